import type { InlineObject, MappedText, Piece } from '../types';
import { isLiteral } from './mapped-text';

/**
 * The part of a text between two text offsets, with its way back to the file. A piece that is written another way belongs to the part
 * that holds its first character.
 */
export function sliceText(mapped: MappedText, start: number, end: number): MappedText {
  if (start <= 0 && end >= mapped.text.length) return mapped;
  const pieces: Piece[] = [];
  for (const piece of mapped.pieces) {
    if (piece.textEnd <= start || piece.textStart >= end) continue;
    const literal = isLiteral(piece);
    const from = Math.max(piece.textStart, start);
    const to = Math.min(piece.textEnd, end);
    pieces.push({
      textStart: from - start,
      textEnd: to - start,
      fileStart: literal ? piece.fileStart + (from - piece.textStart) : piece.fileStart,
      fileEnd: literal ? piece.fileStart + (to - piece.textStart) : piece.fileEnd,
    });
  }
  return {
    text: mapped.text.slice(start, end),
    pieces,
    objects: mapped.objects.filter(object => object.at >= start && object.at < end).map(object => ({ ...object, at: object.at - start })),
    ...(mapped.tags && { tags: mapped.tags.filter(tag => tag.at >= start && tag.at <= end).map(tag => ({ ...tag, at: tag.at - start })) }),
    encode: mapped.encode,
  };
}

/** Without white space at either end. */
export function trimText(mapped: MappedText): MappedText {
  const { text } = mapped;
  const start = text.length - text.trimStart().length;
  return start === text.length ? sliceText(mapped, 0, 0) : sliceText(mapped, start, text.trimEnd().length);
}

/** A text longer than this is cut, so that one edit never means looking at a whole book again. */
export const TEXT_LIMIT = 16_000;

/** A very long text in parts of at most `TEXT_LIMIT`, cut behind a sentence where there is one. */
export function splitText(mapped: MappedText): MappedText[] {
  const { text } = mapped;
  if (text.length <= TEXT_LIMIT) return [mapped];
  const parts: MappedText[] = [];
  const queue = { piece: 0, object: 0 };
  for (let start = 0; start < text.length; ) {
    const end = text.length - start <= TEXT_LIMIT ? text.length : sentenceEnd(text, start + TEXT_LIMIT / 2, start + TEXT_LIMIT);
    parts.push(sliceText(window(mapped, start, end, queue), start, end));
    start = end;
  }
  return parts;
}

/** Only the pieces and objects that meet the span; `queue` remembers where the last window began, so that all windows cost one pass. */
function window(mapped: MappedText, start: number, end: number, queue: { piece: number; object: number }): MappedText {
  const { pieces, objects } = mapped;
  while (queue.piece < pieces.length && pieces[queue.piece].textEnd <= start) queue.piece++;
  while (queue.object < objects.length && objects[queue.object].at < start) queue.object++;
  const some: Piece[] = [];
  for (let i = queue.piece; i < pieces.length && pieces[i].textStart < end; i++) some.push(pieces[i]);
  const inside: InlineObject[] = [];
  for (let i = queue.object; i < objects.length && objects[i].at < end; i++) inside.push(objects[i]);
  return { ...mapped, pieces: some, objects: inside };
}

/** The last offset in the range behind a sentence mark, else behind a space, else the range's end (never inside a pair). */
export function sentenceEnd(text: string, low: number, high: number): number {
  let space = -1;
  for (let i = high - 1; i >= low; i--) {
    const unit = text.charCodeAt(i);
    if (unit === 0x3002 || unit === 0xff01 || unit === 0xff1f || unit === 0x0a) return i + 1;
    if (unit === 0x20 && isSentenceMark(text.charCodeAt(i - 1))) return i + 1;
    if (unit === 0x20 && space < 0) space = i + 1;
  }
  if (space > 0) return space;
  const unit = text.charCodeAt(high);
  return unit >= 0xdc00 && unit < 0xe000 ? high - 1 : high;
}

const isSentenceMark = (unit: number): boolean => unit === 0x2e || unit === 0x21 || unit === 0x3f;
