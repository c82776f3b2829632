import type { MappedText, PlacedSegment, Span, UnitState } from '../types';

/** A unit whose file says how far its translation has come. */
export interface UnitPlace {
  /** In the file: its texts, the source's too. */
  readonly span: Span;
  readonly state: UnitState;
}

/** The units in use of a file that keeps states, in file order. Plural forms and branches of a choice are one unit with their fellows. */
export function unitPlaces(segments: readonly PlacedSegment[]): UnitPlace[] {
  const places: UnitPlace[] = [];
  let last: PlacedSegment | undefined;
  for (const placed of segments) {
    const { unit } = placed.segment;
    if (!unit?.state || unit.obsolete) continue;
    const span = spanOf(placed);
    const before = places.at(-1);
    if (before && last && isSameUnit(last, placed)) {
      places[places.length - 1] = { state: before.state, span: { start: before.span.start, end: Math.max(before.span.end, span.end) } };
    } else places.push({ span, state: unit.state });
    last = placed;
  }
  return places;
}

/** The places of all texts of a translation file, each together with its source where the file has it. */
export const unitSpans = (segments: readonly PlacedSegment[]): Span[] =>
  segments.filter(({ segment }) => segment.source !== undefined || segment.unit !== undefined).map(spanOf);

/** The places of all units, each from its first text to its last: its plural forms, branches of a choice, segments it is cut into. */
export function wholeUnits(segments: readonly PlacedSegment[]): Span[] {
  const units: Span[] = [];
  let last: PlacedSegment | undefined;
  for (const placed of segments) {
    if (!placed.segment.unit) continue;
    const { start, end } = spanOf(placed);
    const before = units.at(-1);
    if (before && last && (isSameUnit(last, placed) || isOfOneName(last, placed)))
      units[units.length - 1] = { start: before.start, end: Math.max(before.end, end) };
    else units.push({ start, end });
    last = placed;
  }
  return units;
}

/** How many units a file itself says are still to be reviewed (fuzzy, not approved, unfinished). */
export const needingReview = (units: readonly UnitPlace[]): number => units.filter(({ state }) => state === 'needs-review').length;

function isSameUnit({ segment: { unit: one } }: PlacedSegment, { segment: { unit: other } }: PlacedSegment): boolean {
  return other?.form !== undefined && other.key === one?.key && other.context === one?.context;
}

const isOfOneName = ({ segment: { unit: one } }: PlacedSegment, { segment: { unit: other } }: PlacedSegment): boolean =>
  one?.key !== undefined && one.key === other?.key && one.context === other.context;

function spanOf({ start, segment: { source, target } }: PlacedSegment): Span {
  return { start, end: start + Math.max(endOf(target), source ? endOf(source) : 0) };
}

const endOf = ({ pieces }: MappedText): number => pieces.at(-1)?.fileEnd ?? 0;
