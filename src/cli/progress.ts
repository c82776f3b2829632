import type { Locale } from '../engine/types';
import { visible } from './excerpt';
import type { Output } from './terminal';
import { fitting } from './width';

/** A run shorter than this shows no progress, in milliseconds. */
const PATIENCE = 1_000;
/** How often the line is drawn anew. */
const INTERVAL = 100;

/** One line on a terminal that says how far a long run has come. Nothing is shown elsewhere, nor on a short run. */
export class Progress {
  private readonly began: number;
  private drawn = 0;
  private shown = false;

  constructor(
    private readonly output: Output,
    private readonly locale: Locale,
    private readonly enabled = output.isTTY,
    /** Milliseconds from any beginning. */
    private readonly now = (): number => performance.now(),
  ) {
    this.began = now();
  }

  /** Draws the line, if it is time. */
  update(files: number, findings: number, path: string): void {
    if (!this.enabled) return;
    const now = this.now();
    if (now - this.began < PATIENCE || now - this.drawn < INTERVAL) return;
    this.drawn = now;
    this.shown = true;
    const counts = this.locale === 'en' ? `${files} files reviewed, ${findings} findings` : `已审校 ${files} 个文件，${findings} 个问题`;
    const line = `${counts} · ${path}`;
    void this.output.write(`\r\u001b[K${fitting([...visible(line)], (this.output.columns ?? 80) - 1).join('')}`);
  }

  /** Takes the line away, so that something else can be written. */
  async clear(): Promise<void> {
    if (!this.shown) return;
    this.shown = false;
    await this.output.write('\r\u001b[K');
  }
}
