import * as vscode from 'vscode';
import { closeAll, equal, expectFound, findings, open, PAGE_TXT, SOURCE, until, uriOf } from './support';

suite('The project’s config', () => {
  const config = uriOf('.mt-review.json');
  const write = (text: string): Thenable<void> => vscode.workspace.fs.writeFile(config, new TextEncoder().encode(text));
  suiteTeardown(async () => {
    await vscode.workspace.fs.delete(config);
    await closeAll();
  });

  test('is followed as soon as it is written, and when it goes', async () => {
    const { document } = await open('page.txt');
    await expectFound(document, PAGE_TXT);
    await write('{ "rules": { "mixed-punctuation": "off", "missing-space": "error" } }');
    await expectFound(document, [PAGE_TXT[1], PAGE_TXT[2]]);
    equal(findings(document.uri)[0].severity, vscode.DiagnosticSeverity.Error);
    await vscode.workspace.fs.delete(config);
    await expectFound(document, PAGE_TXT);
    await write('{}');
  });

  test('is marked where it is wrong', async () => {
    await write('{\n  "rules": { "mixed-punctation": "off" }\n}');
    const [problem] = await until('the problem', () => {
      const found = vscode.languages.getDiagnostics(config).filter(({ source }) => source === SOURCE);
      return found.length > 0 && found;
    });
    equal([problem.range.start.line, problem.range.start.character], [1, 13]);
    equal(/mixed-punctuation/.test(problem.message), true, problem.message);
    await write('{}');
    await until('the problem to go', () => vscode.languages.getDiagnostics(config).every(({ source }) => source !== SOURCE));
  });

  test('is completed by rule ids and by what else may stand in it', async function () {
    // VS Code reads schemas over the network from a few hosts only, and in the web worker host this extension comes over http.
    if (vscode.extensions.getExtension('mt-review.mt-review')?.extensionUri.scheme === 'http') this.skip();
    /** Words of the text are offered from the start; the schema comes when it has been read. */
    const expectOffered = (text: string, wanted: readonly string[]): Promise<unknown> =>
      until(`the offer of ${wanted.join()}`, async () => {
        await write(text.replace('|', ''));
        const { document } = await open('.mt-review.json');
        if (document.getText() !== text.replace('|', '')) return false;
        const at = document.positionAt(text.indexOf('|'));
        const list = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', config, at);
        const labels = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label).replaceAll('"', ''));
        return wanted.every(label => labels.includes(label));
      });
    await expectOffered('{ "rules": { "|" } }', ['untranslated-text', 'garbled-number', 'missing-space']);
    await expectOffered('{ "|" }', ['source', 'target', 'glossaries', 'pairs']);
    await write('{}');
  });

  test('is made of the settings by a command, which leaves one that is there as it is', async () => {
    await closeAll();
    await vscode.workspace.fs.delete(config);
    await vscode.commands.executeCommand('mtReview.createConfig');
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(config));
    equal(vscode.window.activeTextEditor?.document.uri.path, config.path);
    for (const part of ['"source": "zh"', '"target": "en"', '"rules": ', '// ']) equal(text.includes(part), true, part);
    await write('{ "target": "en" }');
    await vscode.commands.executeCommand('mtReview.createConfig');
    equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(config)), '{ "target": "en" }');
    await write('{}');
  });
});
