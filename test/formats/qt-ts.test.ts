import assert from 'node:assert/strict';
import { qtTs } from '../../src/engine/formats/qt-ts';
import { itKeepsTheLaws } from '../support/format-laws';
import { itMarksUnits, marked } from '../support/states';
import { unitsOf } from '../support/units';

const catalogue = `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="zh_CN">
<context>
    <name>MainWindow</name>
    <message>
        <location filename="main.cpp" line="10"/>
        <source>打开 %1 &amp;文件</source>
        <comment>menu</comment>
        <extracomment>Keep it short</extracomment>
        <translation>Open %1 &amp; the file</translation>
    </message>
    <message numerus="yes">
        <source>%n 个文件</source>
        <translation><numerusform>%n file here</numerusform><numerusform>%n files here</numerusform></translation>
    </message>
    <message><source>未完</source><translation type="unfinished">Not done yet</translation></message>
    <message><source>空</source><translation type="unfinished"></translation></message>
    <message id="gone"><source>旧</source><translation type="vanished">Old &apos;words&apos; stand<byte value="x9"/>here</translation></message>
</context>
</TS>
`;

describe('Qt TS', () => {
  it('reads messages with their contexts, forms and states', () => {
    assert.deepEqual(unitsOf(qtTs, catalogue, ['key', 'context', 'state', 'form', 'obsolete']), [
      ['打开 ￼ &文件', 'Open ￼ & the file', '打开 %1 &文件', 'MainWindow / menu', 'translated', undefined, undefined],
      ['￼ 个文件', '￼ file here', '%n 个文件', 'MainWindow', 'translated', '0', undefined],
      ['￼ 个文件', '￼ files here', '%n 个文件', 'MainWindow', 'translated', '1', undefined],
      ['未完', 'Not done yet', '未完', 'MainWindow', 'needs-review', undefined, undefined],
      ['空', '', '空', 'MainWindow', 'untranslated', undefined, undefined],
      ['旧', "Old 'words' stand\there", 'gone', 'MainWindow', 'translated', undefined, true],
    ]);
    assert.deepEqual(qtTs.parse(catalogue).languages, { source: 'zh-CN', target: 'en-GB' });
  });

  it('leaves TypeScript alone', () => {
    for (const code of ['export const a = <T>(b: T) => b && 1;', 'export const same = <TS>(value: TS): TS => value && 1;']) {
      assert.deepEqual(qtTs.parse(code), { segments: [], comments: [], problems: [] });
    }
    assert.equal(qtTs.accepts?.('src/app/main.ts'), false);
    assert.equal(qtTs.accepts?.('i18n/app_zh_cn.ts'), true);
  });

  itMarksUnits(qtTs, catalogue);

  it('marks a message by the type of its translation', () => {
    const done = marked(qtTs, catalogue, 'Not done', 'reviewed');
    assert.equal(done, catalogue.replace('<translation type="unfinished">Not', '<translation>Not'));
    const doubted = marked(qtTs, catalogue, 'files here', 'needs-review');
    assert.equal(doubted, catalogue.replace('<translation><numerus', '<translation type="unfinished"><numerus'));
    assert.equal(marked(qtTs, catalogue, 'stand', 'needs-review'), catalogue);
  });

  itKeepsTheLaws(qtTs, { catalogue });
});
