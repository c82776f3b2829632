import { relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CheckCommand } from './arguments';

/** How a file goes by in what the user reads, and the same as a URI reference. */
export interface NamedPath {
  /** With `/`: from the working folder, or absolute where that is shorter. */
  readonly path: string;
  readonly uri: string;
}

/** What standard input without a name goes by. */
const STANDARD_INPUT: NamedPath = { path: 'stdin', uri: 'stdin' };

/** @param path absolute */
export function namedPath(path: string, { stdin, stdinFilename }: CheckCommand, cwd: string): NamedPath {
  if (stdin && stdinFilename === undefined && path === resolve(cwd, 'stdin')) return STANDARD_INPUT;
  const below = relative(cwd, path);
  if (below === path || below.startsWith('..')) {
    const shown = below.length < path.length ? below : path;
    return { path: shown.split(sep).join('/'), uri: pathToFileURL(path).href };
  }
  const names = below === '' ? ['.'] : below.split(sep);
  return { path: names.join('/'), uri: names.map(encodeURIComponent).join('/') };
}
