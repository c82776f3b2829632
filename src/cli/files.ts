import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { reasonOf } from '../disk/reason';
import { isLinkOut } from '../disk/within';
import { FORMATS, formatByPath, type Message } from '../engine';
import { type IgnoreRules, IgnoreTree, ignoreRules, isIgnored } from './ignore-files';
import { texts } from './texts';

/** A file to review. */
export interface FoundFile {
  /** Absolute. */
  readonly path: string;
  /** Whether the user named this very file, so that it is reviewed whatever it is. */
  readonly named: boolean;
}

/**
 * The files meant by the paths of a command line: files, folders (searched for files of a known format that no ignore file excludes) and
 * globs. Each file once, in the order of the paths, within a folder by name.
 * @param onTrouble told of a path that means nothing
 */
export async function* findFiles(
  paths: readonly string[],
  cwd: string,
  onTrouble: (path: string, message: Message) => void,
): AsyncGenerator<FoundFile> {
  const seen = new Set<string>();
  for (const given of paths) {
    const path = resolve(cwd, given);
    let found = false;
    for await (const file of filesOf(given, path, cwd, onTrouble)) {
      found = true;
      if (seen.has(file.path)) continue;
      seen.add(file.path);
      yield file;
    }
    if (!found) onTrouble(path, await reasonForNothing(given, path));
  }
}

async function* filesOf(
  given: string,
  path: string,
  cwd: string,
  onTrouble: (path: string, message: Message) => void,
): AsyncGenerator<FoundFile> {
  const kind = await kindOf(path);
  if (kind === 'file') yield { path, named: true };
  else if (kind === 'folder') yield* filesIn(path, await rulesOfNamed(path), onTrouble);
  else yield* filesMatching(given, cwd);
}

/** Who names a folder wants it, ignored or not: then only its own rules count. */
async function rulesOfNamed(folder: string): Promise<IgnoreRules> {
  const rules = await new IgnoreTree().rulesOf(folder, folder);
  return rules === 'ignored' ? ignoreRules(folder) : rules;
}

async function reasonForNothing(given: string, path: string): Promise<Message> {
  if ((await kindOf(path)) === 'folder') return texts.nothingHandled(FORMATS.flatMap(format => format.extensions));
  return /[*?[{(!]/.test(given) ? texts.noMatch : texts.notFound;
}

/** The files of a known format in a folder and the folders in it. */
async function* filesIn(
  folder: string,
  rules: IgnoreRules,
  onTrouble: (path: string, message: Message) => void,
): AsyncGenerator<FoundFile> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: Error) => {
    onTrouble(folder, texts.notReadable(reasonOf(error)));
    return [];
  });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (isIgnored(rules, path, entry.isDirectory())) continue;
    // A link to a folder is not followed: it may lead in a circle. One to a file may lead to what is no part of the project.
    if (entry.isDirectory()) yield* filesIn(path, await ignoreRules(path, rules), onTrouble);
    else if (formatByPath(path) && (entry.isFile() || (await leadsToFile(entry, path)))) yield { path, named: false };
  }
}

/** Whether an entry is a link to a file of the project. What else is there (pipes, sockets, devices) nobody means who names a folder. */
const leadsToFile = async (entry: Dirent, path: string): Promise<boolean> =>
  entry.isSymbolicLink() &&
  (await stat(path).then(
    stats => stats.isFile(),
    () => false,
  )) &&
  !(await isLinkOut(path));

/** The files a glob matches. When its last part says what kind of file it wants (`*.log`), all of that kind; else those of a known format. */
async function* filesMatching(pattern: string, cwd: string): AsyncGenerator<FoundFile> {
  const { glob } = await import('tinyglobby');
  const forward = process.platform === 'win32' ? pattern.replaceAll('\\', '/') : pattern;
  const ignoring = ['**/node_modules/**', '**/.git/**'];
  const matches = await glob(forward, {
    cwd,
    absolute: true,
    dot: true,
    expandDirectories: false,
    ignore: ignoring,
    followSymbolicLinks: false,
  });
  const named = forward.slice(forward.lastIndexOf('/') + 1).includes('.');
  const tree = new IgnoreTree();
  for (const path of matches.map(match => resolve(match)).sort()) {
    const folder = dirname(path);
    const rules = await tree.rulesOf(folder, isInside(cwd, folder) ? cwd : folder);
    const isIncluded = rules !== 'ignored' && !isIgnored(rules, path, false);
    if (isIncluded && (named || formatByPath(path)) && !(await isLinkOut(path))) yield { path, named };
  }
}

const isInside = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  const stats = await stat(path).catch(() => undefined);
  if (!stats) return undefined;
  // Pipes and devices (`<(command)`, /dev/stdin) are read as files.
  return stats.isDirectory() ? 'folder' : 'file';
}
