import assert from 'node:assert/strict';
import { memoised } from '../../src/engine/text/memo';

describe('memoised', () => {
  it('computes once for an object, and anew for a copy of it', () => {
    let asked = 0;
    const length = memoised(({ text }: { text: string }) => {
      asked++;
      return text.length;
    });
    const one = { text: 'pier' };
    assert.deepEqual([length(one), length(one), asked], [4, 4, 1]);
    assert.deepEqual([length({ ...one, text: 'piers' }), asked], [5, 2]);
    assert.deepEqual(Object.keys(one), ['text']);
  });

  it('remembers that there is nothing', () => {
    let asked = 0;
    const nothing = memoised((_: object): undefined => {
      asked++;
    });
    const one = Object.freeze({});
    nothing(one);
    nothing(one);
    assert.equal(asked, 1);
  });

  it('tells functions apart, those made later too', () => {
    const one = {};
    assert.equal(memoised(() => 'a')(one), 'a');
    assert.equal(memoised(() => 'b')(one), 'b');
  });
});
