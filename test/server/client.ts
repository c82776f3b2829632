import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  CodeActionRequest,
  CodeActionResolveRequest,
  CodeActionTriggerKind,
  ConfigurationRequest,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DiagnosticTag,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  FileChangeType,
  type FileEvent,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Rule, SEVERITIES, type Severity } from '../../src/engine';
import type { Files } from '../../src/server/files';
import {
  type FolderEntry,
  type InitializationOptions,
  READ_FILE,
  READ_FOLDER,
  STATUS,
  type Status,
  WRITE_FILE,
  type WriteFileOutcome,
  type WriteFileParams,
} from '../../src/server/protocol';
import { serve } from '../../src/server/server';

export const URI = 'file:///page.txt';

export interface ClientOptions {
  readonly rules: readonly Rule[];
  readonly locale?: string;
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: InitializationOptions;
  /** The section `mtReview` of the settings. */
  readonly settings?: unknown;
  /** Files the client can read for the server, by URI. */
  readonly files?: Record<string, string>;
  /** Why none of them can be written. */
  readonly unwritable?: string;
  /** The disk, for a server that reads it itself. */
  readonly disk?: Files;
  readonly folders?: readonly string[];
  /** Answers registrations; default: they are accepted and no more. */
  readonly onRegister?: (client: TestClient) => void;
}

/** What an editor of today can do. */
export const MODERN: ClientCapabilities = {
  textDocument: {
    diagnostic: {
      relatedInformation: true,
      codeDescriptionSupport: true,
      dataSupport: true,
      tagSupport: { valueSet: [DiagnosticTag.Unnecessary] },
    },
    codeAction: {
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
      codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true },
    diagnostics: { refreshSupport: true },
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

/** An editor that talks to a server of its own over streams in memory. */
export class TestClient {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly log: string[] = [];
  readonly statuses: Status[] = [];
  refreshes = 0;
  settings: unknown;
  initialized!: InitializeResult;
  #document = TextDocument.create(URI, 'plaintext', 0, '');

  private constructor(readonly connection: ProtocolConnection) {}

  static async start(options: ClientOptions): Promise<TestClient> {
    const [toServer, toClient] = [new PassThrough(), new PassThrough()];
    serve(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), {
      rules: options.rules,
      disk: options.disk,
    });
    const client = new TestClient(createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer)));
    client.settings = options.settings ?? {};
    client.#answer(options);
    client.connection.listen();
    client.initialized = await client.connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      workspaceFolders: options.folders?.map(uri => ({ uri, name: uri })),
      capabilities: options.capabilities ?? MODERN,
      locale: options.locale,
      initializationOptions: options.initializationOptions ?? { status: true, files: options.files !== undefined },
    });
    await client.connection.sendNotification(InitializedNotification.type, {});
    return client;
  }

  #answer({ files = {}, unwritable, onRegister }: ClientOptions): void {
    const { connection } = this;
    connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.settings));
    connection.onRequest(RegistrationRequest.type, () => {});
    onRegister?.(this);
    connection.onRequest(DiagnosticRefreshRequest.type, () => void this.refreshes++);
    connection.onRequest(READ_FILE, ({ textDocument: { uri } }) =>
      uri in files ? { base64: Buffer.from(files[uri]).toString('base64') } : null,
    );
    connection.onRequest(WRITE_FILE, ({ textDocument: { uri }, base64 }: WriteFileParams): WriteFileOutcome => {
      if (unwritable) return { error: unwritable };
      files[uri] = Buffer.from(base64, 'base64').toString();
      return {};
    });
    connection.onRequest(READ_FOLDER, ({ textDocument: { uri } }) => ({ entries: entriesOf(Object.keys(files), uri) }));
    connection.onNotification(PublishDiagnosticsNotification.type, params => void this.published.push(params));
    connection.onNotification(LogMessageNotification.type, ({ message }) => void this.log.push(message));
    connection.onNotification(STATUS, (status: Status) => void this.statuses.push(status));
  }

  stop(): void {
    this.connection.end();
    this.connection.dispose();
  }

  get text(): string {
    return this.#document.getText();
  }

  open(text: string, languageId = 'plaintext', uri = URI): Promise<void> {
    this.#document = TextDocument.create(uri, languageId, 1, text);
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  close(uri = this.#document.uri): Promise<void> {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  /** Says that files were written or made. */
  tellOfChange(...uris: string[]): Promise<void> {
    const changes = uris.map((uri): FileEvent => ({ uri, type: FileChangeType.Changed }));
    return this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }

  /** Says that files or folders were deleted. */
  tellOfDeletion(...uris: string[]): Promise<void> {
    const changes = uris.map((uri): FileEvent => ({ uri, type: FileChangeType.Deleted }));
    return this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
  }

  /** Replaces the only place where `before` stands. */
  edit(before: string, after: string): Promise<void> {
    const version = this.#document.version + 1;
    const contentChanges = [{ range: this.rangeOf(before), text: after }];
    TextDocument.update(this.#document, contentChanges, version);
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: this.#document.uri, version },
      contentChanges,
    });
  }

  rangeOf(text: string): Range {
    const at = this.text.indexOf(text);
    if (at < 0 || this.text.indexOf(text, at + 1) >= 0) throw new Error(`"${text}" must stand in the text exactly once`);
    return { start: this.#document.positionAt(at), end: this.#document.positionAt(at + text.length) };
  }

  textOf(range: Range): string {
    return this.#document.getText(range);
  }

  pull(previousResultId?: string, uri = this.#document.uri): Promise<DocumentDiagnosticReport> {
    return this.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri }, previousResultId });
  }

  /** The diagnostics of the open document. */
  async diagnostics(): Promise<Diagnostic[]> {
    const report = await this.pull();
    return report.kind === 'full' ? report.items : [];
  }

  async actions(at: string, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    const answer = await this.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri: this.#document.uri },
      range: this.rangeOf(at),
      context: { diagnostics: [], triggerKind: CodeActionTriggerKind.Invoked, ...context },
    });
    return (answer ?? []) as CodeAction[];
  }

  resolve(action: CodeAction): Promise<CodeAction> {
    return this.connection.sendRequest(CodeActionResolveRequest.type, action);
  }

  /** The text as it would be after an edit of the open document. */
  edited(edit: WorkspaceEdit | null | undefined): string {
    const changes =
      edit?.documentChanges?.flatMap(change => ('edits' in change ? change.edits : [])) ?? edit?.changes?.[this.#document.uri];
    return TextDocument.applyEdits(
      this.#document,
      (changes ?? []).filter(change => 'newText' in change),
    );
  }

  hover(at: string): Promise<Hover | null> {
    return this.connection.sendRequest(HoverRequest.type, {
      textDocument: { uri: this.#document.uri },
      position: this.rangeOf(at).start,
    });
  }

  changeSettings(settings: unknown): Promise<void> {
    this.settings = settings;
    return this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { mtReview: settings } });
  }
}

/** The engine's word for a diagnostic's severity. */
export const severityOf = ({ severity }: Diagnostic): Severity => SEVERITIES[(severity ?? 1) - 1];

/** What stands in a folder when these files are all there are. */
function entriesOf(files: readonly string[], folder: string): FolderEntry[] {
  const entries = new Map<string, FolderEntry>();
  for (const file of files.filter(uri => uri.startsWith(`${folder}/`))) {
    const [name, ...rest] = file
      .slice(folder.length + 1)
      .split('/')
      .map(decodeURIComponent);
    entries.set(name, { name, kind: rest.length > 0 ? 'folder' : 'file' });
  }
  return [...entries.values()];
}

/** Waits for what another part of the program brings about. */
export async function eventually<T>(probe: () => T | undefined | false | Promise<T | undefined | false>): Promise<T> {
  for (;;) {
    const value = await probe();
    if (value) return value;
    await new Promise(resolve => setTimeout(resolve, 2));
  }
}
