import type { PlacedSegment, Span } from '../../types';

/** A name at a place of a document. */
export interface Mention {
  readonly at: PlacedSegment;
  readonly span: Span;
}

/** A name written otherwise than elsewhere in the document. */
export interface NameVariant extends Mention {
  /** Where it is written as it is most often. */
  readonly others: readonly Mention[];
  /** Other letters, or the same ones in another order or with other spaces and hyphens. */
  readonly kind: 'spelling' | 'layout';
  readonly confidence: number;
}

/** Letters changed, added or left out that make one string of the other; more than `limit` counts as `limit + 1`. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1), last[j] + 1, row[j - 1] + 1);
      least = Math.min(least, row[j]);
    }
    if (least > limit) return limit + 1;
    last = row;
  }
  return last[b.length];
}

/** Adds to the list under a key. */
export function file<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
