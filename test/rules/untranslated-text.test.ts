import assert from 'node:assert/strict';
import { formatByLanguageId } from '../../src/engine';
import { untranslatedText } from '../../src/engine/rules/untranslated-text';
import { findingsIn } from '../support/catalogue';
import { check, findingsOf } from '../support/check-rule';

const markdown = formatByLanguageId('markdown');
function flags(marked: string): void {
  it(marked.replace(/\n/g, '⏎').slice(0, 90), () => void check(untranslatedText, marked));
}
function flagsInMarkdown(marked: string): void {
  it(marked.replace(/\n/g, '⏎').slice(0, 90), () => void check(untranslatedText, marked, { format: markdown }));
}
const leavesAlone = flags;

describe('untranslated-text', () => {
  describe('takes a passage as one', () => {
    flags('The dam was finished early. 【水库蓄水以后,下游的三个县都用上了干净的水。】 Farmers say the harvest has doubled.');
    flags('We met the mayor,【他表示“今年就能完工”，明年通车。】 The road is twelve miles long.');
    flags('The survey covered 【2012年12月至2021年12月的数据】 and was published in May.');
    flags('The plan covers 【5G、IPv6和物联网】 as well as the old copper network.');
    flags('Please ask the staff to 【下载App并注册】 before you visit the museum.');
    flags('He works hard, 【踔厉】 Work hard and forge ahead, and asks the same of others.');
    flags('【第一行还没有翻译\n第二行也没有翻译】\nThe third line has been translated into English.');
  });

  describe('does not swallow the English between', () => {
    flags('【我们要】 Strengthen the foundations of research,【推动】 the growth of small firms.');
    flags('【在会上】 he said that the figures were wrong 【并要求更正】 at once.');
  });

  it('takes no half of a pair for a character', () => {
    const options = { settings: { reviewSourceDocuments: true } };
    const found = (text: string) => findingsOf(untranslatedText, text, options).map(({ span }) => text.slice(span.start, span.end));
    assert.deepEqual(found('\ud842𠮷w'), ['𠮷']);
    assert.deepEqual(found('The bridge \ud842 was painted grey in spring.'), []);
  });

  describe('finds single words', () => {
    flags('The competition 【禁止】 competitors from taking any medicine at all.');
    flags('They live with three cats (including a stray 【猫】) in a small flat.');
    flags('In that year, 【卫星】 are used by every weather service in the world.');
    flags('The Chinese 【领馆】 General was opened in the spring of that year.');
    flags('Asked to comment, the manager 【说】: "We shall look into it at once."');
  });

  describe('leaves Chinese alone that is meant', () => {
    leavesAlone('Lin Yaoguang (林耀光) opened the fair, and Hua Qing（华青）closed it.');
    leavesAlone('The company, Northwind Salvage (Chinese: 北风打捞; pinyin: Běifēng Dǎlāo), was founded in 1951.');
    leavesAlone('The word 内卷 (nèijuǎn) is hard to render.');
    leavesAlone('What the dialect calls “弄堂” is an alley between terraced houses.');
    leavesAlone('The characters 鱼 and 余 sound alike.');
    leavesAlone('In Chinese, 上火 has nothing to do with fire.');
    leavesAlone('His essay “鬼城”, “Ghost Town”, appeared in May.');
    leavesAlone('English | 简体中文 | 繁體中文');
    leavesAlone('Wharf – 码头\nLighthouse – 灯塔\nFerry – 渡船');
    leavesAlone(
      '请出示车票。\nPlease show your ticket.\n\n请勿倚靠车门。\nDo not lean on the doors.\n\n请先下后上。\nLet people off first.',
    );
  });

  describe('knows the places of a Markdown document where Chinese is at home', () => {
    flagsInMarkdown('| Term | Chinese |\n|---|---|\n| wharf | 码头 |\n| ferry | 渡船 |\n| tide | 潮汐 |');
    flagsInMarkdown('Run `echo 你好` and look at ![正门](door.png) first.');
    flagsInMarkdown('The door\n\n```\n打开门\n```\n\nis 【打不开的】, so use the window.');
  });

  it('is silent on a document simply written in Chinese', () => {
    const text = '本馆免费开放。\n\n参观者可凭有效证件领取门票，也可使用 App 预约。每周一闭馆（法定节假日除外）。';
    assert.deepEqual(findingsOf(untranslatedText, text), []);
  });

  it('reviews such a document when asked to', () => {
    const text = '本馆免费开放。\n\n参观者可凭有效证件领取门票。';
    assert.equal(findingsOf(untranslatedText, text, { settings: { reviewSourceDocuments: true } }).length, 2);
  });

  it('grades its confidence', () => {
    const severities = findingsOf(
      untranslatedText,
      'The reform “放管服” was widely praised.\n\nIt began in 【北方】.\n\nOfficials say: 这项改革减少了审批环节。'.replace(/[【】]/g, ''),
    ).map(finding => finding.severity);
    assert.deepEqual(severities, ['hint', 'warning', 'error']);
  });

  it('still finds leftovers in a text that glosses a name', () => {
    check(
      untranslatedText,
      'Lin Yaoguang (林耀光) opened the fair.\n\nThe visitors 【纷纷】 praised the food.\n\nMany said that they would 【再来】 next year.\n\nThe organisers were 【高兴】.',
    );
  });

  describe('of other languages', () => {
    const fromJapanese = { settings: { source: 'ja' } };
    const fromKorean = { settings: { source: 'ko' } };

    it('Japanese, with kana and without', () => {
      const [first] = check(
        untranslatedText,
        'The meeting 【は月曜日に開かれます】 in the hall. It was 【大成功】 for all, she said.',
        fromJapanese,
      );
      assert.match(first.message.en, /^Left in Japanese/);
      check(untranslatedText, 'Tanaka (田中) lives near the tower, which the children call タワー (tower).', fromJapanese);
    });

    it('Korean, and nothing of a document that is simply Korean', () => {
      const [first] = check(untranslatedText, 'He lives in Seoul. 【그의 집은 아주 크다】. His garden is small.', fromKorean);
      assert.match(first.message.en, /^Left in Korean/);
      check(untranslatedText, '도서관은 내년에 문을 엽니다.\n\n시민 누구나 책을 빌릴 수 있습니다.', fromKorean);
    });

    it('neither where the source is Chinese', () => {
      check(untranslatedText, 'The song “도서관은 내년에” is Korean; うれしい is Japanese.');
    });
  });

  describe('Chinese in Japanese', () => {
    const inJapanese = (source: string, target: string, from = 'zh'): string[] =>
      findingsIn({ source: from, target: 'ja' }, [[source, target]], [untranslatedText]).map(({ marked }) => marked);

    it('is found by characters that Japanese does not write', () => {
      assert.deepEqual(inJapanese('请先关闭设备，再打开盖子。', 'まず装置の電源を切ってから打开盖子。'), ['打开盖子']);
      assert.deepEqual(inJapanese('点击“保存”，文件会自动上传。', '「保存」をクリックすると、文件会自动上传，请稍候。'), [
        '文件会自动上传，请稍候',
      ]);
      assert.deepEqual(inJapanese('Open the lid.', '蓋を开いてください。', 'en'), ['开']);
    });

    it('is left alone where it is quoted, or may be Japanese', () => {
      assert.deepEqual(inJapanese('“谢谢”', '「谢谢」（ありがとう）'), []);
      assert.deepEqual(inJapanese('图书馆', '図書館'), []);
      assert.deepEqual(inJapanese('语言', '日本語 | 简体中文 | 한국어'), []);
      assert.deepEqual(inJapanese('保存文件', '保存文件'), []);
    });

    it('reads a megabyte of anything', () => {
      for (const piece of ['开', '开、', '館', '「开']) inJapanese('开', piece.repeat(300_000));
    });
  });

  describe('English in a text of another script', () => {
    const inChinese = (source: string, target: string): string[] =>
      findingsIn({ source: 'en', target: 'zh' }, [[source, target]], [untranslatedText]).map(({ marked }) => marked);

    it('is found where the source says it in the same words', () => {
      assert.deepEqual(inChinese('Please read the manual before you use the device.', '请先阅读手册 before you use the device。'), [
        'before you use the device',
      ]);
      assert.deepEqual(
        inChinese(
          'The hall is closed today. It’s open again on May 5, and tickets cost less.',
          '今日闭馆。It’s open again on May 5, and tickets cost less.',
        ),
        ['It’s open again on May 5, and tickets cost less.'],
      );
    });

    it('is graded by its length', () => {
      const source = 'Turn off the water. Then call the office of the company at once.';
      const found = findingsIn(
        { source: 'en', target: 'ja' },
        [[source, '水を止めて、Then call the office of the company at once.']],
        [untranslatedText],
      );
      assert.deepEqual(
        found.map(({ finding }) => finding.severity),
        ['error'],
      );
      assert.match(found[0].finding.message.en, /^Left in English \(9 words\)/);
    });

    it('is left alone where it is a name, a title, a label, a quotation or code', () => {
      const silent = (source: string, target = source): void => assert.deepEqual(inChinese(source, `他说${target}，如此。`), []);
      silent('off, on, for, auto, all');
      silent('a,s,w,x,M,S,G,T');
      silent('n l 8 3 0 2 3type a 3am for');
      silent('boat config pull.ff only for all');
      silent('across -x, with -m, horizontal -x');
      silent('The University of the West Indies');
      silent('Peter and the Wolf');
      silent('run it in the shell', '“run it in the shell”');
      silent('run it in the shell', '（run it in the shell）');
      silent('run it in the shell', '--run it in the shell');
      silent('use the index of the page', 'use_the_index of_the page');
      silent('on the way');
      assert.deepEqual(inChinese('Click Show all of the files to go on.', '点击 Show all of the files 继续。'), []);
    });

    it('is left alone where the source does not have it, and in a text with none of its own script', () => {
      assert.deepEqual(inChinese('He answered in French.', '他回答说 it is not the same thing at all。'), []);
      assert.deepEqual(inChinese('It is not the same thing at all.', 'It is not the same thing, at all.'), []);
    });

    it('is read in time that grows with the text', () => {
      const long = 'it is not the same thing at all. '.repeat(10_000);
      assert.equal(inChinese(long, `好${long}`).length, 1);
      assert.equal(inChinese('a'.repeat(300_000), `好${'a'.repeat(300_000)}`).length, 0);
      assert.equal(inChinese('it is not the same thing', 'it is not the same thing，'.repeat(20_000).replace(/^/, '好')).length, 20_000);
    });
  });
});
