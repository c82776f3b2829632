import assert from 'node:assert/strict';
import { parseConfig } from '../../../src/engine/config';

const read = (config: object, above = 0) => {
  const text = JSON.stringify(config);
  const { config: given, problems } = parseConfig(text, [], above);
  return { ...given, marked: problems.map(({ span, severity }) => `${severity} ${text.slice(span.start, span.end)}`), problems };
};

const OUTSIDE = [
  '../terms.csv',
  'a/../../terms.csv',
  '/etc/terms.csv',
  '//host/share/terms.csv',
  '\\\\host\\share\\terms.csv',
  '..\\terms.csv',
  'a\\..\\../terms.csv',
  'C:\\terms.csv',
  'c:terms.csv',
  'file:///etc/terms.csv',
  'FILE:/etc/terms.csv',
  'https://example.com/terms.csv',
  'terms.csv\0.txt',
];

describe('The paths of a config', () => {
  for (const path of OUTSIDE) {
    it(`must not lead out of the project: ${JSON.stringify(path)}`, () => {
      const { glossaries, marked, problems } = read({ glossaries: ['kept.csv', path] });
      assert.deepEqual(
        glossaries.map(glossary => glossary.path),
        ['kept.csv'],
      );
      assert.deepEqual(marked, [`error ${JSON.stringify(path)}`]);
      assert.match(problems[0].message.en, /leads out of the project/);
      assert.match(problems[0].message['zh-cn'], /项目之外/);
    });
  }

  it('may go up as far as the project does', () => {
    assert.deepEqual(read({ glossaries: ['../terms.csv', 'a/../b.csv'] }, 1).marked, []);
    assert.deepEqual(read({ glossaries: ['../../terms.csv'] }, 1).marked, ['error "../../terms.csv"']);
  });

  it('may hold percent signs, which are no more than that', () => {
    assert.deepEqual(read({ glossaries: ['%2e%2e/terms.csv', '..%2fterms.csv'] }).marked, []);
  });

  it('name sources in the project only, whatever wildcards stand for', () => {
    const { pairs, marked } = read({
      pairs: { 'en/*': 'zh/*', 'a.md': '../a.md', '**/b.md': '**/../b.md', 'c.md': '\\\\host\\c.md', '*.txt': 'C:/*.txt', 'd.md': '/d.md' },
    });
    assert.deepEqual(
      pairs.map(({ target }) => target),
      ['en/*', 'd.md'],
    );
    assert.deepEqual(marked, ['error "../a.md"', 'error "**/../b.md"', 'error "\\\\\\\\host\\\\c.md"', 'error "C:/*.txt"']);
  });
});

describe('Names that mean something to JavaScript', () => {
  const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];

  it('are names like any others in a config', () => {
    const entries = NAMES.map(name => `"${name}": "off"`).join(', ');
    const pairs = NAMES.map(name => `"${name}": "a.md"`).join(', ');
    const languages = NAMES.map(name => `"${name}": { "source": "ja" }`).join(', ');
    const text = `{ ${NAMES.map(name => `"${name}": { "polluted": true }`).join(', ')}, "rules": { ${entries} }, "pairs": { ${pairs} }, "languages": { ${languages} } }`;
    const { problems } = parseConfig(text, ['missing-space']);
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
    for (const name of NAMES) assert.ok(problems.some(({ message }) => message.en.includes(`"${name}"`)) || name === '__proto__', name);
  });
});
