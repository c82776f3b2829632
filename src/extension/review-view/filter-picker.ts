import * as vscode from 'vscode';
import type { FindingItem } from '../../server/protocol';
import { type Filter, isNarrowing, NO_FILTER } from './filter';
import { severityName } from './labels';
import { SEVERITIES } from './model';
import type { ReviewSession } from './session';

/** Asks what the view is to be narrowed to: a text, rules, severities. Gives the new filter; `undefined` when it is to stay. */
export async function askForFilter({ model: { filter, files } }: ReviewSession): Promise<Filter | undefined> {
  const { l10n, window } = vscode;
  const findings = [...files.values()].flatMap(file => file.findings);
  const ways: (vscode.QuickPickItem & { ask: () => Promise<Filter | undefined> | Filter })[] = [
    { label: l10n.t('$(symbol-key) By Text…'), description: filter.text, ask: () => askForText(filter) },
    {
      label: l10n.t('$(symbol-ruler) By Rule…'),
      description: filter.rules?.join(', '),
      ask: async () => {
        const rules = await choose(countedBy(findings, 'rule'), filter.rules, rule => rule);
        return rules && { ...filter, rules: rules.length > 0 ? rules : undefined };
      },
    },
    {
      label: l10n.t('$(warning) By Severity…'),
      description: filter.severities?.map(severityName).join(', '),
      ask: async () => {
        const counts = countedBy(findings, 'severity');
        const inOrder = new Map(SEVERITIES.filter(severity => counts.has(severity)).map(severity => [severity, counts.get(severity) ?? 0]));
        const severities = await choose(inOrder, filter.severities, severityName);
        return severities && { ...filter, severities: severities.length > 0 ? severities : undefined };
      },
    },
    ...(isNarrowing(filter) ? [{ label: l10n.t('$(clear-all) Show All'), ask: () => NO_FILTER }] : []),
  ];
  return (await window.showQuickPick(ways, { placeHolder: l10n.t('Show only some of the findings') }))?.ask();
}

async function askForText(filter: Filter): Promise<Filter | undefined> {
  const prompt = vscode.l10n.t('A part of what is found, of what is said of it, or of the rule’s name');
  const text = await vscode.window.showInputBox({ prompt, value: filter.text });
  return text === undefined ? undefined : { ...filter, text: text.trim() || undefined };
}

/** Which of several; none means all. */
async function choose<T extends string>(
  counts: ReadonlyMap<T, number>,
  before: readonly T[] | undefined,
  nameOf: (value: T) => string,
): Promise<T[] | undefined> {
  const items = [...counts].map(([value, count]) => ({
    label: nameOf(value),
    description: String(count),
    value,
    picked: before?.includes(value) ?? false,
  }));
  const chosen = await vscode.window.showQuickPick(items, { canPickMany: true, placeHolder: vscode.l10n.t('Show only these') });
  return chosen?.map(({ value }) => value);
}

function countedBy<K extends 'rule' | 'severity'>(findings: readonly FindingItem[], by: K): Map<FindingItem[K], number> {
  const counts = new Map<FindingItem[K], number>();
  for (const item of findings) counts.set(item[by], (counts.get(item[by]) ?? 0) + 1);
  return new Map([...counts].sort((a, b) => b[1] - a[1]));
}
