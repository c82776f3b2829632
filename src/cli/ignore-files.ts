import { dirname, join, sep } from 'node:path';
import { readFileOnly } from '../disk/read-file';
import { repositoryRoot } from '../disk/repository';
import { IGNORE_FILES, type IgnoreRules, isIgnored as isPathIgnored, ignoreRules as rulesOfTexts } from '../engine/config';

export type { IgnoreRules };

/** The rules of a folder, with those of its parents. */
export async function ignoreRules(folder: string, parent?: IgnoreRules): Promise<IgnoreRules> {
  const contents = await Promise.all(IGNORE_FILES.map(name => readFileOnly(join(folder, name)).then(String, () => '')));
  return rulesOfTexts(withSlashes(folder), contents, parent);
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

/** Whether a path is ignored; the folders above it are taken not to be. */
export const isIgnored = (rules: IgnoreRules, path: string, isFolder: boolean): boolean =>
  isPathIgnored(rules, withSlashes(path), isFolder);

/** The root of a disk is the only folder that ends in a slash. */
const withSlashes = (path: string): string => path.split(sep).join('/').replace(/\/$/, '');
