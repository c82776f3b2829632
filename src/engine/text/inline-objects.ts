import type { InlineObject, MappedText } from '../types';
import { literalText, MappedTextBuilder } from './mapped-text';

/** What gives an address away. The scan looks for these only and reads on from them, so it is linear. */
const ANCHOR = /:\/\/|\bwww\.|@/gi;
const SCHEMES = ['https', 'http', 'ftp'];
/** Characters of a web address. Chinese characters end it: in running text they stand right behind it. */
const ADDRESS_BODY = /[!#-;=?-[\]_a-z~]+/iy;
const EMAIL_DOMAIN = /[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8}/iy;
const EMAIL_NAME = /[\w.+-]/;
const EMAIL_NAME_LIMIT = 64;
/** Marks that end a sentence or close a bracket around an address rather than belong to it. */
const TRAILING = '.,;:!?\'")]*_';

export interface FoundObject {
  readonly kind: InlineObject['kind'];
  readonly start: number;
  readonly end: number;
}

/** The addresses in a text, in order, never overlapping. */
export function findAddresses(text: string): FoundObject[] {
  if (!text.includes('://') && !text.includes('@') && !/www\./i.test(text)) return [];
  const found: FoundObject[] = [];
  let reached = 0;
  ANCHOR.lastIndex = 0;
  for (let match = ANCHOR.exec(text); match; match = ANCHOR.exec(text)) {
    const object =
      match[0] === '@' ? emailAround(text, match.index, reached) : webAddressAround(text, match.index, match[0].length, reached);
    if (!object) continue;
    found.push(object);
    reached = object.end;
    ANCHOR.lastIndex = reached;
  }
  return found;
}

/** The end of the web address that begins at an offset, or -1. */
export function webAddressEnd(text: string, offset: number): number {
  const scheme = SCHEMES.find(name => startsWithAt(text, `${name}://`, offset));
  const prefix = scheme ? scheme.length + 3 : startsWithAt(text, 'www.', offset) ? 4 : 0;
  return prefix === 0 ? -1 : bodyEnd(text, offset, offset + prefix);
}

/** The address whose `://` or `www.` stands at `at`. */
function webAddressAround(text: string, at: number, length: number, from: number): FoundObject | undefined {
  const scheme = length === 3 ? SCHEMES.find(name => at - name.length >= from && startsWithAt(text, name, at - name.length)) : '';
  if (scheme === undefined) return undefined;
  const start = at - scheme.length;
  const end = bodyEnd(text, start, at + length);
  return end < 0 ? undefined : { kind: 'url', start, end };
}

/** The end of an address that starts at `start` and whose body starts at `body`: without closing marks, with brackets it opened itself. */
function bodyEnd(text: string, start: number, body: number): number {
  ADDRESS_BODY.lastIndex = body;
  const match = ADDRESS_BODY.exec(text);
  if (!match) return -1;
  const whole = text.slice(start, body + match[0].length);
  const end = start + withoutTail(whole, TRAILING).length;
  if (end <= body) return -1;
  return text[end] === ')' && text.slice(start, end).includes('(') ? end + 1 : end;
}

function emailAround(text: string, at: number, from: number): FoundObject | undefined {
  let start = at;
  while (start > from && at - start < EMAIL_NAME_LIMIT && EMAIL_NAME.test(text[start - 1])) start--;
  EMAIL_DOMAIN.lastIndex = at + 1;
  const domain = EMAIL_DOMAIN.exec(text);
  if (start === at || !domain) return undefined;
  const end = at + 1 + withoutTail(domain[0], '.-').length;
  return text.slice(at, end).includes('.') ? { kind: 'email', start, end } : undefined;
}

function startsWithAt(text: string, lowerCase: string, offset: number): boolean {
  return text.slice(offset, offset + lowerCase.length).toLowerCase() === lowerCase;
}

function withoutTail(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text[end - 1])) end--;
  return text.slice(0, end);
}

/** Literal text of a file with its addresses as inline objects. */
export function withInlineObjects(text: string, fileStart = 0): MappedText {
  const found = findAddresses(text);
  if (found.length === 0) return literalText(text, fileStart);
  const builder = new MappedTextBuilder();
  appendWithObjects(builder, text, fileStart, found);
  return builder.build();
}

/** Appends literal text, its addresses as inline objects. */
export function appendWithObjects(builder: MappedTextBuilder, text: string, fileStart: number, found = findAddresses(text)): void {
  let from = 0;
  for (const object of found) {
    builder.literal(text.slice(from, object.start), fileStart + from);
    builder.object(object.kind, text.slice(object.start, object.end), fileStart + object.start);
    from = object.end;
  }
  builder.literal(text.slice(from), fileStart + from);
}
