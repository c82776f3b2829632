import { readingAt, type Span } from '../engine';

/** A number in a text and the ways to write it: as it stands, in figures, in Chinese, in English; each once. */
export interface NumberAt {
  readonly span: Span;
  readonly renderings: readonly string[];
}

/** The number at an offset; `undefined` when there is none, or nothing to say of it that its figures do not say. */
export function numberAt(text: string, offset: number): NumberAt | undefined {
  // Which language a number is in shows in how much of the text around belongs to it.
  const [chinese, english] = [readingAt(text, offset, 'zh'), readingAt(text, offset, 'en')];
  const reading = lengthOf(english?.span) > lengthOf(chinese?.span) ? english : chinese;
  if (!reading) return undefined;
  const { span, renderings } = reading;
  const distinct = [...new Set([text.slice(span.start, span.end), renderings.digits, renderings.zh, renderings.en])];
  return distinct.length > 1 ? { span, renderings: distinct } : undefined;
}

const lengthOf = (span?: Span): number => (span ? span.end - span.start : 0);
