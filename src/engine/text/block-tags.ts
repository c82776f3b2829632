import type { MappedText } from '../types';

/** Elements that begin a line of their own. Source: HTML Living Standard, section 15.3.3, “Flow content”. */
const BLOCK = /^<\/?(?:address|blockquote|br|dd|div|dl|dt|figcaption|figure|h[1-6]|hr|li|ol|p|pre|section|table|td|th|tr|ul)\b/i;

/** Whether a tag between two letters ends a line: what stands before it and behind it are no neighbours for a reader. */
export function hasBlockTag({ tags = [] }: MappedText, first: number, last: number): boolean {
  // They stand in order.
  let low = 0;
  for (let high = tags.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (tags[middle].at <= first) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < tags.length && tags[i].at <= last; i++) if (BLOCK.test(tags[i].raw)) return true;
  return false;
}
