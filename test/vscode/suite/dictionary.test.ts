import * as vscode from 'vscode';
import { closeAll, equal, expectFound, open, PAGE_TXT, until } from './support';

suite('The dictionary', () => {
  suiteTeardown(closeAll);

  test('explains the words of a Chinese sentence on hover', async () => {
    const { document } = await open('page.txt');
    await expectFound(document, PAGE_TXT);
    const at = document.positionAt(document.getText().indexOf('馆将在明年'));
    const text = await until('the words', async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
      return hovers
        .flatMap(({ contents }) => contents.map(each => (typeof each === 'string' ? each : each.value)))
        .find(value => value.includes('CC\u002dCEDICT'));
    });
    equal(/^\*\*图书馆\*\* túshūguǎn/m.test(text), true, text);
    equal(text.includes('扩大 kuòdà'), true, text);
  });
});
