import assert from 'node:assert/strict';
import { plural, singular, stem, takesAn } from '../../src/engine/glossary/word-forms';

describe('Forms of English words', () => {
  it('knows a plural by its ending', () => {
    const pairs = {
      policies: 'policy',
      chains: 'chain',
      boxes: 'box',
      classes: 'class',
      branches: 'branch',
      ties: 'tie',
      services: 'service',
    };
    for (const [many, one] of Object.entries(pairs)) assert.equal(singular(many), one);
    for (const word of ['news', 'class', 'bus', 'analysis', 'physics', 'series', 'is', 'gas', '']) assert.equal(singular(word), word);
  });

  it('makes a plural', () => {
    assert.deepEqual(['policy', 'day', 'box', 'class', 'force'].map(plural), ['policies', 'days', 'boxes', 'classes', 'forces']);
  });

  it('cuts all forms of a word to one stem', () => {
    for (const forms of [
      'plan plans planned planning',
      'deploy deploys deployed deploying',
      'study studies studied studying',
      'force forces forced forcing',
    ]) {
      assert.equal(new Set(forms.split(' ').map(stem)).size, 1, forms);
    }
    for (const word of ['string', 'bring', 'red', 'class', 'this']) assert.equal(stem(word), word);
  });

  it('knows which words take “an”', () => {
    for (const word of ['iron army', 'hour', 'FBI agent', 'umbrella', 'unimportant', '8-year plan', 'honest', 'MP'])
      assert.ok(takesAn(word), word);
    for (const word of ['strong force', 'unified service', 'user', 'one-stop service', 'European', 'UN body', '', 'house'])
      assert.ok(!takesAn(word), word);
  });
});
