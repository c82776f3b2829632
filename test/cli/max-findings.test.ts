import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '../support/command';

/** Six findings. */
const files = {
  'a.txt': `${'It is bad.\n\n'.repeat(5)}All is bad.\n`,
  '.mt-review.json': '{ "rules": { "no-bad": "warning" } }',
};
const FORMATS = ['pretty', 'json', 'sarif', 'github', 'junit', 'csv'];
const MORE = /From line 5 on there are 4 more findings \(warning: 4\), which are counted but not listed\..*--max-findings/;

describe('--max-findings', () => {
  for (const format of FORMATS) {
    it(`lists so many findings and says how many more there are: ${format}`, async () => {
      const { stdout, stderr, code } = await command(`check --max-findings 2 --format ${format}`, { files });
      assert.match(stdout, MORE);
      assert.equal(stdout.match(/“bad” is not good/g)?.length, (format === 'junit' ? 2 : 1) * 2);
      assert.deepEqual([stderr, code], ['', 1]);
    });
    it(`says nothing where all are listed: ${format}`, async () => {
      const { stdout } = await command(`check --max-findings 6 --format ${format}`, { files });
      // SARIF lists every rule there is.
      assert.doesNotMatch(stdout, /there are .* more findings/);
      assert.equal(stdout.match(/“bad” is not good/g)?.length, (format === 'junit' ? 2 : 1) * 6);
    });
  }

  it('counts all, listed or not', async () => {
    const figures = async (more: string) => {
      const { summary, quality, files: reports } = JSON.parse((await command(`check --format json ${more}`, { files })).stdout);
      return { summary, quality, ofFiles: reports.map((file: { quality: object }) => file.quality) };
    };
    assert.deepEqual(await figures('--max-findings 2'), await figures(''));
  });

  it('counts all in the summary on GitHub', async () => {
    const { folder } = await command('check --max-findings 2 --format github', { files, env: { GITHUB_STEP_SUMMARY: 'summary.md' } });
    assert.match(readFileSync(join(folder, 'summary.md'), 'utf8'), /a&#46;txt \| 0 \| 6 \|/);
  });

  it('is as severe as the most severe that is not listed', async () => {
    const severe = { 'a.txt': 'It is worse. It is worse. It is bad.' };
    assert.equal((await command('check --max-findings 1 --format json', { files: severe })).code, 1);
    const { stdout } = await command('check --max-findings 1 --format json', { files: severe });
    assert.deepEqual(
      JSON.parse(stdout).files[0].findings.map(({ rule, severity }: { rule: string; severity: string }) => `${rule} ${severity}`),
      ['no-bad hint', 'unlisted-findings warning'],
    );
  });

  it('lists the fixes of what it lists, and fixes all', async () => {
    const { stdout } = await command('check --max-findings 2 --format json', { files });
    const [first, second] = JSON.parse(stdout).files[0].findings;
    assert.ok([first, second].every(({ fixes }) => fixes[0].edits[0].text === 'good'));
    const { folder } = await command('check --fix --max-findings 2 a.txt', { files });
    assert.equal(readFileSync(join(folder, 'a.txt'), 'utf8'), files['a.txt'].replaceAll('bad', 'good'));
  });

  it('leaves room for accepted findings, or counts them', async () => {
    const { folder } = await command('baseline', { files });
    const { stdout, code } = await command('check --max-findings 2 --format json', { folder });
    const [file] = JSON.parse(stdout).files;
    assert.equal(file.accepted.length, 2);
    assert.match(file.findings[0].message, /From line 5 on there are 4 more accepted findings,/);
    assert.equal(code, 0);
  });

  it('is a number', async () => {
    for (const wrong of ['0', '-1', 'all', '100001', '1.5']) assert.equal((await command(`check --max-findings=${wrong}`)).code, 2);
  });
});
