import type { Edit, Finding, Fix } from '../types';

/** A text with edits made. Edits must not overlap; insertions at one place keep their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    if (edit.span.start < from) throw new RangeError('Edits overlap');
    parts.push(text.slice(from, edit.span.start), edit.text);
    from = edit.span.end;
  }
  parts.push(text.slice(from));
  return parts.join('');
}

/** The fix of a finding that may be applied unseen, if it has one. */
export const safeFix = (finding: Finding): Fix | undefined => finding.fixes.find(fix => fix.safety === 'safe');

/** The edits of fixes, leaving out every fix that would touch what an earlier one touches. */
export function compatibleEdits(fixes: readonly Fix[]): Edit[] {
  const taken: Edit[] = [];
  const order = fixes.filter(fix => fix.edits.length > 0).map(fix => ({ fix, start: Math.min(...fix.edits.map(e => e.span.start)) }));
  order.sort((a, b) => a.start - b.start);
  let reached = -1;
  for (const { fix } of order) {
    const edits = [...fix.edits].sort((a, b) => a.span.start - b.span.start);
    if (edits[0].span.start < reached || (edits[0].span.start === reached && taken.at(-1)?.span.start === reached)) continue;
    taken.push(...edits);
    reached = edits[edits.length - 1].span.end;
  }
  return taken;
}

/** How often fixes may uncover further safe fixes before we stop: a guard, never met in practice. */
const ROUNDS = 8;

/**
 * A text with every safe fix (or the fixes chosen) applied, until none is left; applying it again changes nothing. `findingsOf` reviews a text.
 */
export function fixAll(text: string, findingsOf: (text: string) => readonly Finding[], choose = safeFix): string {
  let current = text;
  for (let round = 0; round < ROUNDS; round++) {
    const edits = compatibleEdits(findingsOf(current).flatMap(finding => choose(finding) ?? []));
    if (edits.length === 0) break;
    current = applyEdits(current, edits);
  }
  return current;
}
