import * as vscode from 'vscode';
import { api, closeAll, equal, expectFound, findings, open, PAGE_TXT, until, uriOf } from './support';

suite('The status', () => {
  suiteTeardown(closeAll);

  test('knows languages, findings and how much is left to translate', async () => {
    const { document } = await open('page.txt');
    await expectFound(document, PAGE_TXT);
    const { status } = await api();
    const known = await until('the status', () => status(document.uri));
    equal([known.role, known.isReviewed, known.source, known.target], ['target', true, 'zh', 'en']);
    const { error, warning, info, hint } = known.counts;
    equal(error + warning + info + hint, PAGE_TXT.length);
    equal(known.untranslatedShare > 0.1 && known.untranslatedShare < 0.9, true, `share ${known.untranslatedShare}`);
  });

  test('knows a source document; it is reviewed when asked for', async () => {
    const { document } = await open('source.md');
    const { status } = await api();
    await until('the status', () => status(document.uri)?.role === 'source');
    equal(findings(document.uri), []);
    await vscode.commands.executeCommand('mtReview.reviewSourceDocument');
    await until('findings', () => findings(document.uri).length > 0);
    equal(status(uriOf('source.md'))?.isReviewed, true);
  });

  test('survives a restart of the server', async () => {
    const { document } = await open('page.txt');
    await expectFound(document, PAGE_TXT);
    await vscode.commands.executeCommand('mtReview.restartServer');
    await expectFound(document, PAGE_TXT);
  });
});
