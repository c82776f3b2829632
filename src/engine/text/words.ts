import type { Span } from '../types';
import { isLatin, isSpace } from './characters';

/** A word and where it stands; empty, at the place looked at, when there is none. */
export interface Word extends Span {
  /** In lower case. */
  readonly word: string;
  /** As written. */
  readonly raw: string;
}

/** Long enough for every word the rules know. */
const MAXIMUM_WORD = 24;

/** The word that starts at `at`, at most two spaces further on. */
export function wordAfter(text: string, at: number): Word {
  let start = at;
  while (start < at + 2 && isSpace(text, start)) start++;
  let end = start;
  while (end - start < MAXIMUM_WORD && isLatin(text, end)) end++;
  const raw = text.slice(start, end);
  return { start, end, raw, word: raw.toLowerCase() };
}

/** The word that ends at `at`, at most two spaces and one opening quote or bracket back. The point of `No. 3` is passed over. */
export function wordBefore(text: string, at: number): Word {
  let end = at;
  if (end > 0 && OPENING.includes(text[end - 1])) end--;
  for (let skipped = 0; skipped < 2 && end > 0 && isSpace(text, end - 1); skipped++) end--;
  const letters = end < at && text[end - 1] === '.' ? end - 1 : end;
  let start = letters;
  while (letters - start < MAXIMUM_WORD && start > 0 && isLatin(text, start - 1)) start--;
  const raw = text.slice(start, letters);
  const word = raw.toLowerCase();
  return letters === end || ABBREVIATIONS.has(word) ? { start, end: letters, raw, word } : { start: at, end: at, raw: '', word: '' };
}

const OPENING = '"“‘\'(';
/** Words a full stop follows in the middle of a sentence, before a number. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'no nos fig figs sec ch vol vols p pp art approx ca al v ver jan feb mar apr jun jul aug sep sept oct nov dec rs'.split(' '),
);
