import assert from 'node:assert/strict';
import fc from 'fast-check';
import { EMPTY_CONFIG, parseConfig, projectConfig } from '../../../src/engine/config';

const sourceOf = (pairs: Record<string, string>, path: string): string | undefined =>
  projectConfig({ ...EMPTY_CONFIG, pairs: Object.entries(pairs).map(([target, source]) => ({ target, source })) }).sourceOf(path)?.path;

describe('Pairs of files in the config', () => {
  it('name a file', () => {
    assert.equal(sourceOf({ 'report.md': 'original.txt' }, 'report.md'), 'original.txt');
    assert.equal(sourceOf({ './a/report.md': '../original.txt' }, 'a/report.md'), '../original.txt');
    assert.equal(sourceOf({ 'report.md': 'original.txt' }, 'sub/report.md'), undefined);
    assert.equal(sourceOf({ 'a.b': 'c' }, 'axb'), undefined);
  });

  it('name folders and parts of names, which are carried over in their order', () => {
    assert.equal(sourceOf({ 'docs/en/**': 'docs/zh/**' }, 'docs/en/a/b.md'), 'docs/zh/a/b.md');
    assert.equal(sourceOf({ '**/en/*.md': '**/zh/*.txt' }, 'x/y/en/b.md'), 'x/y/zh/b.txt');
    assert.equal(sourceOf({ '**/en/*.md': '**/zh/*.txt' }, 'en/b.md'), 'zh/b.txt');
    assert.equal(sourceOf({ 'out/*-final.en.*': 'in/*.*' }, 'out/q1-final.en.md'), 'in/q1.md');
    assert.equal(sourceOf({ 'en/*/**': 'zh/*.d/**' }, 'en/one/two/three.md'), 'zh/one.d/two/three.md');
    assert.equal(sourceOf({ '*/*.md': 'all.md' }, 'a/b.md'), 'all.md');
    assert.equal(sourceOf({ '**/a.md': 'old/**' }, 'x/y/a.md'), 'old/x/y');
  });

  it('let a star stand for no slash, and two for whole folders', () => {
    assert.equal(sourceOf({ 'en/*.md': 'zh/*.md' }, 'en/a/b.md'), undefined);
    assert.equal(sourceOf({ '**/a.md': 'x' }, 'b/ba.md'), undefined);
  });

  it('give way to those behind them', () => {
    const pairs = { 'en/**': 'zh/**', 'en/a.md': 'zh/first.md' };
    assert.equal(sourceOf(pairs, 'en/a.md'), 'zh/first.md');
    assert.equal(sourceOf(pairs, 'en/b.md'), 'zh/b.md');
  });

  it('say whether the very file is named', () => {
    const project = projectConfig({
      ...EMPTY_CONFIG,
      pairs: [
        { target: 'a.md', source: 'b.md' },
        { target: 'c*', source: 'd*' },
      ],
    });
    assert.deepEqual(project.sourceOf('a.md'), { path: 'b.md', isExact: true });
    assert.deepEqual(project.sourceOf('c1'), { path: 'd1', isExact: false });
  });

  it('carry over what a pattern fits, whatever it is', () => {
    const name = fc.stringMatching(/^[a-z.*-]{1,6}$/);
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), names => {
        const path = names.join('/');
        assert.equal(sourceOf({ 'en/**': 'zh/**' }, `en/${path}`), `zh/${path}`);
        assert.equal(sourceOf({ '**/x-*': '**/y-*' }, `${path}/x-${names[0]}`), `${path}/y-${names[0]}`);
      }),
    );
  });

  it('end soon whatever the pattern', () => {
    assert.equal(sourceOf({ [`${'*a'.repeat(40)}b`]: 'x' }, 'a'.repeat(2_000)), undefined);
    assert.equal(sourceOf({ ['*/'.repeat(20_000)]: 'x' }, 'a/'.repeat(2_000)), undefined);
  });

  it('are read from the file, and a wildcard that stands for nothing is told', () => {
    const text = '{ "pairs": { "en/*": "zh/*", "a.md": "b/*" } }';
    const { config, problems } = parseConfig(text, []);
    assert.deepEqual(config.pairs[0], { target: 'en/*', source: 'zh/*' });
    assert.deepEqual(
      problems.map(({ span, severity }) => [text.slice(span.start, span.end), severity]),
      [['"b/*"', 'error']],
    );
    assert.equal(parseConfig('{ "pairs": ["a"] }', []).problems.length, 1);
    assert.equal(parseConfig('{ "pairs": { "a": 1 } }', []).problems.length, 1);
  });
});
