import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  DiagnosticSeverity,
  DiagnosticTag,
  DocumentDiagnosticRequest,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver/node';
import { type ClientOptions, eventually, MODERN, TestClient, URI } from './client';
import { injectedTitle, shouting, slow, spelling, throwing } from './rules';

describe('The server’s diagnostics', () => {
  let client: TestClient;
  const start = async (options: ClientOptions): Promise<void> => {
    client = await TestClient.start(options);
  };
  afterEach(() => client.stop());

  it('says what it can do', async () => {
    await start({ rules: [] });
    const { capabilities } = client.initialized;
    assert.deepEqual(capabilities.diagnosticProvider, {
      identifier: 'mt-review',
      interFileDependencies: false,
      workspaceDiagnostics: false,
    });
    assert.equal(capabilities.hoverProvider, true);
    assert.deepEqual(capabilities.codeActionProvider, {
      codeActionKinds: ['quickfix', 'source.fixAll.mt-review'],
      resolveProvider: true,
    });
  });

  it('are the findings, with rule, place, page and what else there is to know', async () => {
    await start({ rules: [injectedTitle] });
    await client.open('First line\nand 《bet》 here');
    const [diagnostic, ...others] = await client.diagnostics();
    assert.equal(others.length, 0);
    assert.equal(client.textOf(diagnostic.range), '《bet》');
    assert.equal(diagnostic.severity, DiagnosticSeverity.Error);
    assert.equal(diagnostic.code, 'injected-title');
    assert.equal(diagnostic.source, 'MT Review');
    assert.match(diagnostic.codeDescription!.href, /\/docs\/rules\/injected-title\.md$/);
    assert.deepEqual(diagnostic.tags, [DiagnosticTag.Unnecessary]);
    assert.match(diagnostic.data.fingerprint, /^[0-9a-f]{16}$/);
    assert.deepEqual(diagnostic.relatedInformation, [
      { message: 'The text starts here', location: { uri: URI, range: client.rangeOf('F') } },
    ]);
  });

  it('leave out what the client cannot show', async () => {
    await start({ rules: [injectedTitle], capabilities: { textDocument: { diagnostic: {} } } });
    await client.open('and 《bet》 here');
    const [diagnostic] = await client.diagnostics();
    assert.deepEqual(Object.keys(diagnostic).sort(), ['code', 'data', 'message', 'range', 'severity', 'source']);
  });

  it('speak the user’s language', async () => {
    await start({ rules: [spelling], locale: 'zh-cn' });
    await client.open('color');
    assert.equal((await client.diagnostics())[0].message, '应写作“colour”。');
  });

  it('speak English to everyone else', async () => {
    await start({ rules: [spelling], locale: 'de' });
    await client.open('color');
    assert.equal((await client.diagnostics())[0].message, 'Write “colour”.');
  });

  it('are not sent twice when nothing changed', async () => {
    await start({ rules: [spelling] });
    await client.open('color, and some way behind it one');
    const first = await client.pull();
    assert.deepEqual(await client.pull(first.resultId), { kind: 'unchanged', resultId: first.resultId });
    await client.edit('one', 'two');
    assert.equal((await client.pull(first.resultId)).kind, 'unchanged');
    await client.edit('two', 'color');
    assert.equal((await client.pull(first.resultId)).kind, 'full');
  });

  it('follow the edits', async () => {
    await start({ rules: [spelling] });
    await client.open('a colored\r\ntext');
    assert.equal((await client.diagnostics()).length, 1);
    await client.edit('text', 'text 😀 in color');
    assert.deepEqual(
      (await client.diagnostics()).map(({ range }) => range),
      [
        { start: { line: 0, character: 2 }, end: { line: 0, character: 7 } },
        { start: { line: 1, character: 11 }, end: { line: 1, character: 16 } },
      ],
    );
    await client.edit('in color', '');
    assert.equal((await client.diagnostics()).length, 1);
  });

  it('of an edited document are those of the text it has come to, and only what an edit touches is read again', async () => {
    const rule = slow(0);
    const paragraph = (n: number): string => `Line ${n} of a colored letter that goes on for a while.\n\n`;
    const before = Array.from({ length: 400 }, (_, n) => paragraph(n)).join('');
    await start({ rules: [spelling, rule] });
    await client.open(before);
    await client.diagnostics();
    const visited = rule.visited;
    await client.edit('Line 200 of', 'A color, line 200 of');
    const edited = await client.diagnostics();
    assert.ok(rule.visited - visited < 5, `${rule.visited - visited} paragraphs were read`);
    await client.stop();
    await start({ rules: [spelling, rule] });
    await client.open(before.replace('Line 200 of', 'A color, line 200 of'));
    assert.deepEqual(await client.diagnostics(), edited);
    assert.equal(edited.length, 401);
  });

  it('cover a file no editor has open, where the client lets it be read', async () => {
    const uri = 'file:///closed.txt';
    await start({ rules: [spelling], files: { [uri]: 'no color' } });
    const report = await client.pull(undefined, uri);
    assert.equal(report.kind === 'full' && report.items.length, 1);
    assert.deepEqual(await client.pull(report.resultId, uri), { kind: 'unchanged', resultId: report.resultId });
    const missing = await client.pull(undefined, 'file:///missing.txt');
    assert.deepEqual(missing.kind === 'full' && missing.items, []);
  });

  it('are none for a file of an unknown kind', async () => {
    await start({ rules: [spelling] });
    await client.open('color', 'binary', 'file:///page.bin');
    assert.deepEqual(await client.diagnostics(), []);
  });

  it('are at most a thousand: the most severe, and one that says how many there are', async () => {
    await start({ rules: [spelling, shouting] });
    await client.open(`!! ${'color '.repeat(1200)}!!`);
    const diagnostics = await client.diagnostics();
    assert.equal(diagnostics.length, 1000);
    assert.match(String(diagnostics[0].message), /1202.*999/);
    assert.deepEqual(diagnostics[0].range.end, { line: 0, character: 0 });
    assert.equal(
      diagnostics.some(({ code }) => code === 'shouting'),
      false,
    );
  });

  it('are pushed to a client that cannot ask', async () => {
    await start({ rules: [spelling], capabilities: { workspace: { configuration: true } } });
    assert.equal(client.initialized.capabilities.diagnosticProvider, undefined);
    await client.open('color');
    await eventually(() => client.published.some(({ version, diagnostics }) => version === 1 && diagnostics.length === 1));
    await client.edit('color', 'colour');
    await eventually(() => client.published.some(({ version, diagnostics }) => version === 2 && diagnostics.length === 0));
  });

  it('lose only the findings of a rule that fails, and its name is logged once a version', async () => {
    await start({ rules: [throwing, spelling] });
    await client.open('color\n\nanother paragraph');
    assert.equal((await client.diagnostics()).length, 1);
    await client.actions('another');
    assert.equal(client.log.length, 1);
    assert.match(client.log[0], /throwing/);
    assert.match(client.log[0], /cannot be read/);
    await client.edit('another', 'one more');
    assert.equal((await client.diagnostics()).length, 1);
    assert.equal(client.log.length, 2);
  });

  it('stop being worked out when the client cancels', async () => {
    const rule = slow(0.5);
    await start({ rules: [rule] });
    const paragraphs = 2000;
    await client.open('A paragraph.\n\n'.repeat(paragraphs));
    await cancelled(client, rule);
    assert.ok(rule.visited < paragraphs, `${rule.visited} paragraphs were read`);
  });

  it('stop being worked out when the text moves on, and are asked for again', async () => {
    const rule = slow(0.5);
    await start({ rules: [rule] });
    const paragraphs = 2000;
    await client.open(`Start\n\n${'A paragraph.\n\n'.repeat(paragraphs)}`);
    const pulled = client.pull().catch(error => error);
    await eventually(() => rule.visited > 0);
    await client.edit('Start', '');
    const error = await pulled;
    assert.ok(error instanceof ResponseError);
    assert.equal(error.code, LSPErrorCodes.ServerCancelled);
    assert.deepEqual(error.data, { retriggerRequest: true });
    assert.ok(rule.visited < paragraphs, `${rule.visited} paragraphs were read`);
  });

  it('come of one review, however many ask', async () => {
    const rule = slow(0);
    await start({ rules: [rule] });
    await client.open('One\n\ntwo\n\nthree');
    await Promise.all([client.pull(), client.pull(), client.hover('two'), client.actions('three')]);
    assert.equal(rule.visited, 3);
  });

  it('follow the settings', async () => {
    await start({ rules: [spelling, shouting], settings: { rules: { spelling: 'hint' } } });
    await client.open('color!!');
    assert.deepEqual(
      (await client.diagnostics()).map(({ severity }) => severity),
      [DiagnosticSeverity.Hint, DiagnosticSeverity.Information],
    );
    await client.changeSettings({ rules: { spelling: 'off', shouting: 'nonsense' } });
    await eventually(() => client.refreshes > 0);
    assert.deepEqual(
      (await client.diagnostics()).map(({ code }) => code),
      ['shouting'],
    );
    await client.changeSettings({ enable: false });
    assert.deepEqual(await client.diagnostics(), []);
  });

  it('follow the settings of a client that only sends them', async () => {
    const capabilities = { ...MODERN, workspace: {} };
    await start({ rules: [spelling], capabilities, initializationOptions: { settings: { rules: { spelling: 'error' } } } });
    await client.open('color');
    assert.equal((await client.diagnostics())[0].severity, DiagnosticSeverity.Error);
    await client.changeSettings({ rules: { spelling: 'off' } });
    assert.deepEqual(await client.diagnostics(), []);
  });
});

/** Cancels a pull as soon as the rule has begun. */
async function cancelled(client: TestClient, rule: { visited: number }): Promise<void> {
  const source = new CancellationTokenSource();
  const pulled = client.connection
    .sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: URI } }, source.token)
    .catch(error => error);
  await eventually(() => rule.visited > 0);
  source.cancel();
  const error = await pulled;
  assert.ok(error instanceof ResponseError);
  assert.equal(error.code, LSPErrorCodes.RequestCancelled);
}
