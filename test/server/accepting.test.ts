import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CodeAction, DiagnosticSeverity, ExecuteCommandRequest, ShowMessageNotification } from 'vscode-languageserver/node';
import type { Rule } from '../../src/engine';
import { diskFiles } from '../../src/server/disk-files';
import { ACCEPT, type AcceptOutcome, type AcceptParams, FINDINGS, type FileFindings, REVOKE } from '../../src/server/protocol';
import { folderWith } from '../support/command';
import { type ClientOptions, eventually, TestClient } from './client';
import { shouting, spelling } from './rules';

describe('Accepting in the editor', () => {
  const [page, other, kept] = [
    'file:///project/docs/page.txt',
    'file:///project/docs/other.txt',
    'file:///project/.mt-review-accepted.json',
  ];
  const words: Rule = { ...spelling, meta: { ...spelling.meta, judgesWords: true } };
  const text = 'One color here.\n\nAnother color there!!\n';
  let client: TestClient;
  let files: Record<string, string>;
  const shown: string[] = [];
  const start = async (more: Partial<ClientOptions> = {}, content = text): Promise<void> => {
    files = { 'file:///project/.git/HEAD': '', [page]: content, [other]: content, ...more.files };
    shown.length = 0;
    client = await TestClient.start({ rules: [words, shouting], folders: ['file:///project'], ...more, files });
    client.connection.onNotification(ShowMessageNotification.type, ({ message }) => void shown.push(message));
    await client.open(content, 'plaintext', page);
  };
  afterEach(() => client.stop());

  const found = async (): Promise<string[]> =>
    (await client.diagnostics()).map(({ range }) => `${client.textOf(range)} ${range.start.line}`);
  const inFile = async (uri = page): Promise<FileFindings> =>
    (await client.connection.sendRequest<FileFindings[]>(FINDINGS, { textDocument: { uri } }))[0];
  const items = async (...nths: number[]) => {
    const { findings } = await inFile();
    return nths.map(nth => ({ uri: page, fingerprint: findings[nth].fingerprint }));
  };
  const accept = (params: AcceptParams): Promise<AcceptOutcome> => client.connection.sendRequest(ACCEPT, params);
  const entries = (): Record<string, string>[] => JSON.parse(files[kept]).accepted;

  it('keeps one finding in the project’s file, and shows it no more', async () => {
    await start();
    assert.deepEqual(await found(), ['color 0', 'color 2', '!! 2']);
    const outcome = await accept({ items: await items(0), scope: 'finding', reason: 'American' });
    assert.deepEqual(outcome, { accepted: 1, file: kept });
    assert.deepEqual(await found(), ['color 2', '!! 2']);
    const [{ fingerprint, ...entry }] = entries();
    assert.match(fingerprint, /^[0-9a-f]{16}$/);
    assert.deepEqual(entry, {
      scope: 'finding',
      file: 'docs/page.txt',
      rule: 'spelling',
      text: 'color',
      context: 'One color here.',
      reason: 'American',
    });
    assert.deepEqual(
      (await inFile()).accepted.map(({ excerpt, highlight, reason }) => [excerpt.slice(...highlight), reason]),
      [['color', 'American']],
    );
    assert.ok(client.refreshes > 0);
  });

  it('reaches as far as asked: the file, the project, a word', async () => {
    for (const scope of ['file', 'project', 'term'] as const) {
      await start();
      await accept({ items: await items(0), scope });
      assert.deepEqual(await found(), ['!! 2'], scope);
      await client.open(text, 'plaintext', other);
      assert.equal((await found()).length, scope === 'file' ? 3 : 1, scope);
      client.stop();
    }
  });

  it('accepts several at once, of files no editor has open, too', async () => {
    await start();
    const both = [...(await items(0, 2)), { uri: other, fingerprint: (await items(1))[0].fingerprint }];
    assert.deepEqual(await accept({ items: both, scope: 'finding' }), { accepted: 3, file: kept });
    assert.deepEqual(await found(), ['color 2']);
    assert.deepEqual(
      entries().map(({ file }) => file),
      ['docs/other.txt', 'docs/page.txt', 'docs/page.txt'],
    );
  });

  it('takes back what was accepted', async () => {
    await start();
    const [item] = await items(0);
    await accept({ items: [item], scope: 'project' });
    assert.deepEqual(await client.connection.sendRequest(REVOKE, { items: [item] }), { accepted: 1, file: kept });
    assert.equal((await found()).length, 3);
    assert.deepEqual(entries(), []);
  });

  it('is offered in the light bulb, last, by a command any editor can have executed', async () => {
    await start();
    const titles = (await client.actions('!!')).map(({ title }) => title);
    assert.deepEqual(titles.slice(-3), ['Accept this finding', 'Accept “!!” in this file', 'Accept “!!” in this project']);
    const action: CodeAction = (await client.actions('One color')).at(-1)!;
    assert.equal(action.title, 'Accept “color” as a term, right wherever it stands');
    assert.deepEqual(client.initialized.capabilities.executeCommandProvider?.commands, ['mt-review.accept', 'mt-review.revoke']);
    await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: action.command!.command,
      arguments: action.command!.arguments,
    });
    assert.deepEqual(await found(), ['!! 2']);
    assert.deepEqual(shown, []);
  });

  it('says what stands in the way, and changes nothing', async () => {
    await start({ unwritable: 'the folder is read-only' });
    const [item] = await items(0);
    const { accepted, error } = await accept({ items: [item], scope: 'finding' });
    assert.deepEqual([accepted, error], [0, 'Nothing was changed: .mt-review-accepted.json cannot be written (the folder is read-only).']);
    assert.equal((await found()).length, 3);
    const gone = await accept({ items: [{ ...item, fingerprint: 'x' }], scope: 'finding' });
    assert.match(gone.error!, /no longer there/);
    await client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: 'mt-review.accept',
      arguments: [{ items: [item], scope: 'file' }],
    });
    assert.match(await eventually(() => shown[0]), /read-only/);
  });

  it('leaves a file with an error in it alone; what it said last stays in force', async () => {
    await start();
    await accept({ items: await items(0), scope: 'finding' });
    assert.equal((await found()).length, 2);
    files[kept] = files[kept].replace('"scope": "finding"', '<<<<<<< ours');
    const broken = files[kept];
    const { refreshes } = client;
    await client.tellOfChange(kept);
    await eventually(() => client.refreshes > refreshes);
    assert.equal((await found()).length, 2);
    const [problem] = client.published.filter(({ uri }) => uri === kept).at(-1)!.diagnostics;
    assert.deepEqual([problem.severity, problem.range.start.line], [DiagnosticSeverity.Error, 3]);
    assert.match((await accept({ items: await items(0), scope: 'finding' })).error!, /has an error/);
    assert.equal(files[kept], broken);
  });

  it('follows the file when it changes, comes and goes', async () => {
    await start();
    assert.equal((await found()).length, 3);
    files[kept] = '{ "accepted": [{ "scope": "term", "text": "color" }] }';
    await client.tellOfChange(kept);
    await eventually(async () => (await found()).length === 1);
    delete files[kept];
    await client.tellOfDeletion(kept);
    await eventually(async () => (await found()).length === 3);
  });

  it('does not review again when the file is told to have changed but says the same', async () => {
    await start({ files: { [kept]: '{}' } });
    await found();
    const { refreshes } = client;
    await client.tellOfChange(kept);
    await found();
    await new Promise(resolve => setTimeout(resolve, 20));
    assert.equal(client.refreshes, refreshes);
  });

  it('follows a file to its new name', async () => {
    await start();
    await accept({ items: await items(0), scope: 'finding' });
    const moved = 'file:///project/docs/moved.txt';
    files[moved] = files[page];
    delete files[page];
    await client.close(page);
    await client.tellOfDeletion(page);
    await client.open(text, 'plaintext', moved);
    await eventually(async () => (await found()).length === 2);
  });

  it('shows in its file which entries accept nothing any more, and removes them', async () => {
    await start();
    await accept({ items: await items(0, 1), scope: 'finding' });
    await found();
    await client.edit('One color', 'One colour');
    await found();
    const hints = (): { severity?: number; range: { start: { line: number } } }[] =>
      client.published.filter(({ uri }) => uri === kept).at(-1)?.diagnostics ?? [];
    await eventually(() => hints().length > 0);
    assert.deepEqual(
      hints().map(({ severity }) => severity),
      [DiagnosticSeverity.Hint],
    );
    await client.open(files[kept], 'json', kept);
    const [remove, ...rest] = await client.actions('One color here.');
    assert.deepEqual([remove.title, rest.length], ['Remove this entry', 0]);
    const after = JSON.parse(client.edited(remove.edit));
    assert.deepEqual(
      after.accepted,
      entries().filter(({ context }) => context.startsWith('Another')),
    );
    assert.deepEqual(await client.actions('Another color'), []);
  });

  it('keeps what is accepted beside the config that governs the file', async () => {
    await start({ files: { 'file:///project/docs/.mt-review.json': '{}' } });
    const { file } = await accept({ items: await items(0), scope: 'finding' });
    assert.equal(file, 'file:///project/docs/.mt-review-accepted.json');
    assert.equal(JSON.parse(files[file!]).accepted[0].file, 'page.txt');
  });

  it('needs a file: a text that was never saved has none', async () => {
    await start();
    await client.open(text, 'plaintext', 'untitled:Untitled-1');
    const { findings } = await inFile('untitled:Untitled-1');
    const { error } = await accept({ items: [{ uri: 'untitled:Untitled-1', fingerprint: findings[0].fingerprint }], scope: 'finding' });
    assert.match(error!, /Save the text/);
  });

  it('does not write over changes that are not saved yet', async () => {
    await start({ files: { [kept]: '{ "accepted": [] }' } });
    const some = await items(0);
    await client.open('{ "accepted": [ ] }', 'json', kept);
    assert.match((await accept({ items: some, scope: 'finding' })).error!, /not saved/);
  });

  describe('on a disk', () => {
    let folder: string;
    const clients: TestClient[] = [];
    const open = async (name: string): Promise<TestClient> => {
      client = await TestClient.start({ rules: [words, shouting], disk: diskFiles, folders: [pathToFileURL(folder).href] });
      clients.push(client);
      await client.open(text, 'plaintext', pathToFileURL(join(folder, name)).href);
      return client;
    };
    const acceptAll = async (one: TestClient, uri: string): Promise<AcceptOutcome[]> => {
      const [{ findings }] = await one.connection.sendRequest<FileFindings[]>(FINDINGS, { textDocument: { uri } });
      return Promise.all(
        findings.map(({ fingerprint }) =>
          one.connection.sendRequest<AcceptOutcome>(ACCEPT, { items: [{ uri, fingerprint }], scope: 'finding' }),
        ),
      );
    };
    afterEach(() => {
      for (const one of clients.splice(0)) if (one !== client) one.stop();
    });

    it('loses nothing when two windows accept at the same time, and leaves nothing else behind', async () => {
      folder = folderWith({ 'a.txt': text, 'b.txt': text });
      const [one, two] = [await open('a.txt'), await open('b.txt')];
      const uri = (name: string): string => pathToFileURL(join(folder, name)).href;
      await Promise.all([acceptAll(one, uri('a.txt')), acceptAll(two, uri('b.txt'))]);
      const { accepted } = JSON.parse(readFileSync(join(folder, '.mt-review-accepted.json'), 'utf8'));
      assert.equal(accepted.length, 6);
      assert.deepEqual(readdirSync(folder).sort(), ['.git', '.mt-review-accepted.json', 'a.txt', 'b.txt']);
    });

    it('says when the file cannot be written', async () => {
      folder = folderWith({ 'a.txt': text });
      mkdirSync(join(folder, '.mt-review-accepted.json'));
      const outcomes = await acceptAll(await open('a.txt'), pathToFileURL(join(folder, 'a.txt')).href);
      for (const { error } of outcomes) assert.match(error!, /cannot be written \(is a folder\)/);
    });
  });
});
