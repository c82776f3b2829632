import { isLatinLetter, isOneOf, isUpperCase } from './characters';
import type { Step } from './chinese-quantities';
import { draftOf } from './draft';
import { isCommonHead, ORDINAL_HEADS } from './english-calendar-words';
import { integer } from './rational';
import type { Numeral } from './types';

/** Roman numerals where they state an order: World War II, Chapter IV, Louis XIV, Ⅱ级. */

const LETTERS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of a well-formed Roman numeral below 400, or undefined. */
export function romanValue(word: string): number | undefined {
  if (word.length > 10 || !/^(?=[CLXVI])C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(word)) return undefined;
  let total = 0;
  for (let i = 0; i < word.length; i++) {
    const value = LETTERS[word[i]];
    total += value < (LETTERS[word[i + 1]] ?? 0) ? -value : value;
  }
  return total;
}

/** The Roman numeral from `start` to `end`, where the word before it makes it an ordinal; else where to go on. */
export function readRoman(text: string, start: number, end: number): Step | undefined {
  const code = text.charCodeAt(start);
  const single = code >= 0x2160 && code <= 0x216b;
  const value = single ? code - 0x215f : romanValue(text.slice(start, end));
  if (value === undefined || (!single && !followsHead(text, start, end))) return undefined;
  const numeral: Numeral = { start, end, value: integer(value), form: 'roman' };
  return { end, draft: draftOf(numeral, 'ordinal') };
}

/** A chapter-like noun, or for two letters and more any capitalised word (a monarch, a model), stands in front. */
function followsHead(text: string, start: number, end: number): boolean {
  if (text[start - 1] !== ' ') return false;
  let from = start - 1;
  while (from > 0 && start - from < 16 && isLatinLetter(text.charCodeAt(from - 1))) from--;
  const word = text.slice(from, start - 1);
  return (
    ORDINAL_HEADS.has(word) ||
    isCommonHead(word) ||
    (end - start > 1 && word.length > 2 && isUpperCase(word.charCodeAt(0)) && word !== word.toUpperCase())
  );
}

/** Ⅱ级, II期: a Roman numeral in Chinese text, before a word for a class or a stage. */
export function readChineseRoman(text: string, start: number): Step {
  const code = text.charCodeAt(start);
  let end = start + 1;
  if (code < 0x2160) while (end - start < 8 && isOneOf(text, end, 'IVX')) end++;
  const value = code >= 0x2160 ? code - 0x215f : romanValue(text.slice(start, end));
  const inWord = code < 0x2160 && (isLatinLetter(text.charCodeAt(start - 1)) || isLatinLetter(text.charCodeAt(end)));
  if (value === undefined || inWord || !isOneOf(text, end, '级級型期类類度卷章部')) return { end };
  const numeral: Numeral = { start, end, value: integer(value), form: 'roman' };
  return { end, draft: draftOf(numeral, 'ordinal') };
}
