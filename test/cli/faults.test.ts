import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Rule } from '../../src/engine';
import { command, folderWith } from '../support/command';
import { noBad } from '../support/file-report';

const CLI = resolve('dist/cli.js');
const contentOf = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');

function becomeFolder(path: string): void {
  unlinkSync(path);
  mkdirSync(path);
}

/** The rule `noBad`, with something that happens once when it first looks at a text. */
function withEvent(happens: () => void): Rule {
  let hasHappened = false;
  return {
    ...noBad,
    segment(context) {
      if (!hasHappened) happens();
      hasHappened = true;
      noBad.segment?.(context);
    },
  };
}

describe('When things go wrong, the command', () => {
  before(function () {
    if (process.platform === 'win32') this.skip(); // pipes and links of Unix
  });

  it('does not wait for pipes it meets, whatever their name', async () => {
    const folder = folderWith({ 'a.txt': 'bad', '.mt-review.json': '{ "glossaries": ["terms.tsv"] }' });
    for (const name of ['page.txt', '.gitignore', 'terms.tsv']) execFileSync('mkfifo', [join(folder, name)]);
    const { code, stdout, stderr } = await command('check a.txt', { folder });
    assert.deepEqual([code, /glossary "terms\.tsv" cannot be read/.test(stderr)], [2, true], stdout + stderr);
    rmSync(join(folder, '.mt-review.json'));
    assert.match((await command('check', { folder })).stdout, /^1 file reviewed: 1 warning/m);
    execFileSync('mkfifo', [join(folder, '.mt-review.json')]);
    assert.match((await command('check', { folder })).stderr, /^mt-review: \.mt-review\.json:1:1: cannot be read \(is a pipe/);
    rmSync(join(folder, '.mt-review.json'));
    execFileSync('mkfifo', [join(folder, '.mt-review-accepted.json')]);
    assert.match((await command('check', { folder })).stderr, /^mt-review: \.mt-review-accepted\.json:1:1: cannot be read/);
  });

  it('reads a pipe that is named', async () => {
    const folder = folderWith({});
    execFileSync('mkfifo', [join(folder, 'page')]);
    const writer = spawn('sh', ['-c', 'printf "so bad" > page'], { cwd: folder });
    const { stdout } = await command('check page', { folder });
    assert.match(stdout, /1 warning/);
    if (writer.exitCode === null) await once(writer, 'exit');
  });

  it('does not take a config that is a folder for none', async () => {
    for (const name of ['.mt-review.json', '.mt-review-accepted.json']) {
      const folder = folderWith({ 'a.txt': 'fine' });
      mkdirSync(join(folder, name));
      const { code, stderr } = await command('check', { folder });
      assert.equal(code, 2);
      assert.ok(stderr.startsWith(`mt-review: ${name}:1:1: cannot be read (is a folder)\n`), stderr);
    }
  });

  it('is not led astray by a config of nothing but brackets', async () => {
    for (const content of ['['.repeat(1_000_000), '{"rules":'.repeat(100_000), '{"ignore":["'.concat('{'.repeat(500_000), '"]}')]) {
      const { code, stderr } = await command('check', { files: { 'a.txt': 'fine', '.mt-review.json': content } });
      assert.ok(code === 2 || content.startsWith('{"ignore"'), stderr);
      assert.ok(stderr.split('\n').length <= 4 && stderr.length < 1_000, stderr.slice(0, 500));
      const accepted = await command('check', { files: { 'a.txt': 'fine', '.mt-review-accepted.json': content } });
      assert.ok(accepted.code === 2 || content.startsWith('{"ignore"'));
    }
  });

  it('goes round no circle of links, and passes over links that lead nowhere', async () => {
    const folder = folderWith({ 'a.txt': 'bad', 'below/b.txt': 'bad' });
    symlinkSync('..', join(folder, 'below/up'));
    symlinkSync('self.txt', join(folder, 'self.txt'));
    symlinkSync('gone.txt', join(folder, 'nowhere.txt'));
    assert.match((await command('check', { folder })).stdout, /^2 files reviewed: 2 warnings/m);
    for (const name of ['self.txt', 'nowhere.txt']) assert.equal((await command(`check ${name}`, { folder })).code, 2);
  });

  it('goes on without a file that vanishes or becomes a folder on the way, and says so', async () => {
    for (const happens of [unlinkSync, becomeFolder]) {
      const folder = folderWith({ 'a.txt': 'bad', 'b.txt': 'bad', 'c.txt': 'bad' });
      const rules = [withEvent(() => happens(join(folder, 'b.txt')))];
      const { code, stdout, stderr } = await command('check', { folder, rules });
      assert.equal(code, 2);
      assert.match(stderr, /^mt-review: b\.txt: cannot be read \((no such file|is a folder)\)$/m);
      assert.match(stdout, /^2 files reviewed: 2 warnings/m);
    }
  });

  it('does not fix a file that vanished, moved or was changed since it was read, though its size and date be the same', async () => {
    const events: Record<string, (path: string) => void> = {
      changed(path) {
        const then = new Date(1_000_000);
        utimesSync(path, then, then);
        writeFileSync(path, 'sad');
        utimesSync(path, then, then);
      },
      gone: path => unlinkSync(path),
      folder: becomeFolder,
    };
    for (const [name, happens] of Object.entries(events)) {
      const folder = folderWith({ 'a.txt': 'bad' });
      const path = join(folder, 'a.txt');
      utimesSync(path, new Date(1_000_000), new Date(1_000_000));
      const { code, stderr } = await command('check --fix', { folder, rules: [withEvent(() => happens(path))] });
      assert.equal(code, 2, name);
      assert.match(stderr, /^mt-review: a\.txt: (changed on disk|cannot be written \((is a folder|no such file)\))/, name);
      assert.deepEqual(
        readdirSync(folder).filter(entry => entry.includes('tmp')),
        [],
        name,
      );
      if (name === 'changed') assert.equal(contentOf(folder, 'a.txt'), 'sad');
    }
  });

  it('leaves a file whole, and nothing beside it, when the disk takes no more', () => {
    const text = `${'All is good here, and there was plenty of it. '.repeat(2_000)}We went on。Then we came back.`;
    const folder = folderWith({ 'a.txt': text });
    // No file may grow beyond 10 KB: what a full disk is to a program.
    const script = `trap '' XFSZ; ulimit -f 10; exec "$0" "$@"`;
    const { status, stderr } = spawnAndWait(folder, ['-c', script, process.execPath, CLI, 'check', '--fix', 'a.txt', '--quiet']);
    assert.equal(status, 2, stderr);
    assert.match(stderr, /^mt-review: a\.txt: cannot be written \(larger than files may be\)$/m);
    assert.equal(contentOf(folder, 'a.txt'), text);
    assert.deepEqual(readdirSync(folder).sort(), ['.git', 'a.txt']);
  });

  it('says so when a folder takes no new files', async function () {
    if (process.getuid?.() === 0) this.skip(); // nothing is forbidden to root
    const folder = folderWith({ 'a.txt': 'bad' });
    chmodSync(folder, 0o555);
    try {
      const { code, stderr } = await command('check --fix a.txt', { folder });
      assert.deepEqual([code, stderr], [2, 'mt-review: a.txt: cannot be written (permission denied)\n']);
    } finally {
      chmodSync(folder, 0o755);
    }
  });
});

const spawnAndWait = (folder: string, args: string[]): { status: number; stderr: string } => {
  try {
    execFileSync('sh', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe', env: { ...process.env, LANG: 'en' } });
    return { status: 0, stderr: '' };
  } catch (error) {
    return error as { status: number; stderr: string };
  }
};

describe('The command with a glossary of 100,000 terms', () => {
  it('finds the one that is not heeded', () => {
    const number = (i: number): string => [...String(i)].map(digit => '甲乙丙丁戊己庚辛壬癸'[Number(digit)]).join('');
    const terms = Array.from({ length: 100_000 }, (_, i) => `${number(100_000 + i)}站\tStation ${i}`).join('\n');
    const unit = (id: string, target: string): string => `msgid "${id}"\nmsgstr "${target}"\n`;
    const folder = folderWith({
      '.mt-review.json': '{ "glossaries": ["terms.tsv"] }',
      'terms.tsv': `source\ttarget\n${terms}\n`,
      'a.po': [
        unit('', 'Language: en\\nX-Source-Language: zh\\n'),
        unit(`我们在${number(123_456)}站下车。`, 'We got off at Station 23456.'),
        unit(`我们在${number(165_432)}站上车。`, 'We got on at the old place.'),
      ].join('\n'),
    });
    const args = ['-c', 'exec "$0" "$@"', process.execPath, CLI, 'check', 'a.po', '--format', 'json', '--output', 'found.json'];
    spawnAndWait(folder, args);
    const { files } = JSON.parse(contentOf(folder, 'found.json'));
    const found = files[0].findings.filter(({ rule }: { rule: string }) => rule === 'term-mismatch');
    assert.equal(found.length, 1);
    assert.match(JSON.stringify(found[0]), /Station 65432/);
  }).timeout(30_000);
});

describe('The command on odd files, from end to end', () => {
  const MARK = 'We went on。Then we came back.';
  const FIXED = 'We went on. Then we came back.';
  const run = (folder: string, ...args: string[]) => spawnAndWait(folder, ['-c', 'exec "$0" "$@"', process.execPath, CLI, ...args]);
  const utf8 = (text: string): Buffer => Buffer.from(text);
  const long = `${'The road was long, and the town was far. '.repeat(250_000)}`;

  const cases: Record<string, { name: string; before: Buffer; after?: Buffer; code: number }> = {
    'an empty file': { name: 'a.txt', before: utf8(''), code: 0 },
    'a byte order mark and nothing else': { name: 'a.txt', before: utf8('\ufeff'), code: 0 },
    'Windows line ends': { name: 'a.txt', before: utf8(`One.\r\n\r\n${MARK}\r\n`), after: utf8(`One.\r\n\r\n${FIXED}\r\n`), code: 0 },
    'line ends of all kinds, NUL-free controls and a mark at the start': {
      name: 'a.txt',
      before: utf8(`\ufeff\tOne.\r\rTwo.\n\r${MARK}\x0c\r\n`),
      after: utf8(`\ufeff\tOne.\r\rTwo.\n\r${FIXED}\x0c\r\n`),
      code: 0,
    },
    'a line of 10 MB': { name: 'a.txt', before: utf8(long + MARK), after: utf8(long + FIXED), code: 1 },
    'surrogates as bytes': { name: 'a.txt', before: Buffer.concat([utf8(MARK), Buffer.from([0xed, 0xa0, 0x80])]), code: 2 },
    'bytes that are no UTF-8': { name: 'a.txt', before: Buffer.concat([utf8(MARK), Buffer.from([0xff, 0x20, 0xc3])]), code: 2 },
    'lone surrogates in UTF-16, which stand for nothing': {
      name: 'a.txt',
      before: Buffer.from(`\ufeff${MARK} \ud800 and \udc00.`, 'utf16le'),
      after: Buffer.from(`\ufeff${FIXED}  and .`, 'utf16le'),
      code: 0,
    },
    'XLIFF that breaks off': {
      name: 'a.xlf',
      before: utf8('<xliff version="1.2"><file source-language="zh" target-language="en"><body><trans-unit id="1"><source>我们'),
      code: 1,
    },
    'a PO string that does not end': {
      name: 'a.po',
      before: utf8('msgid "我们"\nmsgstr "We went\n\nmsgid "好"\nmsgstr "Good"\n'),
      code: 1,
    },
    'JSON that does not end': { name: 'en.json', before: utf8('{ "a": "We went on'), code: 1 },
  };
  for (const [title, { name, before: bytes, after = bytes, code }] of Object.entries(cases)) {
    it(title, () => {
      const folder = folderWith({ [name]: bytes });
      const { status, stderr } = run(folder, 'check', '--fix', name, '--fail-on', 'warning', '--source', 'zh', '--target', 'en');
      assert.ok(readFileSync(join(folder, name)).equals(after), `${status} ${stderr} ${contentOf(folder, name).slice(0, 200)}`);
      assert.equal(status, code, stderr);
      assert.deepEqual(readdirSync(folder).sort(), ['.git', name].sort());
    }).timeout(60_000);
  }
});
