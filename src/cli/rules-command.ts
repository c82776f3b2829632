import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import picocolors from 'picocolors';
import type { Locale, Rule } from '../engine';
import { unknownRule } from '../engine/config';
import { allRuleMeta, rulePage } from '../engine/reports';
import { ExitCode } from './exit-codes';
import { SEVERITY_NAMES } from './reporters/pretty-texts';
import { type Terminal, wantsColor } from './terminal';
import { texts } from './texts';
import { UsageError } from './usage-error';
import { textWidth, wrap } from './width';

/** `mt-review rules`: every rule with its severity and what it flags. */
export async function listRules(terminal: Terminal, locale: Locale, rules: readonly Rule[]): Promise<ExitCode> {
  const colors = picocolors.createColors(wantsColor(terminal.stdout, terminal.env));
  const rows = allRuleMeta(rules).map(meta => ({
    id: meta.id,
    severity: SEVERITY_NAMES[locale][meta.severity],
    summary: meta.summary[locale],
  }));
  const idWidth = Math.max(...rows.map(row => row.id.length)) + 2;
  const severityWidth = Math.max(...rows.map(row => textWidth(row.severity))) + 2;
  const indent = idWidth + severityWidth;
  for (const { id, severity, summary } of rows) {
    const [first, ...more] = terminal.stdout.isTTY ? wrap(summary, Math.max(30, (terminal.stdout.columns ?? 80) - indent)) : [summary];
    const padding = ' '.repeat(severityWidth - textWidth(severity));
    const lines = [`${colors.bold(id.padEnd(idWidth))}${severity}${padding}${first}`, ...more.map(line => ' '.repeat(indent) + line)];
    await terminal.stdout.write(`${lines.join('\n')}\n`);
  }
  return ExitCode.Clean;
}

/** `mt-review explain RULE`: the rule's page, or at least its line and where the page is. */
export async function explainRule(id: string, terminal: Terminal, locale: Locale, rules: readonly Rule[]): Promise<ExitCode> {
  const metas = allRuleMeta(rules);
  const meta = metas.find(rule => rule.id === id);
  if (!meta) {
    throw new UsageError(
      unknownRule(
        id,
        metas.map(rule => rule.id),
      ),
    );
  }
  const page = terminal.rulePages && (await readFile(join(terminal.rulePages, `${id}.md`), 'utf8').catch(() => undefined));
  const head = `${id}\n${meta.summary[locale]}\n${meta.category}, ${SEVERITY_NAMES[locale][meta.severity]}\n`;
  const rest = page
    ? `\n${page.replace(/^# .*\n+/, '')}`
    : rules.some(rule => rule.meta.id === id)
      ? `${texts.rulePageMissing(rulePage(id))[locale]}\n`
      : '';
  await terminal.stdout.write(head + rest);
  return ExitCode.Clean;
}
