import type { Span } from '../types';
import { isSpace } from './characters';
import { findQuantities } from './find-quantities';
import { formatChinese, formatEnglish, formatEnglishDate, formatEnglishOrdinal, formatEnglishTime, groupDigits } from './format';
import { type Rational, toSafeInteger } from './rational';
import type { Approximation, DateTime, NumberLanguage, Quantity } from './types';
import { unitName } from './unit-names';

/** What a number in a text says, in both languages: for the hover. */

export interface NumberReading {
  /** The expression with its unit; UTF-16 units of the text, half open. */
  readonly span: Span;
  readonly quantity: Quantity;
  readonly renderings: {
    /** 8218.35万元 */
    readonly zh: string;
    /** 82.1835 million yuan */
    readonly en: string;
    /** The bare figures, without unit: 82,183,500; 2021-06-11; 19:54. */
    readonly digits: string;
  };
}

/** So much text around a place is enough to read the number that stands there. */
const AROUND = 120;

/**
 * The quantity at a UTF-16 offset of `text` (its first letter to just behind its last) and how both languages write it; undefined when
 * none stands there. Looks at the neighbourhood only, however long the text.
 */
export function readingAt(text: string, offset: number, language: NumberLanguage): NumberReading | undefined {
  const start = boundary(text, Math.max(0, offset - AROUND), offset);
  const near = text.slice(start, offset + AROUND);
  const at = offset - start;
  const found = findQuantities(near, language).filter(({ span }) => span.start <= at && at <= span.end);
  const quantity = found.find(({ span }) => at < span.end) ?? found[0];
  if (!quantity) return undefined;
  const moved = shift(quantity, start);
  return { span: moved.span, quantity: moved, renderings: { zh: inChinese(moved), en: inEnglish(moved), digits: inDigits(moved) } };
}

/** A place from `from` on that cuts no number in two: the start of the text, or behind a space or a mark. */
function boundary(text: string, from: number, offset: number): number {
  if (from === 0) return 0;
  for (let at = from; at < offset; at++) if (isSpace(text.charCodeAt(at)) || '，。；：！？,;!?\n'.includes(text[at])) return at + 1;
  return from;
}

function shift(quantity: Quantity, by: number): Quantity {
  const moved = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  return { ...quantity, span: moved(quantity.span), phrase: moved(quantity.phrase), numerals: quantity.numerals.map(moved) };
}

const ABOUT: Readonly<Record<Exclude<Approximation, 'several'>, Readonly<Record<NumberLanguage, string>>>> = {
  about: { zh: '约', en: 'about ' },
  nearly: { zh: '近', en: 'nearly ' },
  'more-than': { zh: '超过', en: 'more than ' },
  'at-least': { zh: '至少', en: 'at least ' },
  'less-than': { zh: '不到', en: 'less than ' },
  'at-most': { zh: '至多', en: 'at most ' },
};

const lead = ({ approximation }: Quantity, language: NumberLanguage): string =>
  approximation && approximation !== 'several' ? ABOUT[approximation][language] : '';

function inEnglish(quantity: Quantity): string {
  const { kind, value, unit } = quantity;
  const plain = toSafeInteger(value);
  switch (kind) {
    case 'date':
    case 'month':
    case 'year':
    case 'era':
      return ends(quantity, date => formatEnglishDate(date), ' – ');
    case 'time':
      return ends(quantity, formatEnglishTime, ' – ');
    case 'weekday':
      return ENGLISH_DAYS[(plain ?? 1) - 1];
    case 'decade':
      return `${plain}s`;
    case 'century':
      return plain === undefined ? quantity.text : `${formatEnglishOrdinal(plain)} century`;
    case 'quarter':
      return plain === undefined ? quantity.text : `${formatEnglishOrdinal(plain)} quarter`;
    case 'ordinal':
      return plain === undefined ? quantity.text : formatEnglishOrdinal(plain);
  }
  const amount = range(quantity, formatEnglish, ' to ');
  const single = value.numerator === value.denominator && !quantity.high;
  if (kind === 'percent') return `${lead(quantity, 'en')}${amount}%${unit === 'of-price' ? ' of the price' : ''}`;
  if (kind === 'percentage-point') return `${lead(quantity, 'en')}${amount} percentage ${single ? 'point' : 'points'}`;
  if (kind === 'multiple') return `${lead(quantity, 'en')}${amount} times`;
  if (kind === 'age' && unit) return `${lead(quantity, 'en')}${amount} ${unitName(unit, 'en', single)} old`;
  return `${lead(quantity, 'en')}${amount}${unit && kind !== 'number' ? ` ${unitName(unit, 'en', single)}` : ''}`;
}

function inChinese(quantity: Quantity): string {
  const { kind, value, unit } = quantity;
  const plain = toSafeInteger(value);
  switch (kind) {
    case 'date':
    case 'month':
    case 'year':
    case 'era':
      return ends(quantity, chineseDate, '至');
    case 'time':
      return ends(quantity, chineseTime, '至');
    case 'weekday':
      return `星期${'一二三四五六日'[(plain ?? 1) - 1]}`;
    case 'decade':
      return plain === undefined ? quantity.text : `${Math.floor(plain / 100) + 1}世纪${plain % 100}年代`;
    case 'century':
      return `${plain}世纪`;
    case 'quarter':
      return `第${plain}季度`;
    case 'ordinal':
      return `第${plain}`;
  }
  const amount = range(quantity, formatChinese, '至');
  const before = lead(quantity, 'zh');
  if (kind === 'percent') return `${before}${amount}%${unit === 'of-price' ? '的价格' : ''}`;
  if (kind === 'percentage-point') return `${before}${amount}个百分点`;
  if (kind === 'multiple') return `${before}${amount}倍`;
  if (kind === 'age') return `${before}${amount}${unit === 'year' || !unit ? '岁' : unitName(unit, 'zh', false)}`;
  return `${before}${amount}${unit && kind !== 'number' ? unitName(unit, 'zh', false) : ''}`;
}

function inDigits(quantity: Quantity): string {
  const { kind, value } = quantity;
  if (kind === 'time') return ends(quantity, ({ hour = 0, minute = 0 }) => `${hour}:${two(minute)}`, '–');
  if (kind === 'date' || kind === 'month') return ends(quantity, isoDate, ' – ');
  if (kind === 'year' || kind === 'era') return ends(quantity, ({ year }) => String(year), '–');
  if (kind === 'decade' && value.denominator === 1n) return `${value.numerator}–${value.numerator + 9n}`;
  if (kind === 'century') return `${(value.numerator - 1n) * 100n + 1n}–${value.numerator * 100n}`;
  return range(quantity, groupDigits, '–');
}

const ENGLISH_DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const two = (value: number): string => String(value).padStart(2, '0');

/** The amount or both ends of it; both sides of a score or ratio. */
function range({ kind, value, high, numerals }: Quantity, write: (value: Rational) => string, joint: string): string {
  if ((kind === 'score' || kind === 'ratio') && numerals.length === 2) return numerals.map(numeral => write(numeral.value)).join(':');
  return high ? write(value) + joint + write(high) : write(value);
}

/** A date or time, or the first and last of several. */
function ends({ date, dateEnd, text }: Quantity, write: (date: DateTime) => string, joint: string): string {
  if (!date) return text;
  return dateEnd ? write(date) + joint + write(dateEnd) : write(date);
}

function chineseDate({ year, month, day }: DateTime): string {
  const written = year === undefined ? '' : year < 0 ? `公元前${-year}年` : `${year}年`;
  return `${written}${month === undefined ? '' : `${month}月`}${day === undefined ? '' : `${day}日`}`;
}

const chineseTime = ({ hour = 0, minute }: DateTime): string => `${hour}时${minute ? `${minute}分` : ''}`;

function isoDate({ year, month, day }: DateTime): string {
  const parts = [year === undefined ? undefined : String(year), month, day].filter(part => part !== undefined);
  return parts.map(part => (typeof part === 'number' ? two(part) : part)).join('-');
}
