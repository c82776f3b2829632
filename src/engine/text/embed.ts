import type { InlineObject, InlineTag, MappedText, Piece } from '../types';
import { isLiteral, OBJECT, toFileSpan } from './mapped-text';

/** A stretch of a text that is no prose: `tag` if it only decorates and is to leave no gap. */
export interface Embedded {
  readonly start: number;
  readonly end: number;
  readonly kind: InlineObject['kind'] | 'tag';
}

/**
 * A text in which stretches (in order, apart) are inline objects or tags. What they hold is kept as it reads, not as the file writes it, so
 * that a placeholder is the same in a source and a target that escape differently.
 */
export function embed(mapped: MappedText, found: readonly Embedded[]): MappedText {
  if (found.length === 0) return mapped;
  const target = new Embedding(mapped);
  for (const item of found) target.take(item);
  return target.build();
}

class Embedding {
  readonly #from: MappedText;
  readonly #objects: InlineObject[] = [];
  readonly #tags: InlineTag[] = [];
  readonly #pieces: Piece[] = [];
  #text = '';
  #piece = 0;
  #object = 0;
  #tag = 0;
  #position = 0;

  constructor(from: MappedText) {
    this.#from = from;
  }

  take({ start, end, kind }: Embedded): void {
    this.#copyTo(start);
    const raw = this.#from.text.slice(start, end);
    const { start: fileStart, end: fileEnd } = toFileSpan(this.#from, { start, end });
    if (kind === 'tag') this.#tags.push({ at: this.#text.length, raw, fileStart, fileEnd });
    else {
      this.#objects.push({ at: this.#text.length, kind, raw });
      this.#pieces.push({ textStart: this.#text.length, textEnd: this.#text.length + 1, fileStart, fileEnd });
      this.#text += OBJECT;
    }
    this.#position = end;
  }

  build(): MappedText {
    this.#copyTo(this.#from.text.length + 1);
    const { encode, whole } = this.#from;
    if (this.#pieces.length === 0) {
      const place = toFileSpan(this.#from, { start: 0, end: 0 });
      this.#pieces.push({ textStart: 0, textEnd: 0, fileStart: place.start, fileEnd: place.end });
    }
    return {
      text: this.#text,
      pieces: this.#pieces,
      objects: this.#objects,
      ...((this.#tags.length > 0 || this.#from.tags) && { tags: this.#tags }),
      encode,
      ...(whole && { whole }),
    };
  }

  /** Copies what stands between the position and a limit. */
  #copyTo(limit: number): void {
    const { text, pieces, objects, tags = [] } = this.#from;
    const shift = this.#text.length - this.#position;
    while (this.#piece < pieces.length && pieces[this.#piece].textEnd <= this.#position) this.#piece++;
    for (let i = this.#piece; i < pieces.length && pieces[i].textStart < limit; i++) this.#copyPiece(pieces[i], limit, shift);
    for (; this.#object < objects.length && objects[this.#object].at < limit; this.#object++) {
      const object = objects[this.#object];
      if (object.at >= this.#position) this.#objects.push({ ...object, at: object.at + shift });
    }
    for (; this.#tag < tags.length && tags[this.#tag].at < limit; this.#tag++) {
      const tag = tags[this.#tag];
      if (tag.at >= this.#position) this.#tags.push({ ...tag, at: tag.at + shift });
    }
    this.#text += text.slice(this.#position, limit);
  }

  #copyPiece(piece: Piece, limit: number, shift: number): void {
    const start = Math.max(piece.textStart, this.#position);
    const end = Math.min(piece.textEnd, limit);
    if (start >= end) return;
    const literal = isLiteral(piece);
    this.#pieces.push({
      textStart: start + shift,
      textEnd: end + shift,
      fileStart: literal ? piece.fileStart + (start - piece.textStart) : piece.fileStart,
      fileEnd: literal ? piece.fileStart + (end - piece.textStart) : piece.fileEnd,
    });
  }
}
