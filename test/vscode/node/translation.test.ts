import * as vscode from 'vscode';
import { json, LoopbackService } from '../../extension/translation/service';
import { closeAll, described, equal, expectFound, findings, open, PAGE_TXT, revert, ruleOf, until, uriOf } from '../suite/support';

const ENGLISH = 'Next year the library will go on adding books and hold more readings for the schools nearby.';
const chat = (content: string) => json({ choices: [{ message: { content }, finish_reason: 'stop' }] });

suite('Translating a passage', () => {
  let server: LoopbackService;
  const section = (): vscode.WorkspaceConfiguration => vscode.workspace.getConfiguration('mtReview.translation');
  const set = async (values: Record<string, unknown>): Promise<void> => {
    for (const [name, value] of Object.entries(values)) await section().update(name, value, vscode.ConfigurationTarget.Global);
  };
  const command = (name: string, ...given: unknown[]): Thenable<unknown> => vscode.commands.executeCommand(`mtReview.${name}`, ...given);
  const previewTab = (): vscode.Tab | undefined =>
    vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .find(({ input }) => input instanceof vscode.TabInputTextDiff && input.modified.scheme === 'mt-review-translation');
  const previewText = async (): Promise<string> => {
    const { input } = await until('the preview', previewTab);
    return (await vscode.workspace.openTextDocument((input as vscode.TabInputTextDiff).modified)).getText();
  };
  const opened = async (): Promise<vscode.TextEditor> => {
    const editor = await open('page.txt');
    await expectFound(editor.document, PAGE_TXT);
    const at = editor.document.positionAt(editor.document.getText().indexOf('扩大'));
    editor.selection = new vscode.Selection(at, at);
    return editor;
  };

  suiteSetup(async () => {
    server = await LoopbackService.start();
    await set({ endpoint: server.url.href, model: 'loopback', provider: 'openai' });
  });
  suiteTeardown(async () => {
    await set({ endpoint: undefined, model: undefined, provider: undefined });
    await server.stop();
    await closeAll();
  });
  teardown(async () => {
    await command('discardTranslation');
    await open('page.txt');
    await revert();
  });

  test('shows what it would change, and changes nothing', async () => {
    const { document } = await opened();
    server.answers(chat(`Here is the translation:\n\n${ENGLISH}`));
    const before = document.getText();
    await command('translatePassage');
    equal(await previewText(), before.replace(/图书馆.*。/, ENGLISH));
    equal(document.getText(), before);
    await command('discardTranslation');
    await until('the preview to go', () => !previewTab());
    equal(document.getText(), before);
  });

  test('applies it when told to, in one step to undo, and reviews it', async () => {
    const { document } = await opened();
    server.answers(chat(ENGLISH));
    const before = document.getText();
    await command('translatePassage');
    await previewText();
    await command('applyTranslation');
    equal(document.getText(), before.replace(/图书馆.*。/, ENGLISH));
    const { activeTextEditor } = vscode.window;
    equal(activeTextEditor?.document.getText(activeTextEditor.selection), ENGLISH, 'selection');
    equal(previewTab(), undefined, 'the preview is closed');
    await until('the finding to go', () => described(document).every(text => !text.startsWith('untranslated-text')));
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), before);
  });

  test('is offered in the light bulb', async () => {
    const { document } = await opened();
    const finding = findings(document.uri).find(each => ruleOf(each) === 'untranslated-text')!;
    const action = await until('the action', async () => {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        finding.range,
      );
      return actions.find(({ command }) => command?.command === 'mtReview.translatePassage');
    });
    server.answers(chat(ENGLISH));
    await vscode.commands.executeCommand(action.command!.command, ...action.command!.arguments!);
    equal((await previewText()).includes(ENGLISH), true);
  });

  test('finds its place again in a text edited meanwhile, or gives up', async () => {
    const editor = await opened();
    const { document } = editor;
    const edit = async (change: (edit: vscode.WorkspaceEdit) => void): Promise<void> => {
      const workspaceEdit = new vscode.WorkspaceEdit();
      change(workspaceEdit);
      equal(await vscode.workspace.applyEdit(workspaceEdit), true);
    };
    server.answers(chat(ENGLISH));
    await command('translatePassage');
    await previewText();
    await edit(each => each.insert(document.uri, new vscode.Position(0, 0), 'A new line.\n'));
    const moved = document.getText();
    await command('applyTranslation');
    equal(document.getText(), moved.replace(/图书馆.*。/, ENGLISH));

    await revert();
    await opened();
    await command('translatePassage');
    await previewText();
    const at = document.getText().indexOf('明年');
    await edit(each => each.replace(document.uri, new vscode.Range(document.positionAt(at), document.positionAt(at + 2)), '今年'));
    const other = document.getText();
    await command('applyTranslation');
    equal(document.getText(), other);
  });

  test('translates all passages of a file with one preview', async () => {
    const { document } = await opened();
    const second = '读书会每月举行一次，欢迎各位居民参加。';
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(document.getText().indexOf('We counted')), `${second} `);
    await vscode.workspace.applyEdit(edit);
    await until('both findings', () => described(document).filter(text => text.startsWith('untranslated-text')).length === 2);
    server.answers(chat('A reading circle meets every month, and all are welcome.'), chat(ENGLISH));
    const before = document.getText();
    await command('translateAll');
    const after = before
      .replace(/图书馆.*。/, ENGLISH)
      .replace(`once.${second}`, 'once. A reading circle meets every month, and all are welcome.');
    equal(await previewText(), after);
    await command('applyTranslation');
    equal(document.getText(), after);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), before);
  });

  test('shows nothing when the service fails', async () => {
    const { document } = await opened();
    const before = document.getText();
    server.answers(json({ error: { message: 'no' } }, 401));
    // It waits for an answer to what it says; nobody gives one here.
    void command('translatePassage');
    await until('the request', () => server.seen.length === 1);
    await new Promise(resolve => setTimeout(resolve, 300));
    equal([previewTab(), document.getText()], [undefined, before]);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  test('restores a planted title as the source has it', async () => {
    const uri = uriOf('formats/planted.po');
    const po = 'msgid "该办公室发布了《网络安全法》和《教育法》。"\nmsgstr "The office issued 《2024欧洲杯投注》 and “Education Law”."\n';
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(po));
    try {
      const { document } = await open('formats/planted.po');
      const finding = await until('the finding', () => findings(uri).find(each => ruleOf(each) === 'injected-title'));
      equal(finding.message.includes('《网络安全法》'), true, finding.message);
      server.answers(chat('the Cybersecurity Law'));
      await command('restoreTitle', uri, finding.range);
      const restored = po.replace('《2024欧洲杯投注》', 'the Cybersecurity Law');
      equal(await previewText(), restored);
      await command('applyTranslation');
      equal(document.getText(), restored);
      await revert();
    } finally {
      await vscode.workspace.fs.delete(uri);
    }
  });

  test('takes no address from a workspace', async () => {
    equal(section().inspect('endpoint')?.workspaceValue, undefined);
    const error = await section()
      .update('endpoint', 'https://elsewhere.example', vscode.ConfigurationTarget.Workspace)
      .then(
        () => undefined,
        error => String(error),
      );
    equal(error !== undefined, true, 'writing it to the workspace fails');
    equal(section().get('endpoint'), server.url.href);
  });
});
