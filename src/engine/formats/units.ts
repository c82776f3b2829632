import { embed } from '../text/embed';
import { findPlaceholders } from '../text/placeholders';
import type { MappedText, PlacedSegment, SegmentKind, Unit } from '../types';
import { type Branch, choicesIn } from './markup/choices';
import { rebased } from './placed';

/** A text of a translation file and what it was translated from; file offsets count from the start of the file. */
export interface UnitTexts {
  readonly target: MappedText;
  readonly source?: MappedText;
}

/** The segments of one unit: the unit, and each branch of a choice (plural, select) in it, also of choices within branches. */
export function placeUnit(texts: UnitTexts, unit: Unit, kind: SegmentKind = 'unit'): PlacedSegment[] {
  const target = withBranches(texts.target);
  const source = texts.source && withBranches(texts.source);
  const segments = [place(target.outer, source?.outer, unit, kind)];
  for (const branch of target.branches) {
    const fellow = source && sameBranch(source.branches, branch);
    for (const segment of placeUnit({ target: branch.text, source: fellow?.text }, { ...unit, form: branch.form }, kind)) {
      segments.push(segment);
    }
  }
  return segments;
}

interface WithBranches {
  readonly outer: MappedText;
  readonly branches: readonly Branch[];
}

const NO_BRANCHES: readonly Branch[] = [];

function withBranches(mapped: MappedText): WithBranches {
  const choices = choicesIn(mapped);
  if (choices.length === 0) return { outer: withPlaceholders(mapped), branches: NO_BRANCHES };
  const outer = embed(
    mapped,
    choices.map(({ start, end }) => ({ start, end, kind: 'placeholder' as const })),
  );
  return {
    outer: withPlaceholders(outer),
    branches: choices.flatMap(choice => choice.branches),
  };
}

/** A text whose placeholders, tags and addresses are inline objects. */
export const withPlaceholders = (mapped: MappedText): MappedText => embed(mapped, findPlaceholders(mapped.text));

/** The source's branch of the same name; a form the source language lacks was translated from its general one. */
function sameBranch(branches: readonly Branch[], { choice, form }: Branch): Branch | undefined {
  return branches.find(b => b.choice === choice && b.form === form) ?? branches.find(b => b.choice === choice && b.form === 'other');
}

function place(target: MappedText, source: MappedText | undefined, unit: Unit, kind: SegmentKind): PlacedSegment {
  const start = Math.min(firstOffset(target), source ? firstOffset(source) : Number.POSITIVE_INFINITY);
  const at = Number.isFinite(start) ? start : 0;
  return {
    start: at,
    segment: { kind, target: rebased(target, at), ...(source && { source: rebased(source, at) }), unit },
  };
}

const firstOffset = (mapped: MappedText): number => mapped.pieces[0]?.fileStart ?? Number.POSITIVE_INFINITY;
