import assert from 'node:assert/strict';
import { repeatedPhrase } from '../../src/engine/rules/repeated-phrase';
import { check, checkFixed, findingsOf } from '../support/check-rule';
import { checkFixLaws } from '../support/fix-laws';
import { unitLines } from '../support/unit-lines';

const flags = (marked: string): void => {
  it(marked.slice(0, 120), () => void check(repeatedPhrase, marked));
};
const leavesAlone = flags;
const inUnits = (marked: string): void => {
  it(marked, () => void check(repeatedPhrase, marked, { format: unitLines }));
};
const keepsOne = (before: string, after: string): void => {
  it(after, () => checkFixed(repeatedPhrase, before, after, { choose: ({ fixes }) => fixes[0] }));
};

describe('repeated-phrase', () => {
  describe('leaves alone in units', () => {
    inUnits("      --raw          same as 'raw' mode⇥      --raw          'raw' モードと同じ");
    inUnits('<p>输入来源</p><p>来源包括位置</p>⇥<p>Enter the name of the source</p><p>The name of the source has a place</p>');
  });

  describe('flags', () => {
    flags('The envoy flew to 【Bern, Bern, Bern, Bern, Bern, Bern】 and met the mayor.');
    flags('Low 【pressure pressure pressure pressure】 pump with a brass valve.');
    flags('【The duties of the duties of the duties of the duties】 are listed below.');
    flags('The ferry is late 【because of the heavy fog because of the heavy fog】.');
    flags('We need a 【win-win-win-win】 plan.');
    flags(`What a view${`【${'!'.repeat(25)}】`}`);
    flags(`【${'| '.repeat(39)}|】`);
    flags(`【${'no, '.repeat(29)}no】.`);
    flags('【The guests were asked to leave their coats at the door. The guests were asked to leave their coats at the door.】');
    flags('Look for it 【in the in the】 cupboard.');
    it('loops in Chinese', () =>
      void check(repeatedPhrase, '我们【要加强港口建设要加强港口建设要加强港口建设】的工作。', {
        settings: { source: 'en', target: 'zh' },
      }));
  });

  describe('flags what the source does not repeat', () => {
    inUnits('声音不错，有小瑕疵。⇥There are small flaws, 【the sound is good, the sound is good】.');
    inUnits('全州都禁止。⇥It is banned 【in the state in the state】.');
    inUnits('被告人没有出庭。⇥The court found that 【the accused, the accused, the accused】, did not come.');
    inUnits('7月13日。⇥On July 【13 13 13 13】.');
  });

  describe('leaves alone what the source repeats', () => {
    inUnits('如果窗户是开的，如果窗户是开的，鸟会飞进来。⇥If the window is open, if the window is open, birds will come in.');
    inUnits('不不不，我不去。⇥No, no, no, no, I am not going.');
    inUnits('正版书，正版书⇥Genuine book, genuine book');
    inUnits('0 0 0 0⇥0 0 0 0');
  });

  describe('leaves alone', () => {
    leavesAlone('“No, no, no,” he said. “Wait, wait, wait, wait, wait!”');
    leavesAlone('It grew more and more and more, again and again and again, step by step by step, on and on and on and on.');
    leavesAlone('Location, location, location. Never give up, never give up, never give up.');
    leavesAlone('Ha ha ha ha ha ha ha! La la la la la la. Tick tock, tick tock, tick tock, tick tock, tick tock.');
    leavesAlone('Happy birthday to you, happy birthday to you!');
    leavesAlone('Go! Go! Go! Go! Go! Go!');
    leavesAlone('New York, New York, it is a very very very very big town.');
    leavesAlone('The ship sails on and on\nThe ship sails on and on\nThe ship sails on and on\nThe ship sails on and on');
    leavesAlone('yes  yes  yes  yes  no   yes\n0 0 0 0 0 0 0 0 0 0\nn/a\tn/a\tn/a\tn/a');
    leavesAlone(
      'Chapter One . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . . 7',
    );
    leavesAlone('- - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -');
    leavesAlone('Copy a/b/a/b/a/b into std::std::std.');
    leavesAlone('哈哈哈哈哈哈哈哈，好好好，看看，高高兴兴。');
  });

  describe('says it with less certainty when it may be meant', () => {
    it('a long phrase twice', () => {
      const [finding] = check(
        repeatedPhrase,
        'He said 【if all the windows are left open, if all the windows are left open】, birds come in.',
      );
      assert.equal(finding.severity, 'info');
    });
  });

  describe('keeps one', () => {
    keepsOne(
      'Wait, wait, wait, wait, wait, wait, wait, wait, wait, wait, wait, wait, wait, wait, wait, wait, wait, wait, wait, wait!',
      'Wait!',
    );
    keepsOne('It was sweet, harbour, harbour, harbour, harbour, harbour.', 'It was sweet, harbour.');
    keepsOne('The ferry is late because of the heavy fog because of the heavy fog.', 'The ferry is late because of the heavy fog.');
    keepsOne(
      'About nine in ten of the guests stayed on. About nine in ten of the guests stayed on.',
      'About nine in ten of the guests stayed on.',
    );
  });

  it('keeps the laws of fixes', () => {
    for (const text of [
      'The the the the the the the the the the the the the.',
      'a b a b a b a b a b c a b a b a b c a b a b a b c',
      'so we go to the old town so we go to the old town, so we go to the old town',
      '!!!!!!!!!!!!!!!!!!!!!!!!!!!!! ?!?!?!?!?!?!?!?!?!?!?!?!?!?!?!?!?!?!?!?!',
    ])
      checkFixLaws(text);
  });

  it('reads a megabyte of anything', () => {
    for (const piece of ['no ', 'no, no; ', '!', '| ', '的', 'a b a c ', '\ud800', '\u200b']) {
      const text = piece.repeat(1_000_000 / piece.length);
      findingsOf(repeatedPhrase, text);
      findingsOf(repeatedPhrase, `源⇥${text}`, { format: unitLines });
    }
  });
});
