import type { DocumentPart } from '../types';

/** Where a document is another than it was: `added` parts, from an index on, stand where the `removed` ones stood. */
export interface Replacement<Part> {
  readonly from: number;
  readonly added: readonly Part[];
  readonly removed: readonly Part[];
}

/** Tells what an edit did to the parts of a document. */
export function replacementIn<Part>(before: readonly Part[], now: readonly Part[]): Replacement<Part> {
  const shorter = Math.min(now.length, before.length);
  let head = 0;
  while (head < shorter && now[head] === before[head]) head++;
  let tail = 0;
  while (tail < shorter - head && now[now.length - 1 - tail] === before[before.length - 1 - tail]) tail++;
  return { from: head, added: now.slice(head, now.length - tail), removed: before.slice(head, before.length - tail) };
}

/** Lets an index follow a document: it is told once of every part that comes and once of every part that goes. */
export class Follower {
  readonly #present = new Set<DocumentPart>();
  /** The document as it was followed last; undefined when that was left half-way. */
  #known: readonly DocumentPart[] | undefined = [];

  /** Yields after each part added. Returns what was replaced, as far as that is one stretch; else all is. */
  *follow(
    parts: readonly DocumentPart[],
    add: (part: DocumentPart) => void,
    remove: (part: DocumentPart) => void,
  ): Generator<void, Replacement<DocumentPart>> {
    const known = this.#known;
    this.#known = undefined;
    const replaced = known ? replacementIn(known, parts) : { from: 0, added: parts, removed: [...this.#present] };
    const stays = new Set(replaced.added);
    for (const part of replaced.removed) if (!stays.has(part) && this.#present.delete(part)) remove(part);
    for (const part of replaced.added) {
      if (this.#present.has(part)) continue;
      add(part);
      this.#present.add(part);
      yield;
    }
    this.#known = parts;
    return replaced;
  }
}

/** Counts up or down; what is not there is not kept. Returns the new count. */
export function count<Key>(counts: Map<Key, number>, key: Key, by: number): number {
  const sum = (counts.get(key) ?? 0) + by;
  if (sum === 0) counts.delete(key);
  else counts.set(key, sum);
  return sum;
}

/** The same in counts of a name's own. */
export function countIn<Key>(counts: Map<string, Map<Key, number>>, name: string, key: Key, by: 1 | -1): void {
  const own = counts.get(name) ?? new Map<Key, number>();
  counts.set(name, own);
  count(own, key, by);
  if (own.size === 0) counts.delete(name);
}
