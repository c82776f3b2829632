import assert from 'node:assert/strict';
import { mixedPunctuation } from '../../src/engine/rules/mixed-punctuation';
import { check, checkFixed, findingsOf } from '../support/check-rule';

function becomes(before: string, after: string): void {
  it(`${before} → ${after}`, () => checkFixed(mixedPunctuation, before, after));
}
function leavesAlone(text: string): void {
  it(text, () => void check(mixedPunctuation, text));
}

describe('mixed-punctuation', () => {
  describe('puts the English mark and its space', () => {
    becomes('The gate is open。Come in.', 'The gate is open. Come in.');
    becomes('The gate is open 。 Come in.', 'The gate is open. Come in.');
    becomes('The gate is open.。', 'The gate is open.');
    becomes('The gate is open.。”Since then', 'The gate is open.” Since then');
    becomes('Apples、pears，and plums；all ripe！Buy now？', 'Apples, pears, and plums; all ripe! Buy now?');
    becomes('The Tower（rebuilt 1901）is open.', 'The Tower (rebuilt 1901) is open.');
    becomes('【Notice】The gate is shut.', '[Notice] The gate is shut.');
    becomes('about 3，000 people at 10：30', 'about 3,000 people at 10:30');
    becomes('up by 35％ since 2019～2021', 'up by 35% since 2019–2021');
    becomes('Call ０８００ now', 'Call 0800 now');
    becomes('the spirit of　the age', 'the spirit of the age');
    becomes('Daily News 丨 Sports', 'Daily News | Sports');
    becomes('Wait。。。there is more.', 'Wait... there is more.');
    becomes('pears, plums, etc.，are ripe.', 'pears, plums, etc., are ripe.');
  });

  describe('pairs quotation marks', () => {
    becomes('She said “come in" and left.', 'She said “come in” and left.');
    becomes('She said "come in” and left.', 'She said “come in” and left.');
    leavesAlone('A 3.5" disk “and a 5" one” in the drawer.');
    leavesAlone('“He said "go" and left,” she wrote.');
    leavesAlone('"Straight" quotes and “curly” ones.');
  });

  it('marks every mark by itself', () => void check(mixedPunctuation, 'Open【。】Come in【，】please【！】'));
  it('takes title marks around an English title as one', () => void check(mixedPunctuation, 'They read 【《The Blue Door》】 twice.'));

  describe('leaves alone', () => {
    leavesAlone('门开着。请进，谢谢！');
    leavesAlone('The sign says “请进，谢谢！” in red.');
    leavesAlone('客服电话：0510-5555 1234（工作日）。');
    leavesAlone('The ideographic full stop 。 is a full-width mark of punctuation.');
    leavesAlone('Use 、 between nouns.');
    leavesAlone('The mark (，) separates clauses.');
    leavesAlone('It’s “fine” – really… isn’t it?');
  });

  describe('in Chinese puts the full-width mark and takes the space behind it', () => {
    const intoChinese = { settings: { source: 'en', target: 'zh' } };
    const becomesChinese = (before: string, after: string): void => {
      it(`${before} → ${after}`, () => checkFixed(mixedPunctuation, before, after, intoChinese));
    };
    const leavesChinese = (text: string): void => {
      it(text, () => void check(mixedPunctuation, text, intoChinese));
    };
    becomesChinese('港口今天关闭, 请走西门.', '港口今天关闭，请走西门。');
    becomesChinese('港口开了吗?请看告示!', '港口开了吗？请看告示！');
    becomesChinese('注意: 风浪很大; 不要下水。', '注意：风浪很大；不要下水。');
    leavesChinese('港口今天关闭，请走西门。');
    leavesChinese('版本 2.5, 端口 8080');
    leavesChinese('港口;码头;渡船');
    leavesChinese('所有者:组 表.列 第1,000名');
    leavesChinese('请稍候...');
    leavesChinese('名称:    值             大小');
    leavesChinese('作者: J. Smith, M. Lee');
    it('is told for information, and where a text writes so throughout, as a hint', () => {
      const severities = (text: string): string[] => [
        ...new Set(findingsOf(mixedPunctuation, text, intoChinese).map(({ severity }) => severity)),
      ];
      assert.deepEqual(severities('港口今天关闭, 请走西门。'), ['info']);
      assert.deepEqual(severities('港口今天关闭, 请走西门. '.repeat(10)), ['hint']);
    });
  });
});
