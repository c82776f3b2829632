import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '../support/command';
import { elementsOf } from '../support/html';

const words = (count: number): string => 'word '.repeat(count);

describe('mt-review report', () => {
  const files = { 'docs/a page.txt': `It is bad. ${words(97)}`, 'docs/fine.txt': words(100) };

  it('writes a page with relative links, a title and a day', async () => {
    const { folder, stdout, stderr, code } = await command('report docs --output out/../report.html', {
      files,
      env: { SOURCE_DATE_EPOCH: '1740787200' },
    });
    assert.deepEqual([stdout, stderr, code], ['', '', 0]);
    const html = readFileSync(join(folder, 'report.html'), 'utf8');
    const elements = elementsOf(html);
    assert.match(elements[0].text, /Translation review: docs.*2025-03-01.*Passes 5 error points/s);
    assert.ok(elements.some(({ attributes }) => attributes.href === 'docs/a%20page.txt#L1'));
  });

  it('is the page of check --format html', async () => {
    const env = { SOURCE_DATE_EPOCH: '0' };
    const [one, other] = [await command('report', { files, env }), await command('check --format html', { files, env })];
    const named = ({ stdout, folder }: typeof one): string => stdout.replaceAll(folder.split('/').at(-1) ?? '', 'folder');
    assert.equal(named(one), named(other));
    assert.deepEqual([one.code, other.code], [0, 1]);
  });

  it('ends with 1 when the score is above the threshold of the option, else of the config', async () => {
    assert.equal((await command('report --threshold 4.9', { files })).code, 1);
    const strict = { ...files, '.mt-review.json': '{ "threshold": 1 }' };
    assert.equal((await command('report', { files: strict })).code, 1);
    assert.equal((await command('report --threshold 5', { files: strict })).code, 0);
  });

  it('has its figures in JSON, too', async () => {
    const { stdout } = await command('report --format json --threshold 2', { files });
    const { quality, files: reported } = JSON.parse(stdout);
    assert.deepEqual(quality, {
      words: 200,
      characters: 0,
      untranslatedShare: 0,
      errors: { 'non-translation': 0, major: 0, minor: 1, 'minor-punctuation': 0, neutral: 0 },
      penalty: 1,
      score: 5,
      threshold: 2,
      passes: false,
    });
    assert.equal(reported[0].quality.score, 10);
  });

  it('writes a table', async () => {
    const { stdout } = await command('report docs --format csv', { files });
    assert.match(stdout, /^\ufefffile,line,.*\r\ndocs\/a page\.txt,1,7,/);
  });

  it('leaves texts in the source language out of its figures', async () => {
    const source = '图书馆将在明年继续扩大藏书规模，并为附近的学校开展更多的读书活动。';
    const { stdout } = await command('report --format json', { files: { ...files, 'source.txt': source } });
    assert.equal(JSON.parse(stdout).quality.characters, 0);
  });

  it('shows no page on a terminal', async () => {
    const { stderr, code } = await command('report', { files, columns: 80 });
    assert.equal(code, 2);
    assert.match(stderr, /add --output report\.html/);
  });

  for (const option of ['--fix', '--fail-on error', '--since HEAD', '--stdin', '-']) {
    it(`does not take ${option}`, async () => {
      const { stderr, code } = await command(`report ${option}`, { files });
      assert.equal(code, 2);
      assert.match(stderr, /mt-review report does not take .* Use mt-review check\./);
    });
  }
});

describe('mt-review check --format github', () => {
  const files = { 'docs/a.txt': 'bad' };

  it('writes annotations, and the table where GitHub wants it, after what stands there', async () => {
    const { stdout, folder } = await command('check --format github', {
      files: { ...files, 'summary.md': 'Before\n' },
      env: { GITHUB_STEP_SUMMARY: 'summary.md' },
    });
    assert.match(stdout, /^::group::docs\/a\.txt\n::warning file=docs\/a\.txt,line=1,.*\n::endgroup::\n$/);
    assert.match(readFileSync(join(folder, 'summary.md'), 'utf8'), /^Before\n### MT Review\n[\s\S]*\| docs&#47;a&#46;txt \| 0 \| 1 /);
  });

  it('names files from the root of the checkout', async () => {
    const { folder } = await command('rules', { files });
    const inner = await command('check --format github', { folder: join(folder, 'docs'), env: { GITHUB_WORKSPACE: folder } });
    assert.match(inner.stdout, /file=docs\/a\.txt,/);
    const outer = await command('check --format github', { folder, env: { GITHUB_WORKSPACE: join(folder, 'docs', 'deep') } });
    assert.match(outer.stdout, /file=docs\/a\.txt,/);
  });
});

describe('mt-review check --format junit', () => {
  it('fails what --fail-on says', async () => {
    const files = { 'a.txt': 'bad and worse' };
    const failures = async (level: string): Promise<number> =>
      (await command(`check --format junit --fail-on ${level}`, { files })).stdout.split('<failure').length - 1;
    assert.deepEqual([await failures('error'), await failures('warning'), await failures('hint'), await failures('never')], [0, 1, 2, 0]);
  });
});
