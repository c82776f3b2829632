import type { Span } from '../types';
import type { LineTable } from './line-table';

/** A place in a text with the line around it, in three parts. */
export interface Context {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Characters kept on either side, and of a long finding. */
const AROUND = 90;
const LONGEST = 320;

/** The line a span stands in, cut to what helps to see the place; a long span keeps its start and end. However long the line, little of it is looked at. */
export function contextOf(text: string, span: Span, lines: LineTable): Context {
  const from = Math.max(lines.lineSpan(span.start).start, span.start - AROUND);
  const to = Math.min(lines.lineSpan(span.end).end, span.end + AROUND);
  const isCut = span.end - span.start > LONGEST;
  const marked = isCut
    ? `${whole(text, span.start, span.start + LONGEST / 2)} … ${whole(text, span.end - LONGEST / 2, span.end)}`
    : text.slice(span.start, span.end);
  const before = whole(text, from, span.start);
  const after = whole(text, span.end, to);
  return {
    before: from > lines.lineSpan(span.start).start ? `…${before.replace(HALF_WORD_BEFORE, '')}` : before.trimStart(),
    marked,
    after: to < lines.lineSpan(span.end).end ? `${after.replace(HALF_WORD_AFTER, '')}…` : after.trimEnd(),
  };
}

/** A word cut in two, as far as it is short. */
const HALF_WORD_BEFORE = /^[\p{Script=Latin}\p{N}]{1,20}(?=[^\p{L}\p{N}])/u;
const HALF_WORD_AFTER = /(?<=[^\p{L}\p{N}])[\p{Script=Latin}\p{N}]{1,20}$/u;

/** A part of a text without half a pair at its cut ends. */
function whole(text: string, start: number, end: number): string {
  const from = isPair(text, start) ? start + 1 : start;
  const to = isPair(text, end) ? end - 1 : end;
  return text.slice(from, Math.max(from, to));
}

/** Whether an offset falls between the halves of a pair. */
const isPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
