import { MappedTextBuilder } from '../../text/mapped-text';
import type { MappedText, ParseProblem } from '../../types';
import { appendEscaped, type EscapeSyntax, rawString } from '../escapes';
import { decodeEntity, entityEnd } from '../markup/entities';
import { problem } from '../problems';
import type { XmlAttribute, XmlElement, XmlNode } from './reader';

const NAMED: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

/** What a reference stands for in XML; those a file defines itself are not known. */
export const decodeXmlEntity = (raw: string): string | undefined => NAMED[raw] ?? (raw[1] === '#' ? decodeEntity(raw) : undefined);

/** Text of XML with its references. */
export const xmlSyntax: EscapeSyntax = {
  lead: /&/g,
  read: readReference,
  write: writeXml,
};

/** The reference at an `&`. */
export function readReference(text: string, at: number): { plain: string; end: number } | undefined {
  const end = entityEnd(text, at);
  const plain = end < 0 ? undefined : decodeXmlEntity(text.slice(at, end));
  return plain === undefined ? undefined : { plain, end };
}

/** `>` is escaped only where it would end a CDATA section. Characters that XML cannot hold are left out. */
export function writeXml(plain: string): string {
  return plain
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(']]>', ']]&gt;');
}

/** Plain text inside CDATA, which cannot hold its own end. */
const writeCdata = (plain: string): string => plain.replaceAll(']]>', ']]]]><![CDATA[>');

/** How the elements inside a text are read. */
export interface XmlTextStyle {
  /** How characters are written, references included. */
  readonly syntax: EscapeSyntax;
  /** Default: all of them only decorate. */
  readonly element?: (element: XmlElement) => XmlReading;
}

/**
 * `tag`: only decorates, its content is read. `code`: only decorates, its content is not read. `markup`, `placeholder`: stands for something,
 * its content is not read. Else it reads as `plain`.
 */
export type XmlReading = 'tag' | 'code' | 'markup' | 'placeholder' | { readonly plain: string };

export const PLAIN_XML: XmlTextStyle = { syntax: xmlSyntax };

/** The text of an element. An element that closes itself is opened when text is put in. */
export function elementText(file: string, element: XmlElement, style: XmlTextStyle = PLAIN_XML): MappedText {
  const builder = new MappedTextBuilder();
  appendNodes(builder, file, element.children, style);
  const inCdata = element.children.some(child => child.type === 'cdata') && element.children.every(child => child.type !== 'text');
  const mapped = builder.build(inCdata ? writeCdata : style.syntax.write);
  return mapped.text ? mapped : emptyText(file, element, mapped);
}

/** An empty text with the place where text would go. */
function emptyText(file: string, element: XmlElement, mapped: MappedText): MappedText {
  const at = element.closesItself ? element.contentStart - 2 : (cdataPlace(element) ?? element.contentStart);
  const opens = element.closesItself && file.startsWith('/>', at);
  const place = opens ? { fileStart: at, fileEnd: at + 2 } : { fileStart: element.contentStart, fileEnd: element.contentStart };
  const piece = opens ? place : { fileStart: at, fileEnd: at };
  return {
    ...mapped,
    pieces: [{ textStart: 0, textEnd: 0, ...piece }],
    ...(opens && {
      whole: {
        span: { start: piece.fileStart, end: piece.fileEnd },
        rewrite: (text: string) => (text ? `>${mapped.encode(text)}</${element.name}>` : undefined),
      },
    }),
  };
}

const cdataPlace = (element: XmlElement): number | undefined => element.children.find(child => child.type === 'cdata')?.start;

function appendNodes(builder: MappedTextBuilder, file: string, nodes: readonly XmlNode[], style: XmlTextStyle): void {
  for (const node of nodes) {
    if (node.type === 'element') appendElement(builder, file, node, style);
    else appendEscaped(builder, file, node.start, node.end, node.type === 'cdata' ? rawString : style.syntax);
  }
}

function appendElement(builder: MappedTextBuilder, file: string, element: XmlElement, style: XmlTextStyle): void {
  const reading = style.element?.(element) ?? 'tag';
  if (reading === 'markup' || reading === 'placeholder') {
    builder.object(reading, file.slice(element.start, element.end), element.start);
  } else if (reading === 'code') {
    builder.tag(file.slice(element.start, element.end), element.start);
  } else if (reading === 'tag') {
    builder.tag(file.slice(element.start, element.contentStart), element.start);
    appendNodes(builder, file, element.children, style);
    if (!element.closesItself) builder.tag(file.slice(element.contentEnd, element.end), element.contentEnd);
  } else {
    builder.escaped(reading.plain, element.start, element.end);
  }
}

/** The places of an element's text where `&` begins no reference that XML knows by itself. */
export function referenceProblems(file: string, element: XmlElement): ParseProblem[] {
  const found: ParseProblem[] = [];
  for (const child of element.children) {
    if (child.type === 'element') for (const inner of referenceProblems(file, child)) found.push(inner);
    if (child.type !== 'text') continue;
    const part = file.slice(child.start, child.end);
    for (let at = part.indexOf('&'); at >= 0; at = part.indexOf('&', at + 1)) {
      if (entityEnd(part, at) < 0) found.push(problem('rawAmpersand', child.start + at, child.start + at + 1));
    }
  }
  return found;
}

/** What an attribute says. */
export function attributeValue(attribute: XmlAttribute | undefined): string | undefined {
  return attribute?.raw.replace(/&(?:#\d{1,7}|#x[\da-fA-F]{1,6}|[a-z]{2,4});/g, raw => decodeXmlEntity(raw) ?? raw);
}

/** What an element says, without its markup. */
export const plainText = (file: string, element: XmlElement | undefined): string => (element ? elementText(file, element).text : '');
