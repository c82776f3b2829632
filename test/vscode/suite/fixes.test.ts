import * as vscode from 'vscode';
import { closeAll, described, equal, expectFound, findings, open, PAGE_TXT, revert, ruleOf, until } from './support';

suite('Fixes', () => {
  suiteTeardown(closeAll);
  teardown(revert);

  for (const name of ['page.txt', 'page.md']) {
    test(`of every finding in ${name} make it go away and bring no other`, async () => {
      const { document } = await open(name);
      const before = await until('findings', () => described(document).length > 2 && described(document));
      let applied = 0;
      for (const finding of findings(document.uri)) {
        const gone = `${ruleOf(finding)}: ${document.getText(finding.range)}`;
        for (const { title } of await fixesOf(document, finding)) {
          const fix = (await fixesOf(document, finding)).find(action => action.title === title);
          equal(await vscode.workspace.applyEdit(fix!.edit!), true, `"${title}" was applied`);
          await expectFound(document, without(before, gone));
          applied++;
          await revert();
          await expectFound(document, before);
        }
      }
      equal(applied >= before.length - 1, true, `fixes for ${before.length} findings: ${applied}`);
    });
  }

  test('that need no judgement are applied all at once by the command', async () => {
    const { document } = await open('page.txt');
    await expectFound(document, PAGE_TXT);
    await vscode.commands.executeCommand('mtReview.fixAll');
    await expectFound(document, PAGE_TXT.slice(2, 3));
    const once = document.getText();
    equal(once.includes('in spring. Readers came back at once. We counted'), true, once);
    equal(once.includes('every day, and the garden'), true, once);
    await vscode.commands.executeCommand('mtReview.fixAll');
    equal(document.getText(), once);
  });

  test('that need no judgement are applied by “fix all” and on save', async () => {
    const { document } = await open('page.txt');
    await expectFound(document, PAGE_TXT);
    await until('fix all', async () => {
      const kind = 'source.fixAll.mt-review';
      const range = new vscode.Range(0, 0, document.lineCount, 0);
      const [action] = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
        kind,
        5,
      );
      return action?.edit && vscode.workspace.applyEdit(action.edit);
    });
    await expectFound(document, PAGE_TXT.slice(2, 3));
  });

  test('include being silent about a rule in a line', async () => {
    const { document } = await open('page.txt');
    await expectFound(document, PAGE_TXT);
    const ignore = await until('the action', async () =>
      (await actionsAt(document, findings(document.uri)[0])).find(({ title }) => /^Ignore .* in this line$/.test(title)),
    );
    await vscode.workspace.applyEdit(ignore.edit!);
    await until('the finding to go', () => described(document).length === PAGE_TXT.length - 1);
  });
});

/** The light bulb's actions on a finding. They are asked for again while other extensions register providers. */
async function actionsAt(document: vscode.TextDocument, finding: vscode.Diagnostic): Promise<vscode.CodeAction[]> {
  return until('code actions', async () => {
    const kind = vscode.CodeActionKind.QuickFix.value;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
      kind,
    );
    return actions.length > 0 && actions;
  });
}

/** The fixes of one finding (no two of our pages touch): not those of all its kind, whose edits come later, or the ways to silence it. */
async function fixesOf(document: vscode.TextDocument, finding: vscode.Diagnostic): Promise<vscode.CodeAction[]> {
  return (await actionsAt(document, finding)).filter(({ edit, title }) => edit && !title.startsWith('Ignore '));
}

function without(list: readonly string[], item: string): string[] {
  const at = list.indexOf(item);
  if (at < 0) throw new Error(`${item} is not among ${list.join(' | ')}`);
  return list.filter((_, i) => i !== at);
}
