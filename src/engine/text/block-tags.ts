import type { MappedText } from '../types';

/** Elements that begin a line of their own. Source: HTML Living Standard, section 15.3.3, “Flow content”. */
const BLOCK = /^<\/?(?:address|blockquote|br|dd|div|dl|dt|figcaption|figure|h[1-6]|hr|li|ol|p|pre|section|table|td|th|tr|ul)\b/i;

/** Whether a tag between two letters ends a line: what stands before it and behind it are no neighbours for a reader. */
export const hasBlockTag = ({ tags }: MappedText, first: number, last: number): boolean =>
  tags?.some(({ at, raw }) => at > first && at <= last && BLOCK.test(raw)) ?? false;
