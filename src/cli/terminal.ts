/** What the command knows of the world around it; tests give their own. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Set off when the user breaks off, or the reader of standard output has gone away. */
  readonly signal: AbortSignal;
  /** The folder of the rules' pages, where they are at hand. */
  readonly rulePages?: string;
}

export interface Output {
  readonly isTTY: boolean;
  /** Width in columns, when it is a terminal. */
  readonly columns?: number;
  /** Resolves when the system has taken the chunk; after the reader has gone away, at once. */
  write(chunk: string | Uint8Array): Promise<void>;
}

/** Whether to colour what goes to an output: as told, else by NO_COLOR and FORCE_COLOR (https://no-color.org), else when it is a terminal. */
export function wantsColor(output: Output, env: Terminal['env'], told?: boolean): boolean {
  if (told !== undefined) return told;
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0';
  return output.isTTY && env.TERM !== 'dumb';
}
