import assert from 'node:assert/strict';
import { formatByLanguageId } from '../../src/engine';
import { untranslatedText } from '../../src/engine/rules/untranslated-text';
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
});
