import { readdir, readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { reasonOf } from '../disk/reason';
import { exchangeFile } from '../disk/write-file';
import type { Files } from './files';
import type { FolderEntry } from './protocol';

/** Files on the disk of this machine, for a server that runs in Node. */
export const diskFiles: Files = {
  async read(uri) {
    return readFile(fileURLToPath(uri)).catch(() => undefined);
  },
  async list(folder) {
    try {
      const path = fileURLToPath(`${folder}/`);
      const entries = await readdir(path, { withFileTypes: true });
      return Promise.all(
        entries.map(async (entry): Promise<FolderEntry> => {
          if (entry.isDirectory()) return { name: entry.name, kind: 'folder' };
          if (!entry.isSymbolicLink()) return { name: entry.name, kind: 'file' };
          // A link to a folder is not followed: it may lead in a circle.
          const isFile = await stat(`${path}/${entry.name}`).then(
            stats => stats.isFile(),
            () => false,
          );
          return { name: entry.name, kind: isFile ? 'file' : 'other' };
        }),
      );
    } catch {
      return undefined; // not there, not a folder, or not ours to read
    }
  },
  async write(uri, content, before) {
    try {
      return (await exchangeFile(fileURLToPath(uri), content, before)) ? 'written' : 'changed';
    } catch (error) {
      return { reason: reasonOf(error) };
    }
  },
};
