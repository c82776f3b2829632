import { Follower } from '../../incremental/follower';
import type { DocumentIndex, DocumentPart, FindingDraft, PlacedSegment } from '../../types';
import { type TranslationFacts, translationFacts } from './facts';
import { Disputes, type Group, type Variant } from './groups';

/** How the index tells what it found at a place. */
export interface TranslationDrafts {
  /** Two source texts that may well have one translation are no finding. */
  areUnlike(one: Variant, other: Variant): boolean;
  /** A text that is rendered in another way elsewhere. */
  rendering(at: PlacedSegment, other: Variant, group: Group, areCollected: boolean): FindingDraft;
  /** A rendering that stands for another text elsewhere. */
  source(at: PlacedSegment, first: PlacedSegment): FindingDraft;
}

interface Known {
  readonly facts: TranslationFacts;
  part: DocumentPart;
}

/** The translations of a document, by what they render and by how they read. */
export function translationIndex(drafts: TranslationDrafts): DocumentIndex {
  const follower = new Follower();
  const renderings = new Disputes();
  const sources = new Disputes(drafts.areUnlike);
  const known = new Map<PlacedSegment, Known>();
  /** Those whose part is gone; most of them turn up in the one that takes its place. */
  const missing = new Set<PlacedSegment>();
  let areCollected = false;

  const add = (part: DocumentPart): void => {
    for (const at of part.segments) {
      const facts = translationFacts(at.segment);
      const before = known.get(at);
      missing.delete(at);
      if (before && before.facts === facts) before.part = part;
      else if (facts || before) put(at, facts && { facts, part });
    }
  };

  const put = (at: PlacedSegment, now: Known | undefined): void => {
    const facts = now?.facts;
    renderings.set(at, facts);
    const isTelling = facts && facts.targetWords >= FEWEST_WORDS && facts.weight >= LIGHTEST;
    sources.set(at, isTelling ? facts : undefined, facts?.target, facts?.source);
    if (now) known.set(at, now);
    else known.delete(at);
  };

  return {
    *update(parts, changed) {
      yield* follower.follow(parts, add, part => {
        for (const at of part.segments) if (known.has(at)) missing.add(at);
      });
      for (const at of missing) put(at, undefined);
      missing.clear();
      const judgeAnew = (at: PlacedSegment): void => {
        const part = known.get(at)?.part;
        if (part) changed.add(part);
      };
      for (const at of renderings.settle()) judgeAnew(at);
      yield;
      for (const at of sources.settle()) judgeAnew(at);
      if (renderings.areCollected !== areCollected) for (const at of renderings.others()) judgeAnew(at);
      areCollected = renderings.areCollected;
    },
    judge(part, report) {
      for (const at of part.segments) {
        const found = renderings.at(at);
        if (found) report(at, drafts.rendering(at, found.other, found.group, areCollected));
        const copied = sources.at(at);
        if (copied) report(at, drafts.source(at, copied.group[0].places[0]));
      }
    },
  };
}

/** Shorter texts often share a rendering. */
const FEWEST_WORDS = 5;
const LIGHTEST = 8;
