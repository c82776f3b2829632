import { appendWithObjects } from '../../text/inline-objects';
import { MappedTextBuilder } from '../../text/mapped-text';
import type { InlineObject, MappedText } from '../../types';
import type { LineFeeds } from '../line-ends';
import type { SegmentDetails } from '../placed';

/**
 * Collects the readable text of one block: what is not passed over or replaced is literal. Offsets count in the text with line feeds; the
 * text it builds counts in the file. Indents and the spaces at line ends are no text, line ends are.
 */
export class Leaf {
  readonly details: SegmentDetails;
  readonly #source: LineFeeds;
  readonly #builder = new MappedTextBuilder();
  #position: number;
  #end: number;
  #atLineStart = true;
  readonly #kept = new Set<number>();
  readonly start: number;

  constructor(source: LineFeeds, from: number, to: number, details: SegmentDetails) {
    this.#source = source;
    this.start = from;
    this.#position = from;
    this.#end = to;
    this.details = details;
  }

  get end(): number {
    return this.#end;
  }

  /** Nothing from here on is text. */
  close(at: number): void {
    this.#end = Math.min(this.#end, at);
  }

  /** What looks like markup at this place is text. */
  keep(from: number): void {
    this.#kept.add(from);
  }

  /** Markup that is not read. */
  skip(from: number, to: number): void {
    if (this.#kept.has(from)) return;
    this.#literalTo(from);
    this.#position = Math.max(this.#position, to);
  }

  /** A stretch that reads as something else. */
  replace(from: number, to: number, text: string): void {
    if (from < this.#position) return;
    this.#literalTo(from);
    if (text === '\n') this.#lineBreak(from, to);
    else {
      this.#builder.escaped(text, this.#source.toOriginal(from), this.#source.toOriginal(to));
      this.#atLineStart = false;
    }
    this.#position = to;
  }

  /** A stretch that is no prose. */
  object(kind: InlineObject['kind'], from: number, to: number): void {
    if (from < this.#position) return;
    this.#literalTo(from);
    const start = this.#source.toOriginal(from);
    this.#builder.object(kind, this.#source.text.slice(from, to), start, this.#source.toOriginal(to));
    this.#atLineStart = false;
    this.#position = to;
  }

  build(encode: MappedText['encode']): MappedText {
    this.#literalTo(this.#end);
    return this.#builder.build(encode);
  }

  #literalTo(limit: number): void {
    const to = Math.min(limit, this.#end);
    const { text } = this.#source;
    while (this.#position < to) {
      const found = text.indexOf('\n', this.#position);
      const end = found < 0 || found >= to ? to : found;
      this.#line(this.#position, end, end === found);
      this.#position = end;
      if (end === found) {
        this.#lineBreak(end, end + 1);
        this.#position++;
      }
    }
  }

  #line(from: number, to: number, whole: boolean): void {
    const { text } = this.#source;
    let start = from;
    let end = to;
    if (this.#atLineStart) while (start < end && isBlank(text.charCodeAt(start))) start++;
    if (whole) while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (start === end) return;
    appendWithObjects(this.#builder, text.slice(start, end), this.#source.toOriginal(start));
    this.#atLineStart = false;
  }

  #lineBreak(from: number, to: number): void {
    const start = this.#source.toOriginal(from);
    const end = this.#source.toOriginal(to);
    if (this.#builder.length > 0) {
      if (end - start === 1) this.#builder.literal('\n', start);
      else this.#builder.escaped('\n', start, end);
    }
    this.#atLineStart = true;
  }
}

const isBlank = (unit: number): boolean => unit === 0x20 || unit === 0x09 || unit === 0x0d;
