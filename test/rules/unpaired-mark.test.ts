import assert from 'node:assert/strict';
import { unpairedMark } from '../../src/engine/rules/unpaired-mark';
import { check, checkFixed, findingsOf } from '../support/check-rule';
import { checkFixLaws } from '../support/fix-laws';
import { unitLines } from '../support/unit-lines';

// The marks of the checks are 【】 themselves, so what is found is compared as text.
const found = (text: string, options = {}): string[] =>
  findingsOf(unpairedMark, text, options).map(({ span }) => `${span.start} ${text.slice(span.start, span.end)}`);
const flags = (text: string, at: number): void => {
  it(text, () => assert.deepEqual(found(text), [`${at} ${text[at]}`]));
};
const leavesAlone = (text: string): void => {
  it(text, () => assert.deepEqual(found(text), []));
};
const inUnits = (marked: string): void => {
  it(marked, () => void check(unpairedMark, marked, { format: unitLines }));
};

describe('unpaired-mark', () => {
  describe('flags', () => {
    flags('The harbour (which was built in 1901 is now a museum of the sea.', 12);
    flags('The harbour, which was built in 1901) is now a museum of the sea.', 36);
    flags('The choir will sing of the harbour and of the sea》', 49);
    flags('The harbour】 was opened to the ships.', 11);
    flags('It is one of the oldest [and largest harbours of the country.', 24);
  });

  describe('flags what the source has in pairs', () => {
    inUnits('他说：“港口开放了。”⇥He said, 【“】The harbour is open.');
    inUnits('港口（建于1901年）⇥The harbour 【(】built in 1901');
    inUnits('土耳其还将接管。⇥Turkey would also【"】 take over.');
    inUnits('他说“好”，走了。⇥He said "good" and "left"【"】 the house.');
  });

  describe('leaves alone what the source leaves open', () => {
    inUnits('“港口开放了。⇥“The harbour is open.');
    inUnits('港口（⇥The harbour (');
  });

  describe('leaves alone brackets spoken of, and those the source has, too, in another order', () => {
    inUnits("应以「)」结尾⇥It should end in ')', not in \"]\" or `]'.");
    inUnits('「⇥(');
    inUnits('钩子[后缺少]⇥Missing ] behind the hook[');
    inUnits('Q)退出，N)下一个⇥Q)uit or N)ext');
    inUnits('冒号分隔⇥Parted by a colon (:) or a semicolon (;)');
    inUnits('港[:船] 键⇥Harbour:[ship] key');
    inUnits('名单中的“规则”（“规则”）⇥The rules of the list (“rules”)');
  });

  describe('leaves alone', () => {
    leavesAlone('The harbour (which was built in 1901) is a museum [of the sea]; 《论语》 is a book.');
    leavesAlone('Choose one of the following: a) the harbour, b) the bridge, 3) the tower, iv) the inn, 1.) the pier.');
    leavesAlone('It is fine :) and so is she ;-) but he is not :( at all :-( and we are (so far :-) happy.');
    leavesAlone('The value lies in [0, 1) or in (a, b] for all of the x in the set.');
    leavesAlone('“The first paragraph of what he said.\n\n“The second paragraph of it.”');
    leavesAlone('He is 6\' 2" and the screen of it is 27" wide.');
    leavesAlone('It was (as he said in the first part,\n\nand in the second part of it) a museum.');
    leavesAlone('if (a < b { return f(x; }');
    leavesAlone('Nice))) and well done))) for all of us in the house');
    leavesAlone('¯\\_(ツ)_/¯ (╯°□°)╯');
  });

  it('deletes it when told', () =>
    checkFixed(
      unpairedMark,
      'The harbour, which was built in 1901) is now a museum of the sea.',
      'The harbour, which was built in 1901 is now a museum of the sea.',
      {
        choose: ({ fixes }) => fixes[0],
      },
    ));

  it('keeps the laws of fixes', () =>
    checkFixLaws(
      'The harbour (of the [old town) was in the hand of the king] and of (the queen for a while】 in 《the end of it.',
      undefined,
      [unpairedMark],
    ));

  it('reads a megabyte of anything', () => {
    for (const piece of ['(', ')', '[(', '([)]', '“', '"', ' "a', '】', '(a, ', ':) ']) {
      findingsOf(unpairedMark, piece.repeat(1_000_000 / piece.length));
      findingsOf(unpairedMark, `源⇥${piece.repeat(200_000 / piece.length)}`, { format: unitLines });
    }
  });
});
