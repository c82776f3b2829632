import * as vscode from 'vscode';

/**
 * Opens the text that shows what is found, as a document of its own that can be changed at will.
 * @param where `beside`: the walkthrough, which asks for it, stays in view
 */
export async function openSample(extension: vscode.Uri, where?: 'beside'): Promise<void> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'samples', 'waterworks-news.md'));
  const content = new TextDecoder().decode(bytes);
  const column = where === 'beside' ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content }), column);
}
