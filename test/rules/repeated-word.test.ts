import assert from 'node:assert/strict';
import { repeatedWord } from '../../src/engine/rules/repeated-word';
import { check, checkFixed, findingsOf } from '../support/check-rule';
import { checkFixLaws } from '../support/fix-laws';
import { unitLines } from '../support/unit-lines';

const flags = (marked: string): void => {
  it(marked, () => void check(repeatedWord, marked));
};
const leavesAlone = flags;
const inUnits = (marked: string): void => {
  it(marked, () => void check(repeatedWord, marked, { format: unitLines }));
};

describe('repeated-word', () => {
  describe('flags', () => {
    flags('She opened 【the the】 window.');
    flags('【The the】 window is open. It is 【of of】 glass.');
    flags('It is a part of 【the\n    the】 roof.');
    flags('The bridge needs new 【bolts bolts】.');
    flags('The bridge has 【bolts bolts bolts】 in it.');
    flags('Look 【at at】 the clock.');
    flags('The 【Institute Institute】 was founded in 1954.');
  });

  describe('leaves alone what stands for a value, and names that are doubled', () => {
    inUnits('查找路径 PATH⇥Look up the path PATH');
    inUnits('瓦拉瓦拉市⇥Walla Walla');
    inUnits('<p>关上门</p><p>门是绿色的</p>⇥<p>Close the door</p><p>Door number two is green</p>');
  });

  describe('flags a name twice when the source has it once', () => {
    inUnits('他住在意大利。⇥He lives in 【Italy Italy】.');
    inUnits('新冠肺炎。⇥The disease is called 【Covid-19 Covid-19】 now.');
    inUnits('熊猫圆圆在吃竹子。⇥The panda Yuan Yuan is eating bamboo.');
  });

  describe('leaves alone', () => {
    leavesAlone('He had had enough of that. I know that that is so. What it is is a shed. The house he lived in in May was cold.');
    leavesAlone('Bye bye! Ha ha ha, very very good, no no, knock knock, there there, thank you so so much, long long ago.');
    leavesAlone('Duran Duran played in Walla Walla, in Pago Pago and in New York New York with Yo Yo Ma.');
    leavesAlone('Rows: 1 1 2 2 a a b b x x and A a B b.');
    leavesAlone('-rw-r--r-- 1 root root 512');
    leavesAlone('Copy data data-set, foo.git git, and std::vector vector::iterator.');
    leavesAlone('yes  yes\tyes\nyes');
    leavesAlone('red\nred\ngreen');
    leavesAlone('He said “the” the other day.');
    leavesAlone('Plan A a year ago; vitamin A a day.');
    leavesAlone('看看 看看');
  });

  it('deletes function words without asking, others only when told', () => {
    checkFixed(repeatedWord, 'She opened the the window of of the house.', 'She opened the window of the house.');
    assert.deepEqual(
      findingsOf(repeatedWord, 'The bridge needs new bolts bolts.')[0].fixes.map(({ safety }) => safety),
      ['review'],
    );
  });

  it('keeps the laws of fixes', () => checkFixLaws('The the the window. We saw the a a of of of bolts bolts bolts. He is at at at home.'));
});
