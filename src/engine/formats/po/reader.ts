import type { ParseProblem, Span } from '../../types';
import { linesOf, skipBlanks } from '../lines';
import { problem } from '../problems';
import { type Entry, Field, newEntry } from './entry';

export interface PoFindings {
  readonly comments: Span[];
  readonly problems: ParseProblem[];
}

/** Reads a catalogue from start to end and hands over every entry that has an id, the header among them. */
export function readPo(text: string, take: (entry: Entry) => void): PoFindings {
  const reader = new Reader(text, take);
  for (const line of linesOf(text)) reader.line(line);
  reader.finish();
  return reader.findings;
}

/** The first offset from `least` on behind a blank line that ends an entry (`PieceReader.cut`). */
export function entryEnd(text: string, from: number, least: number): number {
  let isTranslated = false;
  let isEnd = false;
  for (const { start, end } of linesOf(text, from)) {
    // A mark of byte order in mid-file is part of its line.
    if (isEnd && start >= least && text.charCodeAt(start) !== 0xfeff) return start;
    let at = skipBlanks(text, start, end);
    if (text.startsWith('#~', at)) at = skipBlanks(text, at + 2, end);
    isEnd = isTranslated && at >= end;
    if (text[at] !== '"') isTranslated = isEnd || (at < end && TRANSLATION.test(text.slice(at, at + 20)));
  }
  return text.length;
}

const TRANSLATION = /^msgstr(?:\[\d{1,3}\])?[ \t]*"/;

const KEYWORD = /(msgctxt|msgid_plural|msgid|msgstr)(?:\[(\d{1,3})\])?(?=[\s"]|$)/y;

class Reader {
  readonly findings: PoFindings = { comments: [], problems: [] };
  readonly #text: string;
  readonly #take: (entry: Entry) => void;
  #entry: Entry = newEntry();
  #field: Field | undefined;

  constructor(text: string, take: (entry: Entry) => void) {
    this.#text = text;
    this.#take = take;
  }

  line({ start, end }: Span): void {
    const text = this.#text;
    let at = skipBlanks(text, start, end);
    const isObsolete = text.startsWith('#~', at);
    if (isObsolete) at = skipBlanks(text, at + 2, end);
    if (at >= end) {
      if (this.#entry.translations.size > 0) this.finish();
    } else if (text[at] === '#') this.#comment({ start, end }, at);
    else if (text[at] === '"') this.#string(at, end);
    // `#~|` and what older programs write behind `#~` are no entries.
    else if (!this.#keyword(at, end, isObsolete) && !isObsolete) this.findings.problems.push(problem('unexpected', at, end));
  }

  /** The entry read so far is all there is of it. */
  finish(): void {
    const entry = this.#entry;
    this.#entry = newEntry();
    this.#field = undefined;
    if (!entry.id) return;
    if (entry.translations.size === 0) this.findings.problems.push(problem('missingTarget', entry.id.span.start, entry.id.span.end));
    this.#take(entry);
  }

  #comment(line: Span, at: number): void {
    if (this.#entry.translations.size > 0) this.finish();
    const { end } = line;
    const inside = at + 1;
    this.findings.comments.push({ start: inside, end });
    const mark = this.#text[inside];
    const body = this.#text.slice(inside + 1, end).trim();
    if (mark === ',') {
      this.#entry.flagLines.push(line);
      for (const flag of body.split(',')) this.#entry.flags.add(flag.trim());
    } else if (mark === '|') this.#entry.previousLines.push(line);
    else if (body && mark !== ':' && mark !== '~') this.#entry.notes.push(mark === '.' ? body : this.#text.slice(inside, end).trim());
  }

  #keyword(at: number, end: number, isObsolete: boolean): boolean {
    if (!this.#text.startsWith('msg', at)) return false;
    KEYWORD.lastIndex = at;
    const match = KEYWORD.exec(this.#text);
    if (!match) return false;
    const [whole, name, form] = match;
    if (name !== 'msgstr' && (this.#entry.translations.size > 0 || (this.#entry.id && name !== 'msgid_plural'))) this.finish();
    if (isObsolete) this.#entry.obsolete = true;
    const field = new Field({ start: at, end: at + whole.length });
    if (!this.#put(name, Number(form ?? 0), field)) this.findings.problems.push(problem('duplicate', at, end));
    this.#field = field;
    const string = skipBlanks(this.#text, at + whole.length, end);
    if (string < end) this.#string(string, end);
    return true;
  }

  /** Puts a field in its place; false if that is taken. */
  #put(name: string, form: number, field: Field): boolean {
    const entry = this.#entry;
    if (name === 'msgstr') {
      if (entry.translations.has(form)) return false;
      entry.translations.set(form, field);
      return true;
    }
    const key = name === 'msgctxt' ? 'context' : name === 'msgid' ? 'id' : 'plural';
    if (entry[key]) return false;
    entry[key] = field;
    return true;
  }

  #string(at: number, end: number): void {
    const text = this.#text;
    if (text[at] !== '"' || !this.#field) {
      this.findings.problems.push(problem('unexpected', at, end));
      return;
    }
    const close = closingQuote(text, at + 1, end);
    this.#field.add(text, at + 1, close);
    if (close >= end) this.findings.problems.push(problem('unclosedString', at, end));
    else if (text.slice(close + 1, end).trim() !== '') this.findings.problems.push(problem('textAfterString', close, end));
  }
}

/** The first quotation mark that is not escaped; `end` if there is none. */
function closingQuote(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x5c) at++;
    else if (unit === 0x22) return at;
  }
  return end;
}
