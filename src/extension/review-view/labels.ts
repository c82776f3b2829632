import * as vscode from 'vscode';
import type { FindingItem } from '../../server/protocol';
import type { Filter } from './filter';
import type { Totals } from './progress';

/** The name of a severity, for a group of its findings. */
export function severityName(severity: FindingItem['severity']): string {
  const { l10n } = vscode;
  switch (severity) {
    case 'error':
      return l10n.t('Errors');
    case 'warning':
      return l10n.t('Warnings');
    case 'info':
      return l10n.t('Information');
    case 'hint':
      return l10n.t('Hints');
  }
}

/** What a screen reader says before a finding. */
export function severityWord(severity: FindingItem['severity']): string {
  const { l10n } = vscode;
  switch (severity) {
    case 'error':
      return l10n.t('error');
    case 'warning':
      return l10n.t('warning');
    case 'info':
      return l10n.t('information');
    case 'hint':
      return l10n.t('hint');
  }
}

const ICONS: Readonly<Record<FindingItem['severity'], [icon: string, colour: string]>> = {
  error: ['error', 'problemsErrorIcon.foreground'],
  warning: ['warning', 'problemsWarningIcon.foreground'],
  info: ['info', 'problemsInfoIcon.foreground'],
  hint: ['lightbulb', 'editorLightBulb.foreground'],
};

export function severityIcon(severity: FindingItem['severity']): vscode.ThemeIcon {
  const [icon, colour] = ICONS[severity];
  return new vscode.ThemeIcon(icon, new vscode.ThemeColor(colour));
}

/** How far the review has come, in words. `fixedInAll` counts earlier sessions, too. */
export function describeProgress({ open, fixed, accepted, acceptedInAll }: Totals, fixedInAll: number): string {
  const { l10n } = vscode;
  const parts = [l10n.t('Open: {0}', open)];
  if (fixed + accepted > 0) parts.push(l10n.t('now fixed: {0}, accepted: {1}', fixed, accepted));
  if (fixedInAll > fixed || acceptedInAll > accepted) parts.push(l10n.t('in all fixed: {0}, accepted: {1}', fixedInAll, acceptedInAll));
  return parts.join(' · ');
}

/** What the view is narrowed to, in a few words. */
export function describeFilter({ text, rules, severities }: Filter): string {
  return [text ? `“${text}”` : [], rules ?? [], (severities ?? []).map(severityName)].flat().join(', ');
}

/** The name of a file, and the folder it lies in, as the workspace shows it. */
export function pathOf(uri: vscode.Uri): { readonly name: string; readonly folder: string } {
  const path = vscode.workspace.asRelativePath(uri);
  const slash = path.lastIndexOf('/');
  return { name: path.slice(slash + 1), folder: slash < 0 ? '' : path.slice(0, slash) };
}
