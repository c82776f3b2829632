import type { FileFindings, FindingItem } from '../../../src/server/protocol';

let count = 0;

/** A finding of a rule at a place of one line: `finding('spelling', 3, 0, 5)`. */
export function finding(rule: string, line: number, start = 0, end = start + 5, more: Partial<FindingItem> = {}): FindingItem {
  return {
    fingerprint: `f${++count}`,
    rule,
    category: 'Fluency/Spelling',
    severity: 'warning',
    message: `About ${rule}.`,
    range: { start: { line, character: start }, end: { line, character: end } },
    excerpt: `text ${count}`,
    highlight: [0, 4],
    fixes: [],
    ...more,
  };
}

/** What is known of a file. */
export const file = (uri: string, findings: FindingItem[], revision = '1', accepted: FindingItem[] = []): FileFindings => ({
  uri,
  version: null,
  isFollowed: true,
  revision,
  findings,
  accepted,
});
