import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../server/protocol';
import { documentSelector } from './selector';
import { isHandledFile } from './server-info';
import type { WorkspaceFindings } from './workspace-findings';

/** How the client talks to the server. */
export function clientOptions(
  languages: readonly string[],
  findings: WorkspaceFindings,
  client: () => BaseLanguageClient | undefined,
): LanguageClientOptions {
  const initializationOptions: InitializationOptions = { files: true, status: true, showsMessageInHover: true };
  return {
    documentSelector: documentSelector(languages),
    initializationOptions,
    outputChannelName: 'MT Review',
    // By itself the client asks only once, when a document is opened.
    diagnosticPullOptions: {
      onChange: true,
      onSave: true,
      onFocus: true,
      onTabs: true,
      match: (_, resource) => isHandledFile(client(), resource),
    },
    middleware: {
      async provideDiagnostics(document, previousResultId, token, next) {
        const report = await next(document, previousResultId, token);
        findings.handOver('uri' in document ? document.uri : document);
        return report;
      },
    },
  };
}
