import assert from 'node:assert/strict';
import { sourcePaths } from '../../src/engine';

const LANGUAGES = { source: 'zh', target: 'en' };
const finds = (target: string, source: string): void => {
  it(`${target} ← ${source}`, () => assert.ok(sourcePaths(target, LANGUAGES).includes(source), sourcePaths(target, LANGUAGES).join(', ')));
};

describe('The source of a translated file is looked for', () => {
  finds('report.en.md', 'report.zh.md');
  finds('report.en.md', 'report.zh-CN.md');
  finds('report.en.md', 'report.md');
  finds('report_en.md', 'report_zh.md');
  finds('report.md', 'report.zh.md');
  finds('docs/en/guide/report.md', 'docs/zh/guide/report.md');
  finds('docs/en-US/report.md', 'docs/zh-Hans/report.md');
  finds('locales/en.json', 'locales/zh.json');
  finds('locales/en/common.json', 'locales/zh-CN/common.json');
  finds('Strings.en.resx', 'Strings.zh-Hans.resx');
  finds('en.lproj/Localizable.strings', 'zh-Hans.lproj/Localizable.strings');
  finds('res/values-en/strings.xml', 'res/values-zh-rCN/strings.xml');
  finds('messages_en.properties', 'messages_zh_CN.properties');

  it('never in the file itself', () => assert.ok(!sourcePaths('en.md', LANGUAGES).includes('en.md')));
  it('not by letters inside a word', () =>
    assert.ok(sourcePaths('garden/open.md', LANGUAGES).every(path => path.startsWith('garden/open'))));
});
