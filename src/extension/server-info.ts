import type * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ServerInfo } from '../server/protocol';

/** The endings of the file names the running server reads, with the dot; none before it runs. */
export function handledExtensions(client: BaseLanguageClient | undefined): readonly string[] {
  const info: ServerInfo | undefined = client?.initializeResult?.capabilities.experimental?.mtReview;
  return info?.extensions ?? [];
}

export function isHandledFile(client: BaseLanguageClient | undefined, uri: vscode.Uri): boolean {
  const name = uri.path.toLowerCase();
  return handledExtensions(client).some(extension => name.endsWith(extension));
}
