/**
 * A text with its CR LF line ends written as LF, and the way back: for parsers that know only LF.
 */
export interface LineFeeds {
  readonly text: string;
  /** How the file mostly ends its lines. */
  readonly lineEnd: string;
  /** The offset in the original of an offset in `text`; of a line end, its first character. */
  toOriginal(offset: number): number;
}

/** Reads a text from an offset on. */
export function withLineFeeds(original: string, from = 0): LineFeeds {
  const body = original.slice(from);
  if (!body.includes('\r\n')) return { text: body, lineEnd: '\n', toOriginal: offset => offset + from };
  const removed: number[] = [];
  for (let at = body.indexOf('\r\n'); at >= 0; at = body.indexOf('\r\n', at + 2)) removed.push(at - removed.length);
  return {
    text: body.replaceAll('\r\n', '\n'),
    lineEnd: '\r\n',
    toOriginal: offset => offset + from + countBelow(removed, offset),
  };
}

/** How many of ascending numbers are below a limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
