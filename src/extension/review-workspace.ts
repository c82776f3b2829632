import * as vscode from 'vscode';
import { type BaseLanguageClient, ErrorCodes, ResponseError, State } from 'vscode-languageclient';
import { REVIEW_WORKSPACE, type WorkspaceOutcome } from '../server/protocol';
import { requestWithProgress } from './server-progress';
import type { SessionMemory } from './session-memory';

/** Has every file of the workspace reviewed, and the findings listed in the Problems panel. */
export async function reviewWorkspace(client: BaseLanguageClient, memory: SessionMemory): Promise<void> {
  const title = vscode.l10n.t('MT Review: reviewing the workspace');
  const ask = () => requestWithProgress<WorkspaceOutcome>(client, title, REVIEW_WORKSPACE, {});
  memory.followsWorkspace = false; // what is asked for here, nobody else need ask for
  try {
    void say(await ask());
  } catch (error) {
    if (!isServerLost(error) || !(await comesBack(client))) throw error;
    void say(await ask());
  } finally {
    memory.followsWorkspace = true;
  }
}

/** Whether a request failed because the server ended before it answered. */
const isServerLost = (error: unknown): boolean => error instanceof ResponseError && error.code === ErrorCodes.PendingResponseRejected;

/** For how long a client that starts its server again says that it is stopped, at most, in milliseconds. */
const BETWEEN = 1_000;

/** Waits until a server that ended runs again; false when it is not started again. */
function comesBack(client: BaseLanguageClient): Promise<boolean> {
  return new Promise(resolve => {
    const finish = (isRunning: boolean): void => {
      subscription.dispose();
      resolve(isRunning);
    };
    const subscription = client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) finish(true);
      if (newState === State.StartFailed) finish(false);
      if (newState === State.Stopped) setTimeout(() => client.state === State.Stopped && finish(false), BETWEEN);
    });
  });
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
