import { withInlineObjects } from '../text/inline-objects';
import { sentenceEnd, TEXT_LIMIT } from '../text/slice';
import type { Format, ParsedDocument, PlacedSegment, Span } from '../types';

/** A paragraph longer than this is cut at a line end, so that one edit never means re-reading a whole book. */
const PARAGRAPH_LIMIT = 4_000;
/** A line longer than this is cut, at the end of a sentence where there is one. */
const LINE_LIMIT = TEXT_LIMIT;

/** Plain text: a paragraph is a run of lines between blank ones. */
export const plainText: Format = {
  id: 'plain-text',
  languageIds: ['plaintext'],
  extensions: ['.txt', '.text'],
  pieces: {
    cut(text, from, least) {
      for (const { next } of paragraphs(text, from)) if (next >= least) return next;
      return text.length;
    },
  },
  parse,
};

function parse(text: string): ParsedDocument {
  const segments: PlacedSegment[] = [];
  for (const { start, end } of paragraphs(text)) addSegments(segments, text, start, end);
  return { segments, comments: [{ start: 0, end: text.length }], problems: [] };
}

interface Paragraph extends Span {
  /** Where reading goes on as at the beginning of a text. */
  readonly next: number;
}

/** The paragraphs of a text from an offset on at which one may begin. */
function* paragraphs(text: string, from = 0): Generator<Paragraph> {
  let start = -1;
  for (let line = from; line < text.length; ) {
    const end = lineEnd(text, line);
    const next = Math.min(text.length, end + lineBreakLength(text, end));
    if (isBlank(text, line, end)) {
      if (start >= 0) yield { start, end: line, next };
      start = -1;
    } else {
      if (start >= 0 && end - start > PARAGRAPH_LIMIT) {
        yield { start, end: line, next: line };
        start = -1;
      }
      if (start < 0) start = line;
    }
    line = next;
  }
  if (start >= 0) yield { start, end: text.length, next: text.length };
}

/** Adds the text between two offsets, without the line ends and spaces around it, as one segment or, when very long, several. */
function addSegments(segments: PlacedSegment[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isBreakOrBlank(text.charCodeAt(start))) start++;
  while (end > start && isBreakOrBlank(text.charCodeAt(end - 1))) end--;
  while (end - start > LINE_LIMIT) {
    const cut = sentenceEnd(text, start + LINE_LIMIT / 2, start + LINE_LIMIT);
    addSegment(segments, text, start, cut);
    start = cut;
  }
  addSegment(segments, text, start, end);
}

function addSegment(segments: PlacedSegment[], text: string, start: number, end: number): void {
  if (end > start) segments.push({ start, segment: { kind: 'paragraph', target: withInlineObjects(text.slice(start, end)) } });
}

const isBreakOrBlank = (unit: number): boolean => unit === 0x0a || isBlankUnit(unit);
const isBlankUnit = (unit: number): boolean =>
  unit === 0x20 || unit === 0x09 || unit === 0x0c || unit === 0x0d || unit === 0x3000 || unit === 0xa0 || unit === 0xfeff;

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  if (end < 0) return text.length;
  return end > from && text.charCodeAt(end - 1) === 0x0d ? end - 1 : end;
}

const lineBreakLength = (text: string, at: number): number => (text.charCodeAt(at) === 0x0d ? 2 : 1);

function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    if (!isBlankUnit(text.charCodeAt(i))) return false;
  }
  return true;
}
