import { stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { repositoryRoot } from '../../disk/repository';
import type { Rule } from '../../engine';
import {
  ACCEPTED_FILE,
  type AcceptedEntry,
  type AcceptedFinding,
  BASELINE,
  newEntry,
  type ReviewedFile,
  reviewedFile,
  staleEntries,
  type WrittenEntry,
} from '../../engine/accepted';
import type { FileReport } from '../../engine/reports';
import type { CheckCommand } from '../arguments';
import type { ReviewedPath, ReviewRun } from '../review-run';
import type { Terminal } from '../terminal';
import { type FoundAccepted, pathFrom } from './files';

/** A file that was reviewed, as a file of accepted findings sees it. */
export interface HeldFile {
  /** Its path from there. */
  readonly file: string;
  readonly reviewed: ReviewedFile;
  /** Entries for what is found and not accepted. */
  readonly fresh: readonly AcceptedEntry[];
  /** How many findings are accepted. */
  readonly accepted: number;
  /** Entries for one finding which has other words around it now, or another file, and what they should be. */
  readonly outdated: readonly { readonly before: WrittenEntry; readonly now: AcceptedEntry }[];
}

/** A file of accepted findings, there or not, with the files it is for. */
export interface Held {
  readonly path: string;
  /** As the user knows it. */
  readonly shown: string;
  readonly found?: FoundAccepted;
  readonly files: readonly HeldFile[];
  /** The entries that accept nothing any more, as far as the files reviewed show. */
  readonly stale: readonly WrittenEntry[];
}

/** Reviews the files of a command and sorts them by where it is kept what is accepted in them. */
export async function heldIn(run: ReviewRun, command: CheckCommand, terminal: Terminal, rules: readonly Rule[]): Promise<Held[]> {
  const folders = await foldersOf(command, terminal.cwd);
  const isWhole = (path: string): boolean => folders.some(folder => isInside(folder, dirname(path)));
  const acrossFiles = new Set(rules.filter(rule => rule.acrossFiles).map(({ meta }) => meta.id));
  const byPath = new Map<string, { found?: FoundAccepted; files: HeldFile[] }>();
  for await (const report of run.files()) {
    const reviewed = run.reviewed.get(report.path);
    if (!reviewed) continue;
    const found = reviewed.accepted?.by;
    const path = found?.path ?? (await placeFor(reviewed.path, run, terminal.cwd));
    const held = byPath.get(path) ?? { found, files: [] };
    byPath.set(path, held);
    // What rules that compare files find depends on which files were looked at.
    const isActive = (rule: string): boolean => isActiveIn(reviewed, rule) && (isWhole(path) || !acrossFiles.has(rule));
    held.files.push(heldFile(pathFrom(path, reviewed.path), report, isActive));
  }
  return [...byPath].map(([path, { found, files }]) => {
    const reviewed = new Map(files.map(one => [one.file, one.reviewed]));
    const stale = found ? staleEntries(found.index.entries, reviewed, found.isMissing, isWhole(path)) : [];
    return { path, shown: shownPath(path, terminal.cwd), found, files, stale };
  });
}

const isActiveIn = ({ rules }: ReviewedPath, rule: string): boolean => rules !== undefined && rules[rule] !== 'off';

function heldFile(file: string, { text, findings, accepted = [] }: FileReport, isActive: (rule: string) => boolean): HeldFile {
  const known = accepted.filter(isWithEntry);
  const isOutdated = ({ finding, entry }: AcceptedFinding): boolean =>
    entry.scope === 'finding' && (entry.fingerprint !== finding.fingerprint || entry.file !== file);
  return {
    file,
    reviewed: reviewedFile(known, isActive),
    fresh: findings.map(finding => newEntry(finding, 'finding', file, text, BASELINE)),
    accepted: accepted.length,
    outdated: known.filter(isOutdated).map(({ finding, entry }) => ({
      before: entry,
      now: { ...entry, ...newEntry(finding, 'finding', file, text, entry.reason) },
    })),
  };
}

const isWithEntry = (accepted: object): accepted is AcceptedFinding => 'entry' in accepted;

/** Where a new file of accepted findings goes: beside the config, at the root of the repository, in the working folder, beside the file. */
async function placeFor(path: string, run: ReviewRun, cwd: string): Promise<string> {
  const config = await run.configOf(path);
  const folder = (config && dirname(config)) ?? (await repositoryRoot(dirname(path))) ?? (isInside(cwd, path) ? cwd : dirname(path));
  return join(folder, ACCEPTED_FILE);
}

/** The folders a command reviews as a whole. */
async function foldersOf({ paths }: CheckCommand, cwd: string): Promise<string[]> {
  const folders: string[] = [];
  for (const path of paths.length > 0 ? paths : ['.']) {
    const stats = await stat(resolve(cwd, path)).catch(() => undefined);
    if (stats?.isDirectory()) folders.push(resolve(cwd, path));
  }
  return folders;
}

const isInside = (folder: string, path: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

const shownPath = (path: string, cwd: string): string => relative(cwd, path).split(sep).join('/');
