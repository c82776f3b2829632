import { IGNORE_FILES, type IgnoreRules, ignoreRules, isIgnored } from '../engine/config';
import { type Files, readText } from './files';
import { childOf, keyOf, parentOf } from './uris';

/** What ignore files say, as for the command: those of a workspace folder, of what is in it, and of what is above it in its repository. */
export interface IgnoredFiles {
  /** The rules that hold in a workspace folder. One that is itself ignored was opened all the same: then only its own count. */
  atTop(folder: string): Promise<IgnoreRules>;
  /** The rules that hold in a folder, given those of the folder above. */
  below(parent: IgnoreRules, folder: string): Promise<IgnoreRules>;
  isIgnored(rules: IgnoreRules, uri: string, isFolder: boolean): boolean;
}

export function ignoredFiles(files: Files): IgnoredFiles {
  const rulesIn = async (folder: string, parent?: IgnoreRules): Promise<IgnoreRules> => {
    const names = new Set((await files.list(folder))?.map(({ name }) => name));
    const contents = IGNORE_FILES.map(async name => (names.has(name) ? ((await readText(files, childOf(folder, name)))?.text ?? '') : ''));
    return ignoreRules(keyOf(folder), await Promise.all(contents), parent);
  };
  /** The rules of a folder and of all above it in its repository; `ignored` when these exclude it; `undefined` outside of one. */
  const inRepository = async (folder: string): Promise<IgnoreRules | 'ignored' | undefined> => {
    if ((await files.list(folder))?.some(({ name }) => name === '.git')) return rulesIn(folder);
    const above = parentOf(folder);
    const parent = above === undefined ? undefined : await inRepository(above);
    if (parent === undefined || parent === 'ignored') return parent;
    return isIgnored(parent, keyOf(folder), true) ? 'ignored' : rulesIn(folder, parent);
  };
  return {
    async atTop(folder) {
      const rules = await inRepository(folder);
      return rules === undefined || rules === 'ignored' ? rulesIn(folder) : rules;
    },
    below: (parent, folder) => rulesIn(folder, parent),
    isIgnored: (rules, uri, isFolder) => isIgnored(rules, keyOf(uri), isFolder),
  };
}
