import { spawn } from 'node:child_process';
import { reasonOf } from '../../disk/reason';
import type { Terminal } from '../terminal';
import { texts } from '../texts';
import { UsageError } from '../usage-error';

/** Git in a folder. */
export interface Git {
  /** Hands on what git prints, as it comes. Rejects with a `UsageError` when git cannot be run or fails. */
  stream(...args: string[]): AsyncGenerator<Buffer>;
  /** The same at once, without the last line end. */
  text(...args: string[]): Promise<string>;
}

/** Git ended with an error. */
export class GitFailure extends UsageError {
  constructor(readonly reason: string) {
    super(texts.gitFailed(reason));
  }
}

/**
 * Paths as they are, and no other program: neither a file system monitor nor, by their flags in the commands below, an external diff or a
 * text conversion.
 */
const CONFIG = ['-c', 'core.quotePath=false', '-c', 'core.fsmonitor=false'];

/** Git, run without a shell, in a folder. */
export function gitIn(cwd: string, { env, signal }: Pick<Terminal, 'env' | 'signal'>): Git {
  async function* stream(...args: string[]): AsyncGenerator<Buffer> {
    const child = spawn('git', [...CONFIG, ...args], {
      cwd,
      // Nothing of the repository is touched, and git says in English what is wrong.
      env: { ...env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      signal,
    });
    const ended = new Promise<number | Error>(resolve => {
      child.on('error', resolve);
      child.on('close', code => resolve(code ?? -1));
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      if (said.length < MOST_SAID) said += chunk;
    });
    yield* child.stdout;
    const end = await ended;
    if (end instanceof Error) throw new UsageError(texts.noGit(reasonOf(end)));
    if (end !== 0) throw new GitFailure(said.split('\n', 1)[0] || `exit code ${end}`);
  }
  return {
    stream,
    async text(...args) {
      const chunks: Buffer[] = [];
      for await (const chunk of stream(...args)) chunks.push(chunk);
      return Buffer.concat(chunks).toString().replace(/\n$/, '');
    },
  };
}

const MOST_SAID = 10_000;
