import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { type DocumentReference, REVIEW_SOURCE_DOCUMENT, REVIEW_WORKSPACE } from '../server/protocol';

/** What the user asked of the server that holds for longer than a request. A server that was started anew is told it again. */
export interface SessionMemory extends vscode.Disposable {
  /** Has a document reviewed although it is written in the source language, until it is closed. */
  reviewSourceDocument(document: vscode.TextDocument): Promise<void>;
  /** Whether the whole workspace is to be reviewed and followed. */
  followsWorkspace: boolean;
  forget(): void;
}

export function sessionMemory(client: BaseLanguageClient): SessionMemory {
  const wanted = new Map<string, DocumentReference>();
  const tellAgain = async (): Promise<void> => {
    for (const reference of wanted.values()) await client.sendRequest(REVIEW_SOURCE_DOCUMENT, reference);
    if (memory.followsWorkspace) await client.sendRequest(REVIEW_WORKSPACE, {});
  };
  const subscriptions = vscode.Disposable.from(
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running)
        tellAgain().catch(error => client.warn('The server could not be told again what was asked for.', error));
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => void wanted.delete(uri.toString())),
  );
  const memory: SessionMemory = {
    followsWorkspace: false,
    async reviewSourceDocument(document) {
      const reference = { textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document) };
      wanted.set(document.uri.toString(), reference);
      await client.sendRequest(REVIEW_SOURCE_DOCUMENT, reference);
    },
    forget() {
      wanted.clear();
      memory.followsWorkspace = false;
    },
    dispose: () => subscriptions.dispose(),
  };
  return memory;
}
