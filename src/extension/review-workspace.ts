import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { REVIEW_WORKSPACE, type WorkspaceOutcome } from '../server/protocol';
import { requestWithProgress } from './server-progress';

/** Has every file of the workspace reviewed, and the findings listed in the Problems panel. */
export async function reviewWorkspace(client: BaseLanguageClient): Promise<void> {
  const title = vscode.l10n.t('MT Review: reviewing the workspace');
  const outcome = await requestWithProgress<WorkspaceOutcome>(client, title, REVIEW_WORKSPACE, {});
  void say(outcome);
}

async function say({ files, problems, failed, isCancelled }: WorkspaceOutcome): Promise<void> {
  const { l10n } = vscode;
  const result = l10n.t('MT Review: {0} problems in {1} files.', problems, files);
  if (failed > 0) {
    await vscode.window.showWarningMessage(`${result} ${l10n.t('{0} files could not be reviewed; see the log.', failed)}`);
    return;
  }
  const text = isCancelled ? `${result} ${l10n.t('Stopped before the end.')}` : result;
  const show = l10n.t('Show Problems');
  const buttons = problems > 0 ? [show] : [];
  const chosen = await vscode.window.showInformationMessage(text, ...buttons);
  if (chosen === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
}
