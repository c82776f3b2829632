import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { DocumentFilter, InitializationOptions } from '../server/protocol';
import { errorHandler } from './error-handler';
import { acceptedFiles } from './selector';
import { isHandledFile } from './server-info';

/** How the client talks to the server. */
export function clientOptions(
  extension: vscode.Uri,
  selector: DocumentFilter[],
  client: () => BaseLanguageClient | undefined,
): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    documentSelector: selector,
    files: true,
    status: true,
    findings: true,
    showsMessageInHover: true,
    dictionary: vscode.Uri.joinPath(extension, 'dist', 'dictionary.txt').toString(),
  };
  return {
    documentSelector: [...selector, ...acceptedFiles(selector)],
    initializationOptions,
    outputChannelName: 'MT Review',
    errorHandler: errorHandler(client),
    // By itself the client asks only once, when a document is opened.
    diagnosticPullOptions: {
      onChange: true,
      onSave: true,
      onFocus: true,
      onTabs: true,
      match: (_, resource) => isHandledFile(client(), resource),
    },
  };
}
