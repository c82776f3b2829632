import { toFileSpan } from '../../text/mapped-text';
import type { InlineTag, MappedText, Span } from '../../types';

/** One tag of a text. */
export interface Token {
  readonly type: 'open' | 'close' | 'single';
  /** In small letters. */
  readonly name: string;
  /** What must agree between source and target: the name and, of inline codes of interchange formats, their number. */
  readonly key: string;
  readonly raw: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** Text offset at which it stands, and how many characters of the readable text are its own. */
  readonly at: number;
  readonly length: number;
  /** Where the file holds it, if the readable text does not. */
  readonly fileSpan?: Span;
}

/** Elements of HTML in texts that have no end. */
const VOID: ReadonlySet<string> = new Set('br hr img input wbr'.split(' '));

/** Inline codes of XLIFF and TMX that hold one half of something, or something on its own: known by their number. */
const CODES: ReadonlySet<string> = new Set('bpt ept bx ex sc ec it ut sm em x ph'.split(' '));
/** Elements of XLIFF and TMX around text, known by their number. */
const NUMBERED: ReadonlySet<string> = new Set(['g', 'pc', 'mrk', 'hi']);

/** Tags of bulletin boards and games; those of one letter and those that take a value. */
const BRACKET_TAG = /\[(\/?)(b|i|u|s|url|img|color|colour|size|quote|code|center|spoiler|font|list|email)(?:=[^\]\n[]{1,100})?\]/gi;

/** The tags of a text in order; comments and character references are none. */
export function tokensOf(mapped: MappedText): Token[] {
  const { text, objects, tags = [] } = mapped;
  const tokens = tags.map(tag => fromTag(tag));
  for (const { at, raw, kind } of objects) {
    if (kind === 'markup' && raw[0] === '<' && raw[1] !== '!') {
      const token = { ...parseTag(raw), at, length: 1, fileSpan: toFileSpan(mapped, { start: at, end: at + 1 }) };
      tokens.push(token.type === 'open' ? { ...token, type: 'single' } : token);
    }
  }
  if (text.includes('[')) {
    for (const match of text.matchAll(BRACKET_TAG)) {
      const name = `[${match[2].toLowerCase()}`;
      const type = match[1] ? 'close' : 'open';
      tokens.push({ type, name, key: name, raw: match[0], attributes: new Map(), at: match.index, length: match[0].length });
    }
  }
  return tokens.sort((a, b) => a.at - b.at || (a.fileSpan?.start ?? 0) - (b.fileSpan?.start ?? 0));
}

function fromTag({ raw, at, fileStart, fileEnd }: InlineTag): Token {
  return { ...parseTag(raw), at, length: 0, fileSpan: { start: fileStart, end: fileEnd } };
}

const ATTRIBUTE = /([\w:.-]+)\s*(?:=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

function parseTag(raw: string): Pick<Token, 'type' | 'name' | 'key' | 'raw' | 'attributes'> {
  const head = /^<(\/?)([\w:.-]+)/.exec(raw);
  const name = head?.[2].toLowerCase() ?? '';
  const end = raw.indexOf('>');
  const attributes = new Map<string, string>();
  for (const [, key, double, single, bare] of raw.slice(head?.[0].length ?? 1, end < 0 ? undefined : end).matchAll(ATTRIBUTE)) {
    attributes.set(key.toLowerCase(), double ?? single ?? bare ?? '');
  }
  const number = attributes.get('id') ?? attributes.get('i') ?? attributes.get('x') ?? attributes.get('startref') ?? attributes.get('rid');
  if (CODES.has(name) && !(name === 'em' && number === undefined)) {
    return { type: 'single', name, key: `${name} ${number ?? ''}`, raw, attributes };
  }
  const type = head?.[1] ? 'close' : raw.endsWith('/>') || VOID.has(name) ? 'single' : 'open';
  const key = NUMBERED.has(name) && type === 'open' && number !== undefined ? `${name} ${number}` : name;
  return { type, name, key, raw, attributes };
}
