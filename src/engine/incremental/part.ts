import type { Suppression } from '../pipeline/directives';
import type { DocumentPart, LanguagePair, ParseProblem, PlacedSegment, Rule, Segment, Span } from '../types';
import type { PartFinding } from './findings';
import type { RuleDraft, SegmentDraft } from './segment-rules';

/** A segment in its part; it moves when the part does. An edit elsewhere in the part leaves it the same. */
export class PartSegment implements PlacedSegment {
  part: Part;
  /** From the part's start. */
  offset: number;
  /** As the format reads it; `segment` may have a source from another file. */
  readonly parsed: Segment;
  segment: Segment;
  /** What the rules for segments say of it; undefined as long as they were not asked. */
  drafts: readonly RuleDraft[] | undefined;

  constructor(part: Part, offset: number, parsed: Segment) {
    this.part = part;
    this.offset = offset;
    this.parsed = parsed;
    this.segment = parsed;
  }

  get start(): number {
    return this.part.start + this.offset;
  }
}

/** A piece of a file's text and what stands in it; what is known of it is filled in as the review goes on. */
export interface Part extends DocumentPart {
  readonly text: string;
  segments: readonly PartSegment[];
  /** From the part's start. */
  readonly comments: readonly Span[];
  readonly problems: readonly ParseProblem[];
  readonly languages: Partial<LanguagePair>;
  /** What it declares for the whole file, and what it was told of other declarations while it was read. */
  readonly declared: readonly string[];
  readonly asked: ReadonlyMap<string, boolean>;
  /** In the file as it now is. */
  start: number;
  index: number;
  /** Whether the rules for segments were asked of all its segments. */
  isReviewed: boolean;
  /** What rules for documents say of it. */
  readonly documentDrafts: Map<Rule, readonly SegmentDraft[]>;
  /** What was found in it, in order; undefined when that must be put together anew. */
  found: readonly PartFinding[] | undefined;
  /** Those of `found` that have their numbers among findings that are alike. */
  counted: readonly PartFinding[];
  /** Where directives silence rules in it, and the directives at its beginning for which that was found out. */
  suppressions: readonly Suppression[];
  suppressedFor: string | undefined;
  /** What is found and not silenced. */
  kept: readonly PartFinding[];
}

/** The part that holds an offset. */
export function partAt(parts: readonly Part[], offset: number): Part {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (parts[middle].start <= offset) low = middle;
    else high = middle - 1;
  }
  return parts[low];
}
