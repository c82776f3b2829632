import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command, folderWith } from '../support/command';
import { noBad } from '../support/file-report';
import { assertSarif } from '../support/sarif-schema';

/** What the tests below look at of a report. */
interface File {
  readonly path: string;
  readonly findings: readonly { readonly rule: string; readonly severity: string; readonly start: number; readonly end: number }[];
}
const filesOf = (report: string): readonly File[] => JSON.parse(report).files;

describe('mt-review check', () => {
  describe('exit code', () => {
    const codes: readonly (readonly [text: string, args: string, code: number])[] = [
      ['All good.', '', 0],
      ['It is bad.', '', 1],
      ['It is worse.', '', 0],
      ['It is worse.', '--fail-on hint', 1],
      ['It is bad.', '--fail-on error', 0],
      ['It is bad.', '--fail-on error --rule no-bad=error', 1],
      ['It is bad.', '--rule no-bad=off', 0],
      ['It is bad.', '--fail-on never', 0],
    ];
    for (const [text, args, code] of codes) {
      it(`is ${code} for “${text}” with “${args}”`, async () => {
        assert.equal((await command(`check a.txt ${args}`, { files: { 'a.txt': text } })).code, code);
      });
    }

    it('is 2 when a rule fails, which is told once for a file', async () => {
      const failing = {
        meta: { ...noBad.meta, id: 'failing' },
        segment: () => {
          throw new Error('oops');
        },
      };
      const { code, stdout, stderr } = await command('check a.txt --format json', {
        files: { 'a.txt': 'bad\n\nbad' },
        rules: [noBad, failing],
      });
      assert.equal(code, 2);
      assert.equal(JSON.parse(stdout).summary.warning, 2);
      assert.match(stderr, /^mt-review: a\.txt: the rule failing failed .*\(oops\).*\n$/);
    });
  });

  describe('config', () => {
    it('is the nearest above the file, up to the root of the repository', async () => {
      const { stdout } = await command('check --format json', {
        files: {
          '.mt-review.json': '{ "rules": { "no-bad": "error" }, "ignore": ["skip/"] }',
          'a.txt': 'bad',
          'skip/a.txt': 'bad',
          'sub/a.txt': 'bad',
          'other/.mt-review.json': '{ "rules": { "no-bad": "hint" } }',
          'other/deep/a.txt': 'bad',
        },
      });
      const found = filesOf(stdout).map(file => [file.path, file.findings[0].severity]);
      assert.deepEqual(found, [
        ['a.txt', 'error'],
        ['other/deep/a.txt', 'hint'],
        ['sub/a.txt', 'error'],
      ]);
    });

    it('yields to the command line', async () => {
      const files = { '.mt-review.json': '{ "rules": { "no-bad": "error" } }', 'a.txt': 'bad' };
      assert.equal((await command('check --rule no-bad=off', { files })).code, 0);
    });

    it('is the one given with --config, for every file', async () => {
      const files = {
        'own.json': '{ "rules": { "no-bad": "off" } }',
        'a/.mt-review.json': '{ "rules": { "no-bad": "error" } }',
        'a/a.txt': 'bad',
      };
      assert.equal((await command('check --config own.json', { files })).code, 0);
    });

    it('with a slip is told, and holds for the rest', async () => {
      const files = { '.mt-review.json': '{\n  "rules": { "no-bda": "off" }\n}', 'a.txt': 'good' };
      const { code, stderr } = await command('check', { files });
      assert.equal(stderr, 'mt-review: .mt-review.json:2:14: There is no rule "no-bda". Did you mean "no-bad"?\n');
      assert.equal(code, 0);
    });

    it('with an error is told once, and what it governs is not reviewed', async () => {
      const files = { 'sub/.mt-review.json': '{ "rules": [] }', 'sub/a.txt': 'bad', 'sub/b.txt': 'bad', 'c.txt': 'bad' };
      const { code, stdout, stderr } = await command('check --format json', { files });
      assert.equal(code, 2);
      assert.deepEqual(
        filesOf(stdout).map(file => file.path),
        ['c.txt'],
      );
      assert.match(
        stderr,
        /^mt-review: sub\/\.mt-review\.json:1:12: "rules" must be an object, not a list\.\nmt-review: sub\/\.mt-review\.json: the files it governs were not reviewed; correct it first\n$/,
      );
    });
  });

  describe('reports', () => {
    const files = { 'docs/第一.txt': 'It is bad.', 'b.txt': 'worse', 'good.txt': 'Good.' };

    it('JSON of many files is one object', async () => {
      const { stdout, code } = await command('check --format json', { files });
      const report = JSON.parse(stdout);
      assert.equal(code, 1);
      assert.deepEqual(
        filesOf(stdout).map(file => [file.path, file.findings.length]),
        [
          ['b.txt', 1],
          ['docs/第一.txt', 1],
          ['good.txt', 0],
        ],
      );
      assert.deepEqual(report.summary, {
        files: 3,
        sourceDocuments: 0,
        accepted: 0,
        needingReview: 0,
        fixable: 1,
        error: 0,
        warning: 1,
        info: 0,
        hint: 1,
      });
    });

    it('SARIF keeps to the schema, written in pieces or not', async () => {
      for (const these of [files, {}, { 'many.txt': 'bad '.repeat(2_000) }]) {
        const { stdout } = await command('check --format sarif', { files: these as Record<string, string> });
        assertSarif(stdout);
      }
    });

    it('SARIF names files from the working folder, percent-encoded, and others absolutely', async () => {
      const folder = folderWith({ 'work/a b#1.txt': 'bad', 'other.txt': 'bad' });
      const { stdout } = await command('check --format sarif --stdin --stdin-filename ../other.txt', {
        folder: join(folder, 'work'),
        stdin: 'bad',
      });
      assert.match(JSON.parse(stdout).runs[0].artifacts[0].location.uri, /^file:\/\/\/.*\/other\.txt$/);
      const inside = await command('check --format sarif', { folder: join(folder, 'work') });
      assert.equal(JSON.parse(inside.stdout).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri, 'a%20b%231.txt');
    });

    it('SARIF tells of files that could not be reviewed', async () => {
      const { stdout } = await command('check --format sarif gone.txt', { files });
      assertSarif(stdout);
      const [invocation] = JSON.parse(stdout).runs[0].invocations;
      assert.equal(invocation.executionSuccessful, false);
      assert.equal(invocation.toolExecutionNotifications[0].locations[0].physicalLocation.artifactLocation.uri, 'gone.txt');
    });

    it('may go to a file, which is there only when complete', async () => {
      const { folder, stdout } = await command('check --format json --output report.json', { files });
      assert.equal(stdout, '');
      assert.equal(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')).summary.files, 3);
      assert.ok(readdirSync(folder).every(name => !name.endsWith('.tmp')));
    });

    it('leave nothing behind when broken off', async () => {
      const controller = new AbortController();
      controller.abort('interrupt');
      const { folder, code } = await command('check --format json --output report.json', { files, signal: controller.signal });
      assert.equal(code, 130);
      assert.ok(readdirSync(folder).every(name => !name.includes('report.json')));
    });
  });

  describe('standard input', () => {
    it('is reviewed under the name given, which decides the config', async () => {
      const files = { 'docs/.mt-review.json': '{ "rules": { "no-bad": "error" } }' };
      const { stdout } = await command('check --stdin --stdin-filename docs/a.txt --format json', { files, stdin: 'It is bad.' });
      const [file] = filesOf(stdout);
      assert.deepEqual([file.path, file.findings[0].severity], ['docs/a.txt', 'error']);
    });

    it('needs no name', async () => {
      const { stdout, code } = await command('check -', { stdin: 'It is bad.' });
      assert.match(stdout, /^stdin\n/);
      assert.equal(code, 1);
    });

    it('that is empty is fine', async () => {
      assert.equal((await command('check -', { stdin: '' })).code, 0);
    });
  });

  it('reports a place that cannot be decoded as a finding, and reviews the rest', async () => {
    const { stdout, code } = await command('check --format json a.txt', { files: { 'a.txt': Buffer.from('Caf\xe9 is bad.', 'latin1') } });
    const [file] = filesOf(stdout);
    assert.deepEqual(
      file.findings.map(finding => [finding.rule, finding.start, finding.end]),
      [
        ['unreadable-file', 3, 4],
        ['no-bad', 8, 11],
      ],
    );
    assert.equal(code, 1);
  });
});
