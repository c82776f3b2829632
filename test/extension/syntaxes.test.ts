import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** The one pattern of a grammar. */
function patternOf(grammar: string, rule: string): RegExp {
  const { repository } = JSON.parse(readFileSync(`syntaxes/${grammar}.tmLanguage.json`, 'utf8'));
  return new RegExp(repository[rule].match, 'g');
}
const found = (pattern: RegExp, text: string): string[][] => [...text.matchAll(pattern)].map(match => [...match]);

describe('The grammar of directives', () => {
  const directive = patternOf('directives', 'directive');

  it('marks the directive and the rules it names', () => {
    assert.deepEqual(found(directive, '<!-- mt-review-disable-next-line missing-space, garbled-number -->'), [
      ['mt-review-disable-next-line missing-space, garbled-number', 'mt-review-disable-next-line', ' missing-space, garbled-number'],
    ]);
    assert.deepEqual(found(directive, 'mt-review-disable'), [['mt-review-disable', 'mt-review-disable', '']]);
    assert.equal(found(directive, 'mt-review-enable missing-space')[0][1], 'mt-review-enable');
  });

  it('leaves what only looks like one', () => {
    assert.deepEqual(found(directive, 'mt-review-disabled, mt-review check, amt-review-enable'), []);
  });
});

describe('The grammar of titles', () => {
  const title = patternOf('titles', 'title');

  it('marks titles in 《》', () => {
    assert.deepEqual(found(title, 'the 《网络安全法》 and the 《数据安全法》 of 2021'), [['《网络安全法》'], ['《数据安全法》']]);
  });

  it('leaves what is not closed, and no title at all', () => {
    assert.deepEqual(found(title, `the 《网络安全法, 《》, 《${'长'.repeat(200)}》`), []);
  });
});
