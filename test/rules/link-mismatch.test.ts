import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type Format, review } from '../../src/engine';
import { po } from '../../src/engine/formats/po';
import { xliff } from '../../src/engine/formats/xliff';
import { linkMismatch } from '../../src/engine/rules/link-mismatch';
import { checkUnits, checkUnitsFixed, findingsIn } from '../support/translation';

const rule = linkMismatch;
const check = (text: string) => checkUnits(rule, text);
const safe = (before: string, after: string) => checkUnitsFixed(rule, before, after, 'safe');
const offered = (before: string, after: string) => checkUnitsFixed(rule, before, after, 'review');

describe('link-mismatch', () => {
  describe('knows the editions of a site', () => {
    for (const [source, target] of [
      ['https://example.org/zh-cn/docs', 'https://example.org/en-us/docs'],
      ['https://example.org/zh/docs', 'https://example.org/docs'],
      ['https://zh.example.org/a', 'https://www.example.org/a'],
      ['https://www.example.com.cn/a', 'https://www.example.com/a'],
      ['https://example.cn', 'https://example.com/'],
      ['https://example.org/a?lang=zh&x=1', 'https://example.org/a?x=1'],
      ['https://example.org/readme.zh-CN.md', 'https://example.org/readme.md'],
      ['https://example.org/guide_zh.html', 'https://example.org/guide_en.html'],
      ['https://example.org/team/', 'http://example.org/team/zh_CN.html'],
      ['https://zh.wikipedia.org/wiki/水稻', 'https://en.wikipedia.org/wiki/Rice'],
      ['https://example.org/a#安装', 'https://example.org/a#install'],
      ['https://example.org/%E4%B8%AD', 'https://example.org/%e4%b8%ad'],
      ['Help@Example.org', 'help@example.org'],
    ]) {
      it(`${source} and ${target}`, () => assert.deepEqual(findingsIn([rule], `见 ${source} ⇥ See ${target}.`), []));
    }
  });

  describe('leaves alone', () => {
    for (const line of [
      '见 https://a.example/x 和 https://b.example/y。 ⇥ See https://b.example/y and https://a.example/x.',
      '见 https://a.example/x、https://a.example/x ⇥ See https://a.example/x',
      '<a href="/zh/help">帮助</a> ⇥ <a href="/en/help">Help</a>',
      '<a href="%s">帮助</a> ⇥ <a href="%s">Help</a>',
      '[帮助](help.zh.md) ⇥ [Help](help.md)',
      '没有地址 ⇥ no address',
    ]) {
      it(line, () => assert.deepEqual(findingsIn([rule], line), []));
    }
  });

  describe('puts broken addresses right', () => {
    for (const wrong of [
      'https：//a.example/x',
      'https: //a.example/x',
      'https://a. example/x',
      'https://a.example /x',
      'HTTPS://A.EXAMPLE/X',
      'ｈttps://a.example/x',
    ]) {
      it(wrong, () => {
        check(`见 https://a.example/x 一节 ⇥ See 【${wrong}】 for more`);
        safe(`见 https://a.example/x 一节 ⇥ See ${wrong} for more`, '见 https://a.example/x 一节 ⇥ See https://a.example/x for more');
      });
    }
    it('me @ a.example', () => safe('写信给 me@a.example。 ⇥ Write to me @ a.example.', '写信给 me@a.example。 ⇥ Write to me@a.example.'));
  });

  it('finds changed ones', () => {
    offered('见 https://a.example/guide ⇥ See https://a.example/giude', '见 https://a.example/guide ⇥ See https://a.example/guide');
    offered('见 https://a.example/zhinan ⇥ See https://a.example/guide', '见 https://a.example/zhinan ⇥ See https://a.example/zhinan');
    offered(
      '<a href="https://a.example/x">甲</a> ⇥ <a href="https://a.example/z">A</a>',
      '<a href="https://a.example/x">甲</a> ⇥ <a href="https://a.example/x">A</a>',
    );
    offered('[甲](docs/a.md) ⇥ [A](docs/ab.md)', '[甲](docs/a.md) ⇥ [A](docs/a.md)');
    assert.equal(check('见 https://a.example/x ⇥ See 【https://other.example/y】')[0].severity, 'info');
  });

  it('finds missing and added ones', () => {
    offered('见 https://a.example/x。 ⇥ See.', '见 https://a.example/x。 ⇥ See https://a.example/x.');
    check('见 https://a.example/x 和 b@a.example 两处 ⇥ 【See】 both places');
    assert.equal(check('见 ⇥ See 【https://a.example/x】')[0].severity, 'info');
  });

  describe('in files', () => {
    const fixed = (format: Format, before: string, after: string): void => {
      const settings = { source: 'zh', target: 'en', rules: {}, reviewSourceDocuments: true };
      const findings = (text: string) => review(text, format, settings, { rules: [rule] }).findings;
      assert.equal(
        applyEdits(
          before,
          findings(before).flatMap(({ fixes }) => fixes[0]?.edits ?? []),
        ),
        after,
      );
      assert.deepEqual(findings(after), []);
    };
    it('writes as PO and XLIFF do', () => {
      const entry = (href: string): string => `msgid "<a href=\\"https://a.example/x\\">甲</a>"\nmsgstr "<a href=\\"${href}\\">A</a>"\n`;
      fixed(po, entry('https://a.example/q'), entry('https://a.example/x'));
      const unit = (target: string): string => `<xliff version="1.2"><file source-language="zh" target-language="en"><body>
<trans-unit id="a"><source>见 https://a.example/?x=1&amp;y=2</source><target>${target}</target></trans-unit></body></file></xliff>`;
      fixed(xliff, unit('See https：//a.example/?x=1&amp;y=2'), unit('See https://a.example/?x=1&amp;y=2'));
    });
  });

  it('never throws, and all it says lies in the text', () => {
    const piece = fc.constantFrom(
      'https://a.example/x',
      'https://a.',
      'example',
      '：//',
      'me@a.example',
      '@',
      '](a.md)',
      '[',
      '<a href="b">',
      '</a>',
      '#',
      '?',
      '%E4',
      '\ud800',
      '￼',
      '词',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.array(piece, { maxLength: 12 }), (source, target) => {
        const line = `${source.join('')} ⇥ ${target.join('')}`;
        for (const { span, fixes } of findingsIn([rule], line)) {
          assert.ok(span.start >= 0 && span.start <= span.end && span.end <= line.length);
          for (const { edits } of fixes) applyEdits(line, edits);
        }
      }),
      { numRuns: 500 },
    );
  });
});
