import * as vscode from 'vscode';
import { type BaseLanguageClient, WorkDoneProgress } from 'vscode-languageclient';

let requests = 0;

/** Sends the server a request that takes a while, and shows how far it has come; it can be cancelled there. */
export function requestWithProgress<T>(client: BaseLanguageClient, title: string, method: string, params: object): Thenable<T> {
  const location = vscode.ProgressLocation.Notification;
  return vscode.window.withProgress({ location, title, cancellable: true }, async (progress, token) => {
    const workDoneToken = `mt-review-${++requests}`;
    let reached = 0;
    const subscription = client.onProgress(WorkDoneProgress.type, workDoneToken, value => {
      if (value.kind !== 'report') return;
      progress.report({ message: value.message, increment: (value.percentage ?? reached) - reached });
      reached = value.percentage ?? reached;
    });
    try {
      return await client.sendRequest<T>(method, { ...params, workDoneToken }, token);
    } catch (error) {
      throw token.isCancellationRequested ? new vscode.CancellationError() : error;
    } finally {
      subscription.dispose();
    }
  });
}
