import { QuoteType, Tokenizer } from 'htmlparser2';
import type { ParseProblem, Span } from '../../types';
import { problem } from '../problems';

/** The value of an attribute as the file writes it, without quotes. */
export interface XmlAttribute extends Span {
  readonly raw: string;
}

/** Text between tags, as the file writes it. In CDATA nothing is escaped. */
export interface XmlText extends Span {
  readonly type: 'text' | 'cdata';
}

export interface XmlElement {
  readonly type: 'element';
  readonly name: string;
  readonly attributes: ReadonlyMap<string, XmlAttribute>;
  readonly parent: XmlElement | undefined;
  readonly children: XmlNode[];
  /** From `<` to behind the last `>`. */
  readonly start: number;
  end: number;
  /** What is between the tags; both behind the only tag if it closes itself. */
  readonly contentStart: number;
  contentEnd: number;
  readonly closesItself: boolean;
}

export type XmlNode = XmlElement | XmlText;

export interface XmlFindings {
  readonly comments: Span[];
  readonly problems: ParseProblem[];
}

/**
 * Reads XML from start to end and hands over every element of the names wanted, with all that is in it, when it ends. Of other elements only
 * what leads to those is kept, so memory follows the largest element wanted. What is not closed ends where its parent does.
 */
export function readXml(text: string, wanted: ReadonlySet<string>, take: (element: XmlElement) => void): XmlFindings {
  const reader = new Reader(text, wanted, take);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: false }, reader);
  tokenizer.write(text);
  tokenizer.end();
  return reader.findings;
}

/** Deeper nesting than this is not followed. */
const DEPTH_LIMIT = 500;
/** More broken places than this are not listed. */
const PROBLEM_LIMIT = 100;

class Reader {
  readonly findings: XmlFindings = { comments: [], problems: [] };
  readonly #text: string;
  readonly #wanted: ReadonlySet<string>;
  readonly #take: (element: XmlElement) => void;
  readonly #open: XmlElement[] = [];
  /** How many of the open elements are wanted or in a wanted one. */
  #kept = 0;
  #tag: { readonly name: string; readonly start: number; readonly attributes: Map<string, XmlAttribute> } = {
    name: '',
    start: 0,
    attributes: new Map(),
  };
  #attribute = { name: '', end: 0 };
  #ignoredDepth = 0;

  constructor(text: string, wanted: ReadonlySet<string>, take: (element: XmlElement) => void) {
    this.#text = text;
    this.#wanted = wanted;
    this.#take = take;
  }

  ontext(start: number, end: number): void {
    // A file that ends in a closing tag without `>` has its rest reported with no start.
    if (start >= 0 && end > start) this.#add({ type: 'text', start, end });
  }

  oncdata(start: number, end: number, offset: number): void {
    this.#add({ type: 'cdata', start, end: end - offset });
  }

  onopentagname(start: number, end: number): void {
    this.#tag = { name: this.#text.slice(start, end), start: start - 1, attributes: new Map() };
  }

  onattribname(start: number, end: number): void {
    this.#attribute = { name: this.#text.slice(start, end), end };
  }

  onattribend(quote: QuoteType, behind: number): void {
    const { name, end: nameEnd } = this.#attribute;
    const end = quote === QuoteType.Single || quote === QuoteType.Double ? behind - 1 : behind;
    const mark = quote === QuoteType.Single ? "'" : '"';
    const open = quote === QuoteType.NoValue ? -1 : this.#text.indexOf(quote === QuoteType.Unquoted ? '=' : mark, nameEnd);
    const start = open < 0 || open >= end ? end : open + 1;
    this.#tag.attributes.set(name, { start, end, raw: this.#text.slice(start, end) });
  }

  onopentagend(end: number): void {
    this.#openElement(end + 1, false);
  }

  onselfclosingtag(end: number): void {
    this.#openElement(end + 1, true);
    this.#closeTop(end + 1, end + 1);
  }

  onclosetag(start: number, end: number): void {
    const name = this.#text.slice(start, end);
    const found = this.#text.indexOf('>', end);
    const after = found < 0 ? this.#text.length : found + 1;
    // `</` stands before the name.
    const before = start - 2;
    if (this.#ignoredDepth > 0) {
      this.#ignoredDepth--;
      return;
    }
    const at = this.#open.findLastIndex(element => element.name === name);
    if (at < 0) {
      this.#problem('strayClosingTag', before, after);
      return;
    }
    while (this.#open.length - 1 > at) this.#closeUnclosed(before);
    this.#closeTop(before, after);
  }

  oncomment(start: number, end: number, offset: number): void {
    this.findings.comments.push({ start, end: Math.max(start, end - offset) });
  }

  onend(): void {
    while (this.#open.length > 0) this.#closeUnclosed(this.#text.length);
  }

  onattribdata(): void {}
  onattribentity(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  ontextentity(): void {}

  #add(node: XmlNode): void {
    if (this.#kept > 0) this.#open.at(-1)?.children.push(node);
  }

  #openElement(contentStart: number, closesItself: boolean): void {
    const { name, start, attributes } = this.#tag;
    if (this.#open.length >= DEPTH_LIMIT) {
      this.#ignoredDepth++;
      return;
    }
    const element: XmlElement = {
      type: 'element',
      name,
      attributes,
      parent: this.#open.at(-1),
      children: [],
      start,
      end: contentStart,
      contentStart,
      contentEnd: contentStart,
      closesItself,
    };
    this.#add(element);
    if (this.#kept > 0 || this.#wanted.has(name)) this.#kept++;
    this.#open.push(element);
  }

  #closeUnclosed(at: number): void {
    const element = this.#open.at(-1);
    if (element) this.#problem('unclosedElement', element.start, element.contentStart);
    this.#closeTop(at, at);
  }

  #closeTop(contentEnd: number, end: number): void {
    if (this.#ignoredDepth > 0) {
      this.#ignoredDepth--;
      return;
    }
    const element = this.#open.pop();
    if (!element) return;
    element.contentEnd = Math.max(element.contentStart, contentEnd);
    element.end = Math.max(element.contentEnd, end);
    if (this.#kept === 0) return;
    this.#kept--;
    if (this.#kept === 0) this.#take(element);
  }

  #problem(name: 'strayClosingTag' | 'unclosedElement', start: number, end: number): void {
    if (this.findings.problems.length < PROBLEM_LIMIT) this.findings.problems.push(problem(name, start, end));
  }
}

/** The nearest value of an attribute from an element upwards. */
export function inherited(element: XmlElement | undefined, attribute: string): string | undefined {
  for (let at = element; at; at = at.parent) {
    const found = at.attributes.get(attribute);
    if (found) return found.raw;
  }
  return undefined;
}

/** The elements of a name right below another. */
export const childrenNamed = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child): child is XmlElement => child.type === 'element' && child.name === name);

export const childNamed = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((child): child is XmlElement => child.type === 'element' && child.name === name);
