import assert from 'node:assert/strict';
import type { Diagnostic, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { inconsistentTranslation } from '../../src/engine/rules/inconsistent-translation';
import { nameVariant } from '../../src/engine/rules/name-variant';
import { REVIEW_WORKSPACE } from '../../src/server/protocol';
import { type ClientOptions, eventually, TestClient } from './client';

describe('The server, comparing files,', () => {
  const folder = 'file:///project';
  const uriOf = (path: string): string => `${folder}/${path}`;
  const SOURCE = '点击下方按钮即可完成注册';
  const po = (target: string, source = SOURCE): string => `msgid "${source}"\nmsgstr "${target}"\n`;
  let client: TestClient;
  let files: Record<string, string>;

  const start = async (given: Record<string, string>, options: Partial<ClientOptions> = {}): Promise<void> => {
    files = Object.fromEntries(Object.entries(given).map(([path, text]) => [uriOf(path), text]));
    client = await TestClient.start({ rules: [inconsistentTranslation, nameVariant], files, folders: [folder], ...options });
    await client.connection.sendRequest(REVIEW_WORKSPACE, {});
  };
  afterEach(() => client.stop());

  const pull = async (path: string): Promise<Diagnostic[]> => {
    const report = await client.pull(undefined, uriOf(path));
    return report.kind === 'full' ? report.items : [];
  };
  /** The texts found in a closed file, each with the places it is linked with. */
  const found = async (path: string, text = files[uriOf(path)]): Promise<string[]> => {
    const document = TextDocument.create(uriOf(path), '', 0, text);
    return (await pull(path)).map(({ range, relatedInformation }) =>
      [
        document.getText(range),
        ...(relatedInformation ?? []).map(({ location }) => `${location.uri.slice(folder.length + 1)}:${location.range.start.line}`),
      ].join(' '),
    );
  };

  it('finds in a closed file what another says otherwise, and links it', async () => {
    await start({ 'a.po': po('Press the button below'), 'b.po': po('Click here') });
    assert.deepEqual(await found('a.po'), []);
    assert.deepEqual(await found('b.po'), ['Click here a.po:1']);
  });

  it('compares nothing unless the workspace is reviewed', async () => {
    files = {};
    client = await TestClient.start({ rules: [inconsistentTranslation], files: { [uriOf('a.po')]: po('Press it') } });
    await client.open(po('Click here'), 'po', uriOf('b.po'));
    assert.deepEqual(await client.diagnostics(), []);
  });

  it('finds it in an open document, as it is typed', async () => {
    await start({ 'a.po': po('Press the button below'), 'b.po': po('Press the button below') });
    await client.open(files[uriOf('b.po')], 'po', uriOf('b.po'));
    assert.deepEqual(await client.diagnostics(), []);
    await client.edit('Press the button below', 'Click here');
    assert.deepEqual(
      (await client.diagnostics()).map(({ range }) => client.textOf(range)),
      ['Click here'],
    );
    await client.edit('Click here', 'Press the button below.');
    assert.deepEqual(await client.diagnostics(), []);
  });

  it('tells of other files when one changes, and asks the editor to look again', async () => {
    await start({ 'a.po': po('Press the button below'), 'b.po': po('Click here') });
    await client.open(files[uriOf('b.po')], 'po', uriOf('b.po'));
    assert.equal((await client.diagnostics()).length, 1);
    const { refreshes } = client;
    files[uriOf('a.po')] = po('Click here');
    await client.tellOfChange(uriOf('a.po'));
    await eventually(() => client.refreshes > refreshes);
    assert.deepEqual(await client.diagnostics(), []);
    files[uriOf('a.po')] = `\n\n${po('Press it')}`;
    await client.tellOfChange(uriOf('a.po'));
    await eventually(async () => (await client.diagnostics())[0]?.relatedInformation?.[0].location.range.start.line === 3);
    delete files[uriOf('a.po')];
    await client.tellOfDeletion(uriOf('a.po'));
    await eventually(async () => (await client.diagnostics()).length === 0);
  });

  it('goes by what an editor holds, and by what is stored once it is closed', async () => {
    await start({ 'a.po': po('Press the button below'), 'b.po': po('Press the button below') });
    await client.open(po('Begin below'), 'po', uriOf('a.po'));
    await client.diagnostics();
    await eventually(async () => (await found('b.po')).length === 1);
    await client.close();
    await eventually(async () => (await found('b.po')).length === 0);
  });

  it('follows an editor that takes what it is sent', async () => {
    await start({ 'a.po': po('Press the button below'), 'b.po': po('Click here') }, { capabilities: {} });
    await client.open(files[uriOf('b.po')], 'po', uriOf('b.po'));
    const last = (): Diagnostic[] | undefined => client.published.at(-1)?.diagnostics;
    await eventually(() => last()?.length === 1);
    files[uriOf('a.po')] = po('Click here');
    await client.connection.sendRequest(REVIEW_WORKSPACE, {});
    await eventually(() => last()?.length === 0);
  });

  it('settles it in one file or in all, and then has nothing more to say', async () => {
    for (const [title, after] of [
      ['Use “Press \\"Go\\" below” in this file', ['Press', 'Press', 'Press']],
      ['Use “Press \\"Go\\" below” everywhere (2 files)', undefined],
      ['Use “Click here” everywhere (2 files)', ['Click', 'Click', 'Click']],
    ] as const) {
      await start({ 'a.po': po('Press \\"Go\\" below'), 'b.po': po('Press \\"Go\\" below'), 'c.po': po('Click here') });
      await client.open(files[uriOf('c.po')], 'po', uriOf('c.po'));
      assert.equal((await client.diagnostics()).length, 1);
      const action = (await client.actions('Click here')).find(one => one.title === title.replaceAll('\\', ''));
      if (after) {
        apply(action?.edit);
        assert.deepEqual(
          Object.values(files).map(text => /msgstr "(\w+)/.exec(text)?.[1]),
          after,
        );
        await client.close();
        await client.connection.sendRequest(REVIEW_WORKSPACE, {});
        for (const path of ['a.po', 'b.po', 'c.po']) assert.deepEqual(await found(path), []);
      } else assert.equal(action, undefined, 'one file alone is not everywhere');
      client.stop();
    }
  });

  it('offers nothing that would change a file which is no longer as it was', async () => {
    await start({ 'a.po': po('Press the button below'), 'b.po': po('Press the button below'), 'c.po': po('Click here') });
    await client.open(files[uriOf('c.po')], 'po', uriOf('c.po'));
    await client.diagnostics();
    files[uriOf('a.po')] = po('Something else');
    const titles = (await client.actions('Click here')).map(({ title }) => title);
    assert.deepEqual(
      titles.filter(title => title.startsWith('Use')),
      [],
    );
  });

  /** Does to the files what an editor would. */
  function apply(edit: WorkspaceEdit | undefined): void {
    for (const { textDocument, edits } of (edit?.documentChanges ?? []) as TextDocumentEdit[]) {
      const document = TextDocument.create(textDocument.uri, '', 0, files[textDocument.uri]);
      files[textDocument.uri] = TextDocument.applyEdits(
        document,
        edits.filter(one => 'newText' in one),
      );
    }
  }
});
