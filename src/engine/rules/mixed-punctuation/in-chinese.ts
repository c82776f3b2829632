import { isHan, isSpace } from '../../text/characters';
import { memoised } from '../../text/memo';
import type { MappedText, Span } from '../../types';

/** A half-width mark between Chinese words, and what Chinese writes there. */
export interface HalfWidthMark extends Span {
  readonly replacement: string;
}

/** Source: GB/T 15834-2011, General rules for punctuation: marks in Chinese text take the width of a character. */
const WIDE: Readonly<Record<string, string>> = { ',': '，', '.': '。', ';': '；', ':': '：', '?': '？', '!': '！' };

/** So many characters before a full stop are a clause; fewer may be a name or a key (表.列). */
const CLAUSE = 4;

/** The half-width marks in a text that Chinese words stand before and, with or without a space, behind; or the end of the line. */
export const halfWidthMarks: (text: MappedText) => readonly HalfWidthMark[] = memoised(({ text }) => {
  const found: HalfWidthMark[] = [];
  for (let at = 1; at < text.length; at++) {
    const replacement = isHan(text, at - 1) ? WIDE[text[at]] : undefined;
    if (replacement === undefined) continue;
    let end = at + 1;
    while (end < text.length && isSpace(text, end) && text[end] !== '\n' && text[end] !== '\r') end++;
    const isEnd = end === text.length || text[end] === '\n' || text[end] === '\r';
    // White space at the end of a line stays.
    if (isMark(text, at, end, isEnd)) found.push({ start: at, end: isEnd ? at + 1 : end, replacement });
  }
  return found;
});

/** How many full-width marks of the same kinds a text has. */
export const wideMarksIn: (text: MappedText) => number = memoised(({ text }) => text.match(/[，。；：？！]/g)?.length ?? 0);

function isMark(text: string, at: number, next: number, isEnd: boolean): boolean {
  const isSpaced = next > at + 1;
  // More than one space parts columns.
  const isBeforeChinese = !isEnd && next <= at + 2 && isHan(text, next);
  switch (text[at]) {
    case ',':
      return isBeforeChinese;
    case '?':
    case '!':
      return isBeforeChinese || isEnd;
    case ':':
    case ';':
      // 路径:内容 and 工具;套件 are forms and lists of keywords.
      return isBeforeChinese && isSpaced;
    default:
      return isClauseBefore(text, at) && (isEnd || (isBeforeChinese && isSpaced));
  }
}

function isClauseBefore(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < CLAUSE && isHan(text, start - 1)) start--;
  return at - start === CLAUSE;
}
