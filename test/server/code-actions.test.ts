import assert from 'node:assert/strict';
import { type CodeAction, CodeActionTriggerKind } from 'vscode-languageserver/node';
import type { Rule } from '../../src/engine';
import { FIX_ALL } from '../../src/server/protocol';
import { MODERN, TestClient, URI } from './client';
import { injectedTitle, shouting, slow, spelling } from './rules';

describe('The server’s code actions', () => {
  let client: TestClient;
  const start = async (rules: readonly Rule[], text: string, more: Partial<Parameters<typeof TestClient.start>[0]> = {}): Promise<void> => {
    client = await TestClient.start({ rules, ...more });
    await client.open(text);
  };
  afterEach(() => client.stop());

  const titles = (actions: readonly CodeAction[]): string[] => edits(actions).map(({ title }) => title);
  /** Those that edit the document; those that accept a finding are commands. */
  const edits = (actions: readonly CodeAction[]): CodeAction[] => actions.filter(({ command }) => !command);
  const named = (actions: readonly CodeAction[], title: string): CodeAction => {
    const found = actions.find(action => action.title === title);
    assert.ok(found, `"${title}" is not among ${titles(actions).join(' | ')}`);
    return found;
  };

  it('apply each fix of the finding under the cursor', async () => {
    await start([injectedTitle], 'The 《bet》 law, the 《law》 law');
    const actions = await client.actions('bet');
    assert.deepEqual(titles(actions), [
      'Delete the title',
      'Leave a gap for 《bet》',
      'Delete all the titles (2 in the file)',
      'Ignore injected-title in this line',
      'Ignore injected-title in this file',
    ]);
    const fix = actions[0];
    assert.equal(fix.kind, 'quickfix');
    assert.equal(fix.isPreferred, true);
    assert.equal(fix.diagnostics?.[0].code, 'injected-title');
    assert.equal(client.edited(fix.edit), 'The  law, the 《law》 law');
    assert.equal(actions[1].isPreferred, false);
    assert.deepEqual(await client.actions(', the'), []);
  });

  it('of the narrowest finding come first, and none of what only lies beside a selection', async () => {
    await start([injectedTitle, spelling], 'The 《bet》colors law and the 《Discolored》 law');
    const rules = async (at: string): Promise<unknown[]> => [
      ...new Set((await client.actions(at)).map(({ diagnostics }) => diagnostics?.[0].code)),
    ];
    assert.deepEqual(await rules('《bet》'), ['injected-title']);
    assert.deepEqual(await rules('bet》colors'), ['injected-title', 'spelling']);
    assert.deepEqual(await rules('《Discolored》'), ['spelling', 'injected-title']);
    assert.deepEqual(await rules('colors'), ['spelling']);
  });

  it('say for which version of the document an edit is', async () => {
    await start([spelling], 'color');
    await client.edit('color', 'two colors');
    const [fix] = await client.actions('two colors');
    const [change] = fix.edit!.documentChanges!;
    assert.deepEqual('textDocument' in change && change.textDocument, { uri: URI, version: 2 });
  });

  it('give plain edits to a client that knows no versions, and give them at once where they cannot be asked for later', async () => {
    const capabilities = { textDocument: { diagnostic: {} } };
    await start([spelling], 'color and no other, color', { capabilities });
    const actions = edits(await client.actions('no other, color'));
    assert.deepEqual(
      actions.map(({ edit }) => [Object.keys(edit?.changes ?? {}), client.edited(edit)]),
      [
        [[URI], 'color and no other, colour'],
        [[URI], 'colour and no other, colour'],
        [[URI], 'mt-review-disable-next-line spelling\ncolor and no other, color'],
        [[URI], 'mt-review-disable spelling\n\ncolor and no other, color'],
      ],
    );
  });

  it('apply the same to all of a kind', async () => {
    await start([injectedTitle, spelling], '《a》 color 《b》 colors 《c》');
    const [titles, spellings] = await Promise.all([client.actions('《b》'), client.actions('colors')]);
    const deleteAll = named(titles, 'Delete all the titles (3 in the file)');
    assert.equal(deleteAll.edit, undefined);
    assert.equal(client.edited((await client.resolve(deleteAll)).edit), ' color  colors ');
    const spellAll = named(spellings, 'Fix all of this kind in the file (spelling, 2)');
    assert.equal(client.edited((await client.resolve(spellAll)).edit), '《a》 colour 《b》 colours 《c》');
  });

  it('apply each finding’s preferred fix to all, whatever its title, where the rule wants that', async () => {
    await start([injectedTitle], '《a》 and ‹b› and 《c》');
    const deleteAll = named(await client.actions('‹b›'), 'Delete all the titles (3 in the file)');
    assert.equal(client.edited((await client.resolve(deleteAll)).edit), ' and  and ');
  });

  it('never offer to apply all of what needs judgement where the rule does not say so', async () => {
    const cautious: Rule = { ...injectedTitle, meta: { ...injectedTitle.meta, fixAll: undefined } };
    await start([cautious], '《a》 and 《b》');
    assert.ok(titles(await client.actions('《a》')).every(title => !/in the file\)$/.test(title)));
  });

  it('fix everything that needs no judgement, and what that brings to light, in minimal edits', async () => {
    await start([spelling, shouting, injectedTitle], 'Stop!!!! The color of 《law》!');
    const [action, ...others] = await client.actions('Stop', { only: ['source.fixAll'] });
    assert.equal(others.length, 0);
    assert.equal(action.kind, 'source.fixAll.mt-review');
    const { edit } = await client.resolve(action);
    assert.equal(client.edited(edit), 'Stop! The colour of 《law》!');
    const [change] = edit!.documentChanges!;
    assert.deepEqual('edits' in change && change.edits.map(({ range }) => client.textOf(range)), ['!!!!', 'color']);
    await client.edit('Stop!!!! The color', 'Stop! The colour');
    assert.deepEqual(await client.actions('Stop', { only: ['source.fixAll'] }), []);
  });

  it('do not keep a document from being saved: what takes too long is left out, and the log says so', async () => {
    const rule = slow(0);
    await start([spelling, rule], `color\n\n${'A paragraph.\n\n'.repeat(400)}`);
    await client.diagnostics();
    const onSave = { only: ['source.fixAll.mt-review'], triggerKind: CodeActionTriggerKind.Automatic };
    const [action] = await client.actions('color', onSave);
    rule.milliseconds = 5;
    const { edit } = await client.resolve(action);
    assert.match(client.edited(edit), /^colour/);
    assert.ok(rule.visited < 2 * 400, `${rule.visited} paragraphs were read`);
    assert.match(client.log.join(), /Not everything was fixed on saving file:\/\/\/page\.txt/);
  });

  it('for a document being saved are none when even finding them takes too long', async () => {
    const rule = slow(5);
    await start([spelling, rule], `color\n\n${'A paragraph.\n\n'.repeat(400)}`);
    const onSave = { only: ['source.fixAll.mt-review'], triggerKind: CodeActionTriggerKind.Automatic };
    assert.deepEqual(await client.actions('color', onSave), []);
    assert.ok(rule.visited < 400, `${rule.visited} paragraphs were read`);
  });

  it('are only those of the kind asked for', async () => {
    await start([spelling], 'color');
    const kinds = async (only?: string[]): Promise<(string | undefined)[]> => [
      ...new Set((await client.actions('color', { only })).map(({ kind }) => kind)),
    ];
    assert.deepEqual(await kinds(), ['quickfix']);
    assert.deepEqual(await kinds(['quickfix']), ['quickfix']);
    assert.deepEqual(await kinds(['source']), ['source.fixAll.mt-review']);
    assert.deepEqual(await kinds(['source.fixAll.mt-review']), ['source.fixAll.mt-review']);
    assert.deepEqual(await kinds(['source.fixAll.other']), []);
    assert.deepEqual(await kinds(['refactor']), []);
  });

  it('speak the user’s language', async () => {
    await start([spelling], 'color', { locale: 'zh-cn' });
    assert.deepEqual(titles(await client.actions('color')), ['改为“colour”', '在此行忽略 spelling', '在此文件中忽略 spelling']);
    assert.deepEqual(titles(await client.actions('color', { only: ['source'] })), ['修正所有无需人工判断的问题']);
  });

  it('silence a rule in a line or a file', async () => {
    await start([spelling], 'First\nThe color, and more');
    const actions = await client.actions('color');
    const inLine = client.edited(named(actions, 'Ignore spelling in this line').edit);
    assert.equal(inLine, 'First\nmt-review-disable-next-line spelling\nThe color, and more');
    const inFile = client.edited(named(actions, 'Ignore spelling in this file').edit);
    assert.equal(inFile, 'mt-review-disable spelling\n\nFirst\nThe color, and more');
    for (const text of [inLine, inFile]) {
      await client.open(text, 'plaintext', `file:///${text.length}.txt`);
      assert.deepEqual(await client.diagnostics(), []);
    }
  });

  it('can be had without an editor’s light bulb: all safe fixes, or those of a rule', async () => {
    await start([spelling, shouting], 'The color!!');
    const fixAll = async (rule?: string): Promise<string> =>
      client.edited(await client.connection.sendRequest(FIX_ALL, { textDocument: { uri: URI }, rule }));
    assert.equal(await fixAll(), 'The colour!');
    assert.equal(await fixAll('shouting'), 'The color!');
    await client.edit('color!!', 'sky');
    assert.equal(await client.connection.sendRequest(FIX_ALL, { textDocument: { uri: URI } }), null);
  });

  it('can be had from a client that reads no versions', async () => {
    await start([spelling], 'color', { capabilities: { ...MODERN, workspace: { configuration: true } } });
    assert.equal(client.edited((await client.actions('color'))[0].edit), 'colour');
  });
});
