import * as vscode from 'vscode';
import { closeAll, equal, expectFound, open, PAGE_TXT } from './support';

suite('The next and the previous finding', () => {
  suiteTeardown(closeAll);

  const selected = (): string => {
    const { document, selection } = vscode.window.activeTextEditor!;
    return document.getText(selection);
  };
  const texts = PAGE_TXT.map(text => text.slice(text.indexOf(': ') + 2));

  test('are selected one after the other, round the end', async () => {
    const editor = await open('page.txt');
    await expectFound(editor.document, PAGE_TXT);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    for (const text of [...texts, texts[0]]) {
      await vscode.commands.executeCommand('mtReview.nextFinding');
      equal(selected(), text);
    }
    for (const text of [texts.at(-1), texts.at(-2)]) {
      await vscode.commands.executeCommand('mtReview.previousFinding');
      equal(selected(), text);
    }
  });

  test('are nowhere in a good text', async () => {
    const editor = await open('good.txt');
    editor.selection = new vscode.Selection(0, 4, 0, 4);
    await vscode.commands.executeCommand('mtReview.nextFinding');
    equal(editor.selection.start.character, 4);
  });
});
