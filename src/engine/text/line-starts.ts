import type { Position } from '../types';

/** Where the lines of a text begin. A line ends with LF, CR LF or CR. */
export function lineStartsOf(text: string): Uint32Array {
  let starts = new Uint32Array(64);
  let lines = 1;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit !== 0x0a && (unit !== 0x0d || text.charCodeAt(i + 1) === 0x0a)) continue;
    if (lines === starts.length) {
      const larger = new Uint32Array(lines * 2);
      larger.set(starts);
      starts = larger;
    }
    starts[lines++] = i + 1;
  }
  return starts.slice(0, lines);
}

/** The last line that begins at or before an offset, from 0. */
export function lineAt(starts: Uint32Array, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle] <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The line and column of an offset. */
export function positionOf(starts: Uint32Array, offset: number): Position {
  const line = lineAt(starts, offset);
  return { line: line + 1, column: offset - starts[line] + 1 };
}
