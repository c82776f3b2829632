import { MappedTextBuilder } from '../../text/mapped-text';
import type { MappedText, Span, UnitState } from '../../types';
import { appendEscaped, cString, withPlace } from '../escapes';

/** One of an entry's texts, in as many strings as the file writes it. */
export class Field {
  readonly #builder = new MappedTextBuilder();
  /** Inside the quotation marks of the last string. */
  #place: number;
  /** Keyword and strings. */
  span: Span;

  constructor(span: Span) {
    this.span = span;
    this.#place = span.end;
  }

  /** Adds the inside of a string. */
  add(file: string, start: number, end: number): void {
    if (this.#builder.length === 0) this.#place = start;
    appendEscaped(this.#builder, file, start, end, cString);
    this.span = { start: this.span.start, end: file[end] === '"' ? end + 1 : end };
  }

  get isEmpty(): boolean {
    return this.#builder.length === 0;
  }

  build(): MappedText {
    return withPlace(this.#builder.build(cString.write), this.#place);
  }
}

/** What has been read of an entry. */
export interface Entry {
  context?: Field;
  id?: Field;
  plural?: Field;
  /** By plural form; the only one under 0. */
  readonly translations: Map<number, Field>;
  readonly notes: string[];
  readonly flags: Set<string>;
  /** The lines (`#,`) that hold the flags. */
  readonly flagLines: Span[];
  /** The lines (`#|`) that hold what the source was when the text was translated. */
  readonly previousLines: Span[];
  obsolete: boolean;
}

export const newEntry = (): Entry => ({
  translations: new Map(),
  notes: [],
  flags: new Set(),
  flagLines: [],
  previousLines: [],
  obsolete: false,
});

/** The entry of the empty text describes the catalogue. */
export const isHeader = (entry: Entry): boolean => !entry.context && entry.id?.isEmpty === true;

export function stateOf(entry: Entry, isTranslated: boolean): UnitState {
  if (!isTranslated) return 'untranslated';
  return entry.flags.has('fuzzy') ? 'needs-review' : 'translated';
}
