import assert from 'node:assert/strict';
import { FORMATS, formatByLanguageId, formatByPath } from '../../src/engine';

describe('the format of a file', () => {
  const byPath: Readonly<Record<string, string | undefined>> = {
    'notes.txt': 'plain-text',
    'README.MD': 'markdown',
    'site/index.html': 'html',
    'po/zh_CN.po': 'po',
    'app.pot': 'po',
    'l10n/zh.xlf': 'xliff',
    'memory.tmx': 'tmx',
    'i18n/app_zh_CN.ts': 'qt-ts',
    'src/main.ts': undefined,
    'res/values-zh/strings.xml': 'android',
    'pom.xml': undefined,
    'Strings.zh-Hans.resx': 'resx',
    'en.lproj/Localizable.strings': 'strings',
    'Localizable.stringsdict': 'stringsdict',
    'messages_zh.properties': 'properties',
    'gradle.properties': undefined,
    'src\\locales\\en\\common.json': 'json',
    'package.json': undefined,
    'lib/l10n/app_en.arb': 'arb',
    'config/locales/en.yml': 'yaml',
    '.github/workflows/ci.yml': undefined,
    'film.en.srt': 'srt',
    'film.vtt': 'vtt',
    'terms.csv': 'csv',
    'terms.tsv': 'tsv',
    'lang/en.ini': 'ini',
    'setup.ini': undefined,
  };
  for (const [path, id] of Object.entries(byPath)) {
    it(`is ${id ?? 'none'} for ${path}`, () => assert.equal(formatByPath(path)?.id, id));
  }

  it('is told by a language only where that says enough', () => {
    assert.equal(formatByLanguageId('markdown')?.id, 'markdown');
    assert.equal(formatByLanguageId('po')?.id, 'po');
    for (const language of ['xml', 'json', 'yaml', 'ini', 'typescript']) assert.equal(formatByLanguageId(language), undefined);
  });

  it('has an id of its own', () => assert.equal(new Set(FORMATS.map(({ id }) => id)).size, FORMATS.length));
});
