import assert from 'node:assert/strict';
import { Progress } from '../../src/cli/progress';
import { textWidth } from '../../src/cli/width';

describe('progress of a long run', () => {
  let written: string;
  let time: number;
  const progress = (isTTY: boolean): Progress => {
    written = '';
    time = 0;
    const write = async (chunk: string | Uint8Array): Promise<void> => {
      written += chunk;
    };
    return new Progress({ isTTY, columns: 60, write }, 'en', isTTY, () => time);
  };

  it('is shown on one line after a second, drawn anew ten times a second at most, and taken away', async () => {
    const line = progress(true);
    line.update(1, 0, 'a.txt');
    assert.equal(written, '');
    time = 1_500;
    line.update(2, 5, 'b.txt');
    assert.equal(written, '\r\u001b[K2 files reviewed, 5 findings · b.txt');
    written = '';
    time = 1_550;
    line.update(3, 5, 'c.txt');
    assert.equal(written, '');
    await line.clear();
    assert.equal(written, '\r\u001b[K');
    written = '';
    await line.clear();
    assert.equal(written, '');
  });

  it('never fills more than the line', () => {
    const line = progress(true);
    time = 1_500;
    line.update(2, 5, `${'网络'.repeat(40)}.txt`);
    assert.ok(textWidth(written.slice('\r\u001b[K'.length)) < 60);
  });

  it('is not shown where no one watches', () => {
    const line = progress(false);
    time = 5_000;
    line.update(2, 5, 'b.txt');
    assert.equal(written, '');
  });
});
