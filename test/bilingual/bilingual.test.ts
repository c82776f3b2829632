import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fold } from '../../src/engine/bilingual/folded';
import { insertionPlace, padded, wordAt } from '../../src/engine/bilingual/insertion';
import { lengthDeviation, lengthOf } from '../../src/engine/bilingual/length';
import { embed } from '../../src/engine/text/embed';
import { expand } from '../../src/engine/text/expanded';
import { literalText } from '../../src/engine/text/mapped-text';
import { findPlaceholders } from '../../src/engine/text/placeholders';

const read = (text: string) => embed(literalText(text), findPlaceholders(text));

describe('comparing texts', () => {
  it('writes objects out and finds the way back', () => {
    const { text, toText } = expand(read('a {name} b %s'));
    assert.equal(text, 'a {name} b %s');
    assert.deepEqual(toText({ start: 2, end: 8 }), { start: 2, end: 3 });
    assert.deepEqual(toText({ start: 4, end: 5 }), { start: 2, end: 3 });
    assert.deepEqual(toText({ start: 8, end: 13 }), { start: 3, end: 7 });
  });

  it('folds width, case and spaces, and knows where each letter stood', () => {
    assert.deepEqual(fold('％ Ｓ {A}'), { text: '%s{a}', offsets: [0, 2, 4, 5, 6] });
  });

  it('weighs lengths by script', () => {
    assert.equal(lengthOf(literalText('word, 12')), 6);
    assert.ok(
      Math.abs(
        lengthDeviation(
          literalText('码头边的旧仓库里开了一整天的会'),
          literalText('A meeting of a whole day in the old warehouse by the quay'),
        ),
      ) < 1,
    );
    assert.ok(lengthDeviation(literalText('码头边的旧仓库里开了一整天的会'), literalText('No')) < -4);
  });

  it('guesses where something would stand, never inside a word or a pair of surrogates', () => {
    const place = (source: string, at: number, target: string): number => insertionPlace(read(source), at, read(target));
    assert.equal(place('%s 已删除', 0, 'was deleted'), 0);
    assert.equal(place('已删除 %s。', 4, 'Deleted.'), 7);
    assert.equal(place('错误：%s', 3, 'Error:'), 6);
    assert.equal(padded('Deleted.', 7, '%s'), ' %s');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.nat(40), (target, at) => {
        const place = insertionPlace(literalText(`${'词'.repeat(at)}\uFFFC词`), at, literalText(target));
        assert.ok(place >= 0 && place <= target.length);
        const { start, end } = wordAt(target, place);
        assert.ok(start >= 0 && start <= end && end <= target.length);
      }),
    );
  });
});
