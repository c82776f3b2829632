import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import type { Rule } from '../../src/engine';
import { type ClientOptions, eventually, severityOf, TestClient } from './client';
import { shouting, spelling } from './rules';

describe('The project’s config in the editor', () => {
  let client: TestClient;
  let files: Record<string, string>;
  const [page, config] = ['file:///project/docs/page.txt', 'file:///project/.mt-review.json'];
  const start = async (json: string, more: Partial<ClientOptions> = {}): Promise<void> => {
    files = { 'file:///project/.git/HEAD': '', [config]: json };
    client = await TestClient.start({ rules: [spelling, shouting], files, folders: ['file:///project'], ...more });
    await client.open('color!!', 'plaintext', page);
  };
  const found = async (): Promise<unknown[]> =>
    (await client.diagnostics()).map(diagnostic => `${diagnostic.code} ${severityOf(diagnostic)}`);
  const changeConfig = async (json: string | undefined, uri = config): Promise<void> => {
    if (json === undefined) delete files[uri];
    else files[uri] = json;
    await client.tellOfChange(uri);
  };
  /** What was last said of the config file. */
  const told = (uri = config) => client.published.filter(params => params.uri === uri).at(-1)?.diagnostics;
  afterEach(() => client.stop());

  it('sets severities, over those of the user', async () => {
    await start('{ "rules": { "spelling": "error" } }', { settings: { rules: { spelling: 'hint', shouting: 'warning' } } });
    assert.deepEqual(await found(), ['spelling error', 'shouting warning']);
  });

  it('sets languages by glob', async () => {
    await start('{ "target": "en-GB", "languages": { "docs/*.txt": { "source": "ja" } } }');
    await client.diagnostics();
    const { source, target } = client.statuses[0];
    assert.deepEqual([source, target], ['ja', 'en-GB']);
  });

  it('names the source of a translation, which is followed when it changes', async () => {
    const source = 'file:///project/first/page.md';
    const showsSource: Rule = {
      meta: { ...spelling.meta, id: 'shows-source' },
      segment: ({ segment, report }) =>
        segment.source && report({ span: { start: 0, end: 5 }, message: { en: segment.source.text, 'zh-cn': '' } }),
    };
    await start('{ "pairs": { "docs/*.txt": "./first/*.md" } }', { rules: [showsSource] });
    assert.deepEqual(await found(), []);
    files[source] = '红色。';
    await client.tellOfChange(source);
    await eventually(() => client.refreshes > 0);
    assert.deepEqual(
      (await client.diagnostics()).map(({ message }) => message),
      ['红色。'],
    );
  });

  it('is the nearest: the one of a folder before that of the folder above, and none from outside the repository', async () => {
    await start('{ "rules": { "spelling": "error" } }');
    files['file:///.mt-review.json'] = '{ "rules": { "spelling": "off", "shouting": "off" } }';
    assert.deepEqual(await found(), ['spelling error', 'shouting info']);
    await changeConfig('{ "rules": { "shouting": "error" } }', 'file:///project/docs/.mt-review.json');
    assert.deepEqual(await found(), ['spelling warning', 'shouting error']);
    await changeConfig(undefined, 'file:///project/docs/.mt-review.json');
    await changeConfig(undefined);
    assert.deepEqual(await found(), ['spelling warning', 'shouting info']);
  });

  it('takes files out of review, and the user is told', async () => {
    await start('{ "ignore": ["docs/"] }');
    assert.deepEqual(await found(), []);
    assert.equal(client.statuses[0].role, 'excluded');
    await changeConfig('{}');
    await eventually(() => client.refreshes > 0);
    assert.equal((await found()).length, 2);
    assert.equal(client.statuses.at(-1)?.role, 'target');
  });

  it('is marked where it is wrong, before any text is opened', async () => {
    files = { [config]: '{\n  "rules": { "speling": "error" },\n  "ignore": true\n}' };
    client = await TestClient.start({ rules: [spelling, shouting], files, folders: ['file:///project'] });
    const diagnostics = await eventually(() => told());
    assert.deepEqual(
      diagnostics.map(({ range, severity, source, message }) => [range.start, severity, source, String(message).slice(0, 44)]),
      [
        [{ line: 1, character: 13 }, DiagnosticSeverity.Warning, 'MT Review', 'There is no rule "speling". Did you mean "sp'],
        [{ line: 2, character: 12 }, DiagnosticSeverity.Error, 'MT Review', '"ignore" must be a list, not true.'],
      ],
    );
    files[config] = '{}';
    await client.tellOfChange(config);
    await client.open('color', 'plaintext', page);
    await client.diagnostics();
    assert.deepEqual(told(), []);
  });

  it('holds on as it was last good while it is broken', async () => {
    await start('{ "rules": { "spelling": "error" } }');
    assert.deepEqual(await found(), ['spelling error', 'shouting info']);
    await changeConfig('{ "rules": { "spelling": "off" }');
    assert.deepEqual(await found(), ['spelling error', 'shouting info']);
    assert.equal(told()?.length, 1);
    await changeConfig('{ "rules": { "spelling": "off" } }');
    assert.deepEqual(await found(), ['shouting info']);
    assert.deepEqual(told(), []);
  });

  it('that was broken from the start holds as far as it can be read', async () => {
    await start('{ "rules": { "spelling": "error" }, "ignore": 1 }');
    assert.deepEqual(await found(), ['spelling error', 'shouting info']);
  });

  it('is in force without a disk or files: there is none', async () => {
    await start('{ "rules": { "spelling": "off" } }', { files: undefined });
    assert.deepEqual(await found(), ['spelling warning', 'shouting info']);
  });

  it('is read anew when a text is opened, for a client that watches no files', async () => {
    await start('{}', { capabilities: { textDocument: { diagnostic: {} } } });
    assert.equal((await found()).length, 2);
    files[config] = '{ "rules": { "spelling": "off" } }';
    await client.open('color!!', 'plaintext', 'file:///project/other.txt');
    assert.deepEqual(await found(), ['shouting info']);
  });
});
