import type { FileFact } from '../types';
import type { Group, Key } from './fact-index';

/** A fact, and the file it is of. */
export interface FactOfFile extends FileFact {
  readonly file: string;
}

/** What most files say of a key. */
export interface Usual {
  /** The first place of each file that says so, by the files' names; of very many the first. */
  readonly places: readonly FactOfFile[];
  /** How many files say each variant. */
  readonly counts: ReadonlyMap<Key, number>;
  /** Files that say more than one thing of it: of that, the review of the file itself tells. */
  readonly mixed: ReadonlySet<string>;
}

const MOST_PLACES = 64;

interface Variant {
  readonly places: readonly FactOfFile[];
  readonly size: number;
}

/**
 * What most files say of a key; of equals what most places say, then what the first file says: the same in whatever order the facts came.
 * Guesses have no voice. Undefined when nobody says anything for sure.
 */
export function usualOf(group: Group<FactOfFile>): Usual | undefined {
  const said = new Map<string, Key>();
  const mixed = new Set<string>();
  const counts = new Map<Key, number>();
  const variants: Variant[] = [];
  for (const [variant, facts] of group) {
    const firsts = new Map<string, FactOfFile>();
    for (const fact of facts) {
      const before = said.get(fact.file);
      if (before !== undefined && before !== variant) mixed.add(fact.file);
      said.set(fact.file, variant);
      const known = firsts.get(fact.file);
      if (!known || fact.start < known.start) firsts.set(fact.file, fact);
    }
    counts.set(variant, firsts.size);
    const places = [...firsts.values()].filter(({ isGuess }) => !isGuess).sort((a, b) => byName(a.file, b.file));
    if (places.length > 0) variants.push({ places, size: facts.size });
  }
  if (variants.length === 0) return undefined;
  const [{ places }] = variants.sort(
    (a, b) =>
      b.places.length - a.places.length ||
      b.size - a.size ||
      byName(a.places[0].file, b.places[0].file) ||
      a.places[0].start - b.places[0].start,
  );
  return { places: places.slice(0, MOST_PLACES), counts, mixed };
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
