import { resolve } from 'node:path';
import { reasonOf } from '../disk/reason';
import { type NewFile, newFile } from '../disk/write-file';
import { type Locale, type Rule, SEVERITIES } from '../engine';
import { unknownRule } from '../engine/config';
import { DEFAULT_THRESHOLD, passes } from '../engine/quality';
import { type FileReport, listed, rulePage } from '../engine/reports';
import type { CheckCommand } from './arguments';
import { ExitCode } from './exit-codes';
import { isAtLeast } from './fail-level';
import { pageOptions } from './page-options';
import { Progress } from './progress';
import { REPORTERS, type ReportContext } from './reporters';
import { ReviewRun } from './review-run';
import { type Output, type Terminal, wantsColor } from './terminal';
import { texts } from './texts';
import { UsageError } from './usage-error';
import { version } from './version';

/** `mt-review check` and `report`: reviews files, writes the report, says by its exit code what came of it. */
export async function check(command: CheckCommand, terminal: Terminal, locale: Locale, rules: readonly Rule[]): Promise<ExitCode> {
  checkRuleNames(command, rules);
  if (command.format === 'html' && command.output === undefined && terminal.stdout.isTTY) throw new UsageError(texts.pageOnTerminal);
  const progress = new Progress(terminal.stderr, locale, terminal.stderr.isTTY && !command.quiet);
  const run = new ReviewRun(command, terminal, locale, rules, progress);
  await run.prepare();
  const report = await (await REPORTERS[command.format]())(
    listedOf(run.files(), command),
    reportContext(command, terminal, locale, rules, run),
  );
  const sink = await openSink(command, terminal);
  for await (const chunk of report) {
    await progress.clear();
    await sink.write(chunk);
  }
  await progress.clear();
  const interrupted = terminal.signal.aborted && terminal.signal.reason === 'interrupt';
  await (interrupted ? sink.discard() : sink.commit());
  if (interrupted) return ExitCode.Interrupted;
  if (run.troubles.length > 0) return ExitCode.Trouble;
  return isGoodEnough(command, run) ? ExitCode.Clean : ExitCode.Found;
}

/** The files with as many findings as are to be listed. A page chooses for itself. */
async function* listedOf(files: AsyncIterable<FileReport>, { format, maxFindings }: CheckCommand): AsyncGenerator<FileReport> {
  for await (const file of files) yield format === 'html' ? file : listed(file, maxFindings, texts.listMore);
}

export function checkRuleNames(command: CheckCommand, rules: readonly Rule[]): void {
  const ids = rules.map(rule => rule.meta.id);
  const wrong = [...Object.keys(command.rules), ...command.fixRules].find(rule => !ids.includes(rule));
  if (wrong !== undefined) throw new UsageError(unknownRule(wrong, ids));
}

function reportContext(command: CheckCommand, terminal: Terminal, locale: Locale, rules: readonly Rule[], run: ReviewRun): ReportContext {
  const toTerminal = command.output === undefined && terminal.stdout.isTTY;
  return {
    options: {
      version,
      locale,
      rules,
      ruleAddress: rulePage,
      threshold: run.threshold,
      isPartial: command.since !== undefined,
      page: pageOptions(command, terminal),
    },
    color: wantsColor(command.output === undefined ? terminal.stdout : NO_TERMINAL, terminal.env, command.color),
    columns: toTerminal ? (terminal.stdout.columns ?? 80) : undefined,
    quiet: command.quiet,
    failOn: command.failOn,
    run,
    terminal,
  };
}

const NO_TERMINAL: Output = { isTTY: false, write: async () => {} };

/** Where the report goes. With `--stdin --fix` standard output carries the fixed text instead. */
async function openSink(command: CheckCommand, terminal: Terminal): Promise<NewFile> {
  const nothing = async (): Promise<void> => {};
  if (command.output !== undefined) return openOutput(command.output, terminal.cwd);
  if (command.stdin && command.fix) return { write: nothing, commit: nothing, discard: nothing };
  return { write: chunk => terminal.stdout.write(chunk), commit: nothing, discard: nothing };
}

async function openOutput(output: string, cwd: string): Promise<NewFile> {
  const failed = (error: unknown): UsageError => {
    const { en, 'zh-cn': zh } = texts.notWritable(reasonOf(error));
    return new UsageError({ en: `--output ${output}: ${en}.`, 'zh-cn': `--output ${output}：${zh}。` });
  };
  try {
    const file = await newFile(resolve(cwd, output));
    const guarded = (what: Promise<void>): Promise<void> => what.catch(error => Promise.reject(failed(error)));
    return { write: chunk => guarded(file.write(chunk)), commit: () => guarded(file.commit()), discard: () => file.discard() };
  } catch (error) {
    throw failed(error);
  }
}

/** Whether a text passes: by its score for `report`, by the severity of what was found for `check`. */
function isGoodEnough({ name, failOn }: CheckCommand, { summary, threshold = DEFAULT_THRESHOLD }: ReviewRun): boolean {
  if (name === 'report') return passes(summary.quality, threshold);
  return !SEVERITIES.some(severity => isAtLeast(severity, failOn) && summary.findings[severity] > 0);
}
