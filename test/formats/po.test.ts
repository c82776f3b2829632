import assert from 'node:assert/strict';
import { po } from '../../src/engine/formats/po';
import { itKeepsTheLaws } from '../support/format-laws';
import { changedLines, itMarksUnits, marked } from '../support/states';

const unitsOf = (text: string): unknown[] =>
  po.parse(text).segments.map(({ segment: { target, source, unit } }) => [source?.text, target.text, unit]);

const catalogue = `# Notes of the translator
# mt-review-disable garbled-number
msgid ""
msgstr ""
"Project-Id-Version: river 1.0\\n"
"Language: en_GB\\n"
"X-Source-Language: zh_CN\\n"

#. Shown on the first page
#: src/main.c:10
msgctxt "menu"
msgid "打开文件"
msgstr "Open the file"

#, fuzzy, c-format
#| msgid "有 %d 个"
msgid "第一行\\n"
"第二行 %s 说“\\"好\\"”"
msgstr ""
"First line\\n"
"second line, %s said \\"fine\\" \\x41 and\\ttab"

msgid "%d 个文件"
msgid_plural "%d 个文件们"
msgstr[0] "%d file here"
msgstr[1] "%d files here"

msgid "没有译文"
msgstr ""

#~ msgid "旧的"
#~ msgstr "The old one"
`;

describe('PO', () => {
  it('reads entries with what belongs to them', () => {
    assert.deepEqual(unitsOf(catalogue), [
      ['打开文件', 'Open the file', { key: '打开文件', state: 'translated', context: 'menu', notes: ['Shown on the first page'] }],
      [
        '第一行\n第二行 ￼ 说“"好"”',
        'First line\nsecond line, ￼ said "fine" A and\ttab',
        { key: '第一行\n第二行 %s 说“"好"”', state: 'needs-review', outdated: true, placeholders: 'conversions' },
      ],
      ['￼ 个文件', '￼ file here', { key: '%d 个文件', state: 'translated', form: '0' }],
      ['￼ 个文件们', '￼ files here', { key: '%d 个文件', state: 'translated', form: '1' }],
      ['没有译文', '', { key: '没有译文', state: 'untranslated' }],
      ['旧的', 'The old one', { key: '旧的', state: 'translated', obsolete: true }],
    ]);
    assert.deepEqual(po.parse(catalogue).languages, { source: 'zh-CN', target: 'en-GB' });
    assert.deepEqual(po.parse(catalogue).problems, []);
  });

  it('knows where an empty translation would go', () => {
    const text = 'msgid "a"\nmsgstr ""\n';
    const [{ start, segment }] = po.parse(text).segments;
    const [piece] = segment.target.pieces;
    assert.equal(text.slice(0, start + piece.fileStart), 'msgid "a"\nmsgstr "');
  });

  it('gives the only plural form of a language the general text as its source', () => {
    assert.deepEqual(unitsOf('msgid "one"\nmsgid_plural "many"\nmsgstr[0] "都"\n'), [
      ['many', '都', { key: 'one', state: 'translated', form: '0' }],
    ]);
  });

  it('says what is wrong and reads the rest', () => {
    const text = `msgid "a"
msgstr "open
msgid "b"
msgstr "x" y"
stray
msgid "c"
msgid "d"
msgstr "e"
msgstr "f"
"g"

"h"
`;
    const { problems } = po.parse(text);
    assert.deepEqual(
      problems.map(({ span }) => text.slice(span.start, span.end)),
      ['"open', '" y"', 'stray', 'msgid "c"', 'msgstr "f"', '"h"'],
    );
    assert.deepEqual(
      po.parse(text).segments.map(({ segment }) => segment.target.text),
      ['open', 'x', 'e'],
    );
  });

  itMarksUnits(po, catalogue);

  it('marks a unit as reviewed: without its flag, and without what the source was before', () => {
    const after = marked(po, catalogue, 'second line', 'reviewed');
    assert.deepEqual(changedLines(catalogue, after), { gone: ['#, fuzzy, c-format', '#| msgid "有 %d 个"'], come: ['#, c-format'] });
    const entry = (comments: string): string => `msgid "a"\nmsgstr "b"\n\n${comments}msgid "c"\nmsgstr "doubtful"\n`;
    const reviewed = (comments: string): string => marked(po, entry(comments), 'doubtful', 'reviewed');
    assert.equal(reviewed('#, fuzzy\n'), entry(''));
    assert.equal(reviewed('#: a.c:1\n#,fuzzy\n#| msgctxt "x"\n#| msgid "old "\n#| "words"\n'), entry('#: a.c:1\n'));
    assert.equal(reviewed('#, no-wrap, fuzzy\n'), entry('#, no-wrap\n'));
    assert.equal(reviewed('#, c-format,fuzzy, no-wrap\n#, fuzzy\n'), entry('#, c-format, no-wrap\n'));
    assert.equal(reviewed('# fuzzy\n'), entry('# fuzzy\n'));
  });

  it('marks a unit as needing work: with the flag, in its place', () => {
    assert.deepEqual(changedLines(catalogue, marked(po, catalogue, 'files here', 'needs-review')), { gone: [], come: ['#, fuzzy'] });
    const entry = (comments: string): string => `# one\n\n${comments}  msgctxt "x"\n  msgid "c"\n  msgstr "fine"\n`;
    const doubted = (comments: string): string => marked(po, entry(comments), 'fine', 'needs-review');
    assert.equal(doubted(''), entry('#, fuzzy\n'));
    assert.equal(doubted('#: a.c\n#| msgid "o"\n'), entry('#: a.c\n#, fuzzy\n#| msgid "o"\n'));
    assert.equal(doubted('#, c-format\n'), entry('#, fuzzy, c-format\n'));
    assert.equal(doubted('#,c-format\n'), entry('#, fuzzy,c-format\n'));
    assert.equal(doubted('#,\n'), entry('#, fuzzy\n'));
  });

  it('marks neither the header nor what is no longer used', () => {
    const text = '#, fuzzy\nmsgid ""\nmsgstr "Language: en\\n"\n\n#, fuzzy\n#~ msgid "old"\n#~ msgstr "gone"\n';
    for (const at of [text.indexOf('Language'), text.indexOf('gone')])
      assert.deepEqual(po.states?.mark(text, { start: at, end: at }, 'reviewed'), []);
  });

  itKeepsTheLaws(po, {
    catalogue,
    wrapped: 'msgid ""\n"one "\n"two"\nmsgstr ""\n"eins und "\n"zwei\\n"\n"𠮷野家 drei %(name)s vier"\n',
    untidy:
      '  msgid   "a <b>bold</b> word &amp; {name}"\n\tmsgstr"one <b>bold</b> thing &amp; {name} here"\n\n\n#~ msgctxt "x"\n#~ msgid "y"\n#~ msgstr "old words"',
    choices:
      'msgid "{n, plural, one {# item} other {# items}} left"\nmsgstr "{n, plural, one {only # item} other {still # items}} are left"\n',
  });
});
