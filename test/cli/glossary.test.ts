import assert from 'node:assert/strict';
import { forbiddenTerm } from '../../src/engine/rules/forbidden-term';
import { command } from '../support/command';

const rules = [forbiddenTerm];
const CONFIG = '{\n  "glossaries": ["terms/main.csv"]\n}';
const TERMS = 'zh,en,forbidden\n铁军,strong force,iron army';

describe('mt-review check with a glossary', () => {
  it('reviews with the terms of the files the config names, from its folder', async () => {
    const files = { '.mt-review.json': CONFIG, 'terms/main.csv': TERMS, 'pages/a.txt': 'An iron army.', 'pages/b.txt': 'A strong force.' };
    const { code, stdout } = await command('check pages --format json', { files, rules });
    const found = JSON.parse(stdout).files.flatMap((file: { path: string; findings: { text: string }[] }) =>
      file.findings.map(({ text }) => `${file.path}: ${text}`),
    );
    assert.deepEqual(found, ['pages/a.txt: iron army']);
    assert.equal(code, 1);
  });

  it('fixes with them when told to', async () => {
    const files = { '.mt-review.json': CONFIG, 'terms/main.csv': TERMS };
    const { stdout } = await command('check --stdin --stdin-filename a.txt --fix --fix-rule forbidden-term', {
      files,
      rules,
      stdin: 'An iron army.',
    });
    assert.equal(stdout, 'A strong force.');
  });

  it('asks a column of another language for files in it', async () => {
    const config = '{ "glossaries": ["t.tsv"], "languages": { "fr/**": { "target": "fr" } } }';
    const terms = 'zh\ten\tfr\tfr forbidden\n铁军\tforce\tforce solide\tarmée de fer';
    const files = { '.mt-review.json': config, 't.tsv': terms, 'fr/a.txt': 'Une armée de fer.', 'en/a.txt': 'Une armée de fer.' };
    const { stdout } = await command('check --format json', { files, rules });
    const counts = JSON.parse(stdout).files.map((file: { path: string; findings: unknown[] }) => `${file.path} ${file.findings.length}`);
    assert.deepEqual(counts.sort(), ['en/a.txt 0', 'fr/a.txt 1', 't.tsv 0']);
  });

  it('says where the config names a file that is not there, and reviews nothing by half a glossary', async () => {
    const { code, stderr } = await command('check a.txt', { files: { '.mt-review.json': CONFIG, 'a.txt': 'An iron army.' }, rules });
    assert.equal(code, 2);
    assert.match(stderr, /^mt-review: \.mt-review\.json:2:18: The glossary "terms\/main\.csv" cannot be read: .*no such file/);
  });

  it('says what is wrong in a glossary, and where', async () => {
    const files = { '.mt-review.json': CONFIG, 'terms/main.csv': `${TERMS}\n,lost,`, 'a.txt': 'An iron army.' };
    const { code, stderr } = await command('check a.txt', { files, rules });
    assert.equal(code, 1);
    assert.match(stderr, /^mt-review: terms\/main\.csv:3:1: This row has a rendering but no source term/);
    const empty = await command('check a.txt', { files: { ...files, 'terms/main.csv': 'nothing' }, rules });
    assert.equal(empty.code, 2);
    assert.match(empty.stderr, /terms\/main\.csv:1:1: No terms here/);
  });
});
