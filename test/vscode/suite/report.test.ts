import * as vscode from 'vscode';
import { closeAll, equal, open, uriOf } from './support';

suite('The report', () => {
  const read = async (uri: vscode.Uri): Promise<string> => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  const written: vscode.Uri[] = [];
  const create = async (name: string, uri?: vscode.Uri): Promise<string> => {
    const output = uriOf(name);
    written.push(output);
    await vscode.commands.executeCommand('mtReview.createReport', { uri, output });
    return read(output);
  };
  suiteTeardown(async () => {
    for (const uri of written) await vscode.workspace.fs.delete(uri);
    await closeAll();
  });

  test('of the workspace is a page with every file and links to them', async () => {
    await open('good.txt');
    const page = await create('notes/report.html');
    equal(/^<!DOCTYPE html>/.test(page), true, 'a page');
    equal(page.includes('default-src'), true, 'a policy');
    for (const name of ['../page.txt#L', '../page.md#L', 'unopened.txt#L']) equal(page.includes(`href="${name}`), true, name);
  });

  test('of a file is a table when its name says so', async () => {
    const table = await create('notes/report.csv', uriOf('page.md'));
    const rules = table
      .split('\r\n')
      .slice(1, -1)
      .map(row => row.split(',')[5]);
    equal(rules, ['mixed-punctuation', 'missing-space', 'untranslated-text']);
  });

  test('tells of the text in the editor, saved or not', async () => {
    const editor = await open('good.txt');
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'The road is new。'));
    const data = JSON.parse(await create('notes/report.json', editor.document.uri));
    await vscode.commands.executeCommand('workbench.action.files.revert');
    equal(
      data.files[0].findings.map(({ rule }: { rule: string }) => rule),
      ['mixed-punctuation'],
    );
  });
});
