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
});
