import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../../src/engine';
import { EMPTY_CONFIG, projectConfig, resolveSettings } from '../../../src/engine/config';

describe('settings of a file', () => {
  it('are the defaults where nothing is said', () => {
    assert.deepEqual(resolveSettings(undefined, projectConfig(EMPTY_CONFIG).settingsFor('a.txt')), DEFAULT_SETTINGS);
  });

  it('come from the last layer that says something, rule by rule', () => {
    const settings = resolveSettings(
      { target: 'de', rules: { a: 'off', b: 'hint' } },
      { source: 'zh-Hant', target: undefined, rules: { b: 'error' } },
    );
    assert.deepEqual(settings, { ...DEFAULT_SETTINGS, source: 'zh-Hant', target: 'de', rules: { a: 'off', b: 'error' } });
  });

  it('take the languages of the last glob that matches', () => {
    const config = projectConfig({
      ...EMPTY_CONFIG,
      source: 'zh',
      languages: [
        { files: 'fr/**', target: 'fr' },
        { files: '*.ja.md', source: 'ja' },
      ],
    });
    const pair = (path: string) => [config.settingsFor(path).source, config.settingsFor(path).target];
    assert.deepEqual(pair('a.md'), ['zh', undefined]);
    assert.deepEqual(pair('fr/deep/a.md'), ['zh', 'fr']);
    assert.deepEqual(pair('fr/a.ja.md'), ['ja', 'fr']);
    assert.deepEqual(pair('x/a.ja.md'), ['ja', undefined]);
  });

  it('come with every pair of languages there may be, the main one first', () => {
    const config = projectConfig({
      ...EMPTY_CONFIG,
      target: 'de',
      languages: [
        { files: 'fr/**', target: 'fr' },
        { files: 'x', source: 'ja' },
      ],
    });
    const pairs = config.languagePairs({ source: 'zh', target: 'en' }).map(({ source, target }) => `${source} ${target}`);
    assert.deepEqual(pairs, ['zh de', 'zh fr', 'ja de']);
  });

  it('do not matter for ignored files', () => {
    const { ignores } = projectConfig({ ...EMPTY_CONFIG, ignore: ['vendor/', '*.tmp.md', '!keep.tmp.md'] });
    assert.equal(ignores('vendor/a.txt'), true);
    assert.equal(ignores('docs/vendor/a.txt'), true);
    assert.equal(ignores('docs/a.tmp.md'), true);
    assert.equal(ignores('docs/keep.tmp.md'), false);
    assert.equal(ignores('docs/a.md'), false);
  });

  it('hold nothing for files without a path from the config', () => {
    const { ignores } = projectConfig({ ...EMPTY_CONFIG, ignore: ['*'] });
    assert.equal(ignores('../a.md'), true);
    assert.equal(ignores('D:/a.md'), false);
    assert.equal(ignores(''), false);
  });
});
