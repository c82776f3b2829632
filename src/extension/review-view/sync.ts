import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { FINDINGS, FINDINGS_CHANGED, type FileFindings, type FindingsChanged, type FindingsParams } from '../../server/protocol';

/** What the server knows of the findings, as it comes to know it. */
export interface FindingsSource extends vscode.Disposable {
  /** Asks for the findings of an open document as it is now; nothing when it goes on changing, or no server runs. */
  refresh(document: vscode.TextDocument): Promise<FileFindings | undefined>;
}

/** Files asked for at once. */
const BATCH = 25;
/** How long a list of findings is left alone after it was asked for: at least this, in milliseconds, and so many times as long as that took. */
const PAUSE = 150;
const PAUSE_FACTOR = 4;
/** How often a document that changes meanwhile is asked for again. */
const ATTEMPTS = 5;

/** `onFindings` takes what is now known of files, `onStart` is called when a server starts, which knows nothing yet. */
export function followFindings(
  client: BaseLanguageClient,
  onFindings: (files: readonly FileFindings[]) => void,
  onStart: () => void,
): FindingsSource {
  const changed = new Set<string>();
  let isAtIt = false;

  const ask = async (params: FindingsParams): Promise<FileFindings[]> => {
    const files = await client.sendRequest<FileFindings[]>(FINDINGS, params);
    const known = files.map(file => ({ ...file, uri: client.protocol2CodeConverter.asUri(file.uri).toString() }));
    onFindings(known);
    return known;
  };

  /** Asks for what has changed, bit by bit, never faster than what comes can be shown. */
  const catchUp = async (): Promise<void> => {
    if (isAtIt) return;
    isAtIt = true;
    try {
      while (changed.size > 0 && client.state === State.Running) {
        const uris = [...changed].slice(0, BATCH);
        for (const uri of uris) changed.delete(uri);
        const from = performance.now();
        await ask({ uris });
        await pause(Math.max(PAUSE, PAUSE_FACTOR * (performance.now() - from)));
      }
    } catch (error) {
      if (client.state === State.Running)
        client.error(vscode.l10n.t('The list of findings could not be brought up to date.'), error, false);
    } finally {
      isAtIt = false;
    }
  };

  const subscriptions = vscode.Disposable.from(
    client.onNotification(FINDINGS_CHANGED, ({ uris }: FindingsChanged) => {
      for (const uri of uris) changed.add(uri);
      void catchUp();
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState !== State.Starting) return;
      changed.clear();
      onStart();
    }),
  );
  return {
    async refresh(document) {
      const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
      for (let attempt = 0; attempt < ATTEMPTS && client.state === State.Running; attempt++) {
        try {
          const [file] = await ask({ textDocument });
          return file;
        } catch {
          await pause(PAUSE); // it changed again
        }
      }
      return undefined;
    },
    dispose: () => subscriptions.dispose(),
  };
}

const pause = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds));
