import type { FindingDraft } from '../types';

/**
 * Keeps so many drafts as they are; of those that come later only what counts, places and names them: their fixes change nothing, and what bears
 * on them is left out. A large file full of findings then takes a fraction of the memory.
 */
export function detailOf(most = Number.POSITIVE_INFINITY): (draft: FindingDraft) => FindingDraft {
  let left = most;
  return draft => (left-- > 0 ? draft : withoutDetail(draft));
}

const withoutDetail = ({ fixes = [], related: _, ...draft }: FindingDraft): FindingDraft => ({
  ...draft,
  fixes: fixes.map(fix => ({ ...fix, edits: [] })),
});
