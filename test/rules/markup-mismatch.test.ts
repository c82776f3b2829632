import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, type Format, review } from '../../src/engine';
import { json } from '../../src/engine/formats/json';
import { po } from '../../src/engine/formats/po';
import { xliff } from '../../src/engine/formats/xliff';
import { markupMismatch } from '../../src/engine/rules/markup-mismatch';
import { checkUnits, checkUnitsFixed, findingsIn } from '../support/translation';

const rule = markupMismatch;
const check = (text: string) => checkUnits(rule, text);
const safe = (before: string, after: string) => checkUnitsFixed(rule, before, after, 'safe');
const offered = (before: string, after: string) => checkUnitsFixed(rule, before, after, 'review');
const silent = (...lines: string[]) => {
  for (const line of lines) it(line, () => assert.deepEqual(findingsIn([rule], line), []));
};

describe('markup-mismatch', () => {
  describe('leaves alone', () => {
    silent(
      '点击<b>保存</b> ⇥ Click <b>Save</b>',
      '<b>甲</b>和<i>乙</i> ⇥ <i>B</i> and <b>A</b>',
      '<a href="/zh/a" title="帮助">帮助</a> ⇥ <a href="/en/a" title="Help">Help</a>',
      '<a class="x" href="a">甲</a> ⇥ <a href="b" class="x">A</a>',
      '用法：git clone <仓库> [<目录>] ⇥ Usage: git clone <repository> [<directory>]',
      'Usage: foo <file> <link> ⇥ Usage: foo <path> <target>',
      '-f <字体>：用于粗体 ⇥ -f <font>: for bold text',
      '第一行<br/>第二行 ⇥ First line<br>second line',
      '甲&nbsp;乙 ⇥ A B',
      "“甲”和`foo'都不是代码 ⇥ `foo' is no code",
      '运行 `npm test` ⇥ Run `npm test`',
      '见 :ref:`概述 <overview>` ⇥ See :ref:`Overview <overview>`',
      '**重要**：2 ** 3 ⇥ **Important**: 2 ** 3',
      '[帮助](https://example.org/zh) ⇥ [Help](https://example.org/en)',
      '[b]粗[/b] ⇥ [b]bold[/b]',
      '第 [1] 条 ⇥ item [1], [u] and so on',
      '<p>甲<p>乙 ⇥ <p>A<p>B',
      '5 < 6 ⇥ 5 < 6',
    );
  });

  describe('tags written otherwise are put right', () => {
    for (const [wrong, source] of [
      ['< b>', '<b>'],
      ['＜b＞', '<b>'],
      ['《b》', '<b>'],
      ['&lt;b&gt;', '<b>'],
    ]) {
      it(wrong, () => {
        check(`点击<b>保存</b> ⇥ Click 【${wrong}】Save</b>`);
        safe(`点击<b>保存</b> ⇥ Click ${wrong}Save</b>`, `点击<b>保存</b> ⇥ Click ${source}Save</b>`);
      });
    }
    for (const wrong of ['</ b>', '< /b>', '＜／b＞', '〈/b〉', '&lt;/b&gt;']) {
      it(wrong, () => safe(`点击<b>保存</b> ⇥ Click <b>Save${wrong}`, '点击<b>保存</b> ⇥ Click <b>Save</b>'));
    }
    it('both of a pair', () => safe('点击<b>保存</b> ⇥ Click ＜b＞Save＜/b＞', '点击<b>保存</b> ⇥ Click <b>Save</b>'));
    it('a line break', () => safe('甲<br/>乙 ⇥ A< br/ >B', '甲<br/>乙 ⇥ A<br/>B'));
    it('a character reference', () => {
      safe('甲&nbsp;乙 ⇥ A& nbsp;B', '甲&nbsp;乙 ⇥ A&nbsp;B');
      safe('甲&nbsp;乙 ⇥ A＆nbsp；B', '甲&nbsp;乙 ⇥ A&nbsp;B');
      safe('甲&nbsp;乙 ⇥ A&amp;nbsp;B', '甲&nbsp;乙 ⇥ A&nbsp;B');
    });
  });

  describe('what is missing', () => {
    it('is put around all of the text, or the one thing it is about', () => {
      offered('<b>全部</b> ⇥ all of it', '<b>全部</b> ⇥ <b>all of it</b>');
      offered('共 <b>{n}</b> 项 ⇥ {n} items', '共 <b>{n}</b> 项 ⇥ <b>{n}</b> items');
      offered('运行 <code>npm start</code> ⇥ Run npm start now', '运行 <code>npm start</code> ⇥ Run <code>npm start</code> now');
    });
    it('is said where no one can tell the place', () => {
      assert.deepEqual(check('点击<b>保存</b>按钮 ⇥ Click the Save 【button】')[0].fixes, []);
    });
    it('is a matter of layout when it breaks a line', () => {
      assert.equal(check('甲。<br/>乙。 ⇥ A. 【B】.')[0].severity, 'info');
    });
    it('counts in bulletin boards, too', () => {
      check('[b]粗[/b]体 ⇥ bold 【face】');
    });
  });

  describe('what is too many', () => {
    it('can be taken out', () => {
      offered('保存 ⇥ <b>Save</b>', '保存 ⇥ Save');
      assert.equal(check('保存 ⇥ 【<b>】Save</b>')[0].severity, 'info');
      offered('保存 ⇥ Save<br/>', '保存 ⇥ Save');
    });
  });

  describe('pairs', () => {
    it('are completed', () => {
      check('点击<b>保存</b> ⇥ Click 【<b>】Save【<b>】');
      const [first, second] = findingsIn([rule], '点击<b>保存</b> ⇥ Click <b>Save<b>');
      assert.deepEqual(first.fixes, []);
      assert.equal(applyEdits('点击<b>保存</b> ⇥ Click <b>Save<b>', second.fixes[0].edits), '点击<b>保存</b> ⇥ Click <b>Save</b>');
      check('点击<b>保存</b> ⇥ Click 【</b>】Save【</b>】');
      check('保存 ⇥ Save【</b>】');
    });
    it('end in the reverse order', () => {
      check('<b><i>甲</i></b> ⇥ <b><i>A</b>【</i>】');
      safe('<b><i>甲</i></b> ⇥ <b><i>A</b></i>', '<b><i>甲</i></b> ⇥ <b><i>A</i></b>');
      check('<b><i>甲</b></i> ⇥ <b><i>A</b></i>');
    });
  });

  describe('attributes', () => {
    it('stay, but for what readers see', () => {
      check('<a class="big" href="x">甲</a> ⇥ 【<a class="大" href="x">】A</a>');
      offered('<span class="big">甲</span> ⇥ <span class="large">A</span>', '<span class="big">甲</span> ⇥ <span class="big">A</span>');
      check('<span id="a">甲</span><span id="b">乙</span> ⇥ <span id="b">B</span><span id="a">A</span>');
    });
  });

  describe('Markdown', () => {
    it('has no spaces within marks', () => {
      check('点击**保存**按钮 ⇥ Click【** Save **】now');
      safe('点击**保存**按钮 ⇥ Click** Save **now', '点击**保存**按钮 ⇥ Click **Save** now');
      safe('**保存** ⇥ ** Save**', '**保存** ⇥ **Save**');
    });
    it('is put right when torn or in full width', () => {
      safe('**保存** ⇥ ＊＊Save＊＊', '**保存** ⇥ **Save**');
      safe('**保存** ⇥ * *Save* *', '**保存** ⇥ **Save**');
      safe('用 `ls` ⇥ Use ｀ls｀', '用 `ls` ⇥ Use `ls`');
      safe('见[帮助](help.md) ⇥ See [Help] (help.md)', '见[帮助](help.md) ⇥ See [Help](help.md)');
      safe(
        '见[帮助](help.md) ⇥ See 【Help】（help.md）'.replace('【', '［').replace('】', '］'),
        '见[帮助](help.md) ⇥ See [Help](help.md)',
      );
    });
    it('keeps its pairs, its code and its links', () => {
      check('**保存** ⇥ Save【**】');
      check('用 `--file` ⇥ Use 【`--datei`】');
      check('见[帮助](help.md) ⇥ 【See】 Help');
      assert.equal(check('**保存** ⇥ 【Save】')[0].severity, 'info');
      assert.equal(check('保存 ⇥ 【**Save**】')[0].severity, 'info');
    });
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

    it('writes tags as PO does', () => {
      const entry = (target: string): string => `msgid "<a href=\\"x\\">甲</a>"\nmsgstr ""\n"${target}"\n`;
      fixed(po, entry('A'), entry('<a href=\\"x\\">A</a>'));
    });

    const unit = (target: string, source: string): string => `<xliff version="1.2"><file source-language="zh" target-language="en"><body>
<trans-unit id="a"><source>${source}</source><target>${target}</target></trans-unit></body></file></xliff>`;

    it('puts in and takes out elements of XLIFF, and tags in its text', () => {
      const element = '<g id="1">甲 &amp; 乙</g>';
      fixed(xliff, unit('A &amp; B', element), unit('<g id="1">A &amp; B</g>', element));
      fixed(xliff, unit('<g id="1">A</g><g id="2">B</g>', '<g id="1">甲</g>乙'), unit('<g id="1">A</g>B', '<g id="1">甲</g>乙'));
      const escaped = '&lt;b&gt;甲&lt;/b&gt;';
      fixed(xliff, unit('A', escaped), unit('&lt;b>A&lt;/b>', escaped));
      fixed(xliff, unit('&lt;b>A&lt;b>', escaped), unit('&lt;b>A&lt;/b>', escaped));
    });

    it('reads codes of XLIFF by their number', () => {
      const source = '<bpt id="1">&lt;b&gt;</bpt>甲<ept id="1">&lt;/b&gt;</ept>';
      fixed(xliff, unit('<bpt id="1">x</bpt>A<ept id="1">y</ept>', source), unit('<bpt id="1">x</bpt>A<ept id="1">y</ept>', source));
    });

    it('has nothing to say of a file without sources', () => {
      const file = '{"a": "Click <b>Save"}';
      fixed(json, file, file);
    });
  });

  describe('holds for any tags', () => {
    const names = ['b', 'i', 'code', 'a'];
    const some = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 4 });
    const text = (list: readonly string[], word: string): string => list.map(name => `<${name}>${word} ${name}</${name}>`).join(' ');

    it('says nothing of them in any order, and finds each that is dropped', () => {
      fc.assert(
        fc.property(
          some.chain(list => fc.tuple(fc.constant(list), fc.shuffledSubarray(list))),
          ([list, kept]) => {
            const findings = findingsIn([rule], `${text(list, '词')} ⇥ some ${text(kept, 'word')}`);
            assert.equal(findings.length, kept.length < list.length ? 1 : 0);
          },
        ),
        { numRuns: 200 },
      );
    });

    it('never throws, and all it says lies in the text', () => {
      const piece = fc.constantFrom(
        '<b>',
        '</b>',
        '<i class="x">',
        '</i>',
        '<br/>',
        '<',
        '>',
        '**',
        '`',
        '[',
        '](',
        ')',
        '[b]',
        '[/b]',
        '&lt;',
        '&nbsp;',
        '＜',
        '\ud800',
        '￼',
        '词',
        'word ',
        ' ',
      );
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 14 }), fc.array(piece, { maxLength: 14 }), (source, target) => {
          const line = `${source.join('')} ⇥ ${target.join('')}`;
          for (const { span, fixes } of findingsIn([rule], line)) {
            assert.ok(span.start >= 0 && span.start <= span.end && span.end <= line.length);
            for (const { edits } of fixes) applyEdits(line, edits);
          }
        }),
        { numRuns: 1000 },
      );
    });
  });
});
