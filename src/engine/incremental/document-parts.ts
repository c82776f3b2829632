import type { Edit, Format, LanguagePair, PieceReader, Segment } from '../types';
import { count } from './follower';
import { type Part, PartSegment, partAt } from './part';
import { isSameContent, isWrittenAlike } from './same-segment';

/** How long a part is, about, in characters: short enough to be read and reviewed in a few milliseconds, long enough to be few. */
export const PART_LENGTH = 4_000;

/** A format whose files are read as a whole. */
const UNCUT: PieceReader = { cut: text => text.length };

/** A file's text in parts, which follows edits. */
export class DocumentParts {
  parts: readonly Part[] = [];
  readonly #format: Format;
  readonly #reader: PieceReader;
  readonly #languages: LanguagePair;
  /** What is not read yet: the end of a text from an offset on. */
  #rest: { text: string; from: number };
  /** How many parts declare a name. */
  readonly #declared = new Map<string, number>();
  /** What the unread text declares. */
  #expected: ReadonlySet<string>;
  /** Whether some part may have been told what no longer holds. */
  #isMistold = false;
  #tables = 0;

  readonly #partLength: number;

  constructor(text: string, format: Format, languages: LanguagePair, partLength = PART_LENGTH) {
    this.#partLength = partLength;
    this.#format = format;
    this.#reader = format.pieces ?? UNCUT;
    this.#languages = languages;
    this.#rest = { text, from: 0 };
    this.#expected = new Set(this.#reader.declared?.(text, true));
  }

  /** Reads what is not read yet. */
  *read(): Generator<void> {
    if (this.#rest.from >= this.#rest.text.length && this.parts.length > 0) return;
    const parts = [...this.parts];
    do {
      const { text, from } = this.#rest;
      const to = this.#reader.cut(text, from, Math.min(text.length, from + this.#partLength), parts.length === 0);
      parts.push(this.#readPart(text.slice(from, to), parts.length === 0));
      this.#rest = { text, from: to };
      this.#place(parts, []);
      yield;
    } while (this.#rest.from < this.#rest.text.length);
    this.#expected = new Set();
    this.#rest = { text: '', from: 0 };
    this.#readMistold();
  }

  /** Makes edits; each counts in the text as those before it left it. */
  edit(edits: readonly Edit[]): void {
    for (const edit of edits) this.#edit(edit);
    if (this.#rest.from >= this.#rest.text.length) this.#readMistold();
  }

  #edit({ span, text }: Edit): void {
    const read = this.parts.at(-1);
    const end = read ? read.start + read.text.length : 0;
    const isUnread = this.#rest.from < this.#rest.text.length || this.parts.length === 0;
    if (isUnread && (!read || span.end >= read.start)) {
      // In what is not read yet, or so near that it may change how reading goes on.
      const kept = this.parts.filter(part => part.start + part.text.length <= span.start).length - 1;
      const from = this.parts[Math.max(0, kept)]?.start ?? end;
      this.#unread(Math.max(0, kept), edited(this.#textFrom(Math.max(0, kept)), span.start - from, span.end - from, text));
      return;
    }
    let first = partAt(this.parts, span.start).index;
    let next = partAt(this.parts, Math.max(span.start, span.end)).index + 1;
    // The line behind a cut has a say in it.
    if (first > 0 && !this.parts[first].text.slice(0, span.start - this.parts[first].start).includes('\n')) first--;
    const from = this.parts[first].start;
    let tail = this.parts
      .slice(first, next)
      .map(part => part.text)
      .join('');
    tail = edited(tail, span.start - from, span.end - from, text);
    const take = (length: number): void => {
      for (const limit = tail.length + length; next < this.parts.length && tail.length < limit; next++) tail += this.parts[next].text;
    };
    // Edits must not leave ever shorter parts behind.
    if (tail.length < this.#partLength / 4) take(1);
    const pieces: string[] = [];
    for (let start = 0; start < tail.length; ) {
      const ahead = this.#lineAt(next);
      const isFirst = first === 0 && start === 0;
      const cut = this.#reader.cut(tail + ahead, start, Math.min(tail.length, start + this.#partLength), isFirst);
      if (cut > tail.length && next === this.parts.length) {
        this.#unread(first, tail + this.#textFrom(next));
        return;
      }
      if (cut > tail.length) take(tail.length);
      else {
        pieces.push(tail.slice(start, cut));
        start = cut;
      }
    }
    const old = this.parts.slice(first, next);
    const made = pieces.map((piece, i) => this.#readPart(piece, first + i === 0));
    this.#keepSegments(old, made);
    this.#replace(first, old, made);
  }

  /** Makes other parts of some, with the same segments: what these hold was found to be another than it was. */
  renew(changed: ReadonlySet<Part>): void {
    if (changed.size === 0) return;
    const renewed = this.parts.map(part => {
      if (!changed.has(part)) return part;
      const made: Part = { ...part, isReviewed: false, documentDrafts: new Map(), found: undefined, counted: [], suppressedFor: undefined };
      for (const segment of made.segments) segment.part = made;
      return made;
    });
    this.#place(renewed, []);
  }

  /** The text of the parts from an index on and of what is not read yet. */
  #textFrom(index: number): string {
    const { text, from } = this.#rest;
    return [...this.parts.slice(index).map(part => part.text), text.slice(from)].join('');
  }

  /** Keeps so many parts; another text, yet to be read, takes the place of the others. */
  #unread(kept: number, text: string): void {
    this.#rest = { text, from: 0 };
    this.#expected = new Set(this.#reader.declared?.(text, kept === 0));
    this.#place(this.parts.slice(0, kept), this.parts.slice(kept));
  }

  /** Puts other parts in the place of some. */
  #replace(first: number, old: readonly Part[], made: readonly Part[]): void {
    this.#place([...this.parts.slice(0, first), ...made, ...this.parts.slice(first + old.length)], old);
  }

  #place(parts: readonly Part[], dropped: readonly Part[]): void {
    for (const part of dropped) for (const name of part.declared) if (count(this.#declared, name, -1) === 0) this.#isMistold = true;
    let start = 0;
    parts.forEach((part, index) => {
      part.start = start;
      part.index = index;
      start += part.text.length;
    });
    this.parts = parts;
  }

  /** The first line of a part, or of what is not read yet, with its end. */
  #lineAt(index: number): string {
    const part: Part | undefined = this.parts[index];
    const { text, from } = part ? { text: part.text, from: 0 } : this.#rest;
    return text.slice(from, text.indexOf('\n', from) + 1 || text.length);
  }

  #readPart(text: string, isFirst: boolean): Part {
    const asked = new Map<string, boolean>();
    const isDeclared = (name: string): boolean => {
      const answer = this.#expected.has(name) || (this.#declared.get(name) ?? 0) > 0;
      asked.set(name, answer);
      return answer;
    };
    const declared = [...new Set(this.#reader.declared?.(text, isFirst))];
    for (const name of declared) if (count(this.#declared, name, 1) === 1) this.#isMistold = true;
    const { segments, comments, problems, languages = {} } = this.#format.parse(text, this.#languages, { isFirst, isDeclared });
    const part: Part = {
      text,
      comments,
      problems,
      languages,
      declared,
      asked,
      segments: [],
      start: 0,
      index: 0,
      isReviewed: false,
      documentDrafts: new Map(),
      found: undefined,
      counted: [],
      suppressions: [],
      suppressedFor: undefined,
      kept: [],
    };
    let tables = this.#tables;
    part.segments = segments.map(({ start, segment }) => {
      if (segment.cell) tables = Math.max(tables, this.#tables + segment.cell.table + 1);
      return new PartSegment(part, start, segment.cell ? inTable(segment, this.#tables + segment.cell.table) : segment);
    });
    this.#tables = tables;
    return part;
  }

  /** Reads parts anew that were told otherwise than it now is. */
  #readMistold(): void {
    if (!this.#isMistold) return;
    this.#isMistold = false;
    for (const part of this.parts) {
      let isMistold = false;
      for (const [name, answer] of part.asked) isMistold ||= answer !== (this.#declared.get(name) ?? 0) > 0;
      if (!isMistold) continue;
      const made = this.#readPart(part.text, part.index === 0);
      this.#keepSegments([part], [made]);
      this.#replace(part.index, [part], [made]);
    }
  }

  /**
   * Segments at either end that are as they were stay the same objects, so that what is known of them stays, too. Those of which only the way
   * they are written to the file is another keep what was found in them.
   */
  #keepSegments(old: readonly Part[], made: readonly Part[]): void {
    const before = old.flatMap(part => part.segments);
    const after = made.flatMap(part => part.segments);
    const kept = new Map<PartSegment, PartSegment>();
    const keep = (a: PartSegment, b: PartSegment): boolean => {
      if (!isSameContent(a.parsed, b.parsed)) return false;
      if (a.segment !== a.parsed) b.segment = { ...b.parsed, source: a.segment.source };
      if (!b.segment.cell && isWrittenAlike(a.parsed, b.parsed)) kept.set(b, a);
      else b.drafts = a.drafts;
      return true;
    };
    const shorter = Math.min(before.length, after.length);
    let head = 0;
    while (head < shorter && keep(before[head], after[head])) head++;
    for (let tail = 1; tail <= shorter - head; tail++) if (!keep(before[before.length - tail], after[after.length - tail])) break;
    for (const part of made) {
      part.segments = part.segments.map(segment => {
        const same = kept.get(segment);
        if (!same) return segment;
        same.part = part;
        same.offset = segment.offset;
        return same;
      });
    }
  }
}

const edited = (whole: string, start: number, end: number, text: string): string => whole.slice(0, start) + text + whole.slice(end);

const inTable = (segment: Segment, table: number): Segment => (segment.cell ? { ...segment, cell: { ...segment.cell, table } } : segment);
