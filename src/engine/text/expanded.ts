import type { MappedText, Span } from '../types';
import { memoised } from './memo';

/** A text with its inline objects written out in place of their U+FFFC. */
export interface Expanded {
  readonly text: string;
  /** The span of the readable text that a span of the written-out text lies in; of an object, all of it. */
  readonly toText: (span: Span) => Span;
}

export const expand: (mapped: MappedText) => Expanded = memoised(({ text, objects }) => {
  if (objects.length === 0) return { text, toText: span => span };
  const parts: string[] = [];
  /** Where objects begin in the written-out text. */
  const starts: number[] = [];
  let length = 0;
  let from = 0;
  const add = (part: string): void => {
    parts.push(part);
    length += part.length;
  };
  for (const { at, raw } of objects) {
    add(text.slice(from, at));
    starts.push(length);
    add(raw);
    from = at + 1;
  }
  add(text.slice(from));
  const toOffset = (offset: number, isEnd: boolean): number => {
    let shift = 0;
    for (let i = 0; i < starts.length; i++) {
      const end = starts[i] + objects[i].raw.length;
      if (offset >= end) shift += objects[i].raw.length - 1;
      else if (offset > starts[i]) return objects[i].at + (isEnd ? 1 : 0);
      else break;
    }
    return offset - shift;
  };
  return { text: parts.join(''), toText: span => ({ start: toOffset(span.start, false), end: toOffset(span.end, true) }) };
});
