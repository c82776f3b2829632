import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { run } from '../../src/cli/run';
import type { Rule } from '../../src/engine';
import { noBad } from './file-report';

/** What a command run in a test may be given. */
export interface CommandOptions {
  /** Files to begin with, by path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** A folder made before, instead. */
  readonly folder?: string;
  readonly stdin?: string | Uint8Array;
  /** Width of the terminal on both outputs; default: no terminal. */
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly rules?: readonly Rule[];
  readonly signal?: AbortSignal;
}

export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stdoutBytes: Buffer;
  readonly stderr: string;
  /** Where it ran. */
  readonly folder: string;
}

const folders: string[] = [];
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder with files; removed when all tests are over. It is a repository of its own, so that nothing above it counts. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'mt-review-'));
  folders.push(folder);
  mkdirSync(join(folder, '.git'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** Runs the command in a folder, with the rule `noBad` unless others are given. */
export async function command(args: string, options: CommandOptions = {}): Promise<CommandResult> {
  const folder = options.folder ?? folderWith(options.files ?? {});
  const stdout: Uint8Array[] = [];
  const stderr: Uint8Array[] = [];
  const output = (chunks: Uint8Array[]) => ({
    isTTY: options.columns !== undefined,
    columns: options.columns,
    write: async (chunk: string | Uint8Array) => {
      chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
    },
  });
  const code = await run(
    args.split(' ').filter(Boolean),
    {
      cwd: folder,
      env: options.env ?? {},
      stdin: (async function* () {
        if (options.stdin !== undefined) yield Buffer.from(options.stdin as string);
      })(),
      stdout: output(stdout),
      stderr: output(stderr),
      signal: options.signal ?? new AbortController().signal,
    },
    options.rules ?? [noBad],
  );
  const bytes = Buffer.concat(stdout);
  return { code, stdout: bytes.toString(), stdoutBytes: bytes, stderr: Buffer.concat(stderr).toString(), folder };
}
