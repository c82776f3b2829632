import assert from 'node:assert/strict';
import { suggest } from '../../../src/engine/config';

describe('did you mean', () => {
  const known = ['missing-space', 'mixed-punctuation', 'source', 'ignore'];

  it('finds the name nearest to a slip', () => {
    assert.equal(suggest('mising-space', known), 'missing-space');
    assert.equal(suggest('soruce', known), 'source');
    assert.equal(suggest('Ignore', known), 'ignore');
    assert.equal(suggest('mixed_punctuation', known), 'mixed-punctuation');
  });

  it('stays silent when nothing is near', () => {
    assert.equal(suggest('glossary', known), undefined);
    assert.equal(suggest('', known), undefined);
  });
});
