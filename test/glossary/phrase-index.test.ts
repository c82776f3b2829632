import assert from 'node:assert/strict';
import fc from 'fast-check';
import { PhraseIndex } from '../../src/engine/glossary/phrase-index';
import { readWords } from '../../src/engine/glossary/words';

const indexOf = (...phrases: string[]) => new PhraseIndex(phrases.map(phrase => ({ phrase, value: phrase })));
const found = (index: PhraseIndex<string>, text: string): string[] =>
  index.find(readWords(text)).map(({ start, end, values }) => `${text.slice(start, end)}=${values.join('+')}`);

describe('Finding the phrases of a list', () => {
  it('takes the longest of those that begin at a place', () => {
    const index = indexOf('网络', '网络安全', '网络安全法', '安全法实施');
    assert.deepEqual(found(index, '依照网络安全法实施'), ['网络安全法=网络安全法']);
    assert.deepEqual(found(index, '网络和网络安全'), ['网络=网络', '网络安全=网络安全']);
  });

  it('takes case, plural, possessive, hyphens and spaces as one', () => {
    const index = indexOf('supply chain', 'policy');
    assert.deepEqual(found(index, 'Supply-Chains, supply\nchain’s POLICIES'), [
      'Supply-Chains=supply chain',
      'supply\nchain=supply chain',
      'POLICIES=policy',
    ]);
  });

  it('wants whole words and the marks of the phrase', () => {
    const index = indexOf('new', 'C++', 'U.S. policy');
    assert.deepEqual(found(index, 'News, renew, anew; C+ and c++ under U.S. policies'), ['c++=C++', 'U.S. policies=U.S. policy']);
  });

  it('finds every phrase put in, wherever it stands', () => {
    const word = fc.stringMatching(/^[a-c中国人]{1,4}$/);
    const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map(words => words.join(' '));
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 20 }), fc.nat(), (phrases, n) => {
        const wanted = phrases[n % phrases.length];
        const text = `x. ${wanted} .x`;
        const [first] = indexOf(...phrases).find(readWords(text));
        assert.equal(first?.start, 3);
        assert.ok(first.end >= 3 && first.end <= 3 + wanted.length);
      }),
    );
  });
});
