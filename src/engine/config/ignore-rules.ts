import ignore, { type Ignore } from 'ignore';
import { isBoundedGlob } from './globs';

/** The files that say what to leave out; in one folder, what a later one says of a path holds against an earlier. */
export const IGNORE_FILES: readonly string[] = ['.gitignore', '.mt-reviewignore'];

/** Never entered: other people's packages, and the stores of version control. */
const NEVER = new Set(['node_modules', '.git', '.hg', '.svn', '.jj', '.sl']);

/** The ignore rules of a folder and of all above it that count. Immutable: every folder adds its own to its parent's. */
export interface IgnoreRules {
  /** With `/` between names and none at the end. */
  readonly folder: string;
  readonly own?: Ignore;
  readonly parent?: IgnoreRules;
}

/**
 * The rules of a folder, with those of its parents.
 * @param contents the texts of its ignore files, in their order; patterns that would take too long to match are left out
 */
export function ignoreRules(folder: string, contents: readonly string[], parent?: IgnoreRules): IgnoreRules {
  const own = contents.some(Boolean) ? ignore().add(usable(contents.join('\n').replaceAll('\ufeff', '').split(/\r?\n/))) : undefined;
  return { folder, own, parent };
}

/** Patterns without those that would take too long to match. */
export const usable = (patterns: readonly string[]): string[] => patterns.filter(isBoundedGlob);

/** Whether a path inside the rules' folder is ignored; the folders above it are taken not to be. The nearest folder with an opinion decides. */
export function isIgnored(rules: IgnoreRules, path: string, isFolder: boolean): boolean {
  if (NEVER.has(path.slice(path.lastIndexOf('/') + 1))) return true;
  for (let level: IgnoreRules | undefined = rules; level; level = level.parent) {
    if (!level.own) continue;
    const inside = path.slice(level.folder.length + 1);
    const { ignored, unignored } = level.own.test(isFolder ? `${inside}/` : inside);
    if (ignored) return true;
    if (unignored) return false;
  }
  return false;
}
