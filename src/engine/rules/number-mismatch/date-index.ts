import { Follower, replacementIn } from '../../incremental/follower';
import type { DocumentIndex, DocumentPart, PlacedSegment, Segment } from '../../types';
import { type DocumentDates, verdictOn } from './document-dates';
import { type Unstated, unstatedDraft } from './report';
import type { Statement } from './statements';

/** What the index is told of a segment. */
export interface DateReader {
  /** The parts of dates its target has and its source leaves out. */
  unstated(segment: Segment): readonly Unstated[];
  /** The months and years its source states. */
  stated(segment: Segment): readonly Statement[];
}

interface Stated {
  readonly at: PlacedSegment;
  readonly statements: readonly Statement[];
}

/** The dates stated throughout a document, and the judgement of those that one sentence leaves out. */
export function dateIndex({ unstated, stated }: DateReader): DocumentIndex {
  const follower = new Follower();
  /** Parts with something to judge; of others nothing is asked. */
  const doubtful = new Set<DocumentPart>();
  const known = new WeakMap<DocumentPart, readonly Stated[]>();
  const datesIn = (part: DocumentPart): readonly Stated[] => {
    const dates =
      known.get(part) ??
      part.segments.flatMap(at => {
        const statements = stated(at.segment);
        return statements.length > 0 ? [{ at, statements }] : [];
      });
    known.set(part, dates);
    return dates;
  };
  /** Parts that state a date, in order. */
  let dated: readonly DocumentPart[] = [];

  const datesAround = (part: DocumentPart, own: PlacedSegment): DocumentDates => ({
    *nearestFirst() {
      const here = datesIn(part);
      const order = new Map(part.segments.map((at, i) => [at, i]));
      const place = (at: PlacedSegment): number => order.get(at) ?? 0;
      const before = here.filter(({ at }) => place(at) <= place(own));
      for (const { statements } of before.reverse()) yield* [...statements].reverse();
      const next = firstBehind(dated, part.index);
      for (let i = next - 1; i >= 0; i--) {
        if (dated[i] === part) continue;
        for (const { statements } of [...datesIn(dated[i])].reverse()) yield* [...statements].reverse();
      }
      for (const { at, statements } of here) if (place(at) > place(own)) yield* statements;
      for (let i = next; i < dated.length; i++) for (const { statements } of datesIn(dated[i])) yield* statements;
    },
  });

  return {
    *update(parts, changed) {
      yield* follower.follow(
        parts,
        part => {
          if (part.segments.some(({ segment }) => unstated(segment).length > 0)) doubtful.add(part);
        },
        part => doubtful.delete(part),
      );
      if (doubtful.size === 0) return;
      const now: DocumentPart[] = [];
      for (const part of parts) {
        if (datesIn(part).length > 0) now.push(part);
        if (part.index % PARTS_A_STEP === 0) yield;
      }
      const { added, removed } = replacementIn(dated, now);
      dated = now;
      if (textOf(added) !== textOf(removed)) for (const part of doubtful) changed.add(part);
    },
    judge(part, report) {
      if (!doubtful.has(part)) return;
      for (const at of part.segments) {
        const { text } = at.segment.target;
        for (const mismatch of unstated(at.segment)) {
          const verdict = verdictOn(mismatch.target, mismatch.source, datesAround(part, at), text);
          if (verdict?.type !== 'right') report(at, unstatedDraft(mismatch, text, verdict));
        }
      }
    },
  };

  /** The sources that state dates: while they stay the same, so do the dates. */
  function textOf(list: readonly DocumentPart[]): string {
    return list.flatMap(part => datesIn(part).map(({ at }) => at.segment.source?.text)).join(SEPARATOR);
  }
}

const PARTS_A_STEP = 16;
const SEPARATOR = '\u0001';

/** How many of the parts stand at an index or before it. */
function firstBehind(parts: readonly DocumentPart[], index: number): number {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle].index <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}
