import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { Status } from '../server/protocol';
import { clientOptions } from './client-options';
import { registerCommands } from './commands';
import { answerFileReads } from './read-files';
import { handledLanguages } from './selector';
import { showStatus } from './status';

/** What the extension gives to other extensions. */
export interface Api {
  /** What is known of a document that is being reviewed: its role, languages, findings by severity. */
  status(uri: vscode.Uri): Status | undefined;
}

export type CreateClient = (id: string, name: string, options: LanguageClientOptions) => BaseLanguageClient;

let client: BaseLanguageClient | undefined;

/** Starts the server, without waiting for it, and puts commands and status in place. */
export function start(context: vscode.ExtensionContext, createClient: CreateClient): Api {
  const languages = handledLanguages(context.extension);
  client = createClient(
    'mt-review',
    'MT Review',
    clientOptions(languages, () => client),
  );
  void vscode.commands.executeCommand('setContext', 'mtReview.languages', languages);
  const status = showStatus(client, languages);
  context.subscriptions.push(status, answerFileReads(client), ...registerCommands(client, languages));
  client.start().catch(error => client?.error(vscode.l10n.t('The review server could not be started.'), error, 'force'));
  return { status: uri => status.of(uri) };
}

/** Stops the server. */
export async function stop(): Promise<void> {
  if (client?.needsStop()) await client.stop();
}
