import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Change, changed, reanchored } from '../../../src/extension/translation/anchor';

/** What becomes of changing `words` into their capitals when the text has become another meanwhile. */
function carried(before: string, now: string, ...words: string[]): string {
  const changes = words.map((word): Change => {
    const start = before.indexOf(word);
    return { start, end: start + word.length, text: word.toUpperCase() };
  });
  return changed(
    now,
    reanchored(before, now, changes).filter(change => change !== undefined),
  );
}

const TEXT = 'one two three four five six';

describe('A change of a text that has changed itself', () => {
  it('moves with what was written before it or behind it', () => {
    assert.equal(carried(TEXT, TEXT, 'three'), 'one two THREE four five six');
    assert.equal(carried(TEXT, `zero ${TEXT}`, 'three'), 'zero one two THREE four five six');
    assert.equal(carried(TEXT, TEXT.replace('five ', ''), 'three'), 'one two THREE four six');
  });

  it('finds its place by its neighbours when both sides changed', () => {
    const middle = `${'a b c d e f g h i j k l m n o p q r s t u v w x y z '.repeat(2)}`;
    const before = `${middle}passage${middle}`;
    assert.equal(carried(before, `1${before}2`, 'passage'), `1${middle}PASSAGE${middle}2`);
  });

  it('is given up when its words or its neighbours are gone, or stand in two places', () => {
    assert.equal(carried(TEXT, TEXT.replace('three', 'thee'), 'three'), 'one two thee four five six');
    assert.equal(carried(TEXT, '', 'three'), '');
    assert.equal(carried(TEXT, `${TEXT}. ${TEXT}.`, 'three'), 'one two THREE four five six. one two three four five six.');
    assert.equal(carried('x', 'y x x', 'x'), 'y x X');
    assert.equal(carried('x', 'y x x z', 'x'), 'y x x z');
  });

  it('of several leaves out only those that are gone', () => {
    assert.equal(carried(TEXT, TEXT.replace('three', ''), 'one', 'three', 'six'), 'ONE two  four five SIX');
  });

  it('never touches other words, whatever was edited', () => {
    const words = fc.array(fc.constantFrom('ab', 'cd', 'ab cd', '中文', ' '), { maxLength: 12 }).map(parts => parts.join(' '));
    fc.assert(
      fc.property(words, words, fc.nat(), fc.nat(), (before, now, a, b) => {
        const start = a % (before.length + 1);
        const end = start + (b % (before.length - start + 1));
        const [found] = reanchored(before, now, [{ start, end, text: '' }]);
        if (found) assert.equal(now.slice(found.start, found.end), before.slice(start, end));
      }),
    );
  });
});
