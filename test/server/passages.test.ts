import assert from 'node:assert/strict';
import { RULES } from '../../src/engine';
import type { Passages, PlacedTranslation } from '../../src/server/protocol';
import { PASSAGES, PLACE_TRANSLATION } from '../../src/server/protocol';
import { TestClient, URI } from './client';

const TEXT = 'The mill closed.\n\n工人们离开了厂房，机器停止了运转。\n\nIt rained all day. 傍晚时分雨终于停了。 People went home.\n';
const textDocument = { uri: URI };
const cursor = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });

describe('The server’s passages', () => {
  let client: TestClient;
  beforeEach(async () => {
    client = await TestClient.start({ rules: RULES });
    await client.open(TEXT);
  });
  afterEach(() => client.stop());
  const ask = (range?: object) => client.connection.sendRequest<Passages | null>(PASSAGES, { textDocument, range });
  const place = (id: number, answer: string) => client.connection.sendRequest<PlacedTranslation>(PLACE_TRANSLATION, { id, answer });
  const texts = (found: Passages | null) => found?.passages.map(({ text }) => text);

  it('are those a document has left, or the one at a cursor, or a selection', async () => {
    assert.deepEqual(texts(await ask()), ['工人们离开了厂房，机器停止了运转。', '傍晚时分雨终于停了。']);
    assert.deepEqual(texts(await ask(cursor(4, 22))), ['傍晚时分雨终于停了。']);
    assert.deepEqual(texts(await ask(cursor(0, 3))), []);
    assert.deepEqual(texts(await ask({ start: { line: 0, character: 4 }, end: { line: 0, character: 8 } })), ['mill']);
  });

  it('of a document leave out what may be meant as it is', async () => {
    const hints = { rules: { 'untranslated-text': 'hint' } };
    client.stop();
    client = await TestClient.start({ rules: RULES, settings: hints });
    await client.open(TEXT);
    assert.deepEqual(texts(await ask()), []);
    assert.deepEqual(texts(await ask(cursor(4, 22))), ['傍晚时分雨终于停了。']);
  });

  it('know their place, their neighbours and their languages', async () => {
    const [passage] = (await ask(cursor(4, 22)))?.passages ?? [];
    const { range, before, after, source, target, standIns, terms } = passage;
    assert.deepEqual(range, { start: { line: 4, character: 19 }, end: { line: 4, character: 29 } });
    assert.ok(before.endsWith('It rained all day. '));
    assert.equal(after, ' People went home.');
    assert.deepEqual([source, target, standIns, terms], ['zh', 'en', [], []]);
  });

  it('take an answer, also when the document has changed meanwhile', async () => {
    const [passage] = (await ask(cursor(4, 22)))?.passages ?? [];
    await client.edit('The mill closed.', 'Something else.\n\nAnd more.');
    const range = { start: { line: 4, character: 19 }, end: { line: 4, character: 29 } };
    assert.deepEqual(await place(passage.id, 'In the evening it stopped.'), { edits: [{ range, newText: 'In the evening it stopped.' }] });
    assert.deepEqual(await place(passage.id, ''), { problem: 'empty' });
  });

  it('of earlier requests are forgotten in time', async () => {
    const [first] = (await ask())?.passages ?? [];
    for (let i = 0; i < 7; i++) await ask();
    assert.ok('edits' in (await place(first.id, 'They left the hall.')));
    await ask();
    assert.deepEqual(await place(first.id, 'They left the hall.'), { problem: 'forgotten' });
  });

  it('are forgotten with their document', async () => {
    const [passage] = (await ask(cursor(4, 22)))?.passages ?? [];
    await client.close();
    assert.deepEqual(await place(passage.id, 'x'), { problem: 'forgotten' });
    assert.equal(await ask(), null);
  });

  it('of planted titles are what the source has in their place, if that is known', async () => {
    const po = 'msgid "该办公室发布了《网络安全法》和《教育法》。"\nmsgstr "The office issued 《2024欧洲杯投注》 and 《Education Law》."\n';
    await client.open(po, 'po', 'file:///texts.po');
    const textDocument = { uri: 'file:///texts.po' };
    const at = po.split('\n')[1].indexOf('欧洲杯');
    const found = await client.connection.sendRequest<Passages | null>(PASSAGES, { textDocument, range: cursor(1, at) });
    const [{ id, text, isTitle, range }] = found?.passages ?? [];
    assert.deepEqual([text, isTitle], ['网络安全法', true]);
    const answer = 'the "Cybersecurity Law"';
    const placed = await client.connection.sendRequest<PlacedTranslation>(PLACE_TRANSLATION, { id, answer, isOwn: true });
    assert.deepEqual(placed, { edits: [{ range, newText: 'the \\"Cybersecurity Law\\"' }] });

    await client.open('The office issued 《2024欧洲杯投注》 and more. It opens daily at nine.');
    const [unknown] = (await ask(cursor(0, 22)))?.passages ?? [];
    assert.deepEqual([unknown.text, unknown.isTitle], ['', true]);
  });
});
