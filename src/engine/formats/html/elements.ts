import type { SegmentKind } from '../../types';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * Elements that stand inside a line of text and only decorate it. Source: HTML Living Standard, 4.5 text-level semantics and 4.7 edits
 * (https://html.spec.whatwg.org/multipage/text-level-semantics.html), with the obsolete ones still met.
 */
const PHRASING = names(
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rp rt ruby s slot small span strike strong sub sup time tt u wbr',
);

/** Elements whose content is code, not prose. */
export const ELEMENTS_OF_CODE = names('code kbd samp var');

/** Elements whose content is never read. */
export const OPAQUE_ELEMENTS = names(
  'script style pre textarea svg math template iframe object noembed noframes xmp plaintext audio video canvas listing',
);

/** Elements that stand inside a line of text and show something that is not text. */
export const EMBEDDED_ELEMENTS = names('img input select embed picture source track meter progress');

/** Elements that have no end tag. */
export const VOID_ELEMENTS = names('area base br col embed hr img input link meta param source track wbr');

export const isPhrasing = (name: string): boolean => PHRASING.has(name);

/** What the text in an element is, where that is not simply a paragraph. */
export const KIND_OF_ELEMENT: ReadonlyMap<string, SegmentKind> = new Map<string, SegmentKind>([
  ...['title', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary', 'legend'].map(name => [name, 'heading'] as const),
  ...['li', 'dt', 'dd', 'option'].map(name => [name, 'list-item'] as const),
  ...['td', 'th'].map(name => [name, 'table-cell'] as const),
  ...['caption', 'figcaption'].map(name => [name, 'caption'] as const),
  ['blockquote', 'quote'],
]);

/** Attributes that are read by people, and what they are. */
export const READ_ATTRIBUTES: ReadonlyMap<string, SegmentKind> = new Map<string, SegmentKind>([
  ['alt', 'alt-text'],
  ['title', 'caption'],
  ['placeholder', 'caption'],
  ['aria-label', 'alt-text'],
  ['aria-description', 'alt-text'],
]);

/** `<meta>` names whose content is read by people. */
export const READ_METADATA = names('description og:title og:description twitter:title twitter:description');
