import type { InlineObject, MappedText } from '../types';
import { literalText, MappedTextBuilder } from './mapped-text';

/**
 * Web addresses and e-mail addresses in running text. Each pattern starts at a fixed anchor and takes one run of characters, so the
 * scan is linear. Chinese characters end an address: in running text they stand right behind it.
 */
const ADDRESS = /(?:https?|ftp):\/\/[!#-;=?-[\]_a-z~]+|\bwww\.[!#-;=?-[\]_a-z~]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/gi;
/** Marks that end a sentence or close a bracket around an address rather than belong to it. */
const TRAILING = '.,;:!?\'")]';

export interface FoundObject {
  readonly kind: InlineObject['kind'];
  readonly start: number;
  readonly end: number;
}

/** The addresses in a text, in order. */
export function findAddresses(text: string): FoundObject[] {
  if (!text.includes('://') && !text.includes('@') && !/www\./i.test(text)) return [];
  const found: FoundObject[] = [];
  for (const match of text.matchAll(ADDRESS)) {
    const isEmail = !match[0].includes('/') && match[0].includes('@');
    const raw = isEmail ? withoutTail(match[0], '.-') : trimmed(match[0]);
    found.push({ kind: isEmail ? 'email' : 'url', start: match.index, end: match.index + raw.length });
  }
  return found;
}

/** Without closing marks; a bracket that the address itself opened stays (as in …/Foo_(bar)). */
function trimmed(address: string): string {
  const bare = withoutTail(address, TRAILING);
  return bare.includes('(') && address[bare.length] === ')' ? `${bare})` : bare;
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
