import type { Edit } from '../engine';

/** A stretch of the original text, or new text. */
type Piece = { readonly start: number; readonly end: number } | { readonly text: string };

/** A text as pieces of an original and of new text: what edits made in several rounds come to. */
export type PieceTable = readonly Piece[];

export const untouched = (length: number): PieceTable => [{ start: 0, end: length }];

/** The table after more edits; these count in the text as it is now, and do not overlap. */
export function withEdits(table: PieceTable, edits: readonly Edit[]): PieceTable {
  const result: Piece[] = [];
  const rest = [...table].reverse();
  let at = 0;
  /** Moves on to an offset of the present text, keeping or dropping what lies before it. */
  const advance = (to: number, keep: boolean): void => {
    while (at < to) {
      const piece = rest.pop();
      if (!piece) return;
      const length = Math.min(lengthOf(piece), to - at);
      if (length < lengthOf(piece)) rest.push(slice(piece, length, lengthOf(piece)));
      if (keep) result.push(slice(piece, 0, length));
      at += length;
    }
  };
  for (const { span, text } of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    advance(span.start, true);
    advance(span.end, false);
    if (text) result.push({ text });
  }
  return [...result, ...rest.reverse()];
}

/** The edits of the original text that lead to what the table holds. `length` is that of the original. */
export function toEdits(table: PieceTable, length: number): Edit[] {
  const edits: Edit[] = [];
  let reached = 0;
  let text = '';
  const close = (start: number): void => {
    if (text || start > reached) edits.push({ span: { start: reached, end: start }, text });
    text = '';
  };
  for (const piece of table) {
    if ('text' in piece) text += piece.text;
    else {
      close(piece.start);
      reached = piece.end;
    }
  }
  close(length);
  return edits;
}

const lengthOf = (piece: Piece): number => ('text' in piece ? piece.text.length : piece.end - piece.start);

const slice = (piece: Piece, from: number, to: number): Piece =>
  'text' in piece ? { text: piece.text.slice(from, to) } : { start: piece.start + from, end: piece.start + to };
