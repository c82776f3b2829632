import assert from 'node:assert/strict';
import { applyEdits, formatByPath } from '../../src/engine';
import { inconsistentTranslation } from '../../src/engine/rules/inconsistent-translation';
import { check, checkFixed, findingsOf } from '../support/check-rule';
import { pairs } from '../support/pairs';

const options = { format: pairs };
const severities = (text: string) => findingsOf(inconsistentTranslation, text, options).map(({ severity }) => severity);
const LONG = '点击下方按钮即可完成注册';

describe('inconsistent-translation', () => {
  it('finds the rendering that is not the commonest', () => {
    check(inconsistentTranslation, '删除文件⇥Delete file\n删除文件⇥【Remove the file】\n删除文件⇥Delete file', options);
  });

  it('of two renderings finds the later', () => {
    check(inconsistentTranslation, '删除文件⇥Delete file\n删除文件⇥【Remove the file】.', options);
  });

  it('takes case, spaces, marks at the end and width as one', () => {
    check(inconsistentTranslation, '删除文件⇥Delete file\n删除文件。⇥delete  File.\n 删除文件⇥Ｄelete file!', options);
  });

  it('takes texts with other placeholders for other texts', () => {
    check(inconsistentTranslation, '访问 http://a.org 网站⇥Go to http://a.org now\n访问 http://b.org 网站⇥Visit http://b.org now', options);
  });

  it('leaves alone what has no words, or was not translated', () => {
    check(inconsistentTranslation, '123⇥123\n123⇥1-2-3\n删除文件⇥Delete file\n删除文件⇥删除文件\n删除文件⇥', options);
  });

  it('minds the context, and that plural forms differ', () => {
    const po = `
msgctxt "menu"
msgid "删除文件"
msgstr "Delete file"

msgctxt "title"
msgid "删除文件"
msgstr "Deletion of files"

msgid "%d 个文件"
msgid_plural "%d 个文件"
msgstr[0] "%d file"
msgstr[1] "%d files"
`;
    const { findings } = { findings: findingsOf(inconsistentTranslation, po, { format: formatByPath('a.po') }) };
    assert.deepEqual(findings, []);
  });

  it('is a hint for a word or two, a warning against a clear majority for a sentence, else for information', () => {
    assert.deepEqual(severities('打开⇥Open\n打开⇥Turn on'), ['hint']);
    assert.deepEqual(severities('删除文件⇥Delete file\n删除文件⇥Remove file'), ['info']);
    assert.deepEqual(severities(`${`${LONG}⇥Press the button below to register\n`.repeat(3)}${LONG}⇥Click here to sign up`), ['warning']);
  });

  it('is a hint in a collection of renderings, where most texts that come back have another', () => {
    const texts = Array.from({ length: 8 }, (_, i) => `${'一二三四五六七八'[i]}号文件删除`);
    const twice = texts.map((text, i) => `${text}⇥Delete file ${i}\n${text}⇥Remove the file ${i}`).join('\n');
    assert.deepEqual(new Set(severities(twice)), new Set(['hint']));
    assert.deepEqual(new Set(severities(`${twice}\n${'打开文件夹⇥Open folder\n关闭文件夹⇥Close folder\n'.repeat(2)}`)), new Set(['hint']));
  });

  it('links the places that differ', () => {
    const [{ related }] = findingsOf(inconsistentTranslation, '删除文件⇥Delete file\n删除文件⇥Remove file', options);
    assert.deepEqual(
      related.map(({ span }) => span),
      [{ start: 5, end: 16 }],
    );
  });

  it('hints at one rendering of two quite different texts', () => {
    const text = '请先保存当前文档⇥Please restart the program now\n程序需要重新启动⇥【Please restart the program now】';
    const [{ severity }] = check(inconsistentTranslation, text, options);
    assert.equal(severity, 'hint');
    check(
      inconsistentTranslation,
      '请立即重新启动程序⇥Please restart the program now\n请马上重新启动程序⇥Please restart the program now',
      options,
    );
  });

  it('puts in the other rendering here, everywhere, or this one everywhere, keeping marks', () => {
    const text = '删除文件⇥Delete file\n删除文件！⇥Remove file!\n删除文件⇥Delete file\n删除文件⇥Erase it';
    const fixed = (which: number): string => applyEdits(text, findingsOf(inconsistentTranslation, text, options)[0].fixes[which].edits);
    assert.equal(fixed(0), '删除文件⇥Delete file\n删除文件！⇥Delete file!\n删除文件⇥Delete file\n删除文件⇥Erase it');
    assert.equal(fixed(1), '删除文件⇥Delete file\n删除文件！⇥Delete file!\n删除文件⇥Delete file\n删除文件⇥Delete file');
    assert.equal(fixed(2), '删除文件⇥Remove file\n删除文件！⇥Remove file!\n删除文件⇥Remove file\n删除文件⇥Remove file');
    checkFixed(inconsistentTranslation, '删除文件⇥Delete file\n删除文件⇥Remove file', '删除文件⇥Delete file\n删除文件⇥Delete file', {
      ...options,
      choose: finding => finding.fixes[0],
    });
  });

  it('offers no fix that would lose code', () => {
    const [{ fixes }] = findingsOf(
      inconsistentTranslation,
      '访问 http://x.org 网站⇥Go to http://x.org now\n访问 http://x.org 网站⇥http://x.org is the site',
      options,
    );
    assert.deepEqual(fixes, []);
  });

  it('stays quick where one text has thousands of renderings', () => {
    const text = Array.from({ length: 5000 }, (_, i) => `删除文件⇥Rendering ${i}`).join('\n');
    assert.equal(findingsOf(inconsistentTranslation, text, options).length, 4999);
  });
});
