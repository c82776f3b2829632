import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { handledExtensions } from './server-info';
import type { WorkspaceFindings } from './workspace-findings';

/** Files asked for at once: enough to keep the server busy while the next file is being read. */
const AT_ONCE = 4;

/** Reviews every file of the workspace the server reads, and lists the findings in the Problems panel. */
export async function reviewWorkspace(client: BaseLanguageClient, findings: WorkspaceFindings): Promise<void> {
  const title = vscode.l10n.t('MT Review: reviewing the workspace');
  const location = vscode.ProgressLocation.Notification;
  const outcome = await vscode.window.withProgress({ location, title, cancellable: true }, async (progress, token) => {
    const files = await vscode.workspace.findFiles(pattern(client), '**/{node_modules,.git}/**', undefined, token);
    findings.clear();
    const step = (uri: vscode.Uri): void =>
      progress.report({ increment: 100 / files.length, message: vscode.workspace.asRelativePath(uri) });
    return reviewFiles(files, findings, step, token);
  });
  void say(outcome);
}

interface Outcome {
  readonly files: number;
  readonly problems: number;
  readonly failed: number;
  readonly isCancelled: boolean;
}

async function reviewFiles(
  files: readonly vscode.Uri[],
  findings: WorkspaceFindings,
  onFile: (uri: vscode.Uri) => void,
  token: vscode.CancellationToken,
): Promise<Outcome> {
  const rest = [...files].sort((a, b) => (a.path < b.path ? -1 : 1)).reverse();
  let [done, problems, failed] = [0, 0, 0];
  const work = async (): Promise<void> => {
    for (let uri = rest.pop(); uri && !token.isCancellationRequested; uri = rest.pop()) {
      onFile(uri);
      try {
        problems += await findings.review(uri, token);
        done++;
      } catch {
        failed++;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { files: done, problems, failed, isCancelled: token.isCancellationRequested };
}

async function say({ files, problems, failed, isCancelled }: Outcome): Promise<void> {
  const { l10n } = vscode;
  const result = l10n.t('MT Review: {0} problems in {1} files.', problems, files);
  if (failed > 0 && !isCancelled) {
    await vscode.window.showWarningMessage(`${result} ${l10n.t('{0} files could not be reviewed; see the log.', failed)}`);
    return;
  }
  const text = isCancelled ? `${result} ${l10n.t('Stopped before the end.')}` : result;
  const show = l10n.t('Show Problems');
  const buttons = problems > 0 ? [show] : [];
  const chosen = await vscode.window.showInformationMessage(text, ...buttons);
  if (chosen === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
}

function pattern(client: BaseLanguageClient): string {
  return `**/*.{${handledExtensions(client)
    .map(extension => extension.slice(1))
    .join(',')}}`;
}
