import { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Session } from './documents';
import { diagnosticsOf } from './pull';
import { ReviewAbandoned } from './reviewer';

/** Sends diagnostics to clients that cannot ask for them: after every change, given up when the next one comes. */
export function registerPushDiagnostics(session: Session): void {
  const { connection, documents } = session;
  documents.onDidChangeContent(({ document }) => void push(session, document));
  documents.onDidClose(({ document }) => void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] }));
}

/** Sends the diagnostics of every open document again. */
export function pushAll(session: Session): void {
  for (const document of session.documents.all()) void push(session, document);
}

async function push(session: Session, document: TextDocument): Promise<void> {
  const { uri, version } = document;
  try {
    const diagnostics = (await diagnosticsOf(session, uri, CancellationToken.None)) ?? [];
    if (session.documents.get(uri) === document) await session.connection.sendDiagnostics({ uri, version, diagnostics });
  } catch (error) {
    if (!(error instanceof ReviewAbandoned)) session.connection.console.error(`Could not review ${uri}: ${String(error)}`);
  }
}
