import { isLowSurrogate } from '../text/characters';
import { OBJECT } from '../text/mapped-text';
import type { PlacedSegment } from '../types';

/** How much of the text on either side goes with a passage, in characters, and in how many segments it may stand. */
const REACH = 400;
const SEGMENTS = 3;

/** The text before a text offset of a segment, from the beginning of a sentence on. */
export function before(segments: readonly PlacedSegment[], index: number, end: number): string {
  const text = segments[index].segment.target.text;
  const parts = [text.slice(Math.max(0, end - REACH - 1), end)];
  for (let i = index - 1, room = REACH - end; i >= Math.max(0, index - SEGMENTS) && room > 0; i--) {
    const part = segments[i].segment.target.text;
    parts.unshift(part.slice(-room));
    room -= part.length;
  }
  const whole = parts.join('\n').trimStart();
  return withoutObjects(whole.length > REACH ? fromSentence(whole.slice(whole.length - REACH)) : whole);
}

/** The text behind a text offset of a segment, to the end of a sentence. */
export function behind(segments: readonly PlacedSegment[], index: number, start: number): string {
  const text = segments[index].segment.target.text;
  const parts = [text.slice(start, start + REACH + 1)];
  for (let i = index + 1, room = REACH - (text.length - start); i <= Math.min(segments.length - 1, index + SEGMENTS) && room > 0; i++) {
    const part = segments[i].segment.target.text;
    parts.push(part.slice(0, room));
    room -= part.length;
  }
  return withoutObjects(bounded(parts.join('\n').trimEnd(), REACH));
}

/** The beginning of a text, cut behind a sentence or between words. */
export function bounded(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, isLowSurrogate(text.charCodeAt(limit)) ? limit - 1 : limit);
  const end = Math.max(...SENTENCE_ENDS.map(mark => cut.lastIndexOf(mark) + 1), cut.lastIndexOf('. ') + 1);
  return cut.slice(0, end > 0 ? end : cut.lastIndexOf(' ') > 0 ? cut.lastIndexOf(' ') : cut.length);
}

const SENTENCE_ENDS = ['。', '！', '？', '\n'];

/** What follows the first sentence's end, or the first space. */
function fromSentence(text: string): string {
  const ends = [...SENTENCE_ENDS, '. '].map(mark => text.indexOf(mark)).filter(at => at >= 0 && at < text.length - 1);
  const from = ends.length > 0 ? Math.min(...ends) : text.indexOf(' ');
  return text.slice(isLowSurrogate(text.charCodeAt(from + 1)) ? from + 2 : from + 1).trimStart();
}

/** Objects as an ellipsis: what they are is no help to a translator. */
export const withoutObjects = (text: string): string => text.replaceAll(OBJECT, '…');
