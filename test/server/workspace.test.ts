import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  type Diagnostic,
  type DiagnosticRegistrationOptions,
  ProgressType,
  RegistrationRequest,
  UnregistrationRequest,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
} from 'vscode-languageserver/node';
import { REVIEW_WORKSPACE, type WorkspaceOutcome } from '../../src/server/protocol';
import { type ClientOptions, eventually, MODERN, TestClient } from './client';
import { slow, spelling } from './rules';

describe('The server’s diagnostics of the workspace', () => {
  let client: TestClient;
  let files: Record<string, string>;
  /** What the client shows, by path: an editor's bookkeeping. */
  let shown: Map<string, Diagnostic[]>;
  let registered: DiagnosticRegistrationOptions | undefined;
  /** Files reported, one after the other. */
  let reported: string[];
  const folder = 'file:///project';
  const uriOf = (path: string): string => `${folder}/${encodeURIComponent(path).replaceAll('%2F', '/')}`;

  const start = async (given: Record<string, string>, options: Partial<ClientOptions> = {}): Promise<void> => {
    files = Object.fromEntries(Object.entries(given).map(([path, text]) => [uriOf(path), text]));
    shown = new Map();
    reported = [];
    registered = undefined;
    const capabilities = {
      ...MODERN,
      textDocument: { ...MODERN.textDocument, diagnostic: { ...MODERN.textDocument?.diagnostic, dynamicRegistration: true } },
    };
    const rules = options.rules ?? [spelling];
    client = await TestClient.start({ files, folders: [folder], settings: ON, capabilities, ...options, rules, onRegister });
  };
  const ON = { workspaceDiagnostics: 'on' };

  /** Does as VS Code does: asks as soon as the provider is registered, takes results bit by bit, asks again. */
  function onRegister(of: TestClient): void {
    const { connection } = of;
    let requests = 0;
    let ending: CancellationTokenSource | undefined;
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      const found = registrations.find(({ method }) => method === 'textDocument/diagnostic');
      if (found) registered = found.registerOptions;
      if (!registered?.workspaceDiagnostics) return;
      ending = new CancellationTokenSource();
      const token = new ProgressType<WorkspaceDiagnosticReport>();
      const partialResultToken = `partial-${++requests}`;
      connection.onProgress(token, partialResultToken, take);
      const params = { identifier: 'mt-review-workspace', previousResultIds: [], partialResultToken };
      connection.sendRequest(WorkspaceDiagnosticRequest.type, params, ending.token).then(take, () => {});
    });
    connection.onRequest(UnregistrationRequest.type, () => {
      registered = undefined;
      ending?.cancel();
      shown.clear();
    });
  }
  function take({ items }: WorkspaceDiagnosticReport): void {
    for (const report of items) {
      const path = decodeURIComponent(report.uri.slice(folder.length + 1));
      reported.push(path);
      if (report.kind === 'full') shown.set(path, report.items);
    }
  }
  const found = (): Record<string, number> =>
    Object.fromEntries(
      [...shown]
        .filter(([, items]) => items.length > 0)
        .map(([path, items]): [string, number] => [path, items.length])
        .sort(),
    );
  const expectFound = async (expected: Record<string, number>): Promise<void> => {
    const text = JSON.stringify(expected);
    await eventually(() => JSON.stringify(found()) === text);
  };
  const write = async (path: string, text: string | undefined): Promise<void> => {
    const uri = uriOf(path);
    if (text === undefined) delete files[uri];
    else files[uri] = text;
    await (text === undefined ? client.tellOfDeletion(uri) : client.tellOfChange(uri));
  };
  const reviewWorkspace = (token = new CancellationTokenSource().token): Promise<WorkspaceOutcome> =>
    client.connection.sendRequest<WorkspaceOutcome>(REVIEW_WORKSPACE, {}, token);

  afterEach(() => client.stop());

  it('are the findings in every file of a kind we know', async () => {
    await start({ 'a.txt': 'color color', 'docs/b.md': '# The color', 'c.bin': 'color', 'good.txt': 'colour', '%20 和.txt': 'color' });
    await expectFound({ '%20 和.txt': 1, 'a.txt': 2, 'docs/b.md': 1 });
  });

  it('leave out what ignore files and the config leave out', async () => {
    await start({
      '.gitignore': 'built/\n*.log.txt',
      '.mt-review.json': '{ "ignore": ["old/"] }',
      'a.txt': 'color',
      'built/a.txt': 'color',
      'x.log.txt': 'color',
      'old/a.txt': 'color',
      'node_modules/a.txt': 'color',
      'docs/.mt-reviewignore': '!kept.log.txt\nb.txt',
      'docs/kept.log.txt': 'color',
      'docs/b.txt': 'color',
    });
    await expectFound({ 'a.txt': 1, 'docs/kept.log.txt': 1 });
    await write('.gitignore', '');
    await expectFound({ 'a.txt': 1, 'built/a.txt': 1, 'docs/kept.log.txt': 1, 'x.log.txt': 1 });
  });

  it('follow files that are written, made and deleted', async () => {
    await start({ 'a.txt': 'color', 'folder/b.txt': 'color', 'folder/c.txt': 'color' });
    await expectFound({ 'a.txt': 1, 'folder/b.txt': 1, 'folder/c.txt': 1 });
    await write('a.txt', 'color color');
    await write('new.txt', 'color');
    await write('node_modules/new.txt', 'color');
    await expectFound({ 'a.txt': 2, 'folder/b.txt': 1, 'folder/c.txt': 1, 'new.txt': 1 });
    await write('new.txt', undefined);
    await client.tellOfDeletion(`${folder}/folder`);
    await expectFound({ 'a.txt': 2 });
  });

  it('are not told again while they stay the same', async () => {
    await start({ 'a.txt': 'color, and some way behind it one', 'b.txt': 'color' });
    await expectFound({ 'a.txt': 1, 'b.txt': 1 });
    await write('a.txt', 'color, and some way behind it two');
    await write('b.txt', 'no more');
    await expectFound({ 'a.txt': 1 });
    assert.deepEqual([...reported].sort(), ['a.txt', 'b.txt', 'b.txt']);
  });

  it('come of reading a text once, as long as it and the settings stay the same', async () => {
    const rule = slow(0);
    await start({ 'a.txt': 'One\n\ntwo', 'b.txt': 'three' }, { rules: [rule] });
    await reviewWorkspace();
    const before = rule.visited;
    assert.ok(before >= 3);
    await reviewWorkspace();
    assert.equal(rule.visited, before);
    await client.changeSettings({ ...ON, rules: { slow: 'hint' } });
    await eventually(() => rule.visited === before + 3);
  });

  it('are of files as they are stored, and told again when a document that was something else is closed', async () => {
    await start({ 'a.txt': 'color', 'good.txt': 'fine' });
    await expectFound({ 'a.txt': 1 });
    for (const path of ['a.txt', 'good.txt']) {
      await client.open('color color', 'plaintext', `${folder}/${path}`);
      shown.set(path, await client.diagnostics());
      await client.close();
    }
    await expectFound({ 'a.txt': 1 });
  });

  it('follow the settings and the config', async () => {
    await start({ 'a.txt': 'color' });
    await expectFound({ 'a.txt': 1 });
    await write('.mt-review.json', '{ "rules": { "spelling": "off" } }');
    await expectFound({});
    await write('.mt-review.json', undefined);
    await expectFound({ 'a.txt': 1 });
    await client.changeSettings({ workspaceDiagnostics: 'off' });
    await eventually(() => registered?.workspaceDiagnostics === false);
    await client.changeSettings(ON);
    await eventually(() => registered?.workspaceDiagnostics);
    await expectFound({ 'a.txt': 1 });
  });

  it('are not looked for unless the user wants them', async () => {
    await start({ 'a.txt': 'color' }, { settings: {} });
    await eventually(() => registered);
    assert.equal(registered?.workspaceDiagnostics, false);
    assert.deepEqual(registered?.documentSelector?.[0], { language: 'plaintext' });
  });

  it('are looked for when the user has the workspace reviewed', async () => {
    await start({ 'a.txt': 'color', 'b.txt': 'color color', 'good.txt': 'fine' }, { settings: {} });
    assert.deepEqual(await reviewWorkspace(), { files: 3, problems: 3, failed: 0, isCancelled: false });
    await expectFound({ 'a.txt': 1, 'b.txt': 2 });
    await write('b.txt', 'good now');
    await expectFound({ 'a.txt': 1 });
  });

  it('stop being looked for when the user cancels, and keep what was found', async () => {
    const texts = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`${i}.txt`, 'color']));
    const rule = slow(2);
    await start(texts, { settings: {}, rules: [spelling, rule] });
    const source = new CancellationTokenSource();
    const outcome = reviewWorkspace(source.token);
    await eventually(() => rule.visited > 5);
    source.cancel();
    const { files: reviewed, isCancelled } = await outcome;
    assert.ok(isCancelled && reviewed > 0 && reviewed < 200, `${reviewed} files`);
    await eventually(() => Object.keys(found()).length >= reviewed);
  });

  it('let an open document go first', async () => {
    const texts = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`${i}.txt`, 'One\n\ntwo']));
    const rule = slow(1);
    await start(texts, { rules: [rule, spelling] });
    await eventually(() => rule.visited > 3);
    await client.open('color', 'plaintext', 'file:///elsewhere/a.txt');
    assert.equal((await client.diagnostics()).length, 1);
    assert.ok(rule.visited < 300, `${rule.visited} paragraphs were read before`);
  });
});
