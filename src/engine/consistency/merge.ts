import type { AcceptedFinding } from '../accepted/match';
import type { Finding } from '../types';

export interface FindingsAcrossFiles {
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
}

/** A review with what other files say otherwise, each at its place. */
export function withFindingsAcross<Review extends FindingsAcrossFiles>(
  review: Review,
  { findings, accepted }: FindingsAcrossFiles,
): Review {
  if (findings.length + accepted.length === 0) return review;
  return {
    ...review,
    findings: [...review.findings, ...findings].sort(byPlace),
    accepted: [...review.accepted, ...accepted].sort((a, b) => byPlace(a.finding, b.finding)),
  };
}

type Place = Pick<Finding, 'span' | 'rule'>;

/** The order of findings in a file. */
export const byPlace = (a: Place, b: Place): number =>
  a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
