import { isDigit, isLatin, Script, scriptOf } from '../text/characters';
import { FOLD } from './fold';

interface Node<Value> {
  readonly next: Map<number, Node<Value>>;
  word?: string;
  value?: Value;
}

export interface Match<Value> {
  readonly word: string;
  readonly value: Value;
  readonly start: number;
  readonly end: number;
}

/** 1 for letters and digits that make words with edges. */
const ALPHANUMERIC = buildAlphanumeric();

function buildAlphanumeric(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) {
    const script = scriptOf(unit);
    if (script === Script.Latin || script === Script.Digit) table[unit] = 1;
  }
  return table;
}

/**
 * Finds the words of a list in a text. Words are compared folded (see `fold`), the longest first. A word that begins (or ends) in a Latin
 * letter or a digit must begin (or end) where a word of the text does; Chinese words need no edges. The scan passes over most of a text
 * with three table look-ups a word.
 */
export class WordTable<Value> {
  readonly #roots = new Map<number, Node<Value>>();
  /** 1 for every raw code unit that some word begins with. */
  readonly #starts = new Uint8Array(0x10000);
  /** 1 for the first two folded units of every word, hashed; 2 for a word of just two. */
  readonly #pairs = new Uint8Array(0x10000);
  /** 1 for the first three folded units of every longer word, hashed. */
  readonly #triples = new Uint8Array(0x10000);

  constructor(entries: Iterable<readonly [word: string, value: Value]>) {
    for (const [word, value] of entries) this.#add(word, value);
    for (let unit = 0; unit < 0x10000; unit++) if (this.#roots.has(FOLD[unit])) this.#starts[unit] = 1;
  }

  #add(word: string, value: Value): void {
    const units = word.split('').map(unit => FOLD[unit.charCodeAt(0)]);
    if (units.length < 2) throw new RangeError(`Word too short: "${word}"`);
    let node: Node<Value> = { next: this.#roots };
    for (const unit of units) {
      const next = node.next.get(unit) ?? { next: new Map() };
      node.next.set(unit, next);
      node = next;
    }
    node.word = word;
    node.value = value;
    const pair = pairHash(units[0], units[1]);
    this.#pairs[pair] = units.length === 2 ? 2 : Math.max(1, this.#pairs[pair]);
    if (units.length > 2) this.#triples[tripleHash(pair, units[2])] = 1;
  }

  /** The longest word that begins at the offset. */
  at(text: string, offset: number): Match<Value> | undefined {
    const first = text.charCodeAt(offset);
    if (this.#starts[first] !== 1) return undefined;
    if (ALPHANUMERIC[first] === 1 && ALPHANUMERIC[text.charCodeAt(offset - 1)] === 1) return undefined;
    return this.#mayBegin(text, offset, first) ? this.#longest(text, offset) : undefined;
  }

  /** The first word that begins at or behind `from`. */
  next(text: string, from: number): Match<Value> | undefined {
    const { length } = text;
    const starts = this.#starts;
    let previous = from > 0 ? ALPHANUMERIC[text.charCodeAt(from - 1)] : 0;
    for (let i = from; i < length; i++) {
      const unit = text.charCodeAt(i);
      const alphanumeric = ALPHANUMERIC[unit];
      if (starts[unit] === 1 && (alphanumeric & previous) === 0 && this.#mayBegin(text, i, unit)) {
        const match = this.#longest(text, i);
        if (match) return match;
      }
      previous = alphanumeric;
    }
    return undefined;
  }

  #mayBegin(text: string, offset: number, first: number): boolean {
    if (offset + 1 >= text.length) return false;
    const pair = pairHash(FOLD[first], FOLD[text.charCodeAt(offset + 1)]);
    const known = this.#pairs[pair];
    if (known !== 1) return known === 2;
    return offset + 2 < text.length && this.#triples[tripleHash(pair, FOLD[text.charCodeAt(offset + 2)])] === 1;
  }

  #longest(text: string, start: number): Match<Value> | undefined {
    let node = this.#roots.get(FOLD[text.charCodeAt(start)]);
    let found: Match<Value> | undefined;
    for (let end = start + 1; node; end++) {
      if (node.word !== undefined && !(isAlphanumeric(text, end - 1) && isAlphanumeric(text, end))) {
        found = { word: node.word, value: node.value as Value, start, end };
      }
      node = end < text.length ? node.next.get(FOLD[text.charCodeAt(end)]) : undefined;
    }
    return found;
  }
}

const pairHash = (first: number, second: number): number => (Math.imul(first, 31) ^ Math.imul(second, 2053)) & 0xffff;
const tripleHash = (pair: number, third: number): number => (Math.imul(pair, 127) ^ Math.imul(third, 509)) & 0xffff;

const isAlphanumeric = (text: string, offset: number): boolean => isLatin(text, offset) || isDigit(text, offset);
