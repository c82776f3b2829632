import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Rule } from '../../../src/engine';
import { command } from '../../support/command';

const env = { PATH: process.env.PATH ?? '', HOME: tmpdir(), GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };

/** A repository with files in a first commit, tagged `start`. */
class Repository {
  readonly folder = mkdtempSync(join(tmpdir(), 'mt-review-git-'));

  constructor(files: Readonly<Record<string, string | Uint8Array>>) {
    this.git('init', '--quiet', '--initial-branch=main');
    this.write(files);
    this.commit();
    this.git('tag', 'start');
  }

  git(...args: string[]): void {
    const name = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...name, ...args], { cwd: this.folder, env, stdio: 'pipe' });
  }

  commit(): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '-m', 'More');
  }

  write(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), content);
    }
  }

  /** What is found, as `path line:column`. */
  async found(args = '--since start', options: { cwd?: string; rules?: readonly Rule[] } = {}): Promise<string[]> {
    const folder = join(this.folder, options.cwd ?? '');
    const { stdout, stderr, code } = await command(`check --format json --fail-on never ${args}`, { folder, env, rules: options.rules });
    assert.equal(code, 0, stderr);
    const { files } = JSON.parse(stdout) as { files: { path: string; findings: { line: number; column: number }[] }[] };
    return files.flatMap(({ path, findings }) => findings.map(({ line, column }) => `${path} ${line}:${column}`));
  }
}

describe('--since', function () {
  this.timeout(30_000);
  const repositories: Repository[] = [];
  const repository = (files: Readonly<Record<string, string | Uint8Array>>): Repository => {
    const made = new Repository(files);
    repositories.push(made);
    return made;
  };
  after(() => {
    for (const { folder } of repositories) rmSync(folder, { recursive: true, force: true });
  });

  it('tells only of changed lines: committed, staged, and neither', async () => {
    const repo = repository({ 'a.txt': 'bad one\ngood two\ngood three\nbad four\n', 'b.txt': 'bad\n' });
    repo.write({ 'a.txt': 'bad one\nbad two\ngood three\nbad four\n' });
    repo.commit();
    assert.deepEqual(await repo.found(), ['a.txt 2:1']);
    repo.write({ 'a.txt': 'bad one\nbad two\nbad three\nbad four\nbad five' });
    assert.deepEqual(await repo.found(), ['a.txt 2:1', 'a.txt 3:1', 'a.txt 5:1']);
    repo.git('add', '--all');
    assert.deepEqual(await repo.found('--since HEAD'), ['a.txt 3:1', 'a.txt 5:1']);
  });

  it('tells of new files, but not of ignored ones', async () => {
    const repo = repository({ '.gitignore': 'skip.txt\n' });
    repo.write({ 'new.txt': 'bad', 'skip.txt': 'bad' });
    assert.deepEqual(await repo.found(), ['new.txt 1:1']);
    assert.deepEqual(await repo.found('--since start skip.txt'), []);
  });

  it('leaves alone what only moved, and follows it', async () => {
    const text = Array.from({ length: 20 }, (_, i) => `bad line ${i}\n`).join('');
    const repo = repository({ 'old.txt': text, 'same.txt': text.replaceAll('line', 'row') });
    renameSync(join(repo.folder, 'old.txt'), join(repo.folder, 'new name.txt'));
    renameSync(join(repo.folder, 'same.txt'), join(repo.folder, 'moved.txt'));
    repo.write({ 'new name.txt': text.replace('bad line 7', 'bad line seven') });
    repo.git('add', '--all');
    assert.deepEqual(await repo.found(), ['new name.txt 8:1']);
  });

  it('says nothing of lines that were only deleted', async () => {
    const repo = repository({ 'a.txt': 'bad\nbad\nbad\nbad\n', 'gone.txt': 'bad\n' });
    repo.write({ 'a.txt': 'bad\nbad\n' });
    rmSync(join(repo.folder, 'gone.txt'));
    assert.deepEqual(await repo.found(), []);
  });

  it('counts from where the branches parted', async () => {
    const repo = repository({ 'a.txt': 'good one\ngood two\ngood three\n' });
    repo.git('checkout', '--quiet', '-b', 'feature');
    repo.write({ 'a.txt': 'good one\ngood two\nbad three\n' });
    repo.commit();
    repo.git('checkout', '--quiet', 'main');
    repo.write({ 'a.txt': 'good 1\ngood two\ngood three\n', 'b.txt': 'good' });
    repo.commit();
    repo.git('checkout', '--quiet', 'feature');
    repo.write({ 'b.txt': 'bad' });
    assert.deepEqual(await repo.found('--since main'), ['a.txt 3:1', 'b.txt 1:1']);
  });

  it('takes any name a file may have', async () => {
    const names = [
      'with space.txt',
      ' leading.txt',
      'quo"te.txt',
      'back\\slash.txt',
      'tab\there.txt',
      'new\nline.txt',
      '第一页.txt',
      'é.txt',
      '-x.txt',
      'b/b.txt',
    ];
    const repo = repository(Object.fromEntries(names.map(name => [name, 'good\nbad\n'])));
    repo.write(Object.fromEntries(names.map(name => [name, 'bad\nbad\n'])));
    assert.deepEqual((await repo.found()).sort(), names.map(name => `${name} 1:1`).sort());
  });

  it('is not misled by lines that look like a diff, nor by line ends', async () => {
    const repo = repository({ 'a.txt': 'good\n++ b/b.txt\n@@ -1 +1 @@ bad\n', 'crlf.txt': 'good\r\ngood\r\nbad\r\n' });
    repo.write({ 'a.txt': 'good\n++ b/c.txt\n@@ -1 +1,9 @@ bad\n-- a\nbad', 'crlf.txt': 'good\r\nbad\r\nbad\r\n' });
    assert.deepEqual(await repo.found(), ['a.txt 3:15', 'a.txt 5:1', 'crlf.txt 2:1']);
  });

  it('reviews all of a changed file whose lines git cannot tell', async () => {
    const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');
    const repo = repository({ 'wide.txt': utf16('bad\ngood\n'), 'picture.txt': Buffer.from([0, 1, 2]) });
    repo.write({ 'wide.txt': utf16('bad\nbad\n'), 'picture.txt': Buffer.from([0, 1, 3]) });
    assert.deepEqual(await repo.found(), ['wide.txt 1:1', 'wide.txt 2:1']);
  });

  it('takes a unit as changed when a line of its source or its translation is', async () => {
    const unit = (source: string, lines: string): string => `#: place\nmsgid "${source}"\nmsgstr ""\n${lines}\n`;
    const po = (...units: string[]): string => `msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n${units.join('\n')}`;
    const one = unit('一', '"bad "\n"one"');
    const three = unit('三', '"bad three"');
    const repo = repository({ 'a.po': po(one, unit('二', '"bad "\n"two"'), three) });
    repo.write({ 'a.po': po(one, unit('贰', '"bad "\n"two"'), three) });
    assert.deepEqual(await repo.found(), ['a.po 13:2']);
    repo.write({ 'a.po': po(one, unit('二', '"bad "\n"2"'), three) });
    assert.deepEqual(await repo.found(), ['a.po 13:2']);
    repo.write({ 'a.po': po(one, unit('二', '"bad "'), three) });
    assert.deepEqual(await repo.found(), ['a.po 13:2']);
    repo.write({ 'a.po': po(one, three) });
    assert.deepEqual(await repo.found(), []);
  });

  it('works from a folder below, and through a link to the repository', async () => {
    const repo = repository({ 'docs/deep/a.txt': 'good\n', 'top.txt': 'good\n' });
    repo.write({ 'docs/deep/a.txt': 'bad\n', 'top.txt': 'bad\n' });
    assert.deepEqual(await repo.found('--since start', { cwd: 'docs' }), ['deep/a.txt 1:1']);
    const link = `${repo.folder}-link`;
    symlinkSync(repo.folder, link);
    try {
      const { stdout } = await command('check --format json --since start', { folder: join(link, 'docs'), env });
      assert.equal(JSON.parse(stdout).summary.warning, 1);
    } finally {
      rmSync(link);
    }
  });

  it('is not changed by what the user has configured', async () => {
    const repo = repository({ 'a.txt': 'bad 1\ngood 2\nbad 3\ngood 4\nbad 5\n', '.gitattributes': '*.txt diff=odd\n' });
    for (const [key, value] of Object.entries({
      'diff.noprefix': 'true',
      'diff.mnemonicPrefix': 'true',
      'diff.external': 'false',
      'diff.odd.textconv': 'cat /dev/null',
      'diff.odd.command': 'false',
      'diff.interHunkContext': '9',
      'diff.context': '9',
      'diff.renames': 'false',
      'diff.relative': 'true',
      'color.ui': 'always',
      'core.quotePath': 'true',
    })) {
      repo.git('config', key, value);
    }
    repo.write({ 'a.txt': 'bad 1\nbad 2\nbad 3\nbad 4\nbad 5\n' });
    assert.deepEqual(await repo.found(), ['a.txt 2:1', 'a.txt 4:1']);
  });

  it('leaves figures of whole texts out', async () => {
    const repo = repository({ 'a.txt': 'good\n' });
    repo.write({ 'a.txt': 'bad\n' });
    const { stdout, code } = await command('check --since start --format json', { folder: repo.folder, env });
    assert.equal(code, 1);
    assert.doesNotMatch(stdout, /"quality"/);
  });

  const mistakes: readonly (readonly [args: string, said: RegExp])[] = [
    ['--since nowhere', /^mt-review: --since nowhere: this repository has no such revision\. .*fetch-depth: 0/],
    ['--since=--output=evil', /--since --output=evil: this repository has no such revision/],
    ['--since start --fix', /leave out --fix/],
    ['--since start --stdin', /leave out --fix, --stdin/],
    ['--since start --format html', /--format html/],
    ['--since', /--since needs a value/],
  ];
  for (const [args, said] of mistakes) {
    it(`says what is wrong with ${args}`, async () => {
      const { code, stderr } = await command(`check ${args}`, { folder: repository({ 'a.txt': 'good' }).folder, env });
      assert.equal(code, 2);
      assert.match(stderr, said);
      assert.equal(stderr.split('\n').length, 2);
    });
  }

  it('needs a repository, and git', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mt-review-none-'));
    try {
      const outside = await command('check --since HEAD', { folder, env: { ...env, GIT_CEILING_DIRECTORIES: tmpdir() } });
      assert.equal(outside.code, 2);
      assert.match(outside.stderr, /^mt-review: --since compares with a revision of a git repository, and this folder is in none\./);
      const without = await command('check --since HEAD', { folder, env: { PATH: folder } });
      assert.equal(without.code, 2);
      assert.match(without.stderr, /^mt-review: --since needs git, which could not be run/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
