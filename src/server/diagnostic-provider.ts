import { type Connection, type Disposable, DocumentDiagnosticRequest, type DocumentSelector } from 'vscode-languageserver';
import { FORMATS } from '../engine';
import type { ClientFeatures } from './client-features';

const OPTIONS = { identifier: 'mt-review', interFileDependencies: false };

/** What a client that takes no registrations is told at the start. */
export const STATIC_PROVIDER = { ...OPTIONS, workspaceDiagnostics: false };

/** The registration of our diagnostics with the client. */
export interface DiagnosticProvider {
  /** Registers, for open documents or for the whole workspace; of clients that take no registrations nothing is asked. */
  register(scope: 'documents' | 'workspace'): Promise<void>;
  readonly scope: 'documents' | 'workspace';
}

export function diagnosticProvider(connection: Connection, client: ClientFeatures): DiagnosticProvider {
  let scope: DiagnosticProvider['scope'] = 'documents';
  let registered: Disposable | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const change = async (wanted: DiagnosticProvider['scope']): Promise<void> => {
    if (registered && scope === wanted) return;
    registered?.dispose();
    scope = wanted;
    const documentSelector = client.options.documentSelector ?? ALL_DOCUMENTS;
    const options = { ...OPTIONS, documentSelector, workspaceDiagnostics: scope === 'workspace' };
    registered = await connection.client.register(DocumentDiagnosticRequest.type, options);
  };

  return {
    get scope() {
      return scope;
    },
    register(wanted) {
      if (!client.diagnosticRegistration) return Promise.resolve();
      const result = last.then(() => change(wanted));
      last = result.catch(error => connection.console.error(`Findings cannot be shown: ${String(error)}`));
      return result;
    },
  };
}

/** Every document of a format we know. */
const ALL_DOCUMENTS: DocumentSelector = [
  ...FORMATS.flatMap(({ languageIds }) => languageIds.map(language => ({ language }))),
  ...FORMATS.flatMap(({ extensions }) => extensions.map(extension => ({ pattern: `**/*${extension}` }))),
];
