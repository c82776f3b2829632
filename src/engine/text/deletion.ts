import type { Edit, Span } from '../types';
import { isSpace, Script, scriptAt } from './characters';

const CLAUSE_MARKS = ',;:，；：、';
const FINAL_MARKS = '.!?。！？';

/**
 * The edit that takes a span out of running text and leaves the rest well spaced: of two spaces or two clause marks that would meet, one
 * goes; English words that would meet get a space.
 */
export function deletion(text: string, span: Span): Edit {
  let { start, end } = span;
  const before = (): string => text[start - 1] ?? '\n';
  const after = (): string => text[end] ?? '\n';
  const startsLine = (): boolean => start === 0 || text[start - 1] === '\n';
  // Spaces first: behind the span, as far as there are others (or a line's edge) before it.
  while (end < text.length && isInlineSpace(text, end) && (startsLine() || isSpace(text, start - 1))) end++;
  // A clause mark behind the span has nothing left to separate when a mark or a line's edge stands before it.
  const meetsMark = startsLine() || CLAUSE_MARKS.includes(before()) || FINAL_MARKS.includes(before());
  if (meetsMark && CLAUSE_MARKS.includes(after())) {
    end++;
    while (end < text.length && isInlineSpace(text, end) && (startsLine() || isSpace(text, start - 1))) end++;
  }
  // Before a final mark or the line's end no clause mark and no space is left.
  if (FINAL_MARKS.includes(after()) || end >= text.length || after() === '\n' || after() === '\r') {
    while (start > 0 && (isInlineSpace(text, start - 1) || CLAUSE_MARKS.includes(before()))) start--;
    if (FINAL_MARKS.includes(before()) && FINAL_MARKS.includes(after())) end++;
  }
  return { span: { start, end }, text: needsSpace(text, start, end) ? ' ' : '' };
}

const isInlineSpace = (text: string, at: number): boolean => isSpace(text, at) && text[at] !== '\n' && text[at] !== '\r';

/** Whether what would meet needs a space between: two words, or a mark and an English word. */
function needsSpace(text: string, start: number, end: number): boolean {
  const right = scriptAt(text, end);
  if (start === 0 || (right !== Script.Latin && right !== Script.Digit)) return false;
  const left = scriptAt(text, start - 1);
  return left === Script.Latin || left === Script.Digit || ',;:.!?)"”'.includes(text[start - 1]);
}
