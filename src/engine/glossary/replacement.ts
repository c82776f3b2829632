import { isLatin } from '../text/characters';
import { wordBefore } from '../text/words';
import type { Edit, Span } from '../types';
import { isPlural, plural, takesAn } from './word-forms';

/**
 * The edits that put a rendering where another one stands: with its case, in the plural where that stood in it, and with `a` or `an` before it
 * as it needs.
 * @param span where the other rendering stands, without a possessive `'s`
 * @param listed the other rendering as the glossary has it, when its number is to be kept
 */
export function replacement(text: string, span: Span, rendering: string, listed?: string): Edit[] {
  const written = text.slice(span.start, span.end);
  const numbered = listed !== undefined ? inNumberOf(written, listed, rendering) : rendering;
  const put = inCaseOf(written, numbered, startsSentence(text, span.start));
  const edits: Edit[] = [{ span, text: put }];
  const article = wordBefore(text, span.start);
  if ((article.word === 'a' || article.word === 'an') && isLatin(put, 0) && /^\s+$/.test(text.slice(article.end, span.start))) {
    const wanted = takesAn(put) ? 'an' : 'a';
    if (wanted !== article.word)
      edits.unshift({ span: { start: article.start, end: article.end }, text: article.raw[0] === 'A' ? wanted.replace('a', 'A') : wanted });
  }
  return edits;
}

/** The rendering in the plural where the other one is, and is not so in the glossary. */
function inNumberOf(written: string, listed: string, rendering: string): string {
  const last = /[A-Za-z]+$/;
  const [here, there, noun] = [written, listed, rendering].map(text => last.exec(text)?.[0] ?? '');
  if (!noun || !isPlural(here) || isPlural(there) || isPlural(noun)) return rendering;
  return rendering.slice(0, -noun.length) + plural(noun);
}

/** A rendering with the case of what it stands for. Capitals it has of its own stay. */
function inCaseOf(written: string, rendering: string, atStart: boolean): string {
  const letters = written.replace(/[^A-Za-z]/g, '');
  if (letters.length > 5 && letters === letters.toUpperCase()) return rendering.toUpperCase();
  const words = written.split(/[\s-]+/).filter(word => word.length >= 3);
  if (words.length > 1 && words.every(word => /^[A-Z]/.test(word))) return titleCase(rendering);
  return /^[A-Z]/.test(written) && atStart ? capitalised(rendering) : rendering;
}

const capitalised = (text: string): string => text.replace(/^[a-z]/, letter => letter.toUpperCase());

/** The words a title leaves small. */
const SMALL = new Set('a an and as at but by for in of on or the to with'.split(' '));
const titleCase = (text: string): string =>
  capitalised(
    text.replace(/[A-Za-z]+/g, (word, at: number) => (at > 0 && text[at - 1] === "'" ? word : SMALL.has(word) ? word : capitalised(word))),
  );

/** Whether nothing but quotes and brackets stands between an offset and the end of a sentence or the start of a line. */
function startsSentence(text: string, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && ' \t"“‘\'(*_#>-'.includes(text[i])) i--;
  return i < 0 || '.!?。！？:：\n\r'.includes(text[i]);
}
