import { toFileSpan } from '../../text/mapped-text';
import type { Edit, InlineTag, MappedText, Span } from '../../types';

/** A web address, an e-mail address or a path in a text. */
export interface Address {
  readonly kind: 'url' | 'email' | 'path';
  readonly raw: string;
  /** Where it stands in the readable text; where the tag stands that holds it. */
  readonly span: Span;
  readonly tag?: { readonly raw: string; readonly at: number; readonly place: Span };
}

const LINK_ATTRIBUTE = /\s(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
/** The target of a link of Markdown that is no whole web address. */
const DESTINATION = /\]\(([^()\s\uFFFC]{1,300})\)/g;

/** The addresses of a text: those in running text, in tags, and where links of Markdown go. */
export function addressesOf(mapped: MappedText): Address[] {
  const { text, objects, tags = [] } = mapped;
  const found: Address[] = [];
  for (const { at, raw, kind } of objects) {
    const span = { start: at, end: at + 1 };
    if (kind === 'url' || kind === 'email') found.push({ kind, raw, span });
    else if (kind === 'markup' && raw[0] === '<') found.push(...inTag(raw, span, toFileSpan(mapped, span)));
  }
  for (const tag of tags) found.push(...inTag(tag.raw, { start: tag.at, end: tag.at }, placeOf(tag)));
  if (text.includes('](')) {
    for (const match of text.matchAll(DESTINATION)) {
      const start = match.index + 2;
      found.push({ kind: 'path', raw: match[1], span: { start, end: start + match[1].length } });
    }
  }
  return found;
}

const placeOf = ({ fileStart, fileEnd }: InlineTag): Span => ({ start: fileStart, end: fileEnd });

function inTag(raw: string, span: Span, place: Span): Address[] {
  if (!raw.includes('=')) return [];
  return [...raw.matchAll(LINK_ATTRIBUTE)].flatMap(match => {
    const address = match[1] ?? match[2];
    // What a program fills in is a placeholder's affair.
    if (!address || /[%{$]/.test(address[0])) return [];
    const kind = /^mailto:/i.test(address) ? 'email' : /^(?:[a-z]+:)?\/\//i.test(address) ? 'url' : 'path';
    return [
      { kind, raw: address.replace(/^mailto:/i, ''), span, tag: { raw, at: match.index + match[0].lastIndexOf(address), place } } as const,
    ];
  });
}

/** Another address in the place of one. */
export function replaceAddress(target: MappedText, { raw, span, tag }: Address, wanted: string): Edit {
  if (!tag) return { span, text: wanted };
  const at = tag.raw.indexOf(raw, tag.at);
  const changed = tag.raw.slice(0, at) + wanted + tag.raw.slice(at + raw.length);
  const isVerbatim = tag.place.end - tag.place.start === tag.raw.length;
  return { span: tag.place, text: isVerbatim ? changed : target.encode(changed), inFile: true };
}
