import { lineAt, lineStartsOf, positionOf } from '../text/line-starts';
import type { Position, Span } from '../types';

/** Where the lines of a text begin; made once per text, asked once per finding. */
export class LineTable {
  private readonly starts: Uint32Array;

  constructor(private readonly text: string) {
    this.starts = lineStartsOf(text);
  }

  /** The line and column of an offset; offsets outside the text are taken to its nearer end. */
  position(offset: number): Position {
    return positionOf(this.starts, this.within(offset));
  }

  /** The line an offset stands in, without its line end. */
  lineSpan(offset: number): Span {
    const line = lineAt(this.starts, this.within(offset));
    const start = this.starts[line];
    let end = line + 1 < this.starts.length ? this.starts[line + 1] : this.text.length;
    if (line + 1 < this.starts.length) {
      end--;
      if (end > start && this.text.charCodeAt(end) === 0x0a && this.text.charCodeAt(end - 1) === 0x0d) end--;
    }
    return { start, end };
  }

  private within(offset: number): number {
    return Math.max(0, Math.min(offset, this.text.length));
  }
}
