import type { Files } from './files';
import { parentOf } from './uris';

/** What the nearest folder holds that holds it, from a file's own upwards to the root of its repository, as for the command. */
export interface Nearest<T> {
  of(uri: string): Promise<T | undefined>;
  /** To be called when such a thing came, changed or went. */
  forget(): void;
}

/** `readIn` looks into a folder, given the names in it; every folder is looked into once. */
export function nearest<T>(files: Files, readIn: (folder: string, names: ReadonlySet<string>) => Promise<T | undefined>): Nearest<T> {
  let folders = new Map<string, Promise<{ readonly found?: T; readonly parent?: string }>>();

  const look = async (folder: string): Promise<{ found?: T; parent?: string }> => {
    const names = new Set((await files.list(folder))?.map(({ name }) => name));
    const found = await readIn(folder, names);
    return { found, parent: names.has('.git') ? undefined : parentOf(folder) };
  };

  return {
    async of(uri) {
      for (let folder = parentOf(uri); folder !== undefined; ) {
        const known = folders.get(folder) ?? look(folder);
        folders.set(folder, known);
        const { found, parent } = await known;
        if (found) return found;
        folder = parent;
      }
      return undefined;
    },
    forget() {
      folders = new Map();
    },
  };
}

/** The root of the repository a file lies in. */
export async function repositoryRoot(files: Files, uri: string): Promise<string | undefined> {
  for (let folder = parentOf(uri); folder !== undefined; folder = parentOf(folder)) {
    if ((await files.list(folder))?.some(({ name }) => name === '.git')) return folder;
  }
  return undefined;
}
