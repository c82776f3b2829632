import { numbered } from '../pipeline/fingerprint';
import type { PartFinding } from './findings';
import type { Part } from './part';

/** Findings of one part, in order; not those of another time. */
export interface FindingsOfPart {
  readonly part: Part;
  readonly findings: readonly PartFinding[];
}

interface Place {
  readonly part: Part;
  readonly order: number;
  readonly finding: PartFinding;
}

/** Numbers the findings that are alike throughout a document: only those an edit concerns are counted again. */
export class Fingerprints {
  /** By what they have in common. */
  readonly #alike = new Map<string, Place[]>();
  readonly #uncounted = new Set<string>();

  /** Puts findings in the place of others. `isInPlace`: nothing that stays lies between any two of them, old or new. */
  replace(old: readonly FindingsOfPart[], made: readonly FindingsOfPart[], isInPlace: boolean): void {
    const before = byName(old);
    for (const [name, gone] of before) this.#remove(name, new Set(gone.map(({ finding }) => finding)));
    const after = byName(made);
    for (const [name, come] of after) {
      const alike = this.#alike.get(name);
      if (alike) for (const place of come) alike.push(place);
      else this.#alike.set(name, come);
    }
    for (const name of new Set([...before.keys(), ...after.keys()])) {
      const [gone = [], come = []] = [before.get(name), after.get(name)];
      const keepsNumbers = isInPlace && gone.length === come.length && !this.#uncounted.has(name);
      if (keepsNumbers) for (const [i, { finding }] of come.entries()) finding.fingerprint = gone[i].finding.fingerprint;
      else this.#uncounted.add(name);
    }
  }

  /** Numbers those that are to be counted again. May be left at any yield. */
  *number(): Generator<void> {
    let counted = 0;
    for (const name of this.#uncounted) {
      const alike = this.#alike.get(name) ?? [];
      if (alike.length > 1) alike.sort((a, b) => a.part.index - b.part.index || a.order - b.order);
      for (const [nth, { finding }] of alike.entries()) finding.fingerprint = numbered(name, nth);
      this.#uncounted.delete(name);
      counted += alike.length + 1;
      if (counted < COUNTED_A_STEP) continue;
      counted = 0;
      yield;
    }
  }

  #remove(name: string, gone: ReadonlySet<PartFinding>): void {
    const rest = this.#alike.get(name)?.filter(({ finding }) => !gone.has(finding)) ?? [];
    if (rest.length > 0) this.#alike.set(name, rest);
    else this.#alike.delete(name);
  }
}

const COUNTED_A_STEP = 1_000;

function byName(list: readonly FindingsOfPart[]): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  for (const { part, findings } of list) {
    for (const [order, finding] of findings.entries()) {
      const same = found.get(finding.name);
      if (same) same.push({ part, order, finding });
      else found.set(finding.name, [{ part, order, finding }]);
    }
  }
  return found;
}
