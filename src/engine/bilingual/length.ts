import { Script, scriptOf } from '../text/characters';
import { memoised } from '../text/memo';
import type { MappedText } from '../types';

/**
 * How many English letters a letter of another script stands for, by least squares over about 110,000 translated messages of free software
 * (en → zh, ja, ko, ru, de, fr) and, for Chinese, 1,400 Chinese → English news segments. Other alphabets count like Latin letters.
 */
const WEIGHTS: Readonly<Partial<Record<Script, number>>> = {
  [Script.Han]: 3.3,
  [Script.Kana]: 1.3,
  [Script.Hangul]: 2,
  [Script.Cyrillic]: 0.85,
  [Script.Latin]: 1,
  [Script.Digit]: 1,
  [Script.WideAlphanumeric]: 1,
  [Script.Common]: 0,
  [Script.WidePunctuation]: 0,
  [Script.Surrogate]: 0,
};

const TABLE = Float64Array.from({ length: Script.Surrogate + 1 }, (_, script) => WEIGHTS[script as Script] ?? 1);

/** The length of a text in English letters; marks, spaces and inline objects have none. */
export const lengthOf: (text: MappedText) => number = memoised(({ text }) => {
  let length = 0;
  for (let i = 0; i < text.length; i++) length += TABLE[scriptOf(text.charCodeAt(i))];
  return length;
});

/** The spread of the logarithm of the ratio: of long texts, and what shorter ones add to its square. Measured on the same texts. */
const LONG = 0.18;
const SHORT = 2.7;

/** How far the length of a translation is from what its source leads to expect, in standard deviations: below 0 is shorter. */
export function lengthDeviation(source: MappedText, target: MappedText): number {
  const expected = lengthOf(source);
  const actual = Math.max(1, lengthOf(target));
  if (expected === 0) return 0;
  return Math.log(actual / expected) / Math.sqrt(LONG * LONG + SHORT / Math.min(expected, actual * 4 + 10));
}
