import { type ArabicReading, readArabic } from './arabic';
import { isDigit, isOneOf, skipSpaces } from './characters';
import { hanDigit, hanUnit, isComing, isFormal, isMore, isSome, POINT } from './chinese-characters';
import { ChineseNumeralReader } from './chinese-numeral-reader';
import { integer, scaleBy } from './rational';
import type { Numeral } from './types';

/** Chinese numerals, and Arabic digits with Chinese units: 二十一, 三点五万亿, 11万7015, 一千多万, 十七八. */

/**
 * The numeral that starts at `start` with a Chinese numeral character or an Arabic digit, in its longest reading, or undefined.
 * Only what is written from `start` on: no sign, no 几 or 数 in front (see `readVague`).
 */
export function readChineseNumeral(text: string, start: number): Numeral | undefined {
  const code = text.charCodeAt(start);
  if (isDigit(code)) return readMixedNumeral(text, readArabic(text, start));
  return isSingleDigit(text, start, code)
    ? { start, end: start + 1, value: integer(hanDigit(code)), form: 'han' }
    : new ChineseNumeralReader(text, start, undefined).read();
}

/** `readChineseNumeral` where a number in Arabic digits stands, which has been read. */
export function readMixedNumeral(text: string, number: ArabicReading): Numeral | undefined {
  if (!number.value || number.dotted) return undefined;
  const { start, end, value, decimals, garbled } = number;
  const next = text.charCodeAt(skipSpaces(text, end));
  if (hanUnit(next) > 0 || isMore(next) || isSome(next) || isComing(next)) return new ChineseNumeralReader(text, start, number).read();
  return garbled ? { start, end, value, form: 'digits', decimals, garbled } : { start, end, value, form: 'digits', decimals };
}

/** One Chinese digit that nothing continues. */
function isSingleDigit(text: string, at: number, code: number): boolean {
  if (!(hanDigit(code) >= 0) || isFormal(code) || hanDigit(text.charCodeAt(at + 1)) >= 0) return false;
  const next = skipSpaces(text, at + 1);
  return hanUnit(text.charCodeAt(next)) === 0 && !isOneOf(text, next, POINT);
}

/** 几十, 数亿, 好几百: a numeral that begins with a unit after 几 or 数 says only how large the number is. */
export function readVague(text: string, start: number, numeral: Numeral, floor: number): Numeral {
  const before = start > floor ? text.charCodeAt(start - 1) : 0;
  if (hanUnit(text.charCodeAt(start)) === 0 || !(isSome(before) || before === 0x6570 || before === 0x6578)) return numeral;
  const high = scaleBy(numeral.value, 10n);
  return { ...numeral, start: start - 1, high, approximation: 'several', mantissa: undefined };
}
