import type { FileFindings } from '../../server/protocol';

/** How far a review has come. */
export interface Totals {
  readonly open: number;
  /** In this session: what was found and is neither found nor accepted any more, because the text changed. */
  readonly fixed: number;
  /** In this session. */
  readonly accepted: number;
  readonly acceptedInAll: number;
}

export interface Progress {
  /** What is now known of a file. */
  update(file: FileFindings): void;
  totals(): Totals;
}

/** What is known of one file, by rule: the most that was found there in this session, and what still is. */
interface FileProgress {
  readonly revision: string;
  readonly base: ReadonlyMap<string, number>;
  readonly now: ReadonlyMap<string, number>;
  readonly acceptedBefore: number;
  readonly open: number;
  readonly accepted: number;
}

/**
 * Follows how findings of a session are worked off. It counts by file and rule, not by finding: whoever types near a finding makes
 * another one of it. What comes and goes while the text stays (a rule turned off) is neither fixed nor new.
 */
export function trackProgress(): Progress {
  const files = new Map<string, FileProgress>();
  const sums = { open: 0, fixed: 0, accepted: 0, acceptedInAll: 0 };
  const add = (file: FileProgress, sign: 1 | -1): void => {
    sums.open += sign * file.open;
    sums.fixed += sign * fixedIn(file);
    sums.accepted += sign * (file.accepted - file.acceptedBefore);
    sums.acceptedInAll += sign * file.accepted;
  };
  return {
    update(file) {
      const before = files.get(file.uri);
      const after = next(before, file);
      if (before) add(before, -1);
      add(after, 1);
      files.set(file.uri, after);
    },
    totals: () => ({ ...sums, accepted: Math.max(0, sums.accepted) }),
  };
}

function next(before: FileProgress | undefined, { revision, findings, accepted }: FileFindings): FileProgress {
  const [open, acceptedCount] = [findings.length, accepted.length];
  if (revision === '' && before) return { ...before, open, accepted: before.accepted }; // not reviewed: no news of what was done
  const now = new Map<string, number>();
  for (const { rule } of [...findings, ...accepted]) now.set(rule, (now.get(rule) ?? 0) + 1);
  if (!before || before.revision === '') {
    return { revision, base: now, now, acceptedBefore: acceptedCount, open, accepted: acceptedCount };
  }
  const base = before.revision === revision ? shifted(before, now) : highest(before.base, now);
  return { revision, base, now, acceptedBefore: before.acceptedBefore, open, accepted: acceptedCount };
}

/** The base after a change that was none of the text: what came or went counts as always having been so. */
function shifted({ base, now: before }: FileProgress, now: ReadonlyMap<string, number>): Map<string, number> {
  const rules = new Set([...base.keys(), ...now.keys()]);
  return new Map([...rules].map(rule => [rule, Math.max(0, (base.get(rule) ?? 0) + (now.get(rule) ?? 0) - (before.get(rule) ?? 0))]));
}

/** What a changed text shows more than before may be fixed, too. */
function highest(base: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>): Map<string, number> {
  return new Map([...base, ...[...now].filter(([rule, count]) => count > (base.get(rule) ?? 0))]);
}

function fixedIn({ base, now }: FileProgress): number {
  let fixed = 0;
  for (const [rule, count] of base) fixed += Math.max(0, count - (now.get(rule) ?? 0));
  return fixed;
}
