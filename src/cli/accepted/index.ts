import type { Locale, Message, Rule } from '../../engine';
import type { WrittenEntry } from '../../engine/accepted';
import type { AcceptedCommand } from '../arguments';
import { checkRuleNames } from '../check';
import { visible } from '../excerpt';
import { ExitCode } from '../exit-codes';
import { Progress } from '../progress';
import { ReviewRun } from '../review-run';
import type { Terminal } from '../terminal';
import { texts } from '../texts';
import { baselineChanges } from './baseline';
import { writeAccepted } from './files';
import { type Held, heldIn } from './held';

/** `mt-review accepted` and `mt-review baseline`: reviews files and brings what is accepted in them up to date. */
export async function acceptedCommand(
  command: AcceptedCommand,
  terminal: Terminal,
  locale: Locale,
  rules: readonly Rule[],
): Promise<ExitCode> {
  checkRuleNames(command.check, rules);
  const progress = new Progress(terminal.stderr, locale, terminal.stderr.isTTY && !command.check.quiet);
  const run = new ReviewRun(command.check, terminal, locale, rules, progress);
  await run.prepare();
  const held = await heldIn(run, command.check, terminal, rules);
  await progress.clear();
  if (terminal.signal.aborted) return ExitCode.Interrupted;
  const say = (message: Message): Promise<void> => terminal.stdout.write(`${message[locale]}\n`);
  const work = command.name === 'baseline' ? acceptAll : tellStale;
  const left = await work(held, command, run, say);
  if (run.troubles.length > 0) return ExitCode.Trouble;
  return left ? ExitCode.Found : ExitCode.Clean;
}

type Say = (message: Message) => Promise<void>;

/** Accepts everything found. */
async function acceptAll(held: readonly Held[], { prune }: AcceptedCommand, run: ReviewRun, say: Say): Promise<boolean> {
  let isAny = false;
  for (const one of held) {
    const { changes, found, before, removed } = baselineChanges(one, prune);
    if (found + before + removed === 0) continue;
    isAny = true;
    if (!(await write(one, changes, run))) continue;
    await say(texts.baselineDone(found, one.files.length, before, one.shown));
    if (removed > 0) await say(texts.pruned(removed, one.shown));
  }
  if (!isAny) await say(texts.nothingToAccept);
  return false;
}

/** Lists the entries that accept nothing any more, or removes them; says whether any are left. */
async function tellStale(held: readonly Held[], { prune }: AcceptedCommand, run: ReviewRun, say: Say): Promise<boolean> {
  let left = false;
  const files = held.filter(({ found }) => found !== undefined);
  for (const one of files) {
    const { stale, shown } = one;
    const count = one.found?.index.entries.length ?? 0;
    if (prune && stale.length > 0) {
      if (await write(one, { remove: stale }, run)) await say(texts.pruned(stale.length, shown));
      continue;
    }
    await say(texts.acceptedCount(count, stale.length, shown));
    for (const entry of stale) await say(entryLine(entry));
    left ||= stale.length > 0;
  }
  if (files.length === 0) await say(texts.noneAccepted);
  if (left) await say(texts.pruneHint);
  return left;
}

function entryLine({ file, rule, text, reason }: WrittenEntry): Message {
  const place = [file, rule].filter(part => part !== undefined).join('  ');
  const line = visible(`  ${place}${place ? '  ' : ''}“${text}”${reason ? ` (${reason})` : ''}`);
  return { en: line, 'zh-cn': line };
}

async function write({ path, found }: Held, changes: Parameters<typeof writeAccepted>[2], run: ReviewRun): Promise<boolean> {
  const trouble = await writeAccepted(path, found, changes);
  if (trouble) run.trouble(trouble, path);
  return trouble === undefined;
}
