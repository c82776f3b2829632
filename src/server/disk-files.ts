import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFileOnly } from '../disk/read-file';
import { reasonOf } from '../disk/reason';
import { isLinkOut, isWithin } from '../disk/within';
import { exchangeFile } from '../disk/write-file';
import type { Files } from './files';
import type { FolderEntry } from './protocol';

/** Files on the disk of this machine, for a server that runs in Node. */
export const diskFiles: Files = {
  async read(uri, within) {
    try {
      const path = fileURLToPath(uri);
      if (within !== undefined && !(await isWithin(fileURLToPath(within), path))) return undefined;
      return await readFileOnly(path);
    } catch {
      return undefined; // not there, not ours to read, or no path of this machine
    }
  },
  async list(folder) {
    try {
      const path = fileURLToPath(`${folder}/`);
      const entries = await readdir(path, { withFileTypes: true });
      return Promise.all(
        entries.map(async (entry): Promise<FolderEntry> => {
          if (entry.isDirectory()) return { name: entry.name, kind: 'folder' };
          if (!entry.isSymbolicLink()) return { name: entry.name, kind: entry.isFile() ? 'file' : 'other' };
          // A link to a folder is not followed: it may lead in a circle. One to a file may lead to what is no part of the project.
          const link = join(path, entry.name);
          const isFile = await stat(link).then(
            stats => stats.isFile(),
            () => false,
          );
          return { name: entry.name, kind: isFile && !(await isLinkOut(link)) ? 'file' : 'other' };
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
