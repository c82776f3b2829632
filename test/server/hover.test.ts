import assert from 'node:assert/strict';
import { MarkupContent } from 'vscode-languageserver/node';
import { FILE } from '../dictionary/cedict';
import { type ClientOptions, TestClient } from './client';
import { injectedTitle, spelling } from './rules';

describe('The server’s hover', () => {
  let client: TestClient;
  const hover = async (text: string, at: string, options: Partial<ClientOptions> = {}): Promise<string | undefined> => {
    client = await TestClient.start({ rules: [injectedTitle, spelling], ...options });
    await client.open(text);
    const answer = await client.hover(at);
    return answer && MarkupContent.is(answer.contents) ? answer.contents.value : undefined;
  };
  afterEach(() => client.stop());

  it('explains a finding', async () => {
    const lines = (await hover('The\n《bet》 law', '《bet》'))?.split('\n').filter(Boolean);
    assert.deepEqual(lines?.slice(0, -1), [
      '**injected\\-title** · Fluency\\/Spelling · error · 80\\% sure',
      '“《bet》” \\*does not\\* belong here\\.',
      'The rule injected-title.',
      'Possible corrections\\:',
      '- Delete the title',
      '- Leave a gap for 《bet》',
      'See also\\:',
      '- line 1\\: The text starts here',
    ]);
    assert.match(lines?.at(-1) ?? '', /^\[About the rule injected-title\]\(https:\/\/\S+\/injected-title\.md\)$/);
  });

  it('says what a number says, in both languages', async () => {
    assert.equal(await hover('持有8218.35万股的人', '218'), '8218\\.35万 \\= 82\\,183\\,500 \\= 82\\.1835 million');
    assert.equal(await hover('It spent 5.64 billion yuan there.', '5.64'), '5\\.64 billion yuan \\= 5\\,640\\,000\\,000 \\= 56\\.4亿元');
    assert.equal(await hover('There are 12 of them.', '12'), undefined);
  });

  it('says what a number says before what is wrong there', async () => {
    const text = await hover('5.64 billion《bet》 law', '《bet》');
    assert.match(text ?? '', /^5\\\.64 billion .*\n\n---\n\n\*\*injected/s);
  });

  it('is nothing where there is nothing to say', async () => {
    assert.equal(await hover('The 《bet》 law', 'law'), undefined);
  });

  it('speaks the user’s language', async () => {
    assert.match((await hover('color', 'color', { locale: 'zh-CN' })) ?? '', /应写作“colour”。/);
  });

  it('is plain text for a client that shows no Markdown', async () => {
    const text = await hover('The 《bet》 law', '《bet》', { capabilities: { textDocument: { diagnostic: {} } } });
    assert.match(text ?? '', /^injected-title · Fluency\/Spelling · error/);
    assert.match(text ?? '', /^About the rule injected-title: https:/m);
  });

  it('does not repeat what the client shows anyway', async () => {
    const text = await hover('color', 'color', { initializationOptions: { showsMessageInHover: true } });
    assert.doesNotMatch(text ?? '', /Write “colour”\\\./);
    assert.match(text ?? '', /The rule spelling/);
  });

  describe('of Chinese', () => {
    const dictionary = 'mem:/dictionary.txt';
    const options = { files: { [dictionary]: FILE }, initializationOptions: { files: true, dictionary } };

    it('explains the words of the sentence', async () => {
      const text = await hover('It is the 圖書館研究生命 of the town.', '圖', options);
      assert.deepEqual(text?.split('\n').filter(Boolean), [
        '**圖書館** túshūguǎn\\: library',
        '- 研究 yánjiū\\: research',
        '- 生命 shēngmìng\\: life',
        '[CC-CEDICT](https://cc-cedict.org)',
      ]);
    });

    it('is silent where the user wants it, where the source is no Chinese, and without a dictionary', async () => {
      for (const settings of [{ dictionary: false }, { sourceLanguage: 'ja' }]) {
        assert.equal(await hover('It is the 图书馆 of the town.', '图', { ...options, settings }), undefined);
        client.stop();
      }
      assert.equal(await hover('It is the 图书馆 of the town.', '图'), undefined);
      client.stop();
      assert.equal(await hover('It is the 图书馆 of the town.', '图', { ...options, files: {} }), undefined);
    });
  });
});
