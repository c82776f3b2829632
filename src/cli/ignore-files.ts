import { readFile } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { repositoryRoot } from './repository';

/** Read in this order; in one folder, what a later file says of a path holds against an earlier. */
const IGNORE_FILES = ['.gitignore', '.mt-reviewignore'];

/** Never entered: other people's packages, and the stores of version control. */
const NEVER = new Set(['node_modules', '.git', '.hg', '.svn', '.jj', '.sl']);

/** The ignore rules of a folder and of all above it that count. Immutable: every folder adds its own to its parent's. */
export interface IgnoreRules {
  readonly folder: string;
  readonly own?: Ignore;
  readonly parent?: IgnoreRules;
}

/** The rules of a folder, with those of its parents. */
export async function ignoreRules(folder: string, parent?: IgnoreRules): Promise<IgnoreRules> {
  const contents = await Promise.all(IGNORE_FILES.map(name => readFile(join(folder, name), 'utf8').catch(() => '')));
  const own = contents.some(Boolean) ? ignore().add(contents.join('\n').replaceAll('\ufeff', '')) : undefined;
  return { folder, own, parent };
}

/** Finds the rules of folders, reading each folder's files once. */
export class IgnoreTree {
  private readonly folders = new Map<string, Promise<IgnoreRules | 'ignored'>>();

  /**
   * The rules of a folder with those of the folders above it up to the root of its repository (`fallbackRoot` outside one), or `ignored` when
   * those exclude the folder itself.
   */
  async rulesOf(folder: string, fallbackRoot: string): Promise<IgnoreRules | 'ignored'> {
    return this.upTo((await repositoryRoot(folder)) ?? fallbackRoot, folder);
  }

  private upTo(root: string, folder: string): Promise<IgnoreRules | 'ignored'> {
    const known = this.folders.get(folder);
    if (known) return known;
    const rules = this.read(root, folder);
    this.folders.set(folder, rules);
    return rules;
  }

  private async read(root: string, folder: string): Promise<IgnoreRules | 'ignored'> {
    if (folder === root || dirname(folder) === folder) return ignoreRules(folder);
    const parent = await this.upTo(root, dirname(folder));
    return parent === 'ignored' || isIgnored(parent, folder, true) ? 'ignored' : ignoreRules(folder, parent);
  }
}

/** Whether a path is ignored; the folders above it are taken not to be. The nearest folder with an opinion decides. */
export function isIgnored(rules: IgnoreRules, path: string, isFolder: boolean): boolean {
  if (NEVER.has(basename(path))) return true;
  for (let level: IgnoreRules | undefined = rules; level; level = level.parent) {
    if (!level.own) continue;
    const inside = relative(level.folder, path).split(sep).join('/');
    const { ignored, unignored } = level.own.test(isFolder ? `${inside}/` : inside);
    if (ignored) return true;
    if (unignored) return false;
  }
  return false;
}
