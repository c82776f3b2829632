import assert from 'node:assert/strict';
import { mojibake } from '../../src/engine/rules/mojibake';
import { check, checkFixed, findingsOf } from '../support/check-rule';
import { checkFixLaws } from '../support/fix-laws';

const flags = (marked: string): void => {
  it(marked, () => void check(mojibake, marked));
};
const leavesAlone = flags;
const reads = (garbled: string, text: string): void => {
  it(text, () => checkFixed(mojibake, garbled, text));
};

/** A text in UTF-8, read as Latin-1. */
const asLatin1 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');
const asGbk = (text: string): string => new TextDecoder('gbk').decode(Buffer.from(text, 'utf8'));

describe('mojibake', () => {
  describe('flags', () => {
    flags('It【â€™】s late, he said: 【â€œ】Come in.【â€】 The end.');
    flags('The caf【Ã©】 in Z【Ã¼】rich costs 【Â£】5 at 20【Â°】C.');
    flags('The word 【锟斤拷锟斤拷】 and 【烫烫烫烫】 stand here.');
    flags('He doesn【�】t know the caf【��】 here.');
    flags(`The words on the sign above the gate of the house were 【${asGbk('中文学校的大门')}】 and they stood there for years.`);
    flags('Mr Kova【Ä‡】 and Ms 【Å¡】koda came.');
  });

  describe('reads', () => {
    reads(asLatin1('It’s “late” – he said… 日本 😀 naïve'), 'It’s “late” – he said… 日本 😀 naïve');
    reads(asLatin1(asLatin1('Zürich’s')), 'Zürich’s');
    reads('Itâ€™s in ZÃ¼rich.', 'It’s in Zürich.');
    reads('Ã¢â‚¬â„¢s Hertogenbosch', '’s Hertogenbosch');
    reads(
      `What he said to the keeper of the house was ${asGbk('两扇大门开着')}, and he said it twice.`,
      'What he said to the keeper of the house was 两扇大门开着, and he said it twice.',
    );
    reads(`It does${asGbk('n’t')} rain.`, 'It doesn’t rain.');
    reads('The ÖÐ¹úµÄÈËÃñ came.', 'The 中国的人民 came.');
  });

  describe('leaves alone', () => {
    leavesAlone('The café”—said he—is “À la carte”… Straße”, naïve, São João, ÇÃO, IRMÃ”, GROẞ… El Niño’s Ñandú.');
    leavesAlone('Ärger, Ångström, Île-de-France, Đà Nẵng, Łódź, Ελλάδα, Россия, 中文，锻炼、铁锹。');
    leavesAlone('The letters ÀÁÂÃÄÅÆÇÈÉ and àáâãäåæç are accented; ×÷±§¶ are signs.');
    leavesAlone('If you see â€™ or Ã©, the file was read in the wrong encoding.');
    leavesAlone('The replacement character is “�”. Print ‘�’ if unsure.');
    leavesAlone('中文里的“涓涓细流”和“屯田”没有问题。');
  });

  it('does not invent what is lost', () => {
    assert.deepEqual(
      findingsOf(mojibake, 'A � B ï¿½ C 锟斤拷').map(({ fixes }) => fixes),
      [[], [], []],
    );
  });

  it('keeps the laws of fixes', () => checkFixLaws('Itâ€™s ZÃ¼rich, â€œcafÃ©â€ and Ã¢â‚¬â„¢ ï»¿ don�t.', undefined, [mojibake]));

  it('reads a megabyte of anything', () => {
    for (const piece of ['Ã', 'â€', 'Ã©', '鈥', '锟斤拷', '�', '烫', 'é”—', 'ÖÐ'])
      findingsOf(mojibake, piece.repeat(1_000_000 / piece.length));
  });
});
