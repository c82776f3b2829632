import { isDigit } from '../../numbers/characters';
import { isHanNumeral } from '../../numbers/chinese-characters';
import { readChineseNumeral } from '../../numbers/chinese-numerals';
import { formatEnglish, groupDigits } from '../../numbers/format';
import { type Rational, toDecimalString } from '../../numbers/rational';
import type { Numeral } from '../../numbers/types';
import { slipOfDigits } from '../number-mismatch/magnitudes';
import type { Garbled } from './garbled';
import { distinct, type Reading } from './readings';

/** At most this many numbers of the original are offered where nothing tells which is meant. */
const MAXIMUM_OFFERED = 3;
/** Two numbers of this many digits that differ in one are the same number, misread; a doubled digit tells by itself. */
const ENOUGH_DIGITS = 4;

/**
 * The readings of a garbled number, `written` as it stands in the target: those that the original bears out before the guesses: the same digits first,
 * then all digits but one. A scale word without a number gets the numbers the original gives with 万 or 亿.
 */
export function withSourceReadings(garbled: Garbled, written: string, source: string): readonly Reading[] {
  if (garbled.certain) return garbled.readings;
  const digits = significant(written);
  const numerals = numeralsOf(source);
  const readings = (chosen: readonly Numeral[]) => chosen.map(numeral => sourceReading(numeral, source, written));
  if (digits === '') return garbled.readings.length ? garbled.readings : readings(scaled(numerals, written)).slice(0, MAXIMUM_OFFERED);
  const same = numerals.filter(numeral => digitsOf(numeral.value) === digits);
  const near = numerals.filter(numeral => isMisread(digitsOf(numeral.value), digits));
  return distinct([...readings(same), ...readings(near), ...garbled.readings]);
}

function numeralsOf(source: string): Numeral[] {
  const found: Numeral[] = [];
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (!isDigit(code) && !isHanNumeral(code)) continue;
    const numeral = readChineseNumeral(source, at);
    if (!numeral) continue;
    found.push(numeral);
    at = Math.max(at, numeral.end - 1);
  }
  return found;
}

function sourceReading({ value, start, end }: Numeral, source: string, written: string): Reading {
  const original = source.slice(start, end);
  return {
    value,
    text: /[a-z]/i.test(written) ? formatEnglish(value) : groupDigits(value),
    because: { en: `the original says ${original}`, 'zh-cn': `原文为“${original}”` },
  };
}

/** The numbers with 万 or 亿 that English writes with the scale word at hand; else all with 万 or 亿. */
function scaled(numerals: readonly Numeral[], word: string): readonly Numeral[] {
  const large = numerals.filter(numeral => (numeral.scale?.power ?? 0) >= 4);
  const fitting = large.filter(numeral => formatEnglish(numeral.value).endsWith(word.toLowerCase()));
  return fitting.length ? fitting : large;
}

/** The digits of a text or value without leading and trailing zeros: what survives every mistake of scale. */
const significant = (text: string): string =>
  text
    .replace(/[^0-9]/g, '')
    .replace(/^0+/, '')
    .replace(/0{1,24}$/, '');
const digitsOf = (value: Rational): string => significant(toDecimalString(value));

/** Whether digits went wrong on the way: one changed, lost, added or doubled, or their order. */
function isMisread(from: string, to: string): boolean {
  const slip = slipOfDigits(from, to);
  return slip !== undefined && (slip.digits >= ENOUGH_DIGITS || slip.type === 'digit-doubled');
}
