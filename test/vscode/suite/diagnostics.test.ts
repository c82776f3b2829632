import * as vscode from 'vscode';
import { say } from '../report';
import { api, closeAll, described, equal, expectFound, findings, open, PAGE_MD, PAGE_TXT, revert, until } from './support';

suite('Findings in the editor', () => {
  suiteTeardown(closeAll);
  teardown(revert);

  test('appear when a text is opened', async () => {
    const asked = Date.now();
    const { timings } = await api();
    const loaded = Date.now() - asked;
    const server = await timings.server;
    say(`    (activation ${timings.activation.toFixed(0)} ms, of ${loaded} ms with loading; server after ${server.toFixed(0)} ms more)`);
    const from = Date.now();
    const { document } = await open('page.txt');
    const opened = Date.now();
    await until('findings', () => findings(document.uri).length > 0);
    say(`    (first findings ${Date.now() - opened} ms after opening, ${Date.now() - from} ms after asking for the file)`);
    await expectFound(document, PAGE_TXT);
  });

  test('name their rule and its page', async () => {
    const { document } = await open('page.txt');
    await expectFound(document, PAGE_TXT);
    const { code, severity, message } = findings(document.uri)[0];
    equal(typeof code === 'object' && code.target.toString().endsWith('.md'), true, 'page');
    equal(severity <= vscode.DiagnosticSeverity.Information, true, 'severity');
    equal(message.length > 20, true, 'message');
  });

  test('follow what is typed inside a passage', async () => {
    const editor = await open('page.txt');
    await expectFound(editor.document, PAGE_TXT);
    const at = editor.document.positionAt(editor.document.getText().indexOf('明年'));
    await editor.edit(edit => edit.insert(at, '今年和'));
    await expectFound(
      editor.document,
      PAGE_TXT.map(text => text.replace('明年', '今年和明年')),
    );
  });

  test('follow the text when lines are added above', async () => {
    const editor = await open('page.txt');
    await expectFound(editor.document, PAGE_TXT);
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), 'A new first line.\n\n'));
    await expectFound(editor.document, PAGE_TXT);
    await editor.edit(edit => edit.delete(new vscode.Range(4, 0, 5, 0)));
    await expectFound(editor.document, PAGE_TXT.slice(2));
  });

  test('leave the code in Markdown alone', async () => {
    const { document } = await open('page.md');
    await expectFound(document, PAGE_MD);
  });

  test('are none in a good text', async () => {
    const { document } = await open('good.txt');
    await open('page.txt');
    await until('findings in the other text', () => described(vscode.window.activeTextEditor!.document).length > 0);
    equal(findings(document.uri), []);
  });
});
