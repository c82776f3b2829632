import assert from 'node:assert/strict';
import { EMPTY_CONFIG, ignoreRules, isIgnored, parseConfig, projectConfig } from '../../../src/engine/config';

const HOSTILE = [`${'**/a/'.repeat(20)}b`, `${'*a'.repeat(60)}[bc]`, 'a'.repeat(1_000_000), '*x/'.repeat(400)];
const PATHS = [`${'a/'.repeat(400)}c`, `${'a'.repeat(250)}c`];
const ORDINARY = ['*.md', '/build/', '**/*.test.*.md', 'docs/**/en/**', '!kept/**', '*-*.*.txt', '**', '#x', 'a\\ b', '{a,b}/[a-z]*.md'];

describe('Patterns of files', () => {
  it('that would take too long to match are told in a config, at their place, and match nothing', () => {
    for (const pattern of HOSTILE) {
      const text = JSON.stringify({ ignore: ['kept/', pattern], languages: { [pattern]: { source: 'ja' } } });
      const { config, problems } = parseConfig(text, []);
      const place = JSON.stringify(pattern);
      assert.deepEqual(
        problems.map(({ span, severity }) => [severity, text.slice(span.start, span.end) === place]),
        [
          ['error', true],
          ['error', true],
        ],
      );
      const { ignores, settingsFor } = projectConfig(config);
      for (const path of PATHS) assert.deepEqual([ignores(path), settingsFor(path).source], [false, undefined]);
      assert.equal(ignores('kept/a.md'), true);
    }
  }).timeout(10_000);

  it('that would take too long to match are left out of ignore files, the others hold', () => {
    const rules = ignoreRules('/project', [`${HOSTILE.join('\n')}\r\n*.log\r\n`]);
    for (const path of PATHS) assert.equal(isIgnored(rules, `/project/${path}`, false), false);
    assert.equal(isIgnored(rules, '/project/a.log', false), true);
  }).timeout(10_000);

  it('that people write are all taken', () => {
    assert.deepEqual(parseConfig(JSON.stringify({ ignore: ORDINARY }), []).problems, []);
    assert.equal(projectConfig({ ...EMPTY_CONFIG, ignore: ['**/*.test.*.md'] }).ignores('a/b/x.test.en.md'), true);
  });

  it('of braces stand for themselves, as in .gitignore, and are not expanded', () => {
    const { ignores } = projectConfig({ ...EMPTY_CONFIG, ignore: ['{a,b}'.repeat(500), '{a,b}.md'] });
    assert.deepEqual([ignores('a.md'), ignores('{a,b}.md')], [false, true]);
  });
});
