import { type Fact, factIndex, type Key, type Group as SaidOfKey } from '../../consistency/fact-index';
import type { PlacedSegment } from '../../types';
import { type TranslationFacts, translationFacts } from './facts';

/** One way to render a text, and where, in the order of the document. */
export interface Variant {
  readonly places: readonly PlacedSegment[];
  readonly facts: TranslationFacts;
}

/** The renderings of one text, the commonest first, of equals the one that comes first. */
export type Group = readonly Variant[];

interface PlacedFact extends Fact {
  readonly at: PlacedSegment;
  readonly facts: TranslationFacts;
}

/** A group, and which of its variants a place has. */
interface Dispute {
  readonly group: Group;
  readonly byVariant: ReadonlyMap<Key, Variant>;
}

/** What is rendered in more than one way, kept while places come and go. */
export class Disputes {
  readonly #facts = factIndex<PlacedFact, PlacedSegment>();
  readonly #touched = new Set<Key>();
  readonly #disputes = new Map<Key, Dispute>();
  readonly #repeated = new Set<Key>();
  readonly #isOther: (other: Variant, main: Variant) => boolean;

  /** `isOther`: whether a variant disagrees with the commonest; default: each does. */
  constructor(isOther: (other: Variant, main: Variant) => boolean = () => true) {
    this.#isOther = isOther;
  }

  /** Notes what a place says, or that it says nothing any more. */
  set(at: PlacedSegment, facts?: TranslationFacts, key = facts?.source, variant = facts?.target): void {
    const said = facts && key !== undefined && variant !== undefined ? [{ key, variant, at, facts }] : [];
    for (const name of this.#facts.set(at, said)) this.#touched.add(name);
  }

  /** Compares anew what has changed; gives the places that are, or were, other than most. May be left at any yield. */
  *settle(): Generator<PlacedSegment> {
    for (const key of this.#touched) {
      yield* this.#othersOf(key);
      const said = this.#facts.group(key);
      if (isRepeated(said)) this.#repeated.add(key);
      else this.#repeated.delete(key);
      if (said.size > 1) this.#disputes.set(key, this.#dispute(said));
      else this.#disputes.delete(key);
      yield* this.#othersOf(key);
      this.#touched.delete(key);
    }
  }

  /** Every place that is other than most. */
  *others(): Generator<PlacedSegment> {
    for (const key of this.#disputes.keys()) yield* this.#othersOf(key);
  }

  *#othersOf(key: Key): Generator<PlacedSegment> {
    for (const { places } of this.#disputes.get(key)?.group.slice(1) ?? []) yield* places;
  }

  /** The group of a place that is other than most, and the variant it has; of others nothing. */
  at(place: PlacedSegment): { readonly group: Group; readonly other: Variant } | undefined {
    if (this.#disputes.size === 0) return undefined;
    const [fact] = this.#facts.of(place);
    const dispute = fact && this.#disputes.get(fact.key);
    const other = dispute?.byVariant.get(fact.variant);
    return dispute && other && other !== dispute.group[0] ? { group: dispute.group, other } : undefined;
  }

  /** Most texts that come back have another rendering each time: the file collects renderings, as translation memories do. */
  get areCollected(): boolean {
    return isCollection(this.#disputes.size, this.#repeated.size);
  }

  #dispute(said: SaidOfKey<PlacedFact>): Dispute {
    const variants = [...said].map(([key, facts]) => ({ key, variant: variantOf([...facts]) }));
    variants.sort((a, b) => b.variant.places.length - a.variant.places.length || startOf(a.variant) - startOf(b.variant));
    const [main] = variants;
    const kept = variants.filter(({ variant }) => variant === main.variant || this.#isOther(variant, main.variant));
    return { group: kept.map(({ variant }) => variant), byVariant: new Map(kept.map(({ key, variant }) => [key, variant])) };
  }
}

/** Whether most texts of a document that come back have another rendering each time. */
export function areCollected(segments: readonly PlacedSegment[]): boolean {
  const first = new Map<string, string>();
  const repeated = new Set<string>();
  const disputed = new Set<string>();
  for (const { segment } of segments) {
    const facts = translationFacts(segment);
    if (!facts) continue;
    const known = first.get(facts.source);
    if (known === undefined) first.set(facts.source, facts.target);
    else repeated.add(facts.source);
    if (known !== undefined && known !== facts.target) disputed.add(facts.source);
  }
  return isCollection(disputed.size, repeated.size);
}

const isCollection = (disputed: number, repeated: number): boolean => disputed >= COLLECTION && disputed > repeated / 2;

/** Fewer texts with several renderings are no collection. */
const COLLECTION = 8;

function isRepeated(said: SaidOfKey<PlacedFact>): boolean {
  if (said.size > 1) return true;
  for (const facts of said.values()) return facts.size > 1;
  return false;
}

function variantOf(facts: PlacedFact[]): Variant {
  facts.sort((a, b) => placeOf(a.at) - placeOf(b.at));
  return { places: facts.map(({ at }) => at), facts: facts[0].facts };
}

const startOf = ({ places }: Variant): number => placeOf(places[0]);

/** Several segments may count from one place, as the languages of a unit do. */
const placeOf = ({ start, segment }: PlacedSegment): number => start + (segment.target.pieces[0]?.fileStart ?? 0);
