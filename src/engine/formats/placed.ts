import { OBJECT } from '../text/mapped-text';
import { splitText, trimText } from '../text/slice';
import type { MappedText, PlacedSegment, Segment } from '../types';

/** Everything of a segment but its texts. */
export type SegmentDetails = Omit<Segment, 'target' | 'source'>;

/** The same text with its file offsets counted from `by` further on. */
export function rebased(mapped: MappedText, by: number): MappedText {
  if (by === 0) return mapped;
  const pieces = mapped.pieces.map(({ textStart, textEnd, fileStart, fileEnd }) => ({
    textStart,
    textEnd,
    fileStart: fileStart - by,
    fileEnd: fileEnd - by,
  }));
  const tags = mapped.tags && { tags: mapped.tags.map(t => ({ ...t, fileStart: t.fileStart - by, fileEnd: t.fileEnd - by })) };
  if (!mapped.whole) return { ...mapped, pieces, ...tags };
  const { span, rewrite } = mapped.whole;
  return { ...mapped, pieces, ...tags, whole: { span: { start: span.start - by, end: span.end - by }, rewrite } };
}

/** Whether a text holds anything to read besides inline objects and white space. */
export function hasProse(text: string): boolean {
  for (const character of text) if (character !== OBJECT && character.trim() !== '') return true;
  return false;
}

/**
 * The segments of a text of running prose whose file offsets count from the start of the file: trimmed, without those that hold nothing
 * to read, cut where very long.
 */
export function placeProse(mapped: MappedText, details: SegmentDetails): PlacedSegment[] {
  return splitText(trimText(mapped))
    .map(trimText)
    .filter(part => hasProse(part.text))
    .map(part => {
      const start = part.pieces[0].fileStart;
      return { start, segment: { ...details, target: rebased(part, start) } };
    });
}

/** Segments in file order. */
export function inFileOrder(segments: PlacedSegment[]): PlacedSegment[] {
  return segments.sort((a, b) => a.start - b.start);
}
