import { QuoteType, Tokenizer } from 'htmlparser2';
import { appendWithObjects } from '../../text/inline-objects';
import { MappedTextBuilder } from '../../text/mapped-text';
import type { InlineObject, PlacedSegment, SegmentKind, Span } from '../../types';
import { appendWithEntities } from '../markup/entities';
import { placeProse, type SegmentDetails } from '../placed';
import {
  ELEMENTS_OF_CODE,
  EMBEDDED_ELEMENTS,
  isPhrasing,
  KIND_OF_ELEMENT,
  OPAQUE_ELEMENTS,
  READ_ATTRIBUTES,
  READ_METADATA,
  VOID_ELEMENTS,
} from './elements';
import { escapeAttribute, escapeText } from './escape';
import { TablePlaces } from './table-places';

export interface HtmlContent {
  readonly segments: PlacedSegment[];
  readonly comments: Span[];
  /** How many tables it holds. */
  readonly tables: number;
}

/**
 * The text between tags and in the attributes people read. `text` stands in the file from `base` on; tables count from `firstTable`. Tags
 * that only decorate are not read; white space reads as one space or, where lines end, one line end.
 */
export function collectHtml(text: string, base = 0, firstTable = 0): HtmlContent {
  const collector = new Collector(text, base, firstTable);
  const tokenizer = new Tokenizer({ decodeEntities: true }, collector);
  tokenizer.write(text);
  tokenizer.end();
  return collector.content;
}

/** Deeper nesting than this is not followed. */
const DEPTH_LIMIT = 200;

/** Elements that another of their name ends. */
const ENDED_BY_THEMSELVES: ReadonlySet<string> = new Set(['p', 'li', 'dt', 'dd', 'td', 'th', 'tr', 'option']);

interface OpenElement {
  readonly name: string;
  readonly kind: SegmentKind | undefined;
}

/** Takes what the tokenizer finds. */
class Collector {
  readonly #text: string;
  readonly #base: number;
  readonly #segments: PlacedSegment[] = [];
  readonly #comments: Span[] = [];
  readonly #tables: TablePlaces;
  readonly #open: OpenElement[] = [];
  #builder = new MappedTextBuilder();
  /** White space that follows would be folded into what is there. */
  #afterSpace = true;
  /** What has been dealt with. */
  #position = 0;
  /** An element whose content is not read: its name, how many of that name are open, where it began. */
  #opaque: { readonly name: string; depth: number; readonly start: number; readonly inline: boolean } | undefined;
  #tag = { name: '', start: 0 };
  #attributes: { readonly name: string; readonly start: number; readonly end: number }[] = [];
  #attribute = { name: '', end: 0 };

  constructor(text: string, base: number, firstTable: number) {
    this.#text = text;
    this.#base = base;
    this.#tables = new TablePlaces(firstTable);
  }

  get content(): HtmlContent {
    return { segments: this.#segments, comments: this.#comments, tables: this.#tables.count };
  }

  ontext(start: number, end: number): void {
    // A file that ends in a closing tag without `>` has its rest reported with no start.
    if (start < 0) return;
    this.#position = end;
    if (!this.#opaque) this.#addText(start, end);
  }

  ontextentity(codePoint: number, end: number): void {
    if (!this.#opaque) this.#addEntity(String.fromCodePoint(codePoint), end);
    this.#position = end;
  }

  onopentagname(start: number, end: number): void {
    this.#tag = { name: this.#text.slice(start, end).toLowerCase(), start: start - 1 };
    this.#attributes = [];
  }

  onattribname(start: number, end: number): void {
    this.#attribute = { name: this.#text.slice(start, end).toLowerCase(), end };
  }

  onattribend(quote: QuoteType, behind: number): void {
    const { name, end: nameEnd } = this.#attribute;
    const end = quote === QuoteType.Single || quote === QuoteType.Double ? behind - 1 : behind;
    const equals = this.#text.indexOf('=', nameEnd);
    if (equals < 0 || equals >= end) return;
    let start = equals + 1;
    while (start < end && this.#text[start].trim() === '') start++;
    if (this.#text[start] === '"' || this.#text[start] === "'") start++;
    this.#attributes.push({ name, start, end: Math.max(start, end) });
  }

  onopentagend(end: number): void {
    this.#openTag(end + 1, VOID_ELEMENTS.has(this.#tag.name));
  }

  onselfclosingtag(end: number): void {
    this.#openTag(end + 1, VOID_ELEMENTS.has(this.#tag.name));
  }

  onclosetag(start: number, end: number): void {
    const name = this.#text.slice(start, end).toLowerCase();
    const found = this.#text.indexOf('>', end);
    const after = found < 0 ? this.#text.length : found + 1;
    this.#position = after;
    this.#leaveUnclosedCode(name);
    if (this.#opaque) this.#closeOpaque(name, after);
    else this.#closeElement(name);
  }

  oncomment(start: number, end: number, offset: number): void {
    this.#comments.push({ start: this.#base + start, end: this.#base + end - offset });
    this.#position = end + 1;
  }

  oncdata(_: number, end: number): void {
    this.#position = end + 1;
  }

  ondeclaration(_: number, end: number): void {
    this.#position = end + 1;
  }

  onprocessinginstruction(_: number, end: number): void {
    this.#position = end + 1;
  }

  onend(): void {
    this.#flush();
  }

  onattribdata(): void {}
  onattribentity(): void {}

  #openTag(end: number, isVoid: boolean): void {
    const { name, start } = this.#tag;
    this.#position = end;
    this.#leaveUnclosedCode(name);
    if (this.#opaque) {
      if (name === this.#opaque.name && !isVoid) this.#opaque.depth++;
      return;
    }
    const opaque = OPAQUE_ELEMENTS.has(name) || this.#isUntranslated();
    const inline = ELEMENTS_OF_CODE.has(name) || (opaque && isPhrasing(name));
    if (name === 'br') this.#addLineBreak(start, end);
    else if (EMBEDDED_ELEMENTS.has(name)) this.#addObject(name === 'img' ? 'image' : 'markup', start, end);
    else if (!isPhrasing(name) && !inline) this.#flush();
    for (const attribute of this.#attributes) this.#readAttribute(attribute);
    if (isVoid) return;
    if (opaque || inline) this.#opaque = { name, depth: 1, start, inline };
    else if (!isPhrasing(name)) this.#push(name);
  }

  #isUntranslated(): boolean {
    return this.#attributes.some(({ name, start, end }) => {
      if (name !== 'translate' && name !== 'class') return false;
      const value = this.#text.slice(start, end);
      return name === 'translate' ? value === 'no' : /(?:^|\s)notranslate(?:\s|$)/.test(value);
    });
  }

  #push(name: string): void {
    this.#tables.open(name);
    if (this.#open.at(-1)?.name === name && ENDED_BY_THEMSELVES.has(name)) this.#open.pop();
    if (this.#open.length < DEPTH_LIMIT) this.#open.push({ name, kind: KIND_OF_ELEMENT.get(name) });
  }

  #closeElement(name: string): void {
    if (isPhrasing(name) || ELEMENTS_OF_CODE.has(name) || VOID_ELEMENTS.has(name)) return;
    this.#flush();
    this.#tables.close(name);
    const at = this.#open.findLastIndex(element => element.name === name);
    if (at >= 0) this.#open.length = at;
  }

  #closeOpaque(name: string, end: number): void {
    const opaque = this.#opaque;
    if (!opaque || name !== opaque.name || --opaque.depth > 0) return;
    this.#opaque = undefined;
    if (opaque.inline) this.#addObject('code', opaque.start, end);
  }

  /** Code inside a line that was not closed before the next block never began. */
  #leaveUnclosedCode(name: string): void {
    if (this.#opaque?.inline && !isPhrasing(name) && !ELEMENTS_OF_CODE.has(name)) this.#opaque = undefined;
  }

  #addObject(kind: InlineObject['kind'], start: number, end: number): void {
    this.#builder.object(kind, this.#text.slice(start, end), this.#base + start);
    this.#afterSpace = false;
  }

  #addLineBreak(start: number, end: number): void {
    this.#builder.escaped('\n', this.#base + start, this.#base + end);
    this.#afterSpace = true;
  }

  #addEntity(plain: string, end: number): void {
    this.#builder.escaped(plain, this.#base + this.#position, this.#base + end);
    this.#afterSpace = false;
  }

  #readAttribute({ name, start, end }: { readonly name: string; readonly start: number; readonly end: number }): void {
    const kind = name === 'content' ? this.#metadataKind() : READ_ATTRIBUTES.get(name);
    if (!kind) return;
    const builder = new MappedTextBuilder();
    appendWithEntities(builder, this.#text, start, end);
    const mapped = builder.build(escapeAttribute);
    for (const { start: at, segment } of placeProse(mapped, { kind })) this.#segments.push({ start: at + this.#base, segment });
  }

  #metadataKind(): SegmentKind | undefined {
    if (this.#tag.name !== 'meta') return undefined;
    const read = this.#attributes.some(
      a => (a.name === 'name' || a.name === 'property') && READ_METADATA.has(this.#text.slice(a.start, a.end)),
    );
    return read ? 'paragraph' : undefined;
  }

  /** Text with its white space folded. */
  #addText(start: number, end: number): void {
    const text = this.#text.slice(start, end);
    let from = 0;
    for (const match of text.matchAll(/[\t\r\n\f][ \t\r\n\f]*| [ \t\r\n\f]+|^ /g)) {
      const space = match[0];
      this.#addWords(text.slice(from, match.index), start + from);
      if (!this.#afterSpace) this.#addSpace(space, this.#base + start + match.index);
      from = match.index + space.length;
    }
    this.#addWords(text.slice(from), start + from);
  }

  #addSpace(space: string, at: number): void {
    if (space.length === 1) this.#builder.literal(space, at);
    else this.#builder.escaped(/[\r\n]/.test(space) ? '\n' : ' ', at, at + space.length);
    this.#afterSpace = true;
  }

  #addWords(words: string, start: number): void {
    if (!words) return;
    appendWithObjects(this.#builder, words, this.#base + start);
    this.#afterSpace = words.endsWith(' ');
  }

  #flush(): void {
    if (this.#builder.length === 0) return;
    for (const segment of placeProse(this.#builder.build(escapeText), this.#details())) this.#segments.push(segment);
    this.#builder = new MappedTextBuilder();
    this.#afterSpace = true;
  }

  #details(): SegmentDetails {
    const kind = this.#open.findLast(element => element.kind)?.kind ?? 'paragraph';
    const cell = kind === 'table-cell' ? this.#tables.cell : undefined;
    return cell ? { kind, cell } : { kind };
  }
}
