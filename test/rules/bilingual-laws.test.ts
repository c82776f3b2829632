import assert from 'node:assert/strict';
import { RULES } from '../../src/engine';
import { po } from '../../src/engine/formats/po';
import { xliff } from '../../src/engine/formats/xliff';
import { checkFixLaws } from '../support/fix-laws';
import { findingsIn } from '../support/translation';

const BILINGUAL = new Set(['placeholder-mismatch', 'markup-mismatch', 'link-mismatch', 'omission', 'addition']);
const rules = RULES.filter(rule => BILINGUAL.has(rule.meta.id));

const entries: readonly (readonly [string, string])[] = [
  ['你好，{name}，你有 %d 条消息', 'Hello ｛name｝, you have messages'],
  ['%s 中有 %d 个错误', '%d errors in %s'],
  ['点击<b>保存</b>或<i>取消</i>', 'Click ＜b＞Save</b> or cancel'],
  ['<b><i>注意</i></b>：{a}', '<b><i>Note</b></i>: { a } {b}'],
  ['详见[说明](guide.md)和 https://a.example/x', 'See [the guide] (guide.md) and https：//a.example/x'],
  ['**重要**：完成 %d%%', '** Important **: %d% done'],
  ['<a class=\\"x\\" href=\\"https://a.example/zh\\">甲</a>', '<a class=\\"y\\" href=\\"https://a.example/q\\">A</a><br/>'],
];

describe('Fixes of what differs from the source', () => {
  it('remove their finding and add none, in PO', () => {
    const file = entries.map(([source, target]) => `msgid "${source}"\nmsgstr "${target}"\n`).join('\n');
    checkFixLaws(file, po, rules);
    checkFixLaws(file, po);
  });

  it('remove their finding and add none, in XLIFF', () => {
    const inXml = (text: string): string => text.replace(/\\"/g, '"').replace(/&/g, '&amp;').replace(/</g, '&lt;');
    const units = entries.map(
      ([source, target], i) => `<trans-unit id="${i}"><source>${inXml(source)}</source><target>${inXml(target)}</target></trans-unit>`,
    );
    const inline = `<trans-unit id="x"><source><g id="1">甲</g><x id="2"/></source><target>A</target></trans-unit>`;
    const file = `<xliff version="1.2"><file source-language="zh" target-language="en"><body>\n${units.join('\n')}\n${inline}\n</body></file></xliff>`;
    checkFixLaws(file, xliff, rules);
  });
});

describe('Comparing with the source', () => {
  it('takes time in proportion to the text, whatever it holds', () => {
    for (const piece of [
      '<b>',
      '</b>',
      '{',
      '{a',
      '{a}',
      '%',
      '%s',
      '％',
      '*',
      '**',
      '`',
      '[',
      '](',
      '[b]',
      '<a b=',
      '&amp;',
      '&',
      'http://',
      '@',
      'a',
      '\n- ',
      'A1 ',
      '{n, plural, other {',
    ])
      for (const [source, target] of [
        [piece.repeat(20_000), piece],
        [`{name} <b>x</b> https://a.example/x ${piece}`, piece.repeat(20_000)],
        [piece.repeat(20_000), piece.repeat(19_999)],
      ])
        assert.ok(findingsIn(rules, `${source.replaceAll('\n', ' ')} ⇥ ${target.replaceAll('\n', ' ')}`).length >= 0);
  }).timeout(60_000);
});
