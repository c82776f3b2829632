import type { Locale, Message } from '../engine';
import type { Trouble } from '../engine/reports';
import type { CheckCommand } from './arguments';
import type { FoundConfig } from './config-files';
import { visible } from './excerpt';
import type { OnFileProblem } from './glossary-files';
import { namedPath } from './named-path';
import type { Progress } from './progress';
import type { Terminal } from './terminal';
import { texts } from './texts';

/** What could not be done in a run: told at once on standard error, and kept for the report and the exit code. */
export class Troubles {
  readonly all: Trouble[] = [];
  private readonly brokenConfigs = new Set<string>();

  constructor(
    private readonly command: CheckCommand,
    private readonly terminal: Terminal,
    private readonly locale: Locale,
    private readonly progress: Progress,
  ) {}

  /** Says what could not be done with a file; the run goes on. */
  add(message: Message, path: string): void {
    const where = namedPath(path, this.command, this.terminal.cwd);
    this.all.push({ message: message[this.locale], ...where });
    this.tell(`${where.path}: ${message[this.locale]}`);
  }

  /** Says what is wrong in a config, a glossary or a file of accepted findings. */
  readonly inFile: OnFileProblem = (path, { message, severity }, { line, column }) => {
    const where = namedPath(path, this.command, this.terminal.cwd);
    if (severity === 'error') this.all.push({ message: message[this.locale], ...where });
    this.tell(`${where.path}:${line}:${column}: ${message[this.locale]}`);
  };

  /** Says what is no trouble, but good to know. */
  note(message: Message, path: string): void {
    if (!this.command.quiet) this.tell(`${namedPath(path, this.command, this.terminal.cwd).path}: ${message[this.locale]}`);
  }

  /** Whether a file of the project's holds an error, which is told once: then what it governs is not reviewed. */
  isBroken(config: Pick<FoundConfig, 'path' | 'broken'> | undefined): boolean {
    if (!config?.broken) return false;
    if (!this.brokenConfigs.has(config.path)) this.add(texts.configIsBroken, config.path);
    this.brokenConfigs.add(config.path);
    return true;
  }

  private tell(line: string): void {
    void this.progress.clear();
    void this.terminal.stderr.write(`mt-review: ${visible(line)}\n`);
  }
}
