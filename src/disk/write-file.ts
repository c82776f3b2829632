import { randomBytes } from 'node:crypto';
import { chmod, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { notAFile } from './read-file';
import { isLinkOut } from './within';

/** A file written beside its place and put there in one step, so that nobody ever sees half of it. */
export interface NewFile {
  write(chunk: string | Uint8Array): Promise<void>;
  /** Puts the file in its place. */
  commit(): Promise<void>;
  /** Throws away what was written. */
  discard(): Promise<void>;
}

/**
 * Begins a file that will stand at `path`; a link is followed, and a file already there lends its mode.
 * @param name tells the unfinished file from others for the same place; there can be only one of a name
 */
export async function newFile(path: string, name = randomBytes(6).toString('hex')): Promise<NewFile> {
  const target = await realpath(path).catch(() => path);
  const stats = await stat(target).catch(() => undefined);
  if (stats && !stats.isFile()) return straightInto(target);
  const mode = stats && stats.mode & 0o7777;
  const temporary = join(dirname(target), `.${basename(target)}.${name}.tmp`);
  const handle = await open(temporary, 'wx', mode);
  const discard = async (): Promise<void> => {
    await handle.close().catch(() => {}); // what could not be written need not be
    await rm(temporary, { force: true });
  };
  return {
    async write(chunk) {
      await handle.writeFile(chunk);
    },
    async commit() {
      try {
        await handle.sync();
        await handle.close();
        if (mode !== undefined) await chmod(temporary, mode);
        await rename(temporary, target);
      } catch (error) {
        await discard();
        throw error;
      }
    },
    discard,
  };
}

/** Pipes and devices have nothing beside them. */
async function straightInto(path: string): Promise<NewFile> {
  const handle = await open(path, 'w');
  return {
    async write(chunk) {
      await handle.writeFile(chunk);
    },
    commit: () => handle.close(),
    discard: () => handle.close(),
  };
}

/** An unfinished file as old as this, in milliseconds, was left behind by a program that ended too soon. */
const ABANDONED = 10_000;

/**
 * Replaces a file's content unless it is no longer what it was, also against others who do the same at the same moment: the unfinished file
 * is there once only, and who holds it may look and replace. Rejects where something stands that is no file.
 * @param before what was there; `undefined`: nothing
 * @returns whether it was replaced; rejects where it is a link that leads out of the project
 */
export async function exchangeFile(path: string, content: Uint8Array, before: Uint8Array | undefined): Promise<boolean> {
  if (await isLinkOut(path)) throw new Error('a link that leads out of the project');
  const there = await stat(path).catch(() => undefined);
  if (there && !there.isFile()) throw notAFile(there.isDirectory());
  const file = await newFile(path, EXCHANGE).catch(async error => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    await forgetAbandoned((error as NodeJS.ErrnoException).path ?? '');
    return undefined;
  });
  if (!file) return false;
  try {
    await file.write(content);
    const now = await readFile(path).catch(() => undefined);
    if (now && before ? !now.equals(before) : now !== before) {
      await file.discard();
      return false;
    }
  } catch (error) {
    await file.discard();
    throw error;
  }
  await file.commit();
  return true;
}

const EXCHANGE = 'exchange';

async function forgetAbandoned(path: string): Promise<void> {
  const stats = await stat(path).catch(() => undefined);
  if (stats && Date.now() - stats.mtimeMs > ABANDONED) await rm(path, { force: true });
}
