import { isDigit, isLatinLetter } from './characters';
import { DECADE_WORDS, MONTH_WORDS, MULTIPLE_WORDS, VAGUE_WORDS, WEEKDAY_WORDS } from './english-calendar-words';
import { NUMBER_WORDS } from './english-words';

/** Where an English quantity may begin. */

/** Words besides numerals and names of the calendar that begin a quantity. */
const OTHER_WORDS = ['a', 'an', 'noon', 'midnight', 'once', 'both', 'couple', 'several'];

/** First three letters of every word that may begin a quantity, folded to 32 × 32 × 32; 0 stands for no letter. */
const BEGINNINGS = new Uint8Array(32768);

for (const word of [
  ...NUMBER_WORDS,
  ...MONTH_WORDS.keys(),
  ...WEEKDAY_WORDS.keys(),
  ...DECADE_WORDS.keys(),
  ...MULTIPLE_WORDS.keys(),
  ...VAGUE_WORDS.keys(),
  ...OTHER_WORDS,
])
  BEGINNINGS[((word.charCodeAt(0) & 31) << 10) | ((word.charCodeAt(1) & 31) << 5) | (word.charCodeAt(2) & 31)] = 1;

/** Whether a word that starts at `at` may begin a quantity. */
export function mayBegin(text: string, at: number): boolean {
  const second = text.charCodeAt(at + 1);
  if (!isLatinLetter(second)) return BEGINNINGS[(text.charCodeAt(at) & 31) << 10] === 1;
  const third = text.charCodeAt(at + 2);
  return BEGINNINGS[((text.charCodeAt(at) & 31) << 10) | ((second & 31) << 5) | (isLatinLetter(third) ? third & 31 : 0)] === 1;
}

/**
 * The place to go on from when no quantity begins at `at`, else `at`: passes over single characters and whole words with a look at
 * their first letters, which is what most of a text needs.
 */
export function skipEnglish(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isDigit(code) || isFractionOrRoman(code)) return at;
  if (!isLatinLetter(code)) return at + 1;
  if (mayBegin(text, at) || isRomanOrQuarter(code)) return at;
  let end = at + 1;
  while (isLatinLetter(text.charCodeAt(end))) end++;
  return end;
}

const isFractionOrRoman = (code: number): boolean => (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x216b);
/** I, Q, V, X */
export const isRomanOrQuarter = (code: number): boolean => code === 73 || code === 81 || code === 86 || code === 88;
