import { type AcceptedEntry, identityOfEntry, type WrittenEntry } from './entry';
import type { AcceptedFinding } from './match';

/** A file that was reviewed as a whole. */
export interface ReviewedFile {
  /** The identities of the entries that accepted something in it. */
  readonly used: ReadonlySet<string>;
  /** Whether a rule looked at it: it is on, and the file is a translation. */
  isActive(rule: string): boolean;
}

/** What there is to know of a file to tell which entries are stale. */
export const reviewedFile = (accepted: readonly AcceptedFinding[], isActive: (rule: string) => boolean): ReviewedFile => ({
  used: new Set(accepted.map(({ entry }) => identityOfEntry(entry))),
  isActive,
});

/**
 * The entries that accept nothing any more, as far as can be said.
 * @param reviewed the files reviewed, by their paths as in entries
 * @param isMissing whether there is no such file any more
 * @param isWhole whether these are all files of the project, so that what was not met in them is nowhere
 */
export function staleEntries(
  entries: readonly WrittenEntry[],
  reviewed: ReadonlyMap<string, ReviewedFile>,
  isMissing: (file: string) => boolean,
  isWhole: boolean,
): WrittenEntry[] {
  const used = new Set([...reviewed.values()].flatMap(file => [...file.used]));
  const isStale = ({ scope, file = '', rule = '' }: AcceptedEntry): boolean => {
    if (scope === 'term') return isWhole;
    if (scope === 'project') return isWhole && [...reviewed.values()].some(known => known.isActive(rule));
    return reviewed.get(file)?.isActive(rule) ?? (isWhole && isMissing(file));
  };
  return entries.filter(entry => !used.has(identityOfEntry(entry)) && isStale(entry));
}
