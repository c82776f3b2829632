import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { folderWith } from '../support/command';

const CLI = resolve('dist/cli.js');

const start = (folder: string, ...args: string[]): ChildProcess =>
  spawn(process.execPath, [CLI, ...args], { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] });
const runIn = (folder: string, args: string[], input?: string | Buffer) =>
  spawnSync(process.execPath, [CLI, ...args], { cwd: folder, input, encoding: 'utf8', env: { ...process.env, LANG: 'en' } });

/** Something every build of the command finds: bytes that are no UTF-8. */
const broken = Buffer.from('Caf\xe9 and so on.', 'latin1');

describe('the built command', () => {
  before(() => assert.ok(existsSync(CLI), `${CLI} is missing: build first`));

  it('ends with the exit code of what came of it', () => {
    const folder = folderWith({ 'good.txt': 'All good.', 'broken.txt': broken });
    assert.equal(runIn(folder, ['check', 'good.txt']).status, 0);
    assert.equal(runIn(folder, ['check', 'broken.txt']).status, 1);
    assert.equal(runIn(folder, ['check', 'gone.txt']).status, 2);
    assert.equal(runIn(folder, ['--version']).status, 0);
  });

  it('finds files by glob and reads a config', () => {
    const folder = folderWith({ 'a.txt': 'All good.', 'b.md': 'Good.', 'c/d.txt': 'Good.', '.mt-review.json': '{ "ignore": ["c/"] }' });
    const { stdout, stderr } = runIn(folder, ['check', '**/*.txt', '--format', 'json']);
    assert.equal(stderr, '');
    assert.equal(JSON.parse(stdout).summary.files, 2);
  });

  it('reads standard input in pieces and prints it back unchanged', () => {
    const text = Array.from({ length: 20_000 }, (_, i) => `Visitor ${i} signed the book and went on.\n`).join('');
    const { stdout, status } = runIn(folderWith({}), ['check', '-', '--fix'], text);
    assert.equal(status, 0);
    assert.ok(stdout === text);
  });

  it('ends quietly when the reader of its output goes away', async () => {
    const folder = folderWith(Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`${i}.txt`, broken])));
    const child = start(folder, 'check', '--format', 'json');
    let stderr = '';
    child.stderr?.on('data', chunk => {
      stderr += chunk;
    });
    child.stdout?.once('data', () => child.stdout?.destroy());
    const [code, signal] = await once(child, 'close');
    assert.deepEqual([stderr, signal], ['', null]);
    assert.ok(code === 0 || code === 1);
  });

  it('breaks off on Ctrl+C, leaving no half-written report', async function () {
    // There a signal ends the process at once.
    if (process.platform === 'win32') this.skip();
    const folder = folderWith(Object.fromEntries(Array.from({ length: 3_000 }, (_, i) => [`${i}.txt`, 'Some words. '.repeat(200)])));
    const child = start(folder, 'check', '--format', 'json', '--output', 'report.json');
    // The report is begun as soon as the run is.
    while (child.exitCode === null && !readdirSync(folder).some(name => name.startsWith('.report.json')))
      await new Promise(done => setTimeout(done, 5));
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    assert.equal(code, 130);
    assert.deepEqual(
      readdirSync(folder).filter(name => name.includes('report')),
      [],
    );
  });
});
