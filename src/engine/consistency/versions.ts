import type { FileFact } from '../types';

/** The least of the keys of a file: of two files, how many of them both have tells how much of their content is the same. */
export type Sketch = readonly number[];

/** So many keys give a fair estimate. Source: A. Broder, On the resemblance and containment of documents, 1997 (bottom-k sketches). */
const SIZE = 48;
/** Files of fewer texts may well have all of them in common by chance. */
const SMALLEST = 12;

export function sketchOf(facts: readonly FileFact[]): Sketch {
  const keys = [...new Set(facts.filter(({ isGuess }) => !isGuess).map(({ key }) => key))].sort((a, b) => a - b);
  return keys.length < SMALLEST ? [] : keys.slice(0, SIZE);
}

/**
 * Whether two files are most likely versions of one: copies, releases, the work of two translators. At least half of what either says is of
 * the same texts. What one renders otherwise than the other is then a correction, and no inconsistency.
 */
export function areVersions(a: Sketch, b: Sketch): boolean {
  if (a.length === 0 || b.length === 0) return false;
  let [i, j, shared, seen] = [0, 0, 0, 0];
  for (; seen < SIZE && (i < a.length || j < b.length); seen++) {
    if (a[i] === b[j]) {
      shared++;
      i++;
      j++;
    } else if (j >= b.length || a[i] < b[j]) i++;
    else j++;
  }
  return 2 * shared >= seen;
}
