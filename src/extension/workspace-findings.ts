import * as vscode from 'vscode';
import { type BaseLanguageClient, DocumentDiagnosticReportKind, DocumentDiagnosticRequest } from 'vscode-languageclient';

/**
 * The findings of files that were reviewed with the workspace and are not shown in a tab. The client looks after those that are: it
 * takes over when a file is opened, and gives back when its last tab is closed.
 */
export class WorkspaceFindings implements vscode.Disposable {
  client: BaseLanguageClient | undefined;
  readonly #collection = vscode.languages.createDiagnosticCollection('mt-review-workspace');
  /** Every file reviewed with the workspace, open or not. */
  readonly #reviewed = new Map<string, vscode.Uri>();
  readonly #subscriptions: vscode.Disposable[] = [this.#collection];
  #isWatching = false;

  /** Reviews a file; says how many problems it has, whoever shows them. Throws when cancelled or when the server is not there. */
  async review(uri: vscode.Uri, token?: vscode.CancellationToken): Promise<number> {
    this.#reviewed.set(uri.toString(), uri);
    const { client } = this;
    if (!client) return 0;
    this.#watch(client);
    const textDocument = { uri: client.code2ProtocolConverter.asUri(uri) };
    const report = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument }, token);
    const items = report?.kind === DocumentDiagnosticReportKind.Full ? report.items : [];
    const diagnostics = await client.protocol2CodeConverter.asDiagnostics(items, token);
    if (!client.visibleDocuments.isVisible(uri)) this.#collection.set(uri, diagnostics);
    return diagnostics.length;
  }

  /** The client shows the findings of this file from now on. */
  handOver(uri: vscode.Uri): void {
    this.#collection.delete(uri);
  }

  /** Forgets everything. */
  clear(): void {
    this.#reviewed.clear();
    this.#collection.clear();
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  /** Keeps up with what happens to reviewed files. */
  #watch(client: BaseLanguageClient): void {
    if (this.#isWatching) return;
    this.#isWatching = true;
    const watcher = vscode.workspace.createFileSystemWatcher('**/*', true);
    this.#subscriptions.push(
      watcher,
      watcher.onDidChange(uri => this.#again(uri)),
      watcher.onDidDelete(uri => {
        this.#reviewed.delete(uri.toString());
        this.#collection.delete(uri);
      }),
      client.visibleDocuments.onClose(closed => {
        for (const uri of closed) this.#again(uri);
      }),
      vscode.workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('mtReview')) for (const uri of this.#reviewed.values()) this.#again(uri);
      }),
    );
  }

  #again(uri: vscode.Uri): void {
    if (!this.#reviewed.has(uri.toString()) || this.client?.visibleDocuments.isVisible(uri)) return;
    this.review(uri).catch(() => this.#collection.delete(uri));
  }
}
