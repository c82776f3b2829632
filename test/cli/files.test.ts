import assert from 'node:assert/strict';
import { constants } from 'node:buffer';
import { chmodSync, closeSync, openSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { command, folderWith } from '../support/command';

/** The files a command line reviews. */
async function reviewed(args: string, files: Readonly<Record<string, string | Uint8Array>>, folder = folderWith(files)): Promise<string[]> {
  const { stdout } = await command(`check --format json ${args}`, { folder });
  return JSON.parse(stdout).files.map((file: { path: string }) => file.path);
}

const text = 'Words.';

describe('files to review', () => {
  it('are those of a known format in a folder and below, by name', async () => {
    const files = { 'b.txt': text, 'a/z.txt': text, 'a/b.bin': text, 'c.TXT': text, 'program.js': text };
    assert.deepEqual(await reviewed('', files), ['a/z.txt', 'b.txt', 'c.TXT']);
    assert.deepEqual(await reviewed('a', files), ['a/z.txt']);
  });

  it('are those named, whatever they are, each once', async () => {
    const files = { 'a.txt': text, 'notes.xyz': text, LICENCE: text, 'out/b.txt': text, '.gitignore': 'out/\n*.xyz' };
    assert.deepEqual(await reviewed('notes.xyz LICENCE a.txt ./a.txt . out/b.txt', files), ['notes.xyz', 'LICENCE', 'a.txt', 'out/b.txt']);
  });

  it('are never those of other people’s packages or of version control', async () => {
    const files = { 'a.txt': text, 'node_modules/x/a.txt': text, 'b/node_modules/x.txt': text, '.git/a.txt': text, '.hidden/a.txt': text };
    assert.deepEqual(await reviewed('', files), ['.hidden/a.txt', 'a.txt']);
    assert.deepEqual(await reviewed('**/*.txt', files), ['.hidden/a.txt', 'a.txt']);
    assert.deepEqual(await reviewed('node_modules/x', files), ['node_modules/x/a.txt']);
  });

  it('are not those that ignore files exclude, the nearest deciding', async () => {
    const files = {
      '.gitignore': '*.draft.txt\n/build/\n',
      '.mt-reviewignore': 'third-party\n!kept.draft.txt\n',
      'a.draft.txt': text,
      'kept.draft.txt': text,
      'build/a.txt': text,
      'docs/build/a.txt': text,
      'docs/.gitignore': '!b.draft.txt\nprivate.txt\n',
      'docs/b.draft.txt': text,
      'docs/private.txt': text,
      'private.txt': text,
      'third-party/a.txt': text,
    };
    const all = ['docs/b.draft.txt', 'docs/build/a.txt', 'kept.draft.txt', 'private.txt'];
    assert.deepEqual(await reviewed('.', files), all);
    assert.deepEqual(await reviewed('**/*.txt', files), all);
    assert.deepEqual(await reviewed('docs', files), ['docs/b.draft.txt', 'docs/build/a.txt']);
  });

  it('are those of an ignored folder when it is named', async () => {
    const files = { '.gitignore': 'build/\n', 'build/a.txt': text, 'build/.gitignore': 'b.txt', 'build/b.txt': text };
    assert.deepEqual(await reviewed('build', files), ['build/a.txt']);
  });

  it('may be given by globs; one that names a kind of file means all of that kind', async () => {
    const files = { 'a.txt': text, 'b.log': text, 'deep/down/c.log': text, 'deep/d.js': text, '[x].txt': text };
    assert.deepEqual(await reviewed('**/*.log', files), ['b.log', 'deep/down/c.log']);
    assert.deepEqual(await reviewed('**/*', files), ['[x].txt', 'a.txt']);
    assert.deepEqual(await reviewed('[x].txt', files), ['[x].txt']);
    assert.deepEqual(await reviewed('{a,b}.*', files), ['a.txt', 'b.log']);
  });

  it('are told by the folders they lie in, where their names say too little; so they are read as what they are', async () => {
    const folder = folderWith({
      'locales/en/common.json': '{ "bad.key": "It is bad." }',
      'app/res/values/strings.xml': '<resources><string name="bad">It is bad.</string></resources>',
      'other/common.json': '{ "bad.key": "It is bad." }',
      'other/layout.xml': '<bad/>',
    });
    const found = async (args: string, inside = ''): Promise<unknown[]> => {
      const { stdout } = await command(`check --format json ${args}`, { folder: join(folder, inside) });
      return JSON.parse(stdout).files.map((file: { path: string; findings: unknown[] }) => [file.path, file.findings.length]);
    };
    const both = [
      ['app/res/values/strings.xml', 1],
      ['locales/en/common.json', 1],
    ];
    assert.deepEqual(await found(''), both);
    assert.deepEqual(await found('**/*'), both);
    assert.deepEqual(await found('{locales,app}/**/*.{json,xml}'), both);
    assert.deepEqual(await found('values', 'app/res'), [['values/strings.xml', 1]]);
    assert.deepEqual(await found('*', 'locales/en'), [['common.json', 1]]);
    assert.deepEqual(await found('common.json', 'locales/en'), [['common.json', 1]]);
    // Who names another file has it read as plain text.
    assert.deepEqual(await found('other/common.json'), [['other/common.json', 2]]);
  });

  it('are not looked for behind links to folders, which may lead in a circle', async () => {
    const folder = folderWith({ 'a/b.txt': text });
    symlinkSync('..', join(folder, 'a/up'));
    symlinkSync('b.txt', join(folder, 'a/link.txt'));
    symlinkSync('gone.txt', join(folder, 'a/broken.txt'));
    assert.deepEqual(await reviewed('', {}, folder), ['a/b.txt', 'a/link.txt']);
  });

  const troubles: readonly (readonly [args: string, said: RegExp])[] = [
    ['gone.txt', /^mt-review: gone\.txt: there is no such file or folder; check the spelling\n$/],
    ['*.gone', /^mt-review: \*\.gone: no file matches this pattern\n$/],
    ['empty', /^mt-review: empty: nothing to review here: no file ends in .*\.txt/],
    ['picture.txt', /^mt-review: picture\.txt: not a text file/],
  ];

  for (const [args, said] of troubles) {
    it(`that cannot be reviewed are told, the others reviewed: ${args}`, async () => {
      const files = { 'a.txt': 'bad', 'empty/x.bin': text, 'picture.txt': Buffer.from('\x89PNG\r\n', 'latin1') };
      const { code, stdout, stderr } = await command(`check --format json a.txt ${args}`, { files });
      const report = JSON.parse(stdout);
      assert.match(stderr, said);
      assert.deepEqual([code, report.errors.length, report.summary.warning], [2, 1, 1]);
    });
  }

  it('that are not text are passed over with a note when nobody named them', async () => {
    const { code, stderr } = await command('check', { files: { 'a.txt': text, 'picture.txt': Buffer.from('\x89PNG\r\n', 'latin1') } });
    assert.deepEqual([code, stderr.split('\n').length], [0, 2]);
  });

  it('larger than a text can be are told at once', async () => {
    const folder = folderWith({ 'a.txt': 'bad' });
    // A hole, not half a gigabyte.
    closeSync(openSync(join(folder, 'huge.txt'), 'w'));
    truncateSync(join(folder, 'huge.txt'), constants.MAX_STRING_LENGTH + 1);
    const { code, stdout, stderr } = await command('check --format json', { folder });
    assert.match(stderr, /^mt-review: huge\.txt: larger than 511 MB, .* split it\n$/);
    assert.deepEqual([code, JSON.parse(stdout).summary.warning], [2, 1]);
  });

  it('that may not be read are told', async function () {
    // Who may do everything, and Windows, know no such files.
    if (process.platform === 'win32' || process.getuid?.() === 0) this.skip();
    const folder = folderWith({ 'a.txt': 'bad', 'secret.txt': 'bad', 'closed/b.txt': 'bad' });
    chmodSync(join(folder, 'secret.txt'), 0);
    chmodSync(join(folder, 'closed'), 0);
    const { code, stderr } = await command('check', { folder });
    chmodSync(join(folder, 'closed'), 0o700);
    assert.match(stderr, /closed: cannot be read .*\n.*secret\.txt: cannot be read \(permission denied\)/);
    assert.equal(code, 2);
  });
});
