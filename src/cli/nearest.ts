import { dirname } from 'node:path';
import { repositoryRoot } from '../disk/repository';

/**
 * Looks for what folders may hold, from a folder upwards to the root of its repository; every folder is looked into once.
 * @param readIn what a folder holds
 */
export function nearest<T>(readIn: (folder: string) => Promise<T | undefined>): (folder: string) => Promise<T | undefined> {
  const known = new Map<string, Promise<T | undefined>>();
  const find = async (folder: string): Promise<T | undefined> => {
    const own = await readIn(folder);
    if (own) return own;
    const parent = dirname(folder);
    if (parent === folder || (await repositoryRoot(folder)) === folder) return undefined;
    return above(parent);
  };
  const above = (folder: string): Promise<T | undefined> => {
    const found = known.get(folder) ?? find(folder);
    known.set(folder, found);
    return found;
  };
  return above;
}
