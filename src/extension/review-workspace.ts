import * as vscode from 'vscode';
import { type BaseLanguageClient, WorkDoneProgress } from 'vscode-languageclient';
import { REVIEW_WORKSPACE, type WorkspaceOutcome, type WorkspaceReference } from '../server/protocol';

let runs = 0;

/** Has every file of the workspace reviewed, and the findings listed in the Problems panel. */
export async function reviewWorkspace(client: BaseLanguageClient): Promise<void> {
  const title = vscode.l10n.t('MT Review: reviewing the workspace');
  const location = vscode.ProgressLocation.Notification;
  const outcome = await vscode.window.withProgress({ location, title, cancellable: true }, async (progress, token) => {
    const workDoneToken = `mt-review-workspace-${++runs}`;
    let reached = 0;
    const subscription = client.onProgress(WorkDoneProgress.type, workDoneToken, value => {
      if (value.kind !== 'report') return;
      progress.report({ message: value.message, increment: (value.percentage ?? reached) - reached });
      reached = value.percentage ?? reached;
    });
    const params: WorkspaceReference = { workDoneToken };
    try {
      return await client.sendRequest<WorkspaceOutcome>(REVIEW_WORKSPACE, params, token);
    } finally {
      subscription.dispose();
    }
  });
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
