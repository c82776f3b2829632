import assert from 'node:assert/strict';
import { trackProgress } from '../../../src/extension/review-view/progress';
import type { FileFindings } from '../../../src/server/protocol';
import { file, finding } from './support';

const of = (rule: string, count: number) => Array.from({ length: count }, (_, line) => finding(rule, line));

describe('The progress of a review', () => {
  /** Open, fixed, accepted in this session, accepted in all, after these have become known one after the other. */
  const totalsAfter = (...files: FileFindings[]): number[] => {
    const progress = trackProgress();
    for (const known of files) progress.update(known);
    const { open, fixed, accepted, acceptedInAll } = progress.totals();
    return [open, fixed, accepted, acceptedInAll];
  };

  it('counts what was there at first as open, and as accepted before', () => {
    assert.deepEqual(totalsAfter(file('a', of('x', 3), '1', of('x', 2)), file('b', of('y', 1))), [4, 0, 0, 2]);
  });

  it('counts what goes with a change of the text as fixed, until it is undone', () => {
    assert.deepEqual(totalsAfter(file('a', of('x', 3), '1'), file('a', of('x', 1), '2')), [1, 2, 0, 0]);
    assert.deepEqual(totalsAfter(file('a', of('x', 3), '1'), file('a', of('x', 1), '2'), file('a', of('x', 3), '3')), [3, 0, 0, 0]);
  });

  it('does not take one fixed for another that is new', () => {
    assert.deepEqual(totalsAfter(file('a', of('x', 2), '1'), file('a', [...of('x', 1), ...of('y', 1)], '2')), [2, 1, 0, 0]);
  });

  it('counts accepted findings as accepted, not as fixed', () => {
    assert.deepEqual(totalsAfter(file('a', of('x', 3), '1'), file('a', of('x', 2), '1', of('x', 1))), [2, 0, 1, 1]);
    assert.deepEqual(totalsAfter(file('a', of('x', 3), '1'), file('a', of('x', 1), '2', of('x', 1))), [1, 1, 1, 1]);
  });

  it('takes back what was accepted before', () => {
    assert.deepEqual(totalsAfter(file('a', [], '1', of('x', 1)), file('a', of('x', 1), '1')), [1, 0, 0, 0]);
  });

  it('is not moved by settings: the text stays the same', () => {
    assert.deepEqual(totalsAfter(file('a', of('x', 3), '1'), file('a', [], '1')), [0, 0, 0, 0]);
    assert.deepEqual(totalsAfter(file('a', of('x', 3), '1'), file('a', of('x', 1), '2'), file('a', [], '2')), [0, 2, 0, 0]);
    assert.deepEqual(
      totalsAfter(file('a', of('x', 3), '1'), file('a', [], '1'), file('a', of('x', 3), '1'), file('a', of('x', 2), '2')),
      [2, 1, 0, 0],
    );
  });

  it('keeps what was done in a file that is closed', () => {
    assert.deepEqual(totalsAfter(file('a', of('x', 3), '1'), file('a', of('x', 1), '2'), file('a', [], '')), [0, 2, 0, 0]);
  });

  it('counts what a text is given later', () => {
    assert.deepEqual(totalsAfter(file('a', [], '1'), file('a', of('x', 5), '2'), file('a', of('x', 4), '3')), [4, 1, 0, 0]);
  });
});
