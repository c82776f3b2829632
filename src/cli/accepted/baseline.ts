import { BASELINE, type Changes } from '../../engine/accepted';
import type { Held } from './held';

export interface BaselineChanges {
  readonly changes: Changes;
  /** How many findings are accepted anew, how many were accepted before, and how many entries go. */
  readonly found: number;
  readonly before: number;
  readonly removed: number;
}

/** What is to be written so that everything found today is accepted. */
export function baselineChanges({ files, stale }: Held, prune: boolean): BaselineChanges {
  const fresh = files.flatMap(file => file.fresh);
  const outdated = files.flatMap(file => file.outdated);
  const gone = prune ? stale.filter(({ reason }) => reason === BASELINE) : [];
  return {
    changes: { add: [...fresh, ...outdated.map(({ now }) => now)], remove: [...gone, ...outdated.map(({ before }) => before)] },
    found: fresh.length,
    before: files.reduce((sum, file) => sum + file.accepted, 0),
    removed: gone.length,
  };
}
