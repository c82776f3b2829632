import * as vscode from 'vscode';
import { api, closeAll, equal, expectFound, open, PAGE_MD, PAGE_TXT, revert, until, uriOf } from './support';

suite('The review view', () => {
  const run = (command: string): Thenable<unknown> => vscode.commands.executeCommand(`mtReview.${command}`);
  const review = async () => (await api()).review;
  /** The lines at the top, as `label: description`. */
  const top = async (): Promise<string[]> => {
    const { provider } = await review();
    const nodes = (await provider.getChildren()) ?? [];
    const items = await Promise.all(nodes.map(node => provider.getTreeItem(node)));
    return items.map(({ label, description }) => `${typeof label === 'object' ? label.label : label}: ${description}`);
  };
  const untilTop = async (expected: readonly string[]): Promise<void> => {
    const text = expected.join('\n');
    await until(`the lines ${text}`, async () => (await top()).join('\n') === text);
  };
  /** Opens a file in a tab that stays when others are opened. */
  const keepOpen = async (name: string): Promise<vscode.TextEditor> => {
    await open(name);
    await vscode.commands.executeCommand('workbench.action.keepEditor');
    return vscode.window.activeTextEditor!;
  };
  const selected = (): string => {
    const { document, selection } = vscode.window.activeTextEditor!;
    return document.getText(selection);
  };
  const texts = (found: readonly string[]): string[] => found.map(text => text.slice(text.indexOf(': ') + 2));

  suiteSetup(closeAll);
  teardown(async () => {
    await run('clearFilter');
    await run('groupByRule');
    await closeAll();
  });

  test('lists what is found in open files, by rule', async () => {
    await expectFound((await open('page.txt')).document, PAGE_TXT);
    await untilTop(['untranslated-text: 1', 'missing-space: 1', 'mixed-punctuation: 2']);
    await until('the badge', async () => (await review()).view.badge?.value === PAGE_TXT.length);
    await closeAll();
    await untilTop([]);
    await until('the badge to go', async () => (await review()).view.badge === undefined);
  });

  test('lists it by file and by severity, too', async () => {
    await expectFound((await keepOpen('page.txt')).document, PAGE_TXT);
    await expectFound((await keepOpen('page.md')).document, PAGE_MD);
    await run('groupByFile');
    await untilTop(['page.md: 3', 'page.txt: 4']);
    await run('groupBySeverity');
    await untilTop(['Errors: 2 in 2 files', 'Warnings: 5 in 2 files']);
  });

  test('opens a finding at its place', async () => {
    const { document } = await open('page.txt');
    await expectFound(document, PAGE_TXT);
    await untilTop(['untranslated-text: 1', 'missing-space: 1', 'mixed-punctuation: 2']);
    const { provider } = await review();
    const groups = (await provider.getChildren()) ?? [];
    const [line] = (await provider.getChildren(groups[1])) ?? [];
    const item = await provider.getTreeItem(line);
    equal(item.accessibilityInformation?.label.includes('line 3 of page.txt'), true, item.accessibilityInformation?.label);
    await closeAll();
    await vscode.commands.executeCommand(item.command!.command, ...item.command!.arguments!);
    equal(selected(), 'once.We');
  });

  test('is walked through from file to file', async () => {
    await expectFound((await keepOpen('page.md')).document, PAGE_MD);
    const editor = await keepOpen('page.txt');
    await expectFound(editor.document, PAGE_TXT);
    await run('groupByFile');
    await untilTop(['page.md: 3', 'page.txt: 4']);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    for (const text of [...texts(PAGE_TXT), ...texts(PAGE_MD), texts(PAGE_TXT)[0]]) {
      await run('nextFinding');
      equal(selected(), text);
    }
    await run('previousFinding');
    equal(selected(), texts(PAGE_MD).at(-1));
  });

  test('leads nowhere from a good text when nothing is found', async () => {
    const editor = await open('good.txt');
    await untilTop([]);
    editor.selection = new vscode.Selection(0, 4, 0, 4);
    for (const command of ['nextFinding', 'fixAndAdvance', 'acceptAndAdvance']) await run(command);
    equal(editor.selection.start.character, 4);
  });

  test('is worked off one by one: fix and go on', async () => {
    const editor = await open('page.txt');
    const { document } = editor;
    await expectFound(document, PAGE_TXT);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await run('fixAndAdvance');
    equal(selected(), '。', 'nothing is at the cursor: the first finding');
    await run('fixAndAdvance');
    equal(selected(), 'once.We');
    await run('fixAndAdvance');
    equal(document.getText().includes('once. We'), true, document.getText());
    equal(selected().startsWith('图书馆'), true, selected());
    await until('the progress', async () => /now fixed: [1-9]/.test((await review()).view.message ?? ''));
    await revert();
    await expectFound(document, PAGE_TXT);
  });

  test('is worked off by accepting what is right: it is kept, listed, and can be taken back', async () => {
    const editor = await open('page.txt');
    const { document } = editor;
    const keptIn = uriOf('.mt-review-accepted.json');
    await expectFound(document, PAGE_TXT);
    try {
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      await run('acceptAndAdvance');
      equal(selected(), '。', 'nothing is at the cursor: the first finding');
      await run('acceptAndAdvance');
      equal(selected(), 'once.We');
      await expectFound(document, PAGE_TXT.slice(1));
      await untilTop(['untranslated-text: 1', 'missing-space: 1', 'mixed-punctuation: 1', 'Accepted: 1']);
      equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(keptIn)).includes('mixed-punctuation'), true);
      const { provider } = await review();
      const accepted = ((await provider.getChildren()) ?? []).at(-1);
      const [line] = (await provider.getChildren(accepted)) ?? [];
      await vscode.commands.executeCommand('mtReview.revokeAcceptance', line);
      await expectFound(document, PAGE_TXT);
      await untilTop(['untranslated-text: 1', 'missing-space: 1', 'mixed-punctuation: 2']);
    } finally {
      await vscode.workspace.fs.delete(keptIn);
    }
  });

  test('fixes all of a kind in files no editor has open, after asking when that needs judgement', async () => {
    const fresh = ['notes/one.txt', 'notes/two.txt'].map(uriOf);
    const bytes = new TextEncoder().encode('The road is new。It is open to everyone now.\n');
    for (const uri of fresh) await vscode.workspace.fs.writeFile(uri, bytes);
    try {
      await run('reviewWorkspace');
      const { provider } = await review();
      const ours = await until('the files in the group', async () => {
        const nodes = (await provider.getChildren()) ?? [];
        const group = nodes.find(node => node.kind === 'branch' && node.key === 'mixed-punctuation');
        const files = (group && (await provider.getChildren(group))) ?? [];
        const found = files.filter(node => node.kind === 'branch' && fresh.some(uri => uri.toString() === node.uri));
        return found.length === 2 && found;
      });
      await vscode.commands.executeCommand('mtReview.fixFinding', ours[0], ours);
      for (const uri of fresh) {
        await until('the file to be corrected', async () =>
          new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)).includes('new. It'),
        );
      }
    } finally {
      for (const uri of fresh) await vscode.workspace.fs.delete(uri);
      await run('restartServer');
    }
  });
});
