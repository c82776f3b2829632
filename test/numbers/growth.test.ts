import assert from 'node:assert/strict';
import { findQuantities, type NumberLanguage } from '../../src/engine/numbers/index';

/** Pieces that a reader might look back or ahead over again and again when they are repeated. */
const PIECES = [
  ['1', '１', '1 ', '1,', '1.', '1-', '1:', '1/', '1 1/2 ', '1e9', '000,', '1,111,', '1 000 ', '1.1.', '½', '１，'],
  ['亿', '一', '十', '万一', '一百', '零', '两', '一点', '半', '第', '第一', '百分之', '三分之一', '几十', '数', '负', '超过', '1又'],
  ['年', '1年', '1月', '1天', '星期', '公元前1年', '上午1点', '1时1分', '1元1角', '2小时30分钟', '1比', '一至', '翻1番', '个', '上'],
  ['hundred ', 'one ', 'a ', 'half ', 'one and ', 'one hundred and ', 'twenty-', 'thirds of ', 'hundreds of ', 'dozen '],
  ['May ', 'June 1 ', '1 June ', 'June 1-', '1 to ', 'between 1 and ', 'more than ', 'US$', 'minus ', '2 hours 30 minutes '],
  ['I', 'XIV ', 'Chapter I ', 'Q1 ', 'COVID-19 ', 'A-1-', 'a', ',', '-', ' ', '\n', '1；一万one half，第'],
].flat();

/** How many characters `findQuantities` looks at, one by one or in a piece cut out or compared. */
function countReads(text: string, language: NumberLanguage): number {
  const { charCodeAt, slice, startsWith } = String.prototype;
  let reads = 0;
  String.prototype.charCodeAt = function (at) {
    reads++;
    return charCodeAt.call(this, at);
  };
  String.prototype.slice = function (start, end) {
    const piece = slice.call(this, start, end);
    reads += piece.length;
    return piece;
  };
  String.prototype.startsWith = function (word, at) {
    reads += word.length;
    return startsWith.call(this, word, at);
  };
  try {
    findQuantities(text, language);
  } finally {
    Object.assign(String.prototype, { charCodeAt, slice, startsWith });
  }
  return reads;
}

describe('the work on hostile text', () => {
  for (const language of ['zh', 'en'] as const)
    for (const piece of PIECES)
      it(`grows with the text and no faster: ${JSON.stringify(piece)} over and over, read as ${language}`, () => {
        const repeated = (length: number): string => piece.repeat(length / piece.length);
        const small = countReads(repeated(1000), language);
        const large = countReads(repeated(10_000), language);
        assert.ok(large <= 11 * small, `${small} reads for 1,000 characters, ${large} for 10,000`);
        assert.ok(large <= 300 * 10_000, `${large} reads for 10,000 characters`);
      });
});
