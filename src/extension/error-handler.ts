import * as vscode from 'vscode';
import { type BaseLanguageClient, CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';
import { crashPolicy } from './crashes';

/** Errors of a connection that are borne in a row; each is logged. */
const BEARABLE = 3;

/** Starts a server again that ended by itself. The user is told the first time, and when it ends too often. */
export function errorHandler(client: () => BaseLanguageClient | undefined): ErrorHandler {
  const afterCrash = crashPolicy();
  return {
    error: (_error, _message, count) =>
      count !== undefined && count <= BEARABLE ? { action: ErrorAction.Continue, handled: true } : { action: ErrorAction.Shutdown },
    closed() {
      const next = afterCrash();
      if (next === 'give-up') {
        void sayGivenUp(client());
        return { action: CloseAction.DoNotRestart, handled: true };
      }
      if (next === 'tell') void sayRestarted(client());
      return { action: CloseAction.Restart, handled: true };
    },
  };
}

async function sayRestarted(client: BaseLanguageClient | undefined): Promise<void> {
  const { l10n } = vscode;
  const text = l10n.t(
    'MT Review: the review server ended unexpectedly and is being started again. None of your texts or decisions is lost.',
  );
  const log = l10n.t('Show Log');
  if ((await vscode.window.showWarningMessage(text, log)) === log) client?.outputChannel.show();
}

async function sayGivenUp(client: BaseLanguageClient | undefined): Promise<void> {
  const { l10n } = vscode;
  const text = l10n.t(
    'MT Review: the review server ended several times within three minutes and was not started again. The log may say why. None of your texts or decisions is lost.',
  );
  const [log, restart] = [l10n.t('Show Log'), l10n.t('Restart Server')];
  const chosen = await vscode.window.showErrorMessage(text, log, restart);
  if (chosen === log) client?.outputChannel.show();
  if (chosen === restart) await vscode.commands.executeCommand('mtReview.restartServer');
}
