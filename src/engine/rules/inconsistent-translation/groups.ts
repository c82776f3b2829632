import type { PlacedSegment } from '../../types';
import { type TranslationFacts, translationFacts } from './facts';

/** One way to render a text, and where. */
export interface Variant {
  readonly places: PlacedSegment[];
  readonly facts: TranslationFacts;
}

/** The renderings of one text, the commonest first, of equals the one that comes first. */
export type Group = readonly Variant[];

export interface Groups {
  /** Texts rendered in more than one way. */
  readonly renderings: readonly Group[];
  /** Renderings that stand for more than one text. */
  readonly sources: readonly Group[];
  /** Most texts that come back have another rendering each time: the file collects renderings, as translation memories do. */
  readonly areCollected: boolean;
}

/** Groups the translations of a document. Linear. */
export function groupTranslations(segments: readonly PlacedSegment[]): Groups {
  const bySource = new Map<string, Map<string, Variant>>();
  const byTarget = new Map<string, Map<string, Variant>>();
  for (const at of segments) {
    const facts = translationFacts(at.segment);
    if (!facts) continue;
    add(bySource, facts.source, facts.target, at, facts);
    if (facts.targetWords >= FEWEST_WORDS && facts.weight >= LIGHTEST) add(byTarget, facts.target, facts.source, at, facts);
  }
  const renderings = several(bySource);
  let repeated = 0;
  for (const variants of bySource.values()) if ([...variants.values()].reduce((sum, { places }) => sum + places.length, 0) > 1) repeated++;
  const areCollected = renderings.length >= COLLECTION && renderings.length > repeated / 2;
  return { renderings, sources: several(byTarget), areCollected };
}

/** Fewer texts with several renderings are no collection. */
const COLLECTION = 8;

/** Shorter texts often share a rendering. */
const FEWEST_WORDS = 5;
const LIGHTEST = 8;

function add(groups: Map<string, Map<string, Variant>>, key: string, variant: string, at: PlacedSegment, facts: TranslationFacts): void {
  let group = groups.get(key);
  if (!group) {
    group = new Map();
    groups.set(key, group);
  }
  const known = group.get(variant);
  if (known) known.places.push(at);
  else group.set(variant, { places: [at], facts });
}

const several = (groups: ReadonlyMap<string, ReadonlyMap<string, Variant>>): Group[] =>
  [...groups.values()]
    .filter(variants => variants.size > 1)
    .map(variants => [...variants.values()].sort((a, b) => b.places.length - a.places.length));
