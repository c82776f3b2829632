import {
  decimalPlaces,
  divide,
  formatChinese,
  formatEnglish,
  formatEnglishOrdinal,
  formatEnglishTime,
  groupDigits,
  integer,
  type Rational,
  toSafeInteger,
  unitSize,
} from '../../numbers';
import { unitName } from '../../numbers/unit-names';
import type { Edit, Span } from '../../types';
import { isOtherUnit } from './compare';
import { isOrdinalWord, spellChinese, spellEnglish, spellEnglishFraction, spellEnglishOrdinal } from './spell';
import type { Statement } from './statements';

/** Writing the source's value into the target, in the target's own style and nowhere but where the wrong one stands. */

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
/** More digits after the point than this say that the unit cannot be kept. */
const READABLE_PLACES = 3;

/** The edit that makes the target state what the source states; undefined when that cannot be written without guessing. */
export function rewrite(source: Statement, target: Statement, text: string): Edit | undefined {
  if (target.field === 'amount') return source.field === 'time' ? undefined : rewriteAmount(source, target, text);
  const value = toSafeInteger(source.value);
  if (value === undefined || (source.field !== target.field && source.field !== 'amount')) return undefined;
  return rewriteField(value, target, text);
}

function rewriteField(value: number, target: Statement, text: string): Edit | undefined {
  const { field, quantity, numeral, language } = target;
  if (field === 'time') return { span: quantity.span, text: timeLike(value, quantity.text, language) };
  if (numeral) return { span: numeral, text: likeNumeral(integer(value), text.slice(numeral.start, numeral.end), target) };
  if (language === 'zh' || value < 1) return undefined;
  return field === 'month' && value <= 12
    ? nameIn(text, quantity.span, MONTHS, value - 1)
    : field === 'weekday'
      ? nameIn(text, quantity.span, WEEKDAYS, value - 1)
      : undefined;
}

/** The name of a month or weekday in a span, replaced by another of the same length of writing (Sept. → Aug.). */
function nameIn(text: string, span: Span, names: readonly string[], index: number): Edit | undefined {
  const words = /[A-Za-z]{3,}\.?/g;
  words.lastIndex = span.start;
  for (let match = words.exec(text); match && match.index < span.end; match = words.exec(text)) {
    const written = match[0].replace(/\.$/, '');
    const name = names.find(one => one.toLowerCase().startsWith(written.slice(0, 3).toLowerCase()));
    if (!name) continue;
    const short = written.length < name.length;
    const replacement = short ? names[index].slice(0, 3) + (match[0].endsWith('.') && names[index].length > 3 ? '.' : '') : names[index];
    return { span: { start: match.index, end: match.index + match[0].length }, text: replacement };
  }
  return undefined;
}

/** 19:54 or 7:54 p.m., as the target writes times. */
function timeLike(minutes: number, written: string, language: string): string {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60];
  const two = String(minute).padStart(2, '0');
  if (language === 'zh')
    return written.includes(':') ? `${hour}:${two}` : `${hour}${written.includes('点') ? '点' : '时'}${minute ? `${minute}分` : ''}`;
  if (/[ap]\.?\s?m/i.test(written)) {
    const english = formatEnglishTime({ hour, minute });
    return /[ap]m/.test(written) ? english.replace(/\./g, '') : english;
  }
  return /^0\d:/.test(written) && hour < 10 ? `0${hour}:${two}` : `${hour}:${two}`;
}

function rewriteAmount(source: Statement, target: Statement, text: string): Edit | undefined {
  const value = inUnitOf(source, target);
  if (!value || value.numerator < 0n) return undefined;
  const { quantity } = target;
  if (source.high || target.high) return rewriteVague(source, target, value, text);
  const [numeral] = quantity.numerals;
  const span = target.numeral ?? (quantity.numerals.length === 1 ? numeral : undefined);
  if (!span) return undefined;
  const number = likeNumeral(value, text.slice(span.start, span.end), target);
  if (isOtherUnit(source, target)) return rewriteUnit(source, target, text, number);
  return { span: { start: numberStart(text, span.start), end: span.end }, text: number };
}

/** Where the digits begin that a number goes on from: the 2 of “2,09,233”, read from 09 on. */
export function numberStart(text: string, start: number): number {
  let from = start;
  while (from > 1 && start - from < 24 && /[.,]/.test(text[from - 1]) && /[0-9]/.test(text[from - 2])) {
    from -= 2;
    while (from > 0 && start - from < 24 && /[0-9]/.test(text[from - 1])) from--;
  }
  return from;
}

/** The source's value in the target's unit. */
function inUnitOf(source: Statement, target: Statement): Rational | undefined {
  const [from, to] = [source.quantity, target.quantity];
  if (
    source.measure !== target.measure ||
    source.measure === 'plain' ||
    source.measure === 'money' ||
    (from.unit === to.unit && from.kind === to.kind)
  )
    return source.value;
  if (!source.base) return undefined;
  if (source.measure === 'share')
    return to.kind === 'percent' || to.kind === 'percentage-point' ? readable(source.base) : readable(divide(source.base, integer(100)));
  const size = to.unit && unitSize(to.unit);
  return size ? readable(divide(source.base, size)) : undefined;
}

const readable = (value: Rational): Rational | undefined => ((decimalPlaces(value) ?? 99) <= READABLE_PLACES ? value : undefined);

/** 几十, 数亿, 十几亿: tens, hundreds of millions, more than 1 billion. */
function rewriteVague(source: Statement, target: Statement, value: Rational, text: string): Edit | undefined {
  const numeral = target.numeral ?? target.quantity.numerals[0];
  if (!numeral) return undefined;
  const of = target.high && text.startsWith(' of ', numeral.end) ? 3 : 0;
  const span = { start: numeral.start, end: numeral.end + of };
  if (target.language === 'zh') return { span, text: source.high ? `${formatChinese(value)}以上` : formatChinese(value) };
  if (!source.high) {
    const lead = source.quantity.approximation === 'more-than' ? 'more than ' : source.quantity.approximation === 'nearly' ? 'nearly ' : '';
    return { span, text: lead + formatEnglish(value) };
  }
  const words = vagueWords(value);
  return words
    ? {
        span,
        text: matchCase(of === 0 && !target.quantity.unit ? `${words} of` : of ? `${words} of` : words, text.slice(span.start, span.end)),
      }
    : undefined;
}

const VAGUE: Readonly<Record<string, string>> = {
  '10': 'dozens',
  '100': 'hundreds',
  '1000': 'thousands',
  '10000': 'tens of thousands',
  '100000': 'hundreds of thousands',
  '1000000': 'millions',
  '10000000': 'tens of millions',
  '100000000': 'hundreds of millions',
  '1000000000': 'billions',
  '10000000000': 'tens of billions',
  '100000000000': 'hundreds of billions',
  '1000000000000': 'trillions',
};
const vagueWords = (value: Rational): string | undefined => (value.denominator === 1n ? VAGUE[value.numerator.toString()] : undefined);

/** A value written the way another number is written: in words, with a scale word, grouped or plain, with a hyphen, as an ordinal. */
export function likeNumeral(value: Rational, written: string, target: Statement): string {
  if (target.language === 'zh')
    return target.numeral?.form === 'han' ? (spellChinese(value) ?? formatChinese(value)) : formatChinese(value);
  const number = toSafeInteger(value);
  if (number !== undefined) {
    if (/\d(?:st|nd|rd|th)$/i.test(written)) return formatEnglishOrdinal(number);
    if (target.quantity.kind !== 'fraction' && isOrdinalWord(written))
      return matchCase(spellEnglishOrdinal(number) ?? formatEnglishOrdinal(number), written);
  }
  if (target.field === 'year' || target.quantity.kind === 'decade') return String(number ?? formatEnglish(value, { scale: 'plain' }));
  if (!/\d/.test(written))
    return matchCase(
      spellEnglish(value) ?? (target.quantity.kind === 'fraction' ? spellEnglishFraction(value) : undefined) ?? formatEnglish(value),
      written,
    );
  return withDigits(value, written);
}

const MILLION = 1_000_000n;

function withDigits(value: Rational, written: string): string {
  const isLarge = value.numerator >= MILLION * value.denominator;
  const scale = /([-\s]?)([A-Za-z]+)\.?$/.exec(written);
  if (!scale) {
    if (/^\d{4,}$/.test(written) && (written.length > 4 || !isLarge)) return formatEnglish(value, { scale: 'plain' });
    return /^\d{1,3}(?:,\d{3}){2,}$/.test(written) || !isLarge ? groupDigits(value) : formatEnglish(value);
  }
  const [, joint, word] = scale;
  if (/^thousand/i.test(word) && !isLarge && value.numerator >= 1000n * value.denominator) {
    return `${groupDigits(divide(value, integer(1000)))}${joint}${word}`;
  }
  if (!isLarge) return groupDigits(value);
  const [figure, name] = formatEnglish(value).split(' ');
  if (!name) return figure;
  if (/^(?:k|m|mn|bn|b|tn)$/i.test(word)) return figure + joint + shortScale(name, word);
  return `${figure}${joint || ' '}${/^[A-Z]/.test(word) ? name[0].toUpperCase() + name.slice(1) : name}`;
}

function shortScale(name: string, like: string): string {
  const short = name === 'million' ? 'm' : name === 'billion' ? 'bn' : 'tn';
  const letter = like.length === 1 && name === 'billion' && like !== 'm' && like !== 'M' ? 'b' : short;
  return /[A-Z]/.test(like) ? letter.toUpperCase() : letter;
}

const matchCase = (words: string, like: string): string => (/^[A-Z]/.test(like) ? words[0].toUpperCase() + words.slice(1) : words);

/** The edit that gives the amount the source's unit, and perhaps another number: kilograms → jin, guilders → dong, $15 billion → 150 billion yuan. */
export function rewriteUnit(source: Statement, target: Statement, text: string, number?: string): Edit | undefined {
  const { numerals, span } = target.quantity;
  const first = numerals[0];
  const last = numerals[numerals.length - 1];
  const unit = first && last && target.language === 'en' ? unitOf(source, text.slice(last.end, span.end)) : undefined;
  if (!unit) return undefined;
  const isBefore = first.start > span.start && last.end === span.end;
  if (!isBefore && number === undefined) return { span: { start: last.end, end: span.end }, text: unit };
  return { span, text: (number ?? text.slice(first.start, last.end)) + unit };
}

/** The source's unit as it follows a number, joined to it the way the target's unit was. */
function unitOf({ quantity, value }: Statement, written: string): string | undefined {
  const { kind, unit } = quantity;
  const joint = /^[-\s]{1,3}/.exec(written)?.[0] ?? ' ';
  if (kind === 'percent') return '%';
  if (kind === 'percentage-point') return `${joint}percentage points`;
  if (!unit) return undefined;
  const isCode = /^[\s-]*[A-Z]{3}$/.test(written) && unit.length === 3;
  return joint + (isCode ? unit : unitName(unit, 'en', value.numerator === value.denominator));
}
