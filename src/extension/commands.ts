import * as vscode from 'vscode';
import { type BaseLanguageClient, State, type WorkspaceEdit } from 'vscode-languageclient';
import { type DocumentFilter, FIX_ALL, REVIEW_AGAIN } from '../server/protocol';
import { createConfig } from './create-config';
import { createReport, type ReportTarget } from './report';
import { reviewWorkspace } from './review-workspace';
import { isSelected } from './selector';
import type { SessionMemory } from './session-memory';

/**
 * Puts the commands of the manifest in place.
 * @param selector the documents we handle
 */
export function registerCommands(client: BaseLanguageClient, selector: DocumentFilter[], memory: SessionMemory): vscode.Disposable[] {
  /** Does something with the document in front, or says why not. */
  const inDocument = (act: (document: vscode.TextDocument) => Promise<void>) => async (): Promise<void> => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !isSelected(selector, document)) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('Open a text that MT Review can read first, such as plain text or Markdown.'),
      );
      return;
    }
    await running(client);
    await act(document);
  };
  const ask = <T>(method: string, document: vscode.TextDocument): Promise<T> =>
    client.sendRequest<T>(method, { textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document) });

  const commands: Record<string, (...given: never[]) => unknown> = {
    'mtReview.reviewFile': inDocument(async document => {
      await ask(REVIEW_AGAIN, document);
      await vscode.commands.executeCommand('workbench.actions.view.problems');
    }),
    'mtReview.reviewWorkspace': async () => {
      await running(client);
      await reviewWorkspace(client, memory);
    },
    'mtReview.fixAll': inDocument(async document => {
      const edit = await client.protocol2CodeConverter.asWorkspaceEdit(await ask<WorkspaceEdit | null>(FIX_ALL, document));
      if (edit) await vscode.workspace.applyEdit(edit);
      else vscode.window.setStatusBarMessage(vscode.l10n.t('MT Review: nothing that can be fixed without judgement.'), 3000);
    }),
    'mtReview.createReport': async (target?: ReportTarget) => {
      await running(client);
      await createReport(client, selector, target);
    },
    'mtReview.reviewSourceDocument': inDocument(memory.reviewSourceDocument),
    'mtReview.createConfig': createConfig,
    'mtReview.restartServer': () => restart(client, memory),
    'mtReview.showLog': () => client.outputChannel.show(),
  };
  return Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run));
}

/** Starts the server anew, from a clean slate; one that had ended by itself goes on where it was. */
async function restart(client: BaseLanguageClient, memory: SessionMemory): Promise<void> {
  if (client.needsStop()) {
    memory.forget();
    await client.stop();
  }
  await client.start();
}

/** Waits until the server runs; starts it when it does not. */
async function running(client: BaseLanguageClient): Promise<void> {
  if (client.state !== State.Running) await client.start();
}
