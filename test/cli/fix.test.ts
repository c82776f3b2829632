import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encode, type Rule } from '../../src/engine';
import { command, folderWith } from '../support/command';
import { noBad } from '../support/file-report';

const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

describe('mt-review check --fix', () => {
  it('makes safe fixes and reports what is left', async () => {
    const { folder, stdout, code } = await command('check --fix --fail-on hint', {
      files: { 'a.txt': 'bad, worse, bad', 'b.txt': 'fine' },
    });
    assert.equal(read(folder, 'a.txt'), 'good, worse, good');
    assert.match(stdout, /Fixed 2 findings in 1 file\.\n2 files reviewed: 1 hint\./);
    assert.equal(code, 1);
  });

  it('makes the preferred fix of the rules named too', async () => {
    const { folder, code } = await command('check --fix --fix-rule no-bad', { files: { 'a.txt': 'bad, worse, bad' } });
    assert.equal(read(folder, 'a.txt'), 'good, , good');
    assert.equal(code, 0);
  });

  it('changes nothing the second time', async () => {
    const { folder } = await command('check --fix', { files: { 'a.txt': 'bad' } });
    const before = statSync(join(folder, 'a.txt'));
    await command('check --fix', { folder });
    assert.deepEqual([statSync(join(folder, 'a.txt')).ino, read(folder, 'a.txt')], [before.ino, 'good']);
  });

  it('leaves every other byte as it was, in any encoding', async () => {
    const text = '  第一行：互联网的发展是人类的进步。\r\n\tIt is bad, as far as the English of this page can be read.\r\rlast\n\n';
    for (const [encoding, bom] of [
      ['UTF-8', false],
      ['UTF-8', true],
      ['UTF-16LE', true],
      ['UTF-16BE', true],
      ['UTF-16LE', false],
      ['GB18030', false],
    ] as const) {
      const { folder } = await command('check --fix a.txt', { files: { 'a.txt': encode(text, { encoding, bom }) } });
      assert.deepEqual(
        readFileSync(join(folder, 'a.txt')),
        Buffer.from(encode(text.replace('bad', 'good'), { encoding, bom })),
        `${encoding} ${bom}`,
      );
    }
  });

  it('keeps the file’s mode, follows a link to it, and leaves nothing beside it', async () => {
    const folder = folderWith({ 'a.txt': 'bad' });
    chmodSync(join(folder, 'a.txt'), 0o640);
    symlinkSync('a.txt', join(folder, 'link.txt'));
    await command('check --fix link.txt', { folder });
    assert.equal(read(folder, 'a.txt'), 'good');
    assert.equal(statSync(join(folder, 'a.txt')).mode & 0o777, 0o640);
    assert.ok(lstatSync(join(folder, 'link.txt')).isSymbolicLink());
    assert.deepEqual(readdirSync(folder).sort(), ['.git', 'a.txt', 'link.txt']);
  });

  it('does not touch a file whose broken bytes would be lost, and says so', async () => {
    const bytes = Buffer.from('Caf\xe9 is bad.', 'latin1');
    const { folder, code, stderr, stdout } = await command('check --fix a.txt --format json', { files: { 'a.txt': bytes } });
    assert.deepEqual(readFileSync(join(folder, 'a.txt')), bytes);
    assert.match(stderr, /^mt-review: a\.txt: not fixed: it holds bytes that are no characters/);
    assert.deepEqual([code, JSON.parse(stdout).summary.warning], [2, 1]);
  });

  it('does not overwrite what changed during the review', async () => {
    const folder = folderWith({ 'a.txt': 'bad' });
    const meddling: Rule = {
      ...noBad,
      segment(context) {
        writeFileSync(join(folder, 'a.txt'), 'bad, by someone else');
        utimesSync(join(folder, 'a.txt'), 1, 1);
        noBad.segment?.(context);
      },
    };
    const { code, stderr } = await command('check --fix a.txt', { folder, rules: [meddling] });
    assert.equal(read(folder, 'a.txt'), 'bad, by someone else');
    assert.match(stderr, /changed on disk during the review/);
    assert.equal(code, 2);
  });

  it('prints the fixed text of standard input, and nothing else', async () => {
    const { stdout, stderr, code } = await command('check --stdin --fix', { stdin: 'bad\r\nand worse' });
    assert.deepEqual([stdout, stderr, code], ['good\r\nand worse', '', 0]);
  });

  it('prints standard input as it is when there is nothing to fix, whatever its encoding', async () => {
    const bytes = encode('Some English around 互联网的发展 is bad', { encoding: 'GB18030', bom: false });
    assert.deepEqual(
      (await command('check - --fix', { stdin: bytes })).stdoutBytes,
      Buffer.from(encode('Some English around 互联网的发展 is good', { encoding: 'GB18030', bom: false })),
    );
    const broken = Buffer.from('Caf\xe9', 'latin1');
    assert.deepEqual((await command('check - --fix', { stdin: broken })).stdoutBytes, broken);
  });

  it('can report on standard input into a file', async () => {
    const { folder, stdout } = await command('check - --fix --format json --output report.json', { stdin: 'bad, worse' });
    assert.equal(stdout, 'good, worse');
    assert.equal(JSON.parse(read(folder, 'report.json')).summary.hint, 1);
  });
});
