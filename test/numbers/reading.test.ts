import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readingAt } from '../../src/engine/numbers/reading';
import type { NumberLanguage } from '../../src/engine/numbers/types';

/** The number under ‸ reads so in Chinese, English and digits. */
function reads(marked: string, zh: string, en: string, digits: string): void {
  it(`${marked}: ${zh} = ${en} = ${digits}`, () => {
    const offset = marked.indexOf('‸');
    const text = marked.replace('‸', '');
    const reading = readingAt(text, offset, languageOf(text));
    assert.ok(reading, 'nothing read');
    assert.deepEqual(reading.renderings, { zh, en, digits });
  });
}

const languageOf = (text: string): NumberLanguage => (/[\u4e00-\u9fff]/.test(text) ? 'zh' : 'en');

describe('The reading of a number', () => {
  describe('gives amounts in both languages', () => {
    reads('持有82‸18.35万股', '8218.35万', '82.1835 million', '82,183,500');
    reads('用户5.64‸亿', '5.64亿', '564 million', '564,000,000');
    reads('投资50万‸元', '50万元', '500,000 yuan', '500,000');
    reads('‸二十一人', '21', '21', '21');
    reads('近‸5亿', '近5亿', 'nearly 500 million', '500,000,000');
    reads('600‸至850亿元', '600亿至850亿元', '60 billion to 85 billion yuan', '60,000,000,000–85,000,000,000');
    reads('a total of ‸3.3 trillion yuan', '3.3万亿元', '3.3 trillion yuan', '3,300,000,000,000');
    reads('about $5 mill‸ion', '约500万美元', 'about 5 million US dollars', '5,000,000');
    reads('‸80斤', '80斤', '80 jin', '80');
    reads('5 square kilo‸metres', '5平方公里', '5 square kilometres', '5');
  });

  describe('gives shares, multiples and scores', () => {
    reads('‸三成', '30%', '30%', '30');
    reads('两‸倍', '2倍', '2 times', '2');
    reads('up 2.5 percentage‸ points', '2.5个百分点', '2.5 percentage points', '2.5');
    reads('三分‸之二', '2/3', '2/3', '2/3');
    reads('以3‸比2获胜', '3:2', '3:2', '3:2');
  });

  describe('gives dates, times and places in an order', () => {
    reads('2021年6月‸11日', '2021年6月11日', 'June 11, 2021', '2021-06-11');
    reads('19时‸54分', '19时54分', '7:54 p.m.', '19:54');
    reads('at 7:54‸ p.m.', '19时54分', '7:54 p.m.', '19:54');
    reads('20世纪‸90年代', '20世纪90年代', '1990s', '1990–1999');
    reads('the 21st ‸century', '21世纪', '21st century', '2001–2100');
    reads('公元前‸221年', '公元前221年', '221 BC', '-221');
    reads('第‸十四届', '第14', '14th', '14');
    reads('周‸三', '星期三', 'Wednesday', '3');
    reads('民国‸34年', '1945年', '1945', '1945');
    reads('‸35岁', '35岁', '35 years old', '35');
  });

  it('is there up to just behind the last letter, and nowhere else', () => {
    const text = '共有5.64亿人';
    const at = [...text].map((_, offset) => readingAt(text, offset, 'zh')?.span);
    const span = { start: 2, end: 7 };
    assert.deepEqual(at, [undefined, undefined, span, span, span, span, span, span]);
  });

  it('looks only around the place, and gives offsets of the whole text', () => {
    const before = 'word '.repeat(100_000);
    const text = `${before}5.64 million ${'word '.repeat(100_000)}`;
    const reading = readingAt(text, before.length + 2, 'en');
    assert.deepEqual(reading?.span, { start: before.length, end: before.length + 12 });
    assert.equal(reading?.quantity.numerals[0].start, before.length);
  });

  it('never throws', () => {
    const piece = fc.constantFrom(...'8.42亿 至 半 第 十 点 世纪 月 3 billion|half|the |20s| to |%|\ud800|9e9|May 5'.split(/[ |]/));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(60), (parts, offset) => {
        readingAt(parts.join(''), offset, 'zh');
        readingAt(parts.join(' '), offset, 'en');
      }),
    );
  });
});
