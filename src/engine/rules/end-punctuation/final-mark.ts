import { isWordCharacter } from '../../text/characters';
import { OBJECT } from '../../text/mapped-text';
import type { Span } from '../../types';

/** What a text ends with, whatever the language writes for it. */
export type FinalMark = 'stop' | 'question' | 'exclamation' | 'ellipsis' | 'colon' | 'semicolon' | 'comma' | 'dash' | 'none' | 'other';

export interface Ending {
  readonly mark: FinalMark;
  /** Where the mark stands; empty, where it would stand, when there is none. */
  readonly span: Span;
  /** A closing quotation mark or bracket stands behind. */
  readonly enclosed: boolean;
  /** What it ends with is twice said: `..`, `,.`. */
  readonly doubled: boolean;
}

/** The final marks of the world's scripts. Source: Unicode property Terminal_Punctuation (PropList.txt). */
const MARKS: Readonly<Record<string, FinalMark>> = {
  '.': 'stop',
  '。': 'stop',
  '．': 'stop',
  '｡': 'stop',
  '।': 'stop',
  '۔': 'stop',
  '։': 'stop',
  '።': 'stop',
  '?': 'question',
  '？': 'question',
  '؟': 'question',
  '!': 'exclamation',
  '！': 'exclamation',
  '…': 'ellipsis',
  '⋯': 'ellipsis',
  ':': 'colon',
  '：': 'colon',
  ';': 'semicolon',
  '；': 'semicolon',
  '؛': 'semicolon',
  ',': 'comma',
  '，': 'comma',
  '、': 'comma',
  '،': 'comma',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '~': 'dash',
  '～': 'dash',
};
/** `“..”` speaks of the marks. */
const OPENERS = '“"‘\'`「『(（';
const CLOSERS = '”"’\'」』）)】]》〉»›';

/** Reads the end of a text. */
export function endingOf(text: string): Ending {
  let end = text.trimEnd().length;
  const last = end;
  while (end > 0 && last - end < 4 && CLOSERS.includes(text[end - 1])) end--;
  const enclosed = end < last;
  const mark = markOf(text, end - 1);
  let start = end;
  while (start > 0 && end - start < 12 && MARKS[text[start - 1]] !== undefined) start--;
  const run = text.slice(start, end);
  if (run === '') return { mark, span: { start: end, end }, enclosed, doubled: false };
  // One mark, as nearly always.
  if (run.length === 1) return { mark: MARKS[run], span: { start, end }, enclosed, doubled: false };
  const stops = run.replace(/[^.。．｡]/g, '').length;
  const strong = run.includes('?') || run.includes('？') ? 'question' : run.includes('!') || run.includes('！') ? 'exclamation' : undefined;
  const kind = strong ?? (stops >= 3 || run.includes('…') ? 'ellipsis' : mark);
  return {
    mark: kind,
    span: { start, end },
    enclosed,
    doubled: /^[,;:，；：、.。][.。]$/.test(run) && !OPENERS.includes(text[start - 1] ?? ' '),
  };
}

function markOf(text: string, at: number): FinalMark {
  const character = text[at] ?? '';
  if (character === OBJECT) return 'other';
  return MARKS[character] ?? (isWordCharacter(text, at) || character === '%' || character === '' ? 'none' : 'other');
}
