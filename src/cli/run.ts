import type { Locale, Rule } from '../engine/types';
import { localeOf, parseCommand } from './arguments';
import { ExitCode } from './exit-codes';
import type { Terminal } from './terminal';
import { texts } from './texts';
import { UsageError } from './usage-error';

/**
 * The command: does what the arguments say and returns the exit code. Touches nothing of the process it runs in.
 * @param argv the arguments, without `node` and the script
 * @param rules the rules to review with; default: all there are
 */
export async function run(argv: readonly string[], terminal: Terminal, rules?: readonly Rule[]): Promise<number> {
  let locale: Locale = 'en';
  try {
    locale = localeOf(argv, terminal.env);
    return await runCommand(argv, terminal, locale, rules);
  } catch (error) {
    const told = error instanceof UsageError ? error.told : texts.unexpected(error instanceof Error ? error.message : String(error));
    await terminal.stderr.write(`mt-review: ${told[locale]}\n`);
    return ExitCode.Trouble;
  }
}

/** Everything but the version is loaded when it is needed: most of what takes time at the start is not. */
async function runCommand(argv: readonly string[], terminal: Terminal, locale: Locale, rules?: readonly Rule[]): Promise<number> {
  const command = parseCommand(argv);
  switch (command.name) {
    case 'version':
      await terminal.stdout.write(`${(await import('./version')).version}\n`);
      return ExitCode.Clean;
    case 'help':
      await terminal.stdout.write((await import('./help')).HELP[locale]);
      return ExitCode.Clean;
    case 'check':
    case 'report':
      return (await import('./check')).check(command, terminal, locale, rules ?? (await allRules()));
    case 'baseline':
    case 'accepted':
      return (await import('./accepted')).acceptedCommand(command, terminal, locale, rules ?? (await allRules()));
    case 'rules':
      return (await import('./rules-command')).listRules(terminal, locale, rules ?? (await allRules()));
    case 'explain':
      return (await import('./rules-command')).explainRule(command.rule, terminal, locale, rules ?? (await allRules()));
  }
}

const allRules = async (): Promise<readonly Rule[]> => (await import('../engine')).RULES;
