import {
  CodeActionKind,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { FORMATS, RULES, type Rule } from '../engine';
import { type ClientFeatures, clientFeatures } from './client-features';
import { registerCodeActions } from './code-actions';
import { configurationOf } from './configuration';
import { formatOf, type Session } from './documents';
import { registerFixAll } from './fix-all';
import { registerHover } from './hover';
import { logRuleError } from './log';
import { type DocumentReference, FIX_ALL_KIND, REVIEW_AGAIN, REVIEW_SOURCE_DOCUMENT, type ServerInfo } from './protocol';
import { registerPullDiagnostics } from './pull';
import { pushAll, registerPushDiagnostics } from './push';
import { createReviewer } from './reviewer';
import { statusReporter } from './status';

export interface ServerOptions {
  /** The rules to review with; default all. */
  readonly rules?: readonly Rule[];
}

/** Serves one client over a connection, which it starts to listen to. */
export function serve(connection: Connection, { rules = RULES }: ServerOptions = {}): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const client = clientFeatures(params);
    start(connection, documents, client, rules);
    return { capabilities: capabilities(client), serverInfo: { name: 'MT Review' } };
  });
  documents.listen(connection);
  connection.listen();
}

const serverInfo: ServerInfo = { extensions: FORMATS.flatMap(format => format.extensions) };

const capabilities = (client: ClientFeatures): InitializeResult['capabilities'] => ({
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  ...(client.pullDiagnostics && {
    diagnosticProvider: { identifier: 'mt-review', interFileDependencies: false, workspaceDiagnostics: false },
  }),
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL_KIND], resolveProvider: client.lateEdits },
  hoverProvider: true,
  experimental: { mtReview: serverInfo },
});

/** Wires the features of the server to a client that has just introduced itself. */
function start(connection: Connection, documents: TextDocuments<TextDocument>, client: ClientFeatures, rules: readonly Rule[]): void {
  const configuration = configurationOf(connection, client);
  const status = statusReporter(connection);
  /** Documents written in the source language that the user wants reviewed all the same, until they are closed. */
  const wanted = new Set<string>();

  const jobFor: Session['jobFor'] = async ({ uri, languageId }) => {
    const format = formatOf(uri, languageId);
    if (!format) return undefined;
    const { enable, review } = await configuration.of(uri);
    if (!enable) return undefined;
    const settings = wanted.has(uri) ? { ...review, reviewSourceDocuments: true } : review;
    return { format, settings, rules, onRuleError: (rule, error) => logRuleError(connection, uri, rule, error) };
  };
  const reviewer = createReviewer(jobFor, (document, review, { settings }) => {
    if (client.options.status) status.report(document.uri, review, settings);
  });
  const session: Session = { connection, client, documents, configuration, reviewer, rules, jobFor };

  const refresh = (): void => {
    if (!client.pullDiagnostics) pushAll(session);
    else if (client.refreshDiagnostics) connection.languages.diagnostics.refresh();
  };
  const reviewAgain = (uri?: string): void => {
    reviewer.forget(uri);
    refresh();
  };

  documents.onDidClose(({ document: { uri } }) => {
    reviewer.forget(uri);
    configuration.forget(uri);
    status.forget(uri);
    wanted.delete(uri);
  });
  configuration.onChange(() => reviewAgain());
  connection.onRequest(REVIEW_AGAIN, ({ textDocument: { uri } }: DocumentReference) => {
    status.forget(uri);
    reviewAgain(uri);
  });
  connection.onRequest(REVIEW_SOURCE_DOCUMENT, ({ textDocument: { uri } }: DocumentReference) => {
    wanted.add(uri);
    reviewAgain(uri);
  });
  if (client.pullDiagnostics) registerPullDiagnostics(session);
  else registerPushDiagnostics(session);
  registerCodeActions(session);
  registerHover(session);
  registerFixAll(session);
}
