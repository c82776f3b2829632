import { realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Terminal } from '../terminal';
import { texts } from '../texts';
import { UsageError } from '../usage-error';
import { type ChangedLines, changedFiles, changedLines, partsEndingIn } from './diff';
import { type Git, GitFailure, gitIn } from './git';

/** What changed in a file: all of it, or some lines. */
export type Change = 'all' | readonly ChangedLines[];

/** What changed in the working tree since a revision. */
export interface Changes {
  /** What changed in a file (absolute path); `undefined` when nothing did. */
  of(path: string): Promise<Change | undefined>;
}

/** Renames are followed, so that a moved file counts only with what was changed in it. */
const DIFF = ['diff', '--no-ext-diff', '--no-textconv', '--no-color', '--no-relative', '--find-renames', '--ignore-submodules=all'];
const LINES = ['--unified=0', '--inter-hunk-context=0', '--src-prefix=a/', '--dst-prefix=b/'];

/**
 * What changed since a revision or, where the branches have parted since, since they parted: in commits, in the index, in files not yet
 * committed, and in new files that git does not ignore.
 * @param revision as the user names it
 */
export async function changesSince(revision: string, terminal: Pick<Terminal, 'cwd' | 'env' | 'signal'>): Promise<Changes> {
  const root = await rootOf(terminal);
  const git = gitIn(root, terminal);
  const base = await baseOf(revision, git);
  const changes = new Map<string, 'all' | ChangedLines[]>();
  for await (const { path, hasLines } of changedFiles(git.stream(...DIFF, '--numstat', '-z', base, '--'))) {
    changes.set(path, hasLines ? [] : 'all');
  }
  for await (const { path, first, count } of changedLines(git.stream(...DIFF, ...LINES, base, '--'))) {
    const known = changes.get(path);
    if (known !== 'all') known?.push({ first, count });
  }
  for await (const path of partsEndingIn(0, git.stream('ls-files', '--others', '--exclude-standard', '-z'))) {
    changes.set(path.toString(), 'all');
  }
  const realRoot = await realpath(root);
  const byPath = new Map([...changes].map(([path, change]) => [join(realRoot, path), change]));
  return {
    async of(path) {
      const change = byPath.get(await realpath(path).catch(() => path));
      return change === 'all' || (change && change.length > 0) ? change : undefined;
    },
  };
}

async function rootOf(terminal: Pick<Terminal, 'cwd' | 'env' | 'signal'>): Promise<string> {
  try {
    return resolve(await realpath(terminal.cwd), await gitIn(terminal.cwd, terminal).text('rev-parse', '--show-cdup'));
  } catch (error) {
    throw error instanceof GitFailure && error.reason.includes('not a git repository') ? new UsageError(texts.noRepository) : error;
  }
}

/** The commit to compare with. */
async function baseOf(revision: string, git: Git): Promise<string> {
  // What begins with a hyphen would be an option of git.
  if (/^-|\0/.test(revision)) throw new UsageError(texts.noRevision(revision));
  const otherwise = (error: unknown): undefined => {
    if (!(error instanceof GitFailure)) throw error;
  };
  const commit = await git.text('rev-parse', '--verify', '--quiet', `${revision}^{commit}`).catch(otherwise);
  if (!commit) throw new UsageError(texts.noRevision(revision));
  // Of histories that never met, or no longer reach so far back, the revision itself is all there is.
  return (await git.text('merge-base', commit, 'HEAD').catch(otherwise)) || commit;
}
