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
import { CONFIG_FILE, resolveSettings } from '../engine/config';
import { type ClientFeatures, clientFeatures } from './client-features';
import { registerCodeActions } from './code-actions';
import { configDiagnostics } from './config-diagnostics';
import { configurationOf } from './configuration';
import { formatOf, type Session } from './documents';
import { fileChanges } from './file-changes';
import { clientFiles, type Files, filesFrom } from './files';
import { registerFixAll } from './fix-all';
import { registerHover } from './hover';
import { logRuleError } from './log';
import { pathInProject, projectConfigs } from './project-configs';
import { type DocumentReference, FIX_ALL_KIND, REVIEW_AGAIN, REVIEW_SOURCE_DOCUMENT, type ServerInfo } from './protocol';
import { registerPullDiagnostics } from './pull';
import { pushAll, registerPushDiagnostics } from './push';
import { createReviewer } from './reviewer';
import { statusReporter } from './status';
import { childOf, nameOf } from './uris';
import { workspaceFolders } from './workspace-folders';

export interface ServerOptions {
  /** The rules to review with; default all. */
  readonly rules?: readonly Rule[];
  /** The disk of this machine, where the server has one. */
  readonly disk?: Files;
}

/** Serves one client over a connection, which it starts to listen to. */
export function serve(connection: Connection, options: ServerOptions = {}): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const client = start(connection, documents, params, options);
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
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  experimental: { mtReview: serverInfo },
});

/** Wires the features of the server to a client that has just introduced itself. */
function start(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  params: InitializeParams,
  { rules = RULES, disk }: ServerOptions,
): ClientFeatures {
  const client = clientFeatures(params);
  const configuration = configurationOf(connection, client);
  const status = statusReporter(connection);
  const files = filesFrom(disk, client.options.files ? clientFiles(connection) : undefined);
  const folders = workspaceFolders(connection, params);
  const changes = fileChanges(connection, client, [`**/${CONFIG_FILE}`]);
  const configs = projectConfigs(files, configDiagnostics(connection, client), rules);
  /** Documents written in the source language that the user wants reviewed all the same, until they are closed. */
  const wanted = new Set<string>();

  const jobFor: Session['jobFor'] = async ({ uri, languageId }) => {
    const format = formatOf(uri, languageId);
    if (!format) return undefined;
    const [{ enable, review }, config] = await Promise.all([configuration.of(uri), configs.of(uri)]);
    if (!enable) return undefined;
    const path = config ? pathInProject(config, uri) : '';
    const settings = resolveSettings(review, config?.project.settingsFor(path), wanted.has(uri) ? { reviewSourceDocuments: true } : {});
    if (config?.project.ignores(path)) {
      if (client.options.status && documents.get(uri)) status.reportExcluded(uri, settings);
      return undefined;
    }
    return { format, settings, rules, onRuleError: (rule, error) => logRuleError(connection, uri, rule, error) };
  };
  const reviewer = createReviewer(jobFor, (document, review, { settings }) => {
    if (client.options.status) status.report(document.uri, review, settings);
  });
  const session: Session = { connection, client, documents, configuration, reviewer, files, rules, jobFor };

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
  changes.onChange(changed => {
    if (!changed.some(({ uri }) => nameOf(uri) === CONFIG_FILE)) return;
    configs.forget();
    reviewAgain();
  });
  // What no client watches is read anew now and then.
  if (!client.watchesFiles) documents.onDidOpen(() => configs.forget());
  connection.onInitialized(async () => {
    for (const source of [configuration, changes, folders]) source.listen();
    // Says what is wrong in a config file before any text is opened.
    for (const folder of folders.all()) await configs.of(childOf(folder, CONFIG_FILE));
  });
  connection.onRequest(REVIEW_AGAIN, ({ textDocument: { uri } }: DocumentReference) => {
    status.forget(uri);
    configs.forget();
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
  return client;
}
