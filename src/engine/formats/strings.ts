import type { Format, ParsedDocument, ParseProblem, PlacedSegment, Span } from '../types';
import { escapedText } from './escapes';
import { appleString } from './escapes/apple';
import { inFileOrder } from './placed';
import { problem } from './problems';
import { placeUnit } from './units';

/** `.strings` files of Apple platforms: `"key" = "text";` with comments of C. */
export const strings: Format = {
  id: 'strings',
  languageIds: ['strings'],
  extensions: ['.strings'],
  parse(text): ParsedDocument {
    const reader = new Reader(text);
    reader.read();
    return { segments: inFileOrder(reader.segments), comments: reader.comments, problems: reader.problems };
  },
};

/** A string or a bare word: its inside, and where it ends. */
interface Token extends Span {
  readonly behind: number;
}

const BARE_WORD = /[\w.$/:-]{1,1000}/y;
/** More broken places than this are not listed. */
const PROBLEM_LIMIT = 50;

class Reader {
  readonly segments: PlacedSegment[] = [];
  readonly comments: Span[] = [];
  readonly problems: ParseProblem[] = [];
  readonly #text: string;
  #at: number;
  #notes: string[] = [];

  constructor(text: string) {
    this.#text = text;
    this.#at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  read(): void {
    for (this.#skip(); this.#at < this.#text.length; this.#skip()) this.#entry();
  }

  #entry(): void {
    const start = this.#at;
    const key = this.#token();
    const value = key && this.#mark('=') ? this.#token() : undefined;
    if (!key || !value) {
      this.#recover(start);
      return;
    }
    const notes = this.#notes;
    this.#notes = [];
    const unit = { key: escapedText(this.#text, key.start, key.end, appleString).text, ...(notes.length > 0 && { notes }) };
    for (const segment of placeUnit({ target: escapedText(this.#text, value.start, value.end, appleString) }, unit))
      this.segments.push(segment);
    if (!this.#mark(';')) this.#report('invalidSyntax', value.start, value.end);
  }

  /** Goes on behind the line of what cannot be read. */
  #recover(start: number): void {
    const lineEnd = this.#text.indexOf('\n', start);
    const end = lineEnd < 0 ? this.#text.length : lineEnd;
    this.#report('invalidSyntax', start, this.#text[end - 1] === '\r' ? end - 1 : end);
    this.#at = Math.max(end, this.#at);
  }

  #mark(character: string): boolean {
    this.#skip();
    if (this.#text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #token(): Token | undefined {
    this.#skip();
    const token = this.#text[this.#at] === '"' ? this.#string(this.#at) : this.#word(this.#at);
    if (token) this.#at = token.behind;
    return token;
  }

  #word(start: number): Token | undefined {
    BARE_WORD.lastIndex = start;
    const length = BARE_WORD.exec(this.#text)?.[0].length;
    return length ? { start, end: start + length, behind: start + length } : undefined;
  }

  /** A string may go over several lines; one that is never closed ends with its line. */
  #string(start: number): Token {
    const text = this.#text;
    for (let at = start + 1; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit === 0x5c) at++;
      else if (unit === 0x22) return { start: start + 1, end: at, behind: at + 1 };
    }
    const line = /[\r\n]/.exec(text.slice(start));
    const end = line ? start + line.index : text.length;
    this.#report('unclosedString', start, end);
    return { start: start + 1, end, behind: end };
  }

  /** Passes over white space and comments. */
  #skip(): void {
    const text = this.#text;
    for (; this.#at < text.length; this.#at++) {
      if (text.startsWith('/*', this.#at)) this.#comment(text.indexOf('*/', this.#at + 2), 2);
      else if (text.startsWith('//', this.#at)) this.#comment(text.indexOf('\n', this.#at + 2), 1);
      else if (text[this.#at].trim() !== '') return;
    }
  }

  #comment(found: number, length: number): void {
    const inside = { start: this.#at + 2, end: found < 0 ? this.#text.length : found };
    this.comments.push(inside);
    const note = this.#text.slice(inside.start, inside.end).trim();
    if (note) this.#notes.push(note);
    this.#at = (found < 0 ? this.#text.length : found + length) - 1;
  }

  #report(name: 'invalidSyntax' | 'unclosedString', start: number, end: number): void {
    if (this.problems.length < PROBLEM_LIMIT) this.problems.push(problem(name, start, Math.max(start, end)));
  }
}
