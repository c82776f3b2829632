import type { Edit, InlineObject, InlineTag, MappedText, Piece, Span } from '../types';

/** Stands in readable text for one inline object. */
export const OBJECT = '\uFFFC';

const verbatim = (plain: string): string => plain;

/** Text the file holds letter for letter, from `fileStart` (relative to the segment) on. */
export function literalText(text: string, fileStart = 0): MappedText {
  return {
    text,
    pieces: text ? [{ textStart: 0, textEnd: text.length, fileStart, fileEnd: fileStart + text.length }] : [],
    objects: [],
    encode: verbatim,
  };
}

/** Collects readable text piece by piece, in file order. File offsets are relative to the segment. */
export class MappedTextBuilder {
  #text = '';
  readonly #pieces: Piece[] = [];
  readonly #objects: InlineObject[] = [];
  readonly #tags: InlineTag[] = [];

  get length(): number {
    return this.#text.length;
  }

  /** Text that stands in the file as it is read. */
  literal(text: string, fileStart: number): this {
    if (!text) return this;
    const last = this.#pieces.at(-1);
    const textStart = this.#text.length;
    this.#text += text;
    if (last && last.fileEnd === fileStart && isLiteral(last)) {
      this.#pieces[this.#pieces.length - 1] = { ...last, textEnd: this.#text.length, fileEnd: fileStart + text.length };
    } else {
      this.#pieces.push({ textStart, textEnd: this.#text.length, fileStart, fileEnd: fileStart + text.length });
    }
    return this;
  }

  /** Text the file writes another way (`&amp;` for `&`, `\n` for a line end): found or replaced only as a whole. */
  escaped(text: string, fileStart: number, fileEnd: number): this {
    if (!text) return this;
    const textStart = this.#text.length;
    this.#text += text;
    this.#pieces.push({ textStart, textEnd: this.#text.length, fileStart, fileEnd });
    return this;
  }

  /** Something that is not prose. */
  object(kind: InlineObject['kind'], raw: string, fileStart: number, fileEnd = fileStart + raw.length): this {
    this.#objects.push({ at: this.#text.length, kind, raw });
    return this.escaped(OBJECT, fileStart, fileEnd);
  }

  /** Markup that only decorates. */
  tag(raw: string, fileStart: number, fileEnd = fileStart + raw.length): this {
    this.#tags.push({ at: this.#text.length, raw, fileStart, fileEnd });
    return this;
  }

  build(encode: MappedText['encode'] = verbatim): MappedText {
    const tags = this.#tags.length > 0 ? { tags: this.#tags } : {};
    return { text: this.#text, pieces: this.#pieces, objects: this.#objects, ...tags, encode };
  }
}

/** Whether the file holds this piece letter for letter. (A one-letter escape of one letter does not exist in any format we read.) */
export const isLiteral = (piece: Piece): boolean => piece.fileEnd - piece.fileStart === piece.textEnd - piece.textStart;

/** Index of the piece that holds the text offset, or of the last one for the text's end. -1 when there is none. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle].textEnd <= offset) low = middle + 1;
    else high = middle;
  }
  return high < 0 ? -1 : low;
}

/**
 * The file span (relative to the segment) of a text span: from its first character to its last, with what markup lies between.
 * A piece that is written another way is taken whole.
 */
export function toFileSpan(mapped: MappedText, span: Span): Span {
  const { pieces } = mapped;
  const first = pieces[pieceAt(pieces, span.start)];
  if (!first) return { start: 0, end: 0 };
  if (span.end <= span.start) {
    const at = insertionPoint(pieces, span.start);
    return { start: at, end: at };
  }
  const last = pieces[pieceAt(pieces, span.end - 1)];
  const start = isLiteral(first) ? first.fileStart + (span.start - first.textStart) : first.fileStart;
  const end = isLiteral(last) ? last.fileStart + (span.end - last.textStart) : last.fileEnd;
  return { start, end: Math.max(start, end) };
}

/** The text span of a file span (relative to the segment): all letters of which the file span holds a part. Empty where it holds none. */
export function toTextSpan({ pieces }: MappedText, span: Span): Span {
  let start = -1;
  let end = -1;
  for (const piece of pieces) {
    if (piece.fileEnd <= span.start || piece.fileStart >= span.end) continue;
    const literal = isLiteral(piece);
    if (start < 0) start = literal ? piece.textStart + Math.max(0, span.start - piece.fileStart) : piece.textStart;
    end = literal ? piece.textStart + Math.min(piece.fileEnd, span.end) - piece.fileStart : piece.textEnd;
  }
  return start < 0 ? { start: 0, end: 0 } : { start, end };
}

/** The text after edits, with its inline objects and tags as the file writes them. */
function edited({ text, objects, tags = [] }: MappedText, edits: readonly Edit[]): string {
  const parts: string[] = [];
  const markup = [...tags.map(tag => ({ ...tag, length: 0 })), ...objects.map(object => ({ ...object, length: 1 }))].sort(
    (a, b) => a.at - b.at || a.length - b.length,
  );
  let from = 0;
  let next = 0;
  const copyTo = (limit: number, tagsToo: boolean): void => {
    for (; next < markup.length; next++) {
      const { at, raw, length } = markup[next];
      if (at > limit || (at === limit && (length > 0 || !tagsToo))) break;
      if (at < from) {
        // An object that an edit replaces is gone, a tag stays.
        if (length === 0) parts.push(raw);
        continue;
      }
      parts.push(text.slice(from, at), raw);
      from = at + length;
    }
    parts.push(text.slice(from, limit));
    from = limit;
  };
  for (const { span, text: replacement } of [...edits].sort((a, b) => a.span.start - b.span.start)) {
    copyTo(span.start, span.end > span.start);
    parts.push(replacement);
    from = Math.max(span.start, span.end);
  }
  copyTo(text.length, true);
  return parts.join('');
}

/** Inserted text goes right behind the character before it. */
function insertionPoint(pieces: readonly Piece[], offset: number): number {
  if (offset <= 0) return pieces[0].fileStart;
  const before = pieces[pieceAt(pieces, offset - 1)];
  return isLiteral(before) ? before.fileStart + (offset - before.textStart) : before.fileEnd;
}

/**
 * The edits on the file (relative to the segment) that make edits of the text, which must not overlap: only the pieces of their spans are
 * touched, so markup inside stays. A replacement stands where its span began; it is written in the file's own way.
 */
export function toFileEdits(mapped: MappedText, edits: readonly Edit[]): Edit[] {
  const rewritten = edits.some(edit => edit.inFile) ? undefined : mapped.whole?.rewrite(edited(mapped, edits));
  if (mapped.whole && rewritten !== undefined) return [{ span: mapped.whole.span, text: rewritten }];
  return edits.flatMap(edit => (edit.inFile ? { span: edit.span, text: edit.text } : fileEditsOf(mapped, edit)));
}

function fileEditsOf(mapped: MappedText, edit: Edit): Edit[] {
  const { pieces } = mapped;
  if (pieces.length === 0) return [];
  const replacement = mapped.encode(edit.text);
  if (edit.span.end <= edit.span.start) {
    const at = insertionPoint(pieces, edit.span.start);
    return [{ span: { start: at, end: at }, text: replacement }];
  }
  const edits: Edit[] = [];
  for (let i = pieceAt(pieces, edit.span.start); i < pieces.length && pieces[i].textStart < edit.span.end; i++) {
    const piece = pieces[i];
    const literal = isLiteral(piece);
    const start = literal ? piece.fileStart + Math.max(0, edit.span.start - piece.textStart) : piece.fileStart;
    const end = literal ? piece.fileStart + Math.min(piece.textEnd, edit.span.end) - piece.textStart : piece.fileEnd;
    const previous = edits.at(-1);
    if (previous && previous.span.end === start) edits[edits.length - 1] = { ...previous, span: { start: previous.span.start, end } };
    else edits.push({ span: { start, end }, text: edits.length === 0 ? replacement : '' });
  }
  return edits;
}
