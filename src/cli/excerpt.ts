import type { Span } from '../engine';
import type { LineTable } from '../engine/reports';
import { fitting, textWidth } from './width';

/** One line of a file with a place in it: three parts, fit to be shown in a terminal. */
export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** So many columns are kept free on either side of a long finding. */
const CONTEXT = 16;

/**
 * The line a span begins in, cut to a width around the span; a span that reaches beyond the line or is too wide is cut itself.
 * However long the line, little more of it is looked at than can show.
 * @param width columns to keep to
 */
export function excerpt(text: string, span: Span, lines: LineTable, width: number): Excerpt {
  const line = lines.lineSpan(span.start);
  const end = Math.max(span.start, Math.min(span.end, line.end));
  const reachesOn = end < span.end;
  const marked = cutEnd(part(text, span.start, end, width), Math.max(CONTEXT, width - 2 * CONTEXT), reachesOn);
  const room = Math.max(2 * CONTEXT, width - textWidth(marked));
  const rest = marked.endsWith('…') ? '' : part(text, end, line.end, room);
  const opening = lastPart(text, line.start, span.start, room).trimStart();
  const before = cutStart(opening, Math.max(room >> 1, room - textWidth(rest)));
  return { before, marked, after: cutEnd(rest, room - textWidth(before), false) };
}

/** As much of the start of a stretch as could fill a width, and a little more, so that a cut is seen to be one. */
const part = (text: string, start: number, end: number, width: number): string =>
  visible(text.slice(start, Math.min(end, start + 2 * width)));
const lastPart = (text: string, start: number, end: number, width: number): string =>
  visible(text.slice(Math.max(start, end - 2 * width), end));

function cutEnd(text: string, width: number, reachesOn: boolean): string {
  return !reachesOn && textWidth(text) <= width ? text : `${fitting([...text], width - 1).join('')}…`;
}

function cutStart(text: string, width: number): string {
  return textWidth(text) <= width
    ? text
    : `…${fitting([...text].reverse(), width - 1)
        .reverse()
        .join('')}`;
}

/** Everything that would move the cursor, change colours or turn the direction of writing. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A text with every control made a visible sign of its own, tabs and line ends made spaces. */
export const visible = (text: string): string =>
  text.replace(CONTROLS, control => {
    if (control === '\t' || control === '\n' || control === '\r') return ' ';
    return control < ' ' ? String.fromCharCode(0x2400 + control.charCodeAt(0)) : '\ufffd';
  });
