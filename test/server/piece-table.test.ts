import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type Edit } from '../../src/engine';
import { toEdits, untouched, withEdits } from '../../src/server/piece-table';

describe('A piece table', () => {
  const edit = (start: number, end: number, text: string): Edit => ({ span: { start, end }, text });

  it('without edits asks for none', () => {
    assert.deepEqual(toEdits(untouched(5), 5), []);
  });

  it('keeps edits in different places apart', () => {
    const edits = [edit(1, 2, 'B'), edit(3, 3, 'x'), edit(4, 5, '')];
    assert.deepEqual(toEdits(withEdits(untouched(6), edits), 6), edits);
  });

  it('joins a second edit of the same place to the first', () => {
    const once = withEdits(untouched(4), [edit(1, 3, 'xyz')]); // a xyz d
    const twice = withEdits(once, [edit(2, 5, '')]); // a x
    assert.deepEqual(toEdits(twice, 4), [edit(1, 4, 'x')]);
  });

  it('gives the text that the rounds of edits give, one after the other', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(rounds(), { maxLength: 4 }), (original, allRounds) => {
        let text = original;
        let table = untouched(original.length);
        for (const round of allRounds) {
          const edits = within(round, text.length);
          text = applyEdits(text, edits);
          table = withEdits(table, edits);
        }
        assert.equal(applyEdits(original, toEdits(table, original.length)), text);
      }),
    );
  });

  const rounds = () => fc.array(fc.tuple(fc.nat(5), fc.nat(4), fc.string({ maxLength: 3 })), { maxLength: 4 });

  /** Edits from gaps and lengths, each behind the one before, inside a text. */
  function within(round: readonly [gap: number, length: number, text: string][], end: number): Edit[] {
    const edits: Edit[] = [];
    let at = 0;
    for (const [gap, length, text] of round) {
      const start = at + gap;
      if (start + length > end) break;
      edits.push(edit(start, start + length, text));
      at = start + length + 1;
    }
    return edits;
  }
});
