import { decimalPlaces, divide, integer, isInteger, negate, powerOfTen, type Rational, toDecimalString } from './rational';
import { CHINESE_SCALES, ENGLISH_SCALES } from './scales';
import type { DateTime, NumberLanguage } from './types';

/** Writing values: always exact, or not at all. */

export interface NumberStyle {
  /**
   * `grouped`: 82,183,500. `plain`: 82183500. A scale word or its power: 82.1835 million, 8218.35万. Default: the form easiest to
   * read that stays exact: a scale word from a million (English) or 万 (Chinese) on if it saves digits.
   */
  readonly scale?: 'grouped' | 'plain' | number;
}

const ENGLISH_WORDS = ENGLISH_SCALES.filter(scale => scale.power >= 3 && scale.word.length > 4 && scale.power <= 12);
const CHINESE_WORDS = CHINESE_SCALES.filter(scale => ['万', '亿', '万亿'].includes(scale.word));
/** More digits after the point than this are no longer easier to read than the number written out. */
const READABLE_PLACES = 4;

/** 82183500 → 82,183,500; 0.5 → 0.5. A value without an end in decimals is written as a fraction: 1/3. */
export function groupDigits(value: Rational): string {
  const plain = plainDigits(value);
  if (plain.includes('/')) return plain;
  const [whole, rest] = plain.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return rest ? `${grouped}.${rest}` : grouped;
}

function plainDigits(value: Rational): string {
  const places = decimalPlaces(value);
  return places === undefined ? `${value.numerator}/${value.denominator}` : toDecimalString(value, places);
}

/** The value in English: 564 million, 335.7 million, 1.032 billion, 82,183,500. Exact. */
export function formatEnglish(value: Rational, style: NumberStyle = {}): string {
  if (value.numerator < 0n) return `-${formatEnglish(negate(value), style)}`;
  if (style.scale === 'plain') return plainDigits(value);
  if (style.scale === 'grouped') return groupDigits(value);
  const scale = typeof style.scale === 'number' ? ENGLISH_WORDS.find(word => word.power === style.scale) : easiest(value, 6, ENGLISH_WORDS);
  return scale ? `${groupDigits(divide(value, integer(scale.value)))} ${scale.word}` : groupDigits(value);
}

/** The value in Chinese: 8218.35万, 5.64亿, 3.3万亿, 5432. Exact. */
export function formatChinese(value: Rational, style: NumberStyle = {}): string {
  if (value.numerator < 0n) return `-${formatChinese(negate(value), style)}`;
  if (style.scale === 'plain') return plainDigits(value);
  if (style.scale === 'grouped') return groupDigits(value);
  const scale = typeof style.scale === 'number' ? CHINESE_WORDS.find(word => word.power === style.scale) : easiest(value, 4, CHINESE_WORDS);
  return scale ? `${plainDigits(divide(value, integer(scale.value)))}${scale.word}` : plainDigits(value);
}

/** The value in the usual form of a language. */
export function formatValue(value: Rational, language: NumberLanguage, style: NumberStyle = {}): string {
  return language === 'zh' ? formatChinese(value, style) : formatEnglish(value, style);
}

/** The largest scale from `least` on that leaves a number of one or more with few decimals; none when the value is shorter without. */
function easiest<T extends { readonly power: number; readonly value: bigint }>(
  value: Rational,
  least: number,
  scales: readonly T[],
): T | undefined {
  if (!isInteger(value)) return undefined;
  const fitting = scales.filter(scale => scale.power >= least && value.numerator >= powerOfTen(scale.power));
  return fitting.findLast(scale => (decimalPlaces(divide(value, integer(scale.value))) ?? 99) <= READABLE_PLACES);
}

/** A time of day in English: 7:54 p.m., 7 p.m. */
export function formatEnglishTime(time: DateTime): string {
  const hour = time.hour ?? 0;
  const minutes = time.minute === undefined || time.minute === 0 ? '' : `:${String(time.minute).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes} ${hour % 24 >= 12 ? 'p.m.' : 'a.m.'}`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A date in English, as far as its fields go: June 11, 2021; June 2021; June 11; 2021. */
export function formatEnglishDate(date: DateTime): string {
  const { year, month, day } = date;
  const written = year === undefined ? undefined : year < 0 ? `${-year} BC` : String(year);
  if (month === undefined) return written ?? String(day ?? '');
  const name = MONTHS[month - 1];
  if (day === undefined) return written ? `${name} ${written}` : name;
  return written ? `${name} ${day}, ${written}` : `${name} ${day}`;
}

/** An English ordinal in digits: 14th, 21st. */
export function formatEnglishOrdinal(value: number): string {
  const tens = value % 100;
  const suffix = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${suffix}`;
}
