import { isHan, Script, scriptAt } from '../text/characters';
import type { Span } from '../types';
import type { Dictionary, DictionaryEntry } from './dictionary';
import { segmentWords } from './segment';

/** A word in a text, and what the dictionary says of it. */
export interface WordAt {
  /** As the text writes it. */
  readonly text: string;
  readonly entry: DictionaryEntry;
}

export interface WordsAt {
  /** The word at the offset. */
  readonly span: Span;
  /** The word at the offset first, then others of its sentence in their order, each once. */
  readonly words: readonly WordAt[];
}

/** How far a sentence is followed on either side, in characters. */
const REACH = 60;
const MOST_WORDS = 12;

/** Whether Chinese that a dictionary may explain stands at an offset, on either side of it. Kana nearby make it Japanese. */
export function isChineseAt(text: string, offset: number): boolean {
  return (isHan(text, offset) || isHan(text, offset - 1)) && !hasKana(text.slice(Math.max(0, offset - REACH), offset + REACH));
}

function hasKana(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (scriptAt(text, i) === Script.Kana) return true;
  return false;
}

/** The words of the sentence around an offset; `undefined` where there is no Chinese, or the dictionary knows nothing of it. */
export function wordsAt(text: string, offset: number, dictionary: Dictionary): WordsAt | undefined {
  if (!isChineseAt(text, offset)) return undefined;
  const at = isHan(text, offset) ? offset : offset - 1;
  const spans = runsAround(text, at).flatMap(run =>
    segmentWords(text.slice(run.start, run.end), dictionary).map(({ start, end }) => ({ start: start + run.start, end: end + run.start })),
  );
  const known = spans.flatMap(span => {
    const entry = dictionary.lookUp(text.slice(span.start, span.end));
    return entry ? [{ span, word: { text: text.slice(span.start, span.end), entry } }] : [];
  });
  const here = known.findIndex(({ span }) => span.start <= at && at < span.end);
  if (here < 0) return undefined;
  const first = Math.max(0, Math.min(here - 2, known.length - MOST_WORDS));
  const words = [known[here], ...known.slice(first, here), ...known.slice(here + 1)].map(({ word }) => word);
  const once = [...new Map(words.map(word => [word.text, word])).values()];
  return { span: known[here].span, words: once.slice(0, MOST_WORDS) };
}

const SENTENCE_END = '。！？!?；;\n\r';

/** The runs of Chinese characters in the sentence around an offset. */
function runsAround(text: string, at: number): Span[] {
  let start = at;
  while (start > 0 && at - start < REACH && !SENTENCE_END.includes(text[start - 1])) start--;
  let end = at;
  while (end < text.length && end - at < REACH && !SENTENCE_END.includes(text[end])) end++;
  const runs: Span[] = [];
  for (let i = start; i < end; i++) {
    if (!isHan(text, i)) continue;
    const from = i;
    while (i < end && isHan(text, i)) i++;
    runs.push({ start: from, end: i });
  }
  return runs;
}
