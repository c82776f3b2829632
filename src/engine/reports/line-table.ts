import type { Span } from '../types';

/** A place in a text as people count: line and column from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where the lines of a text begin; made once per text, asked once per finding. A line ends with LF, CR LF or CR. */
export class LineTable {
  private readonly starts: Uint32Array;
  private readonly lines: number;

  constructor(private readonly text: string) {
    let starts = new Uint32Array(1024);
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
    this.starts = starts;
    this.lines = lines;
  }

  /** The line and column of an offset; offsets outside the text are taken to its nearer end. */
  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    const line = this.lineAt(at);
    return { line: line + 1, column: at - this.starts[line] + 1 };
  }

  /** The line an offset stands in, without its line end. */
  lineSpan(offset: number): Span {
    const line = this.lineAt(Math.max(0, Math.min(offset, this.text.length)));
    const start = this.starts[line];
    let end = line + 1 < this.lines ? this.starts[line + 1] : this.text.length;
    if (line + 1 < this.lines) {
      end--;
      if (end > start && this.text.charCodeAt(end) === 0x0a && this.text.charCodeAt(end - 1) === 0x0d) end--;
    }
    return { start, end };
  }

  /** The last line that begins at or before an offset, from 0. */
  private lineAt(offset: number): number {
    let low = 0;
    let high = this.lines - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
