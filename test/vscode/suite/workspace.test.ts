import * as vscode from 'vscode';
import { closeAll, findings, open, revert, until, uriOf } from './support';

suite('A review of the workspace', () => {
  const settings = () => vscode.workspace.getConfiguration('mtReview');
  const unopened = uriOf('notes/unopened.txt');
  const count = (uri: vscode.Uri): number => findings(uri).length;
  suiteTeardown(async () => {
    await settings().update('workspaceDiagnostics', undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
  });

  test('finds what is in files no one has opened', async () => {
    await open('good.txt');
    await vscode.commands.executeCommand('mtReview.reviewWorkspace');
    await until('the findings of the file', () => count(unopened) === 1);
    await until('the findings of another', () => count(uriOf('page.md')) === 3);
  });

  test('is neither doubled by opening a file nor lost by closing it', async () => {
    const editor = await open('notes/unopened.txt');
    await until('one finding', () => count(unopened) === 1);
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'The road is new。'));
    await until('two findings', () => count(unopened) === 2);
    await revert();
    await until('one finding again', () => count(unopened) === 1);
    await closeAll();
    await until('one finding still', () => count(unopened) === 1);
  });

  test('follows the settings', async () => {
    await settings().update('rules', { 'mixed-punctuation': 'off' }, vscode.ConfigurationTarget.Global);
    await until('the finding to go', () => count(unopened) === 0);
    await settings().update('rules', undefined, vscode.ConfigurationTarget.Global);
    await until('the finding to come back', () => count(unopened) === 1);
  });

  test('follows files that are written and deleted', async () => {
    const fresh = uriOf('notes/new 100% (新).txt');
    await vscode.workspace.fs.writeFile(fresh, new TextEncoder().encode('The road is new。It is open.'));
    await until('the finding in it', () => count(fresh) > 0);
    await vscode.workspace.fs.delete(fresh);
    await until('the finding to go', () => count(fresh) === 0);
  });

  test('is done in the background where the user wants it, and ends with the setting', async () => {
    await vscode.commands.executeCommand('mtReview.restartServer');
    await until('the findings to go', () => count(unopened) === 0);
    await settings().update('workspaceDiagnostics', 'on', vscode.ConfigurationTarget.Global);
    await until('the findings of the file', () => count(unopened) === 1);
    await settings().update('workspaceDiagnostics', 'off', vscode.ConfigurationTarget.Global);
    await until('the findings to go', () => count(unopened) === 0);
  });
});
