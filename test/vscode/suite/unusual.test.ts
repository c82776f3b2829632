import * as vscode from 'vscode';
import { closeAll, described, equal, expectFound, findings, open, PAGE_TXT, SOURCE, until, uriOf } from './support';

suite('Unusual documents', () => {
  const page = (): Thenable<Uint8Array> => vscode.workspace.fs.readFile(uriOf('page.txt'));
  const made: vscode.Uri[] = [];
  const make = async (name: string, content: Uint8Array): Promise<vscode.TextEditor> => {
    await vscode.workspace.fs.writeFile(uriOf(name), content);
    made.push(uriOf(name));
    return open(name);
  };
  suiteTeardown(async () => {
    await closeAll();
    for (const uri of made) await vscode.workspace.fs.delete(uri);
  });

  for (const name of ['with spaces, 中文 and 100%25.txt', 'a#b?c [1].txt']) {
    test(`of the name “${name}” are reviewed and fixed`, async () => {
      const { document } = await make(name, await page());
      await expectFound(document, PAGE_TXT);
      await vscode.commands.executeCommand('mtReview.fixAll');
      await expectFound(document, PAGE_TXT.slice(2, 3));
      await vscode.commands.executeCommand('workbench.action.files.revert');
    });
  }

  test('with the same text each have their findings', async () => {
    const one = await make('one.txt', await page());
    await vscode.commands.executeCommand('workbench.action.keepEditor');
    const two = await make('two.txt', await page());
    await expectFound(one.document, PAGE_TXT);
    await expectFound(two.document, PAGE_TXT);
    await two.edit(edit => edit.delete(new vscode.Range(0, 0, two.document.lineCount, 0)));
    await expectFound(two.document, []);
    await expectFound(one.document, PAGE_TXT);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  test('that were never saved are reviewed', async () => {
    const content = new TextDecoder().decode(await page());
    const document = await vscode.workspace.openTextDocument({ content, language: 'plaintext' });
    await vscode.window.showTextDocument(document);
    await expectFound(document, PAGE_TXT);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  test('that are cells of a notebook are left alone', async function () {
    const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, 'The library reopened。It is open.', 'markdown');
    const notebook = await notebookOf(cell);
    if (!notebook) return this.skip();
    await vscode.window.showNotebookDocument(notebook);
    const { document } = await open('page.txt');
    await expectFound(document, PAGE_TXT);
    equal(findings(notebook.cellAt(0).document.uri), []);
  });

  test('with very many problems show a thousand, and one that counts them all', async () => {
    const text = 'The library reopened in spring。 Readers came back at once.\n\n'.repeat(1500);
    const { document } = await make('many.txt', new TextEncoder().encode(text));
    await until('findings', () => findings(document.uri).length >= 1000);
    const all = vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === SOURCE);
    equal(all.length, 1000);
    equal(/1500/.test(all.find(({ code }) => code === undefined)?.message ?? ''), true, 'the count');
    equal(described(document).length, 1000);
  });
});

/** A notebook of Jupyter's kind; `undefined` where VS Code does not bring that along. */
async function notebookOf(cell: vscode.NotebookCellData): Promise<vscode.NotebookDocument | undefined> {
  try {
    return await vscode.workspace.openNotebookDocument('jupyter-notebook', new vscode.NotebookData([cell]));
  } catch {
    return undefined;
  }
}
