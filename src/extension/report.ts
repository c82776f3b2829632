import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type DocumentFilter, REPORT, type ReportFormat, type ReportOutcome, type ReportParams } from '../server/protocol';
import { isSelected } from './selector';
import { requestWithProgress } from './server-progress';

/** For callers of the command that know already what the user would be asked. */
export interface ReportTarget {
  /** The file to report on; without it, the workspace. */
  readonly uri?: vscode.Uri;
  /** Where the report goes; its ending says which kind it is. */
  readonly output: vscode.Uri;
}

/** Makes a report of the file in front or of the workspace, writes it where the user wants it, and offers to open it. */
export async function createReport(client: BaseLanguageClient, selector: DocumentFilter[], given?: ReportTarget): Promise<void> {
  const target = given ?? (await askForTarget(selector));
  if (!target) return;
  const format = formatOf(target.output);
  const uri = (of: vscode.Uri): string => client.code2ProtocolConverter.asUri(of);
  const params: ReportParams = { format, output: uri(target.output), textDocument: target.uri && { uri: uri(target.uri) } };
  try {
    const title = vscode.l10n.t('MT Review: making a report');
    const outcome = await requestWithProgress<ReportOutcome>(client, title, REPORT, params);
    await vscode.workspace.fs.writeFile(target.output, new TextEncoder().encode(outcome.content));
    void offer(target.output, format, outcome);
  } catch (error) {
    if (error instanceof vscode.CancellationError) return;
    void vscode.window.showErrorMessage(vscode.l10n.t('The report could not be written: {0}', messageOf(error)));
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function askForTarget(selector: DocumentFilter[]): Promise<ReportTarget | undefined> {
  const { window, workspace, l10n } = vscode;
  const document = window.activeTextEditor?.document;
  const file = document && isSelected(selector, document) ? document.uri : undefined;
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (!file && !folder) {
    void window.showInformationMessage(l10n.t('Open a text or a folder first.'));
    return undefined;
  }
  const choices = [
    ...(file ? [{ label: l10n.t('This File'), description: workspace.asRelativePath(file), uri: file }] : []),
    ...(folder ? [{ label: l10n.t('Workspace'), description: workspace.name, uri: undefined }] : []),
  ];
  const title = l10n.t('What shall the report tell of?');
  const chosen = choices.length > 1 ? await window.showQuickPick(choices, { title }) : choices[0];
  if (!chosen) return undefined;
  const at = folder ?? (file?.scheme === 'file' ? vscode.Uri.joinPath(file, '..') : undefined);
  const output = await window.showSaveDialog({
    title: l10n.t('Save Report'),
    defaultUri: at && vscode.Uri.joinPath(at, 'translation-review.html'),
    filters: { [l10n.t('Web page')]: ['html'], [l10n.t('Table')]: ['csv'], [l10n.t('Data')]: ['json'] },
  });
  return output && { uri: chosen.uri, output };
}

function formatOf({ path }: vscode.Uri): ReportFormat {
  if (/\.csv$/i.test(path)) return 'csv';
  return /\.json$/i.test(path) ? 'json' : 'html';
}

/** Says what came of it. A page opens here; where the file lies on the user's own machine, in the browser, too. */
async function offer(output: vscode.Uri, format: ReportFormat, { content, files, findings, passes }: ReportOutcome): Promise<void> {
  const { window, env, l10n } = vscode;
  const [open, inBrowser] = [l10n.t('Open'), l10n.t('Open in Browser')];
  const isHere = output.scheme === 'file' && env.uiKind === vscode.UIKind.Desktop && env.remoteName === undefined;
  const message = passes
    ? l10n.t('The text passes: {0} findings in {1} files.', findings, files)
    : l10n.t('The text does not pass: {0} findings in {1} files.', findings, files);
  const chosen = await window.showInformationMessage(message, ...(format === 'html' && isHere ? [inBrowser, open] : [open]));
  if (chosen === inBrowser) await env.openExternal(output);
  else if (chosen === open && format === 'html') showPage(content);
  else if (chosen === open) await vscode.commands.executeCommand('vscode.open', output);
}

/** A report is a page that runs nothing and fetches nothing. */
function showPage(content: string): void {
  const panel = vscode.window.createWebviewPanel('mtReview.report', vscode.l10n.t('Translation review'), vscode.ViewColumn.Active, {
    enableScripts: false,
    enableFindWidget: true,
    localResourceRoots: [],
  });
  panel.webview.html = content;
}
