import assert from 'node:assert/strict';
import { CodeActionTriggerKind } from 'vscode-languageserver/node';
import { TestClient } from './client';
import { spelling } from './rules';

const CATALOGUE = `msgid ""
msgstr "Language: en\\n"

#, fuzzy
#| msgid "颜色"
msgid "红色"
msgstr "The color red"

msgid "绿色"
msgstr "Green"

msgid "蓝色"
msgstr ""

#, fuzzy
msgid "%d 棵树"
msgid_plural "%d 棵树木"
msgstr[0] "%d tree"
msgstr[1] "%d trees"
`;

describe('The server’s marks of units', () => {
  let client: TestClient;
  const start = async (text: string, uri: string, locale = 'en', capabilities?: object): Promise<void> => {
    client = await TestClient.start({ rules: [spelling], locale, ...(capabilities && { capabilities }) });
    await client.open(text, 'plaintext', uri);
  };
  const titles = async (at: string, context = {}): Promise<string[]> => (await client.actions(at, context)).map(({ title }) => title);
  afterEach(() => client.stop());

  it('are offered for the unit under the cursor, behind what its findings offer, as far as they say something new', async () => {
    await start(CATALOGUE, 'file:///en.po');
    assert.deepEqual(await titles('Green'), ['Mark this unit as needing work']);
    assert.deepEqual(await titles('msgid "绿色"'), ['Mark this unit as needing work']);
    assert.deepEqual(await titles('fuzzy\n#|'), ['Mark this unit as reviewed']);
    assert.deepEqual(await titles('颜色'), ['Mark this unit as reviewed']);
    assert.deepEqual(await titles('fuzzy\nmsgid "%d'), ['Mark this unit as reviewed']);
    assert.deepEqual(await titles('蓝色'), []);
    assert.deepEqual(await titles('Language'), []);
    assert.deepEqual(await titles('%d trees'), ['Mark this unit as reviewed']);
    assert.equal((await titles('color')).at(-1), 'Mark this unit as reviewed');
    assert.deepEqual(await titles('Green', { only: ['refactor'] }), []);
  });

  it('are offered unasked only where a unit waits for review', async () => {
    await start(CATALOGUE, 'file:///en.po');
    const context = { triggerKind: CodeActionTriggerKind.Automatic };
    assert.deepEqual(await titles('Green', context), []);
    assert.deepEqual(await titles('red', context), ['Mark this unit as reviewed']);
  });

  it('change the mark and nothing else', async () => {
    await start(CATALOGUE, 'file:///en.po');
    const [reviewed] = await client.actions('红色');
    assert.equal(client.edited((await client.resolve(reviewed)).edit), CATALOGUE.replace('#, fuzzy\n#| msgid "颜色"\n', ''));
    const [doubted] = await client.actions('Green');
    assert.equal(client.edited((await client.resolve(doubted)).edit), CATALOGUE.replace('msgid "绿', '#, fuzzy\nmsgid "绿'));
  });

  it('come with their edits for a client that cannot ask for them later, and in its language', async () => {
    await start('<xliff><trans-unit id="1"><source>好</source><target>Good</target></trans-unit></xliff>', 'file:///a.xlf', 'zh-cn', {});
    const actions = await client.actions('Good');
    assert.deepEqual(
      actions.map(({ title, edit }) => [title, client.edited(edit).match(/approved="yes"|state="[\w-]+"/)?.[0]]),
      [
        ['将此条目标为已审校', 'approved="yes"'],
        ['将此条目标为待修改', 'state="needs-review-translation"'],
      ],
    );
  });

  it('are for all units in a selection at once', async () => {
    await start(CATALOGUE, 'file:///en.po');
    const all = CATALOGUE.slice(CATALOGUE.indexOf('红色'), CATALOGUE.indexOf(' trees"'));
    const [reviewed, doubted] = (await client.actions(all)).slice(-2);
    assert.deepEqual([reviewed.title, doubted.title], ['Mark 2 selected units as reviewed', 'Mark 1 selected unit as needing work']);
    assert.equal(
      client.edited((await client.resolve(reviewed)).edit),
      CATALOGUE.replace('#, fuzzy\n#| msgid "颜色"\n', '').replace('#, fuzzy\n', ''),
    );
  });

  it('are not made in a text that has changed meanwhile', async () => {
    await start(CATALOGUE, 'file:///en.po');
    const [action] = await client.actions('Green');
    await client.edit('Green', 'Dark green');
    await client.diagnostics();
    assert.equal((await client.resolve(action)).edit, undefined);
  });

  it('are counted in the status: units, not forms', async () => {
    await start(CATALOGUE, 'file:///en.po');
    await client.diagnostics();
    assert.equal(client.statuses[0].needingReview, 2);
  });

  it('are not offered where the format keeps no such thing', async () => {
    await start('{"a": "Good"}', 'file:///en.json');
    assert.deepEqual(await client.actions('Good'), []);
  });
});
