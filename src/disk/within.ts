import { lstat, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, relative, sep } from 'node:path';
import { repositoryRoot } from './repository';

/** Whether a file lies in a folder, links of both followed. One that is not there lies where its name says. */
export async function isWithin(folder: string, path: string): Promise<boolean> {
  // By name first: on Windows, even to look at a path on another machine tells that machine who is asking.
  if (!isBelow(folder, path)) return false;
  const [realFolder, realPath] = await Promise.all([folder, path].map(some => realpath(some).catch(() => undefined)));
  return realFolder === undefined || realPath === undefined || isBelow(realFolder, realPath);
}

/** Whether a path is a link to something outside its repository; without one, outside the link's folder. */
export async function isLinkOut(path: string): Promise<boolean> {
  const isLink = await lstat(path).then(
    stats => stats.isSymbolicLink(),
    () => false,
  );
  if (!isLink) return false;
  const folder = dirname(path);
  return !(await isWithin((await repositoryRoot(folder)) ?? folder, path));
}

function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return !isAbsolute(way) && way !== '..' && !way.startsWith(`..${sep}`);
}
