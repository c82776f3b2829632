import { randomBytes } from 'node:crypto';
import { chmod, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A file written beside its place and put there in one step, so that nobody ever sees half of it. */
export interface NewFile {
  write(chunk: string | Uint8Array): Promise<void>;
  /** Puts the file in its place. */
  commit(): Promise<void>;
  /** Throws away what was written. */
  discard(): Promise<void>;
}

/** Begins a file that will stand at `path`; a link is followed, and a file already there lends its mode. */
export async function newFile(path: string): Promise<NewFile> {
  const target = await realpath(path).catch(() => path);
  const stats = await stat(target).catch(() => undefined);
  if (stats && !stats.isFile()) return straightInto(target);
  const mode = stats && stats.mode & 0o7777;
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  const handle = await open(temporary, 'wx', mode);
  const discard = async (): Promise<void> => {
    await handle.close();
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

/** Replaces a file's content. */
export async function replaceFile(path: string, content: Uint8Array): Promise<void> {
  const file = await newFile(path);
  try {
    await file.write(content);
  } catch (error) {
    await file.discard();
    throw error;
  }
  await file.commit();
}
