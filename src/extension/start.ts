import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { Status } from '../server/protocol';
import { clientOptions } from './client-options';
import { registerCommands } from './commands';
import { answerFileReads } from './read-files';
import { showReviewView } from './review-view';
import type { ReviewTree } from './review-view/tree-view';
import { documentSelector } from './selector';
import { sessionMemory } from './session-memory';
import { showStatus } from './status';
import { registerTranslation } from './translation';

/** What the extension gives to other extensions. */
export interface Api {
  /** What is known of a document that is being reviewed: its role, languages, findings by severity. */
  status(uri: vscode.Uri): Status | undefined;
  /** The review view. */
  readonly review: ReviewTree;
  /** How long it took, in milliseconds, to activate the extension, and from there until the server ran for the first time. */
  readonly timings: { readonly activation: number; readonly server: Promise<number> };
}

export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

let client: BaseLanguageClient | undefined;

/** Starts the server, without waiting for it, and puts commands and status in place. */
export function start(context: vscode.ExtensionContext, createClient: CreateClient): Api {
  const from = performance.now();
  const selector = documentSelector(context.extension);
  client = createClient(
    'mt-review',
    'MT Review',
    clientOptions(context.extensionUri, selector, () => client),
  );
  const memory = sessionMemory(client);
  const status = showStatus(client, selector);
  context.subscriptions.push(registerTranslation(context, client, selector));
  context.subscriptions.push(status, answerFileReads(client), ...registerCommands(client, selector, memory), memory);
  const review = showReviewView(client, context);
  const started = client.start();
  started.catch(error => client?.error(vscode.l10n.t('The review server could not be started.'), error, 'force'));
  const activation = performance.now() - from;
  return {
    status: uri => status.of(uri),
    review,
    timings: { activation, server: started.then(() => performance.now() - from - activation) },
  };
}

/** Stops the server. */
export async function stop(): Promise<void> {
  if (client?.needsStop()) await client.stop();
}
