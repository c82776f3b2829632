import { constants, type FileHandle, open } from 'node:fs/promises';

/**
 * Opens a file that is one for reading. Rejects for a folder, and for a pipe or a device, without waiting: a pipe may never have a
 * writer, a device may never end.
 */
export async function openFile(path: string): Promise<FileHandle> {
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)); // Windows has no such pipes
  const stats = await handle.stat();
  if (stats.isFile()) return handle;
  await handle.close();
  throw notAFile(stats.isDirectory());
}

/** The content of a file that is one; see `openFile`. */
export async function readFileOnly(path: string): Promise<Buffer> {
  const handle = await openFile(path);
  try {
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/** The same; `undefined` where there is nothing. What is there and cannot be read rejects. */
export const readFileIfThere = (path: string): Promise<Buffer | undefined> =>
  readFileOnly(path).catch(error => {
    if (NOTHING_THERE.has(error.code)) return undefined;
    throw error;
  });

const NOTHING_THERE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR']);

/** That something stands where a file should, as the error a system call would give. */
export const notAFile = (isFolder: boolean): NodeJS.ErrnoException =>
  Object.assign(new Error('not a regular file'), { code: isFolder ? 'EISDIR' : 'EFTYPE' });
