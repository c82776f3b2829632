import type { Format, LanguagePair, ParsedDocument, ParseProblem, PlacedSegment, Span, Unit } from '../types';
import { linesOf, skipBlanks } from './lines';
import { inFileOrder } from './placed';
import { type Entry, Field, newEntry, stateOf } from './po/entry';
import { problem } from './problems';
import { placeUnit } from './units';

/** Catalogues of GNU gettext. Source: GNU gettext manual, "The Format of PO Files". */
export const po: Format = {
  id: 'po',
  languageIds: ['po'],
  extensions: ['.po', '.pot'],
  parse(text): ParsedDocument {
    const reader = new Reader(text);
    for (const line of linesOf(text)) reader.line(line);
    reader.finish();
    const { segments, comments, problems, languages } = reader;
    return { segments: inFileOrder(segments), comments, problems, languages };
  },
};

const KEYWORD = /(msgctxt|msgid_plural|msgid|msgstr)(?:\[(\d{1,3})\])?(?=[\s"]|$)/y;

class Reader {
  readonly segments: PlacedSegment[] = [];
  readonly comments: Span[] = [];
  readonly problems: ParseProblem[] = [];
  languages: Partial<LanguagePair> = {};
  readonly #text: string;
  #entry: Entry = newEntry();
  #field: Field | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  line({ start, end }: Span): void {
    const text = this.#text;
    let at = skipBlanks(text, start, end);
    const isObsolete = text.startsWith('#~', at);
    if (isObsolete) at = skipBlanks(text, at + 2, end);
    if (at >= end) {
      if (this.#entry.translations.size > 0) this.finish();
    } else if (text[at] === '#') this.#comment(at, end);
    else if (text[at] === '"') this.#string(at, end);
    // `#~|` and what older programs write behind `#~` are no entries.
    else if (!this.#keyword(at, end, isObsolete) && !isObsolete) this.problems.push(problem('unexpected', at, end));
  }

  /** The entry read so far is all there is of it. */
  finish(): void {
    const entry = this.#entry;
    this.#entry = newEntry();
    this.#field = undefined;
    if (!entry.id) return;
    if (entry.translations.size === 0) this.problems.push(problem('missingTarget', entry.id.span.start, entry.id.span.end));
    const id = entry.id.build();
    if (id.text === '' && !entry.context) this.#header(entry);
    else this.#addSegments(entry);
  }

  #comment(at: number, end: number): void {
    if (this.#entry.translations.size > 0) this.finish();
    const inside = at + 1;
    this.comments.push({ start: inside, end });
    const mark = this.#text[inside];
    const body = this.#text.slice(inside + 1, end).trim();
    if (mark === ',') for (const flag of body.split(',')) this.#entry.flags.add(flag.trim());
    else if (body && mark !== ':' && mark !== '|' && mark !== '~')
      this.#entry.notes.push(mark === '.' ? body : this.#text.slice(inside, end).trim());
  }

  #keyword(at: number, end: number, isObsolete: boolean): boolean {
    KEYWORD.lastIndex = at;
    const match = KEYWORD.exec(this.#text);
    if (!match) return false;
    const [whole, name, form] = match;
    if (name !== 'msgstr' && (this.#entry.translations.size > 0 || (this.#entry.id && name !== 'msgid_plural'))) this.finish();
    if (isObsolete) this.#entry.obsolete = true;
    const field = new Field({ start: at, end: at + whole.length });
    if (!this.#take(name, Number(form ?? 0), field)) this.problems.push(problem('duplicate', at, end));
    this.#field = field;
    const string = skipBlanks(this.#text, at + whole.length, end);
    if (string < end) this.#string(string, end);
    return true;
  }

  /** Puts a field in its place; false if that is taken. */
  #take(name: string, form: number, field: Field): boolean {
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
      this.problems.push(problem('unexpected', at, end));
      return;
    }
    const close = closingQuote(text, at + 1, end);
    this.#field.add(text, at + 1, close);
    if (close >= end) this.problems.push(problem('unclosedString', at, end));
    else if (text.slice(close + 1, end).trim() !== '') this.problems.push(problem('textAfterString', close, end));
  }

  #header(entry: Entry): void {
    const header = entry.translations.get(0)?.build().text ?? '';
    const target = /^Language:[ \t]*([\w-]+)/m.exec(header)?.[1];
    const source = /^X-Source-Language:[ \t]*([\w-]+)/m.exec(header)?.[1];
    this.languages = { ...(source && { source: tag(source) }), ...(target && { target: tag(target) }) };
  }

  #addSegments(entry: Entry): void {
    const id = entry.id?.build();
    const plural = entry.plural?.build();
    const translations = [...entry.translations].map(([form, field]) => ({ form, target: field.build() }));
    const state = stateOf(
      entry,
      translations.some(({ target }) => target.text !== ''),
    );
    const unit: Unit = {
      key: id?.text,
      state,
      ...(entry.context && { context: entry.context.build().text }),
      ...(entry.notes.length > 0 && { notes: entry.notes }),
      ...(entry.obsolete && { obsolete: true }),
    };
    for (const { form, target } of translations) {
      // A language with one form for all numbers translates the general text.
      const source = plural && (form > 0 || translations.length === 1) ? plural : id;
      const placed = placeUnit({ target, source }, plural ? { ...unit, form: String(form) } : unit);
      for (const segment of placed) this.segments.push(segment);
    }
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

/** `zh_CN` and `sr@latin` as language tags. */
const tag = (locale: string): string => locale.replaceAll('_', '-');
