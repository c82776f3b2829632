// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of the shell
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits, DEFAULT_SETTINGS, type Format, review } from '../../src/engine';
import { android } from '../../src/engine/formats/android';
import { json } from '../../src/engine/formats/json';
import { po } from '../../src/engine/formats/po';
import { xliff } from '../../src/engine/formats/xliff';
import { placeholderMismatch } from '../../src/engine/rules/placeholder-mismatch';
import { checkUnits, checkUnitsFixed, type Direction, findingsIn } from '../support/translation';

const rule = placeholderMismatch;
const toChinese: Direction = { source: 'en', target: 'zh' };
const check = (text: string, direction?: Direction) => checkUnits(rule, text, direction);
const safe = (before: string, after: string, direction?: Direction) => checkUnitsFixed(rule, before, after, 'safe', direction);
const offered = (before: string, after: string, direction?: Direction) => checkUnitsFixed(rule, before, after, 'review', direction);
const silent = (...lines: string[]) => {
  for (const line of lines) it(line, () => assert.deepEqual(findingsIn([rule], line), []));
};

describe('placeholder-mismatch', () => {
  describe('leaves alone translations with the same placeholders', () => {
    silent(
      '已删除 %d 个文件 ⇥ %d files were deleted',
      '%s 的 %d ⇥ %2$d of %1$s',
      '%1$s 的 %2$d ⇥ %d of %s'.replace('%d of %s', '%2$d of %1$s'),
      '第 {0} 页，共 {1} 页 ⇥ {1} pages in all, this is {0}',
      '{} 到 {} ⇥ from {0} to {1}',
      '你好，{{name}} ⇥ Hello {{ name }}',
      '共 {{count, number}} 项 ⇥ {{count}} items',
      '你好，{ name } ⇥ Hello {name}',
      '%(user)s 于 %(date)s 写 ⇥ On %(date)s, %(user)s wrote',
      '%{user} 写 ⇥ Written by %{user}',
      '%1 的 %2 ⇥ %2 of %1',
      '%n 个文件 ⇥ %Ln files',
      '打开 ${file} ⇥ Open ${file}',
      '目录 $HOME ⇥ The folder ${HOME}',
      '见 $t(common.help) ⇥ See $t(common.help)',
      '<a href="%s">%s</a>于%d天前 ⇥ <a href="%s">%s</a> %d days ago',
      '{n} 辆车 | {n} 辆车 ⇥ {n} cars',
      '总价 {0:N2} ⇥ Total {0:C}',
      '%.*s 无效 ⇥ %.*s is invalid',
      '“%.*s”在“%s”中无效 ⇥ invalid “%3$s” for “%2$.*1$s”'.replace('invalid “%3$s” for “%2$.*1$s”', 'in “%3$s”: “%2$.*1$s” is invalid'),
      '偏移 %<PRIu64> 处的 %s ⇥ %2$s at offset %1$<PRIu64>',
    );
  });

  describe('leaves alone per cent signs, dates and what only looks like a placeholder', () => {
    silent(
      '完成百分之五十 ⇥ 50% done',
      '50%的折扣 ⇥ 50% discount, 50 % of it, 100% sure',
      '%d%% 已完成 ⇥ %d per cent done',
      '已完成百分之%d ⇥ %d%% done',
      '%Y年%m月%d日 %H:%M ⇥ %H:%M, %d %b %Y',
      '用法：foo {文件} ⇥ Usage: foo {FILE}',
      '用法：foo {启动|停止} ⇥ Usage: foo {start|stop}',
      '股票 $NVDA 上涨 ⇥ Nvidia shares rose',
      '集合｛a｝ ⇥ The set {a}',
      '  %时间   名称 ⇥   %time   name',
      '无效的 %-编码 ⇥ Invalid %-encoding',
      '转到 100%1$s ⇥ Go to 100%1$s'.replaceAll('100', ''),
    );
  });

  describe('plural forms', () => {
    it('may leave out the number of one thing', () => {
      check('[one] %d 个文件 ⇥ one file');
      check('[0] %d 个文件 ⇥ one file');
      check('[=1] {n} 个文件 ⇥ one file');
      check('[one] 一个文件 ⇥ %d file');
    });

    it('may not leave it out where there are many, or where the language has one form only', () => {
      check('[other] %d 个文件 ⇥ 【many】 files');
      check('[1] %d 个文件 ⇥ 【many】 files');
      check('[0] %d files ⇥ 【有】文件', toChinese);
    });

    it('may not lose anything else', () => {
      check('[one] %d 个文件在 %s ⇥ 【one】 file');
    });

    it('need the number sign in the branch for many', () => {
      check('{n, plural, other {# 个文件}} ⇥ {n, plural, one {one file} other {【files】}}');
      check('{n, plural, one {# file} other {# files}} ⇥ {n, plural, other {＃ 个文件}}'.replace('＃', '【＃】'), toChinese);
      safe(
        '{n, plural, one {# file} other {# files}} ⇥ {n, plural, other {＃ 个文件}}',
        '{n, plural, one {# file} other {# files}} ⇥ {n, plural, other {# 个文件}}',
        toChinese,
      );
    });
  });

  describe('choices', () => {
    it('are the same whatever their branches say', () => {
      check('{n, plural, other {# 项}} ⇥ {n, plural, one {# item} other {# items}}');
      check('{n, plural, one {# item} other {# items}} ⇥ {n, plural, other {# 项}}', toChinese);
      check('{n, plural, one {# item} other {# items}} ⇥ {n} 项', toChinese);
      check('{g, select, male {his} female {her} other {their}} file ⇥ 文件', toChinese);
      check(
        '{g, select, male {{n, plural, one {he has # item} other {he has # items}}} other {they}} ⇥ {g, select, male {{n, plural, other {他有 # 项}}} other {他们}}',
        toChinese,
      );
    });

    it('need a branch for all other values', () => {
      check('{n, plural, other {# 项}} ⇥ 【{n, plural, one {# item}}】');
    });

    it('keep their type and labels', () => {
      check('{n, plural, other {# 项}} ⇥ 【{n, select, one {# item} other {# items}}】');
      check('{g, select, male {he} other {they}} ⇥ 【{g, select, mann {er} other {sie}}】', { source: 'en', target: 'de' });
    });

    it('are broken by a translated keyword or label, or by a lost brace', () => {
      assert.equal(check('{n, plural, one {# item} other {# items}} ⇥ {【n】, 复数, other {# 项}}', toChinese)[0]?.severity, 'error');
      check('{n, plural, one {# item} other {# items}} ⇥ {【n】, plural, 其他 {# 项}}', toChinese);
    });

    it('are repaired by their keyword, their labels and their commas', () => {
      const source = '{n, plural, one {# item in {box}} other {# items}}';
      offered(`${source} ⇥ 共{n, 复数, other {# 项}}`, `${source} ⇥ 共{n, plural, other {# 项}}`, toChinese);
      offered(`${source} ⇥ 共{n，plural，other{# 项}}`, `${source} ⇥ 共{n,plural,other{# 项}}`, toChinese);
      offered(`${source} ⇥ {n, plural, 其他 {# 项}}`, `${source} ⇥ {n, plural, other {# 项}}`, toChinese);
      offered(
        `${source} ⇥ {n, plural, 一 {在 {box} 中有 # 项} 其他 {# 项}}`,
        `${source} ⇥ {n, plural, one {在 {box} 中有 # 项} other {# 项}}`,
        toChinese,
      );
    });

    it('are told for information where the language has more forms', () => {
      const [finding] = check('{n, plural, one {# item} other {# items}} ⇥ 【{n, plural, one {# вещь} other {# вещи}}】', {
        source: 'en',
        target: 'ru',
      });
      assert.equal(finding.severity, 'info');
    });

    it('may not vanish when they show a number', () => {
      check('{n, plural, one {# item} other {# items}} left ⇥ 【剩】余', toChinese);
      check('Delete {n, plural, one {item} other {items}} ⇥ 删除', toChinese);
    });
  });

  describe('finds what is written otherwise, and puts it right', () => {
    for (const [source, wrong] of [
      ['%s', '％s'],
      ['%s', '% s'],
      ['%1$s', '%1 $s'],
      ['%1$s', '％1＄s'],
      ['%d', '%D'],
      ['{0}', '｛0｝'],
      ['{0}', '{ 0 }'],
      ['{name}', '｛name｝'],
      ['{name}', '{Name}'],
      ['{name}', '{{name}}'],
      ['{name}', '{名称}'],
      ['{name}', '{naem}'],
      ['{name}', '\\{name\\}'],
      ['{{name}}', '{ {name} }'],
      ['{{name}}', '{{名称}}'],
      ['{{name}}', '{name}'],
      ['${name}', '$ {name}'],
      ['${name}', '${名称}'],
      ['%(name)s', '%(名称)s'],
      ['%(name)s', '％（name）s'],
      ['%{name}', '% {name}'],
      ['%1', '％1'],
      ['$t(a.b)', '$T(a.b)'],
      ['$USER_NAME', '$ USER_NAME'],
    ]) {
      it(`${wrong} for ${source}`, () => {
        check(`删除 ${source}，好 ⇥ Remove 【${wrong}】, fine`);
        safe(`删除 ${source}，好 ⇥ Remove ${wrong}, fine`, `删除 ${source}，好 ⇥ Remove ${source}, fine`);
      });
    }

    it('only offers what it is not sure of', () => {
      offered('删除 {user} ⇥ Remove {account}', '删除 {user} ⇥ Remove {user}');
      offered('删除 {name} ⇥ Remove {name now', '删除 {name} ⇥ Remove {name} now');
    });

    it('several at once', () => {
      safe('％s ⇥ %s', '％s ⇥ %s');
      safe('%s 和 %s ⇥ ％s and ％s', '%s 和 %s ⇥ %s and %s');
      safe('{a} 和 {b} ⇥ ｛b｝ and { a }'.replace('{ a }', '｛a｝'), '{a} 和 {b} ⇥ {b} and {a}');
    });

    it('no words behind a per cent sign', () => {
      check('%s 打五折 ⇥ 【50】% sale');
    });
  });

  describe('what is missing', () => {
    it('is offered where it likely stood', () => {
      offered('删除 %s。 ⇥ Delete.', '删除 %s。 ⇥ Delete %s.');
      offered('%s 已删除 ⇥ was deleted', '%s 已删除 ⇥ %s was deleted');
      offered('%s 已删除 ⇥ 已删除', '%s 已删除 ⇥ %s已删除');
      offered('%s：无法打开 {file}！ ⇥ cannot open!', '%s：无法打开 {file}！ ⇥ %s cannot open {file}!');
    });

    it('is one finding for all', () => check('{a}、{b} 和 {c} ⇥ 【{b}】 and'));
    it('counts, where the program takes values in turn', () => check('%s 和 %s ⇥ %s 【and】'));
  });

  describe('what is too many', () => {
    it('can be removed', () => {
      check('完成 ⇥ Done 【%s】');
      offered('完成 {a} ⇥ Done {a} {b}', '完成 {a} ⇥ Done {a}');
      check('%s ⇥ %s and 【%d】');
      check('%1$s ⇥ %1$s and 【%2$s】');
    });
  });

  describe('types and order of printf', () => {
    it('must be the same', () => {
      check('有 %d 个 ⇥ There are 【%s】');
      offered('有 %d 个 ⇥ There are %s', '有 %d 个 ⇥ There are %d');
      check('%1$s 有 %2$d ⇥ 【%2$s】 for %1$s');
      check('有 %lld 个 ⇥ There are 【%d】');
      check('有 %i 个 ⇥ There are %d');
    });

    it('need numbers when turned', () => {
      check('%s 的 %d ⇥ 【%d of %s】');
      offered('%s 的 %d ⇥ %d of %s', '%s 的 %d ⇥ %2$d of %1$s');
      check('%s 的 %s ⇥ %s of %s');
    });
  });

  describe('per cent signs of format strings', () => {
    it('stay doubled', () => {
      check('%d%% 已完成 ⇥ %d【%】 done');
      safe('%d%% 已完成 ⇥ %d% done', '%d%% 已完成 ⇥ %d%% done');
    });
    it('are not doubled for nothing', () => {
      assert.equal(check('100% 免费 ⇥ 100【%%】 free')[0]?.severity, 'info');
    });
  });

  it('leaves empty and unused translations alone', () => {
    check('删除 %s ⇥ ');
  });

  describe('in files', () => {
    const fixed = (format: Format, before: string, after: string, target: string): void => {
      const settings = { source: 'zh', target, rules: {}, reviewSourceDocuments: true };
      const findings = (text: string) => review(text, format, settings, { rules: [rule] }).findings;
      assert.equal(
        applyEdits(
          before,
          findings(before).flatMap(({ fixes }) => fixes[0].edits),
        ),
        after,
      );
      assert.deepEqual(findings(after), []);
    };

    it('writes what it puts in as PO does', () => {
      const entry = (target: string): string => `#, c-format\nmsgid "打开 \\"%s\\" 失败：%s\\n"\nmsgstr ""\n"${target}\\n"\n`;
      fixed(po, entry('Could not open \\"％s\\": % s'), entry('Could not open \\"%s\\": %s'), 'en');
    });

    it('puts in elements of XLIFF as elements, and text as text', () => {
      const unit = (target: string): string => `<xliff version="1.2"><file source-language="zh" target-language="en"><body>
<trans-unit id="a"><source>你好 <x id="NAME" equiv-text="{{name}}"/>！有 {count} 条 &lt; 10</source><target>${target}</target></trans-unit>
</body></file></xliff>`;
      const good = 'Hello <x id="NAME" equiv-text="{{name}}"/>! {count} &lt; 10';
      fixed(xliff, unit('Hello! ｛count｝ &lt; 10'), unit('Hello! <x id="NAME" equiv-text="{{name}}"/> {count} &lt; 10'), 'en');
      fixed(xliff, unit(good), unit(good), 'en');
    });

    it('has nothing to say of a file without sources', () => {
      const file = '<resources><string name="a">Delete ％1$s</string></resources>';
      fixed(android, file, file, 'en');
    });
  });

  describe('holds for any placeholders', () => {
    const names = ['{name}', '{0}', '{{count}}', '${path}', '%(user)s', '%{size}', '$t(x.y)', '%1'];
    const some = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 5 });
    const text = (parts: readonly string[]): string => parts.map(part => `word ${part}`).join(' and ');

    it('says nothing of named ones in any order', () => {
      fc.assert(
        fc.property(
          some.chain(list => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
          ([list, order]) => {
            assert.deepEqual(findingsIn([rule], `${text(list)} ⇥ ${text(order)}`), []);
          },
        ),
        { numRuns: 200 },
      );
    });

    it('finds every one that is dropped, and the fix brings it back', () => {
      fc.assert(
        fc.property(
          some.chain(list => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { maxLength: list.length - 1 }))),
          ([list, kept]) => {
            const line = `${text(list)} ⇥ some ${text(kept)} more`;
            const findings = findingsIn([rule], line);
            assert.equal(findings.length, 1);
            assert.deepEqual(findingsIn([rule], applyEdits(line, findings[0].fixes[0].edits)), []);
          },
        ),
        { numRuns: 200 },
      );
    });

    it('finds every one that is put in', () => {
      fc.assert(
        fc.property(some, fc.constantFrom(...names), (list, one) => {
          fc.pre(!list.includes(one));
          const line = `${text(list)} ⇥ ${text(list)} plus ${one}`;
          const findings = findingsIn([rule], line);
          assert.deepEqual(
            findings.map(({ span }) => line.slice(span.start, span.end)),
            [one],
          );
        }),
        { numRuns: 100 },
      );
    });

    it('never throws, and all it says lies in the text', () => {
      const piece = fc.constantFrom(
        ...names,
        '%s',
        '%d',
        '%%',
        '%',
        '{',
        '}',
        '｛',
        '＃',
        '$',
        '{n, plural, other {# a}}',
        '<b>',
        '\ud800',
        '￼',
        '词',
        'word ',
        ' ',
      );
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 12 }), fc.array(piece, { maxLength: 12 }), (source, target) => {
          const line = `${source.join('')} ⇥ ${target.join('')}`;
          for (const { span } of findingsIn([rule], line)) assert.ok(span.start >= 0 && span.start <= span.end && span.end <= line.length);
        }),
        { numRuns: 500 },
      );
    });
  });

  it('lets the first of several forms leave the count away', () => {
    const forms = (...texts: string[]): string => JSON.stringify({ files: texts });
    const source = { text: forms('%{smart_count} file in %{name}', '%{smart_count} files in %{name}'), format: json };
    const findings = (...texts: string[]) =>
      review(forms(...texts), json, { ...DEFAULT_SETTINGS, source: 'en', target: 'de' }, { rules: [rule], source }).findings.length;
    assert.equal(findings('Eine Datei in %{name}', '%{smart_count} Dateien in %{name}'), 0);
    assert.equal(findings('%{smart_count} Datei', 'Dateien in %{name}'), 2);
  });

  describe('heeds what a PO file says of the placeholders', () => {
    const findings = (flags: string, source: string, target: string) =>
      review(`#, ${flags}\nmsgid "${source}"\nmsgstr "${target}"\n`, po, { ...DEFAULT_SETTINGS, ...toChinese }, { rules: [rule] }).findings;

    it('braces in a text with conversions are its own', () => {
      assert.equal(findings('c-format', 'Usage: %s [OPTION] {name-of-boat}', '用法：%s [选项] {船名}').length, 0);
      assert.equal(findings('c-format', 'Usage: %s [OPTION] {name-of-boat}', '用法：[选项] {船名}').length, 1);
    });

    it('and so are per cent signs in a text with braces, or without any', () => {
      assert.equal(findings('python-brace-format', '{n}% done %s', '已完成 {n}%').length, 0);
      assert.equal(findings('python-brace-format', '{n}% done', '已完成%').length, 1);
      assert.equal(findings('no-c-format', 'at %s and %d', '在').length, 0);
    });

    it('a text whose source was changed since is not compared', () => {
      const text = '#, fuzzy\n#| msgid "Open it"\nmsgid "Open %s now: 3.5 million"\nmsgstr "打开它"\n';
      assert.deepEqual(review(text, po, { ...DEFAULT_SETTINGS, ...toChinese }).findings, []);
      assert.ok(review(text.replace(/#\|.*\n/, ''), po, { ...DEFAULT_SETTINGS, ...toChinese }).findings.length > 0);
    });
  });
});
