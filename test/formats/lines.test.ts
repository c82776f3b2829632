import assert from 'node:assert/strict';
import fc from 'fast-check';
import { linesOf } from '../../src/engine/formats/lines';

const written = (text: string, from?: number): string[] => [...linesOf(text, from)].map(({ start, end }) => text.slice(start, end));

describe('the lines of a text', () => {
  it('end with LF, CR LF or CR', () => {
    assert.deepEqual(written('a\nb\r\nc\rd'), ['a', 'b', 'c', 'd']);
    assert.deepEqual(written('\ufeffa\n\n'), ['a', '']);
    assert.deepEqual(written(''), []);
    assert.deepEqual(written('first\nsecond\nthird', 6), ['second', 'third']);
  });

  it('are the same wherever a line end falls', () => {
    const piece = fc.constantFrom('\n', '\r', '\r\n', 'x', 'x'.repeat(16_383), 'x'.repeat(16_384), 'x'.repeat(40_000));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), pieces => {
        const text = pieces.join('');
        const expected = text.split(/\r\n|\n|\r/);
        if (expected.at(-1) === '') expected.pop();
        assert.deepEqual(written(text), expected);
      }),
    );
  });

  it('cost what is looked at, not what stands behind', () => {
    const text = 'a line\n'.repeat(150_000);
    const { indexOf } = String.prototype;
    let searched = 0;
    String.prototype.indexOf = function (mark, at = 0) {
      const found = indexOf.call(this, mark, at);
      searched += (found < 0 ? this.length : found) - at;
      return found;
    };
    try {
      for (let from = 0; from < text.length; from += 70_000) for (const line of linesOf(text, from)) if (line.start > from) break;
    } finally {
      String.prototype.indexOf = indexOf;
    }
    assert.ok(searched < text.length, `searched ${searched} of ${text.length}`);
  });
});
