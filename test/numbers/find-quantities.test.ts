import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  equalRational,
  findQuantities,
  formatChinese,
  formatEnglish,
  formatEnglishDate,
  formatEnglishOrdinal,
  formatEnglishTime,
  integer,
  type NumberLanguage,
  parseDecimal,
  parseQuantity,
  rational,
  toDecimalString,
} from '../../src/engine/numbers/index';

const LANGUAGES: readonly NumberLanguage[] = ['zh', 'en'];

describe('writing values', () => {
  const value = (text: string) => parseDecimal(text)!;

  it('writes English with the scale that is easiest to read, exactly', () => {
    assert.equal(formatEnglish(value('564000000')), '564 million');
    assert.equal(formatEnglish(value('335700000')), '335.7 million');
    assert.equal(formatEnglish(value('1032000000')), '1.032 billion');
    assert.equal(formatEnglish(value('82183500')), '82.1835 million');
    assert.equal(formatEnglish(value('82183500'), { scale: 'grouped' }), '82,183,500');
    assert.equal(formatEnglish(value('82183517')), '82,183,517');
    assert.equal(formatEnglish(value('50000')), '50,000');
    assert.equal(formatEnglish(value('-0.5')), '-0.5');
    assert.equal(formatEnglish(rational(1n, 3n)), '1/3');
  });

  it('writes Chinese with 万 and 亿', () => {
    assert.equal(formatChinese(value('82183500')), '8218.35万');
    assert.equal(formatChinese(value('564000000')), '5.64亿');
    assert.equal(formatChinese(value('3300000000000')), '3.3万亿');
    assert.equal(formatChinese(value('5432')), '5432');
  });

  it('writes dates, times and ordinals', () => {
    assert.equal(formatEnglishTime({ hour: 19, minute: 54 }), '7:54 p.m.');
    assert.equal(formatEnglishTime({ hour: 0 }), '12 a.m.');
    assert.equal(formatEnglishDate({ year: 2021, month: 6, day: 11 }), 'June 11, 2021');
    assert.equal(formatEnglishDate({ month: 9 }), 'September');
    assert.deepEqual([1, 2, 3, 4, 11, 12, 13, 21, 112].map(formatEnglishOrdinal), [
      '1st',
      '2nd',
      '3rd',
      '4th',
      '11th',
      '12th',
      '13th',
      '21st',
      '112th',
    ]);
  });

  it('reads back what it writes, in both languages', () => {
    const values = fc
      .tuple(fc.bigInt({ min: 0n, max: 10n ** 14n }), fc.constantFrom(1n, 10n, 100n, 10_000n))
      .map(([n, d]) => rational(n, d));
    fc.assert(
      fc.property(values, expected => {
        for (const language of LANGUAGES) {
          const text = language === 'zh' ? formatChinese(expected) : formatEnglish(expected);
          const quantity = parseQuantity(text, language);
          assert.ok(quantity, text);
          assert.ok(equalRational(quantity.value, expected), `${text} read as ${toDecimalString(quantity.value)}`);
        }
      }),
    );
  });

  it('reads back grouped digits', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), n => {
        const quantity = parseQuantity(formatEnglish(integer(n), { scale: 'grouped' }), 'en');
        assert.equal(quantity?.value.numerator, n);
      }),
    );
  });
});

describe('what a quantity holds', () => {
  it('gives the digits before the scale word, for each end of a range', () => {
    const [quantity] = findQuantities('600至850亿元', 'zh');
    assert.deepEqual(
      quantity.numerals.map(numeral => [
        toDecimalString(numeral.value),
        numeral.mantissa && toDecimalString(numeral.mantissa),
        numeral.scale?.word,
      ]),
      [
        ['60000000000', '600', undefined],
        ['85000000000', '850', '亿'],
      ],
    );
  });

  it('keeps the words that make a number vague outside the span and inside the phrase', () => {
    const text = 'more than 30 people';
    const [quantity] = findQuantities(text, 'en');
    assert.equal(quantity.text, '30');
    assert.equal(text.slice(quantity.phrase.start, quantity.phrase.end), 'more than 30');
  });

  it('marks digits no one can read', () => {
    for (const text of ['5.6.4 billion', '44,83 million', '5.17,000', '3,2929,000']) {
      const [quantity] = findQuantities(text, 'en');
      assert.equal(quantity?.numerals[0].garbled, true, text);
      assert.equal(quantity.text, text);
    }
  });

  it('reads one expression, and refuses more or less than one', () => {
    assert.equal(parseQuantity(' 3.5万 ', 'zh')?.text, '3.5万');
    assert.equal(parseQuantity('3.5万人和2人', 'zh'), undefined);
    assert.equal(parseQuantity('many', 'en'), undefined);
  });
});

describe('any text', () => {
  const fragments =
    '0 1 7 12 2021 1,234 .5 - – — ~ 至 到 , . 、 % ‰ 年 月 日 时 点 分 个 第 上 下 半 多 余 几 数 一 二 两 三 十 百 千 万 亿 兆 零 〇 分之 又 成 折 倍 元 $ RMB US$ million billion hundred one two a and half third of to between May Sept. p.m. II Q3 \uFFFC \uD800 \0 \n'.split(
      ' ',
    );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...fragments, ' '), { maxLength: 40 }).map(parts => parts.join('')),
    fc.array(fc.constantFrom(...fragments), { maxLength: 30 }).map(parts => parts.join(' ')),
  );

  it('gives quantities in order, inside the text, that do not overlap', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...LANGUAGES), (text, language) => {
        let last = 0;
        for (const quantity of findQuantities(text, language)) {
          const { span, phrase } = quantity;
          assert.ok(span.start >= last && span.start < span.end && span.end <= text.length, JSON.stringify(quantity.span));
          assert.ok(phrase.start <= span.start && phrase.end >= span.end && phrase.end <= text.length && phrase.start >= 0);
          assert.ok(quantity.value.denominator > 0n);
          for (const numeral of quantity.numerals)
            assert.ok(numeral.start >= 0 && numeral.end <= text.length && numeral.start < numeral.end);
          last = span.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('skips a run of digits too long to count, whole', () => {
    assert.deepEqual(findQuantities('1'.repeat(5000), 'zh'), []);
    assert.deepEqual(findQuantities('1'.repeat(5000), 'en'), []);
    assert.deepEqual(findQuantities(`1${',234'.repeat(2000)}`, 'en'), []);
  });
});
