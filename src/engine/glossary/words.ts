import { FOLD } from '../lexicons/fold';
import { isLatin, isSpace, Script, scriptOf } from '../text/characters';
import { memoised } from '../text/memo';
import type { MappedText } from '../types';
import { singular } from './word-forms';

/**
 * The words of a text, as terms are compared: words of letters and digits; each character of Chinese, Japanese, Korean and Thai; each mark.
 * Spaces and hyphens only part words; a possessive `'s` belongs to none.
 */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** A number for each word, the same for all its cases and for singular and plural; now and then the same for two words. */
  readonly names: Int32Array;
}

/** The words of a segment's text. */
export const wordsOf: (mapped: MappedText) => Words = memoised(({ text }) => readWords(text));

/** Small letters for capitals, half width for full width. */
const LOWER = buildLower();

function buildLower(): Uint16Array {
  const table = FOLD.slice();
  for (let unit = 0xc0; unit < 0x530; unit++) {
    const lower = String.fromCharCode(unit).toLowerCase();
    if (lower.length === 1) table[unit] = lower.charCodeAt(0);
  }
  return table;
}

/** Cuts a text into words. Linear. */
export function readWords(text: string): Words {
  const starts: number[] = [];
  const ends: number[] = [];
  const names: number[] = [];
  for (let i = 0; i < text.length; ) {
    if (isGap(text, i)) {
      i++;
      continue;
    }
    const end = wordEnd(text, i);
    starts.push(i);
    ends.push(end);
    names.push(nameOf(text, i, end));
    i = behindPossessive(text, end);
  }
  return { text, count: starts.length, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends), names: Int32Array.from(names) };
}

/** Hyphens and the like are spaces when folded. */
const isGap = (text: string, at: number): boolean => LOWER[text.charCodeAt(at)] === 0x20 || isSpace(text, at);

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  const unit = text.charCodeAt(start);
  if (unit >= 0xd800 && unit < 0xdc00) return Math.min(end + 1, text.length);
  if (!isInWords(scriptOf(unit))) return end;
  while (end < text.length && (isInWords(scriptOf(text.charCodeAt(end))) || isInnerApostrophe(text, end))) end++;
  return end;
}

/** Scripts that write words; of others every character counts as one. */
const isInWords = (script: Script): boolean =>
  script === Script.Latin ||
  script === Script.Digit ||
  script === Script.WideAlphanumeric ||
  script === Script.Cyrillic ||
  script === Script.Greek ||
  script === Script.Arabic ||
  script === Script.Hebrew ||
  script === Script.Devanagari;

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019;

/** The apostrophe of `Xi'an` and `o'clock`, not that of `Party's`. */
const isInnerApostrophe = (text: string, at: number): boolean =>
  isApostrophe(text.charCodeAt(at)) && isLatin(text, at + 1) && behindPossessive(text, at) === at;

/** Behind a possessive `'s` or `'`, if one stands there. */
function behindPossessive(text: string, at: number): number {
  if (!isApostrophe(text.charCodeAt(at)) || !isLatin(text, at - 1)) return at;
  if ((text[at + 1] === 's' || text[at + 1] === 'S') && !isLatin(text, at + 2)) return at + 2;
  return at;
}

/** The number of a word without the last letters that a plural may change: `policy` and `policies`, but `news` and `new` as well. */
function nameOf(text: string, start: number, end: number): number {
  let stop = end;
  while (stop > start + 2 && PLURAL_LETTERS.includes(LOWER[text.charCodeAt(stop - 1)])) stop--;
  let name = 0x811c9dc5;
  for (let i = start; i < stop; i++) {
    const unit = text.charCodeAt(i);
    if (!isApostrophe(unit)) name = Math.imul(name ^ LOWER[unit], 0x01000193);
  }
  return name | 0;
}

const PLURAL_LETTERS = Array.from('eisy', letter => letter.charCodeAt(0));

/** One word in lower case, half width, without apostrophes. */
export function lowerWord({ text, starts, ends }: Words, index: number): string {
  let word = '';
  for (let i = starts[index]; i < ends[index]; i++) {
    const unit = text.charCodeAt(i);
    if (!isApostrophe(unit)) word += String.fromCharCode(LOWER[unit]);
  }
  return word;
}

/** Some words in the one form they are compared in, with their case or without. */
export function keyOf(words: Words, from: number, to: number, keepCase = false): string {
  const parts: string[] = [];
  for (let i = from; i < to; i++) {
    if (keepCase) parts.push(withoutPlural(words.text.slice(words.starts[i], words.ends[i])));
    else parts.push(singular(lowerWord(words, i)));
  }
  return parts.join(' ');
}

/** The singular with its case. */
function withoutPlural(word: string): string {
  const lower = word.toLowerCase();
  const one = singular(lower);
  return one.length < lower.length && lower.startsWith(one) ? word.slice(0, one.length) : one === lower ? word : `${word.slice(0, -3)}y`;
}
