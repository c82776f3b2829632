import { numbered } from '../pipeline/fingerprint';
import type { PartFinding } from './findings';
import type { Part } from './part';

/** Findings of one part, in order; not those of another time. */
export interface FindingsOfPart {
  readonly part: Part;
  readonly findings: readonly PartFinding[];
}

type ByPart = Map<Part, PartFinding[]>;

/** Numbers the findings that are alike throughout a document: only those an edit concerns are counted again. */
export class Fingerprints {
  /** By what they have in common. */
  readonly #alike = new Map<string, ByPart>();
  readonly #uncounted = new Set<string>();

  /** Puts findings in the place of others. `isInPlace`: nothing that stays lies between any two of them, old or new. */
  replace(old: readonly FindingsOfPart[], made: readonly FindingsOfPart[], isInPlace: boolean): void {
    const before = byName(old);
    const after = byName(made);
    for (const [name, gone] of before) {
      const alike = this.#alike.get(name);
      for (const part of gone.keys()) alike?.delete(part);
      if (alike?.size === 0) this.#alike.delete(name);
    }
    for (const [name, come] of after) {
      const alike = this.#alike.get(name);
      if (alike) for (const [part, findings] of come) alike.set(part, findings);
      else this.#alike.set(name, come);
    }
    for (const name of new Set([...before.keys(), ...after.keys()])) {
      const [gone, come] = [listed(before.get(name)), listed(after.get(name))];
      const keepsNumbers = isInPlace && gone.length === come.length && !this.#uncounted.has(name);
      if (keepsNumbers) for (const [i, finding] of come.entries()) finding.fingerprint = gone[i].fingerprint;
      else this.#uncounted.add(name);
    }
  }

  /** Numbers those that are to be counted again. May be left at any yield. */
  *number(): Generator<void> {
    let counted = 0;
    for (const name of this.#uncounted) {
      const parts = [...(this.#alike.get(name) ?? [])];
      if (parts.length > 1) parts.sort(([a], [b]) => a.index - b.index);
      let nth = 0;
      for (const [, findings] of parts) for (const finding of findings) finding.fingerprint = numbered(name, nth++);
      this.#uncounted.delete(name);
      counted += nth + 1;
      if (counted < COUNTED_A_STEP) continue;
      counted = 0;
      yield;
    }
  }
}

const COUNTED_A_STEP = 1_000;

const listed = (byPart: ByPart | undefined): PartFinding[] => (byPart ? [...byPart.values()].flat() : []);

function byName(list: readonly FindingsOfPart[]): Map<string, ByPart> {
  const found = new Map<string, ByPart>();
  for (const { part, findings } of list) {
    for (const finding of findings) {
      const byPart = found.get(finding.name) ?? new Map<Part, PartFinding[]>();
      found.set(finding.name, byPart);
      const same = byPart.get(part);
      if (same) same.push(finding);
      else byPart.set(part, [finding]);
    }
  }
  return found;
}
