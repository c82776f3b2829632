import type { Span } from '../types';
import { keyOf, readWords, type Words } from './words';

/** A phrase found in a text. */
export interface Occurrence<Value> extends Span {
  /** Everything filed under the phrase. */
  readonly values: readonly Value[];
  /** The words it spans. */
  readonly fromWord: number;
  readonly toWord: number;
}

export interface Phrase<Value> {
  readonly phrase: string;
  readonly value: Value;
  readonly caseSensitive?: boolean;
}

/** A phrase in the form it is compared in. Those that share a number hang on each other. */
interface Entry<Value> {
  readonly key: string;
  readonly caseSensitive: boolean;
  readonly value: Value;
  readonly next: Entry<Value> | undefined;
}

/** Longer phrases are sentences, no terms. */
const MOST_WORDS = 40;

/**
 * Finds very many phrases in a text at once. The phrases form a tree of words of which only numbers are kept: one for each way to begin a
 * phrase; whether a phrase really stands there is then compared letter by letter. Looking through a text takes time in proportion to its
 * length, however many phrases there are.
 */
export class PhraseIndex<Value> {
  readonly #beginnings = new Set<number>();
  readonly #entries = new Map<number, Entry<Value>>();

  constructor(phrases: Iterable<Phrase<Value>>) {
    for (const one of phrases) this.#add(one);
  }

  #add({ phrase, value, caseSensitive = false }: Phrase<Value>): void {
    const words = readWords(phrase);
    if (words.count === 0 || words.count > MOST_WORDS) return;
    let state = START;
    for (let i = 0; i < words.count; i++) {
      state = after(state, words.names[i]);
      this.#beginnings.add(state);
    }
    const key = keyOf(words, 0, words.count, caseSensitive);
    this.#entries.set(state, { key, caseSensitive, value, next: this.#entries.get(state) });
  }

  /** The phrases in a text, in order; where two overlap, the one that begins first, of those the longest. */
  find(words: Words): Occurrence<Value>[] {
    const found: Occurrence<Value>[] = [];
    for (let i = 0; i < words.count; ) {
      const one = this.#longest(words, i);
      if (one) found.push(one);
      i = one ? one.toWord : i + 1;
    }
    return found;
  }

  #longest(words: Words, from: number): Occurrence<Value> | undefined {
    let found: Occurrence<Value> | undefined;
    let state = after(START, words.names[from]);
    for (let to = from + 1; this.#beginnings.has(state); to++) {
      const entry = this.#entries.get(state);
      const values = entry ? valuesAt(entry, words, from, to) : [];
      if (values.length > 0) found = { start: words.starts[from], end: words.ends[to - 1], values, fromWord: from, toWord: to };
      if (to >= words.count) break;
      state = after(state, words.names[to]);
    }
    return found;
  }
}

function valuesAt<Value>(first: Entry<Value>, words: Words, from: number, to: number): Value[] {
  const key = keyOf(words, from, to);
  const values: Value[] = [];
  for (let entry: Entry<Value> | undefined = first; entry; entry = entry.next) {
    if (entry.key === (entry.caseSensitive ? keyOf(words, from, to, true) : key)) values.push(entry.value);
  }
  // The last that was added comes first.
  return values.reverse();
}

const START = 0x2545f;

/** Where a word leads from a place in the tree. 30 bits, which engines keep in place. */
const after = (state: number, name: number): number => {
  const mixed = Math.imul(state ^ name, 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & 0x3fffffff;
};
