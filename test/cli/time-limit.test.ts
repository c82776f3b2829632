import assert from 'node:assert/strict';
import { command } from '../support/command';

describe('--time-limit', () => {
  const files = { 'a.txt': 'It is bad, said the woman at the pump house, and went on.\n\n'.repeat(5_000) };

  it('bounds the time of a file, and says where the review stopped', async () => {
    const { stdout, stderr, code } = await command('check --time-limit 0.001', { files });
    assert.match(stdout, /partly-reviewed\n.*time for this file was up/);
    assert.deepEqual([stderr, code], ['', 1]);
  });

  it('changes nothing where there is time enough, or no limit', async () => {
    const all = (await command('check', { files })).stdout;
    assert.equal((await command('check --time-limit 600', { files })).stdout, all);
    assert.equal((await command('check --time-limit 0', { files })).stdout, all);
  });

  it('is a number of seconds', async () => {
    for (const wrong of ['soon', '-1', '1h']) assert.equal((await command(`check --time-limit=${wrong}`)).code, 2);
  });
});
