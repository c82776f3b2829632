import { isLiteral, OBJECT, toFileEdits, toFileSpan } from '../text/mapped-text';
import type { Edit, MappedText, Piece, PlacedSegment, Span } from '../types';

/** What stands in a text to be translated for something that must not be: `⟦1⟧`. */
export interface StandIn {
  readonly mark: string;
  /** As the file writes what it stands for; for `whole` values as it reads. */
  readonly raw: string;
  /** `object`: it may stand anywhere in the translation. `markup`: several must keep their order. */
  readonly kind: 'object' | 'markup';
}

export interface MarkedText {
  readonly text: string;
  readonly standIns: readonly StandIn[];
  /** Line prefixes (`> ` in Markdown) stood between its lines: its translation has to be one line. */
  readonly isBroken: boolean;
}

/** What begins a line of the file, and parts the lines of one string in PO. */
const LINE_PREFIX = /^[\s>"]+/;

/** The text of a span of a segment with a stand-in for each object, and for each piece of markup between two letters. Linear. */
export function markedText(file: string, { start, segment: { target } }: PlacedSegment, span: Span): MarkedText {
  const [open, close] = bracketsFor(target.text);
  const parts: string[] = [];
  const standIns: StandIn[] = [];
  let isBroken = false;
  let behind: Piece | undefined;
  const stand = (raw: string, kind: StandIn['kind']): void => {
    const mark = `${open}${standIns.length + 1}${close}`;
    standIns.push({ mark, raw, kind });
    parts.push(mark);
  };
  let object = 0;
  for (const piece of target.pieces) {
    if (piece.textEnd <= span.start || piece.textStart >= span.end) continue;
    if (behind && !target.whole) {
      const gap = file.slice(start + behind.fileEnd, start + piece.fileStart);
      const startsLine = target.text[behind.textEnd - 1] === '\n' || gap.includes('\n');
      const markup = startsLine ? gap.replace(LINE_PREFIX, '') : gap;
      isBroken ||= markup.length < gap.length;
      if (markup.trim()) stand(markup, 'markup');
    }
    behind = piece;
    if (target.text.slice(piece.textStart, piece.textEnd) === OBJECT) {
      while (target.objects[object]?.at < piece.textStart) object++;
      const written = file.slice(start + piece.fileStart, start + piece.fileEnd);
      stand(target.whole ? (target.objects[object]?.raw ?? written) : written, 'object');
    } else {
      const from = isLiteral(piece) ? Math.max(piece.textStart, span.start) : piece.textStart;
      parts.push(target.text.slice(from, isLiteral(piece) ? Math.min(piece.textEnd, span.end) : piece.textEnd));
    }
  }
  return { text: parts.join(''), standIns, isBroken };
}

/** Brackets the text does not use itself. */
function bracketsFor(text: string): readonly [string, string] {
  return BRACKETS.find(([open]) => !text.includes(open)) ?? BRACKETS[0];
}

const BRACKETS = [
  ['⟦', '⟧'],
  ['⦃', '⦄'],
  ['⟬', '⟭'],
  ['⧼', '⧽'],
] as const;

/**
 * The edits of the file (offsets in the file) that put a translation in the place of a span of a segment.
 * @param translation with each stand-in of `marked` once
 */
export function translationEdits(
  { start, segment: { target } }: PlacedSegment,
  span: Span,
  marked: MarkedText,
  translation: string,
): Edit[] {
  const { standIns } = marked;
  const edits =
    target.whole || (standIns.length === 0 && !marked.isBroken)
      ? toFileEdits(target, [{ span, text: written(translation, standIns, plain => plain) }])
      : [{ span: toFileSpan(target, span), text: written(translation, standIns, target.encode) }];
  return edits.map(edit => ({ span: { start: edit.span.start + start, end: edit.span.end + start }, text: edit.text }));
}

/** A translation as the file writes it. */
function written(translation: string, standIns: readonly StandIn[], encode: MappedText['encode']): string {
  const parts: string[] = [];
  let from = 0;
  const places = standIns.map(standIn => ({ standIn, at: translation.indexOf(standIn.mark) })).sort((a, b) => a.at - b.at);
  for (const { standIn, at } of places) {
    parts.push(encode(translation.slice(from, at)), standIn.raw);
    from = at + standIn.mark.length;
  }
  return [...parts, encode(translation.slice(from))].join('');
}

/** What is wrong with the stand-ins of an answer: those that are missing, doubled or, being markup, out of their order. */
export function wrongStandIns(answer: string, standIns: readonly StandIn[]): StandIn[] {
  let reached = -1;
  return standIns.filter(({ mark, kind }) => {
    const at = answer.indexOf(mark);
    if (at < 0 || answer.includes(mark, at + mark.length)) return true;
    if (kind === 'object') return false;
    const isAstray = at < reached;
    reached = Math.max(reached, at);
    return isAstray;
  });
}
