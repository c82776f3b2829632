import {
  CodeActionKind,
  type Connection,
  FileChangeType,
  type InitializeParams,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { FORMATS, RULES, type Rule } from '../engine';
import { registerAccepting } from './accepted/requests';
import { reportReviewed } from './accepted/reviewed';
import { acrossFiles } from './across-files';
import { registerApplyFix } from './apply-fix';
import { type ClientFeatures, clientFeatures } from './client-features';
import { registerCodeActions } from './code-actions';
import { configDiagnostics } from './config-diagnostics';
import { configurationOf } from './configuration';
import { diagnosticProvider, STATIC_PROVIDER } from './diagnostic-provider';
import { lazyDictionary } from './dictionary';
import { editedDocuments } from './document-edits';
import type { Session } from './documents';
import { fileChanges } from './file-changes';
import { clientFiles, type Files, filesFrom } from './files';
import { registerFindings } from './findings';
import { registerFixAll } from './fix-all';
import { registerHover } from './hover';
import { reviewJobs } from './jobs';
import { logRuleError } from './log';
import { registerPassages } from './passages';
import {
  ACCEPT_COMMAND,
  type DocumentReference,
  FIX_ALL_KIND,
  REVIEW_AGAIN,
  REVIEW_SOURCE_DOCUMENT,
  REVOKE_COMMAND,
  type ServerInfo,
} from './protocol';
import { registerPullDiagnostics } from './pull';
import { pushAll, registerPushDiagnostics } from './push';
import { registerReports } from './report';
import { createReviewer } from './reviewer';
import { statusReporter } from './status';
import { registerWorkspaceDiagnostics } from './workspace-diagnostics';
import { workspaceFiles } from './workspace-files';
import { workspaceFolders } from './workspace-folders';

export interface ServerOptions {
  /** The rules to review with; default all. */
  readonly rules?: readonly Rule[];
  /** The disk of this machine, where the server has one. */
  readonly disk?: Files;
  /** Where the dictionary of Chinese lies, for clients that do not say. */
  readonly dictionary?: string;
}

/** Serves one client over a connection, which it starts to listen to. */
export function serve(connection: Connection, options: ServerOptions = {}): void {
  const documents = new TextDocuments(editedDocuments);
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
  ...(client.pullDiagnostics && !client.diagnosticRegistration && { diagnosticProvider: STATIC_PROVIDER }),
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL_KIND], resolveProvider: client.lateEdits },
  executeCommandProvider: { commands: [ACCEPT_COMMAND, REVOKE_COMMAND] },
  hoverProvider: true,
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  experimental: { mtReview: serverInfo },
});

/** Wires the features of the server to a client that has just introduced itself. */
function start(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  params: InitializeParams,
  { rules = RULES, disk, dictionary: besideServer }: ServerOptions,
): ClientFeatures {
  const client = clientFeatures(params);
  const configuration = configurationOf(connection, client);
  const status = statusReporter(connection, client);
  const files = filesFrom(disk, client.options.files ? clientFiles(connection) : undefined);
  const folders = workspaceFolders(connection, params);
  const changes = fileChanges(connection, client);
  const jobs = reviewJobs({
    configuration,
    files,
    rules,
    onFileRead: configDiagnostics(connection, client),
    onRuleError: (uri, rule, error) => logRuleError(connection, uri, rule, error),
    onExcluded: (uri, settings) => documents.get(uri) && status.reportExcluded(uri, settings),
  });
  const { of: jobFor, configOf, accepted } = jobs;
  const across = acrossFiles({ connection, documents, rules, files, jobFor });
  const reviewer = createReviewer(jobFor, (document, review, job) => {
    across.reviewed(document, review, job);
    status.report(document.uri, across.withOthers(document.uri, review), job.settings);
    reportReviewed(jobs, job, review);
    lists.changed([document.uri]);
  });
  const dictionary = lazyDictionary(files, client.options.dictionary ?? besideServer, error =>
    connection.console.error(`The dictionary cannot be read: ${error}`),
  );
  const session: Session = {
    connection,
    client,
    documents,
    configuration,
    reviewer,
    files,
    rules,
    jobFor,
    configOf,
    accepted,
    across,
    dictionary,
  };
  const lists = registerFindings(session, () => workspace.results());
  const provider = diagnosticProvider(connection, client);
  const inWorkspace = workspaceFiles(files, folders.all);
  const workspace = registerWorkspaceDiagnostics(session, inWorkspace, provider, lists.changed);

  /** Reviews one document anew, or everything. */
  const reviewAgain = (uri?: string): void => {
    reviewer.forget(uri);
    if (!client.pullDiagnostics) pushAll(session);
    else if (client.refreshDiagnostics) connection.languages.diagnostics.refresh();
    if (uri === undefined) void workspace.refresh();
    lists.changed(uri === undefined ? documents.keys() : [uri]);
  };

  // Another file changed what is to be said of open documents.
  across.onChange((_, hasNews) => {
    const uris = documents.keys().filter(hasNews);
    if (uris.length === 0) return;
    if (!client.pullDiagnostics) pushAll(session);
    else if (client.refreshDiagnostics) connection.languages.diagnostics.refresh();
    lists.changed(uris);
  });

  // What no client watches is read anew now and then.
  if (!client.watchesFiles) documents.onDidOpen(() => jobs.forget());
  documents.onDidClose(({ document: { uri } }) => {
    reviewer.forget(uri);
    configuration.forget(uri);
    status.forget(uri);
    jobs.closed(uri);
    across.closed(uri);
    workspace.closed(uri);
    lists.changed([uri]);
  });
  configuration.onChange(() => reviewAgain());
  folders.onChange(() => void workspace.refresh());
  changes.onChange(changed => {
    if (jobs.filesChanged(changed)) reviewAgain();
    workspace.filesChanged(changed);
    void accepted.filesChanged(changed).then(isNews => isNews && reviewAgain());
  });
  connection.onInitialized(async () => {
    for (const source of [configuration, changes, folders]) source.listen();
    await Promise.all([workspace.refresh(), ...folders.all().map(jobs.readConfig)]);
  });
  connection.onRequest(REVIEW_AGAIN, ({ textDocument: { uri } }: DocumentReference) => {
    status.forget(uri);
    jobs.forget();
    reviewAgain(uri);
  });
  connection.onRequest(REVIEW_SOURCE_DOCUMENT, ({ textDocument: { uri } }: DocumentReference) => {
    jobs.reviewAnyway(uri);
    reviewAgain(uri);
  });
  if (client.pullDiagnostics) registerPullDiagnostics(session);
  else registerPushDiagnostics(session);
  registerCodeActions(session);
  registerHover(session);
  registerFixAll(session);
  registerReports(session, inWorkspace, folders.all, jobs.thresholdOf);
  registerApplyFix(session);
  registerPassages(session);
  registerAccepting(session, {
    folders: folders.all,
    onChange(uris) {
      if (!uris) return reviewAgain();
      for (const uri of uris) reviewAgain(uri);
      workspace.filesChanged(uris.map(uri => ({ uri, type: FileChangeType.Changed })));
    },
  });
  return client;
}
