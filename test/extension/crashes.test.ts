import assert from 'node:assert/strict';
import { crashPolicy } from '../../src/extension/crashes';

describe('After a crash of the server', () => {
  it('the user is told once, however often it is started again', () => {
    let now = 0;
    const next = crashPolicy(() => now);
    const answers = Array.from({ length: 20 }, () => {
      now += 60_000;
      return next();
    });
    assert.deepEqual(answers, ['tell', ...Array(19).fill('restart')]);
  });

  it('it is given up after five within three minutes, and counted anew when the user starts it', () => {
    const next = crashPolicy(() => 1_000);
    const round = ['restart', 'restart', 'restart', 'restart', 'give-up'];
    assert.deepEqual(
      Array.from({ length: 10 }, () => next()),
      ['tell', ...round.slice(1), ...round],
    );
  });
});
