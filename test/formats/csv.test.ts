import assert from 'node:assert/strict';
import { csv, tsv } from '../../src/engine/formats/csv';
import { toFileEdits } from '../../src/engine/text/mapped-text';
import { assertPositions, itKeepsTheLaws, REPLACEMENTS } from '../support/format-laws';
import { brokenPlaces, unitsOf } from '../support/units';

const pairs = `id,Source,Target,Comment
1,打开文件,Open the file here,menu
2,"一,二","One, two and ""three""
on two lines",
3,空的,,
`;
const languages = 'key;zh-CN;en\na;你好;Hello to you\nb;再见;"Good bye; now"\n';
const bare = '你好\tHello to you all\n\n再见\tGood bye for now\n';
const table = 'Name,Words\nAnn,some words here\n';

describe('CSV and TSV', () => {
  it('read pairs by the names of the columns', () => {
    assert.deepEqual(unitsOf(csv, pairs, ['key', 'notes']), [
      ['打开文件', 'Open the file here', '1', ['menu']],
      ['一,二', 'One, two and "three"\non two lines', '2', undefined],
      ['空的', '', '3', undefined],
    ]);
    assert.deepEqual(unitsOf(csv, languages), [
      ['你好', 'Hello to you', 'a'],
      ['再见', 'Good bye; now', 'b'],
    ]);
    assert.deepEqual(csv.parse(languages).languages, { source: 'zh-CN', target: 'en' });
    assert.deepEqual(unitsOf(csv, languages, [], { source: 'en', target: 'zh' })[0], ['Hello to you', '你好']);
  });

  it('read two columns without names, one of them Chinese', () => {
    assert.deepEqual(unitsOf(tsv, bare, []), [
      ['你好', 'Hello to you all'],
      ['再见', 'Good bye for now'],
    ]);
  });

  it('take a quotation mark in unquoted tab-separated values for what it is', () => {
    const raw = 'source\ttarget\n“好”，他说。\t"Fine," he said.\n走！\t"Go away\n来\tCome" now\n';
    assert.deepEqual(unitsOf(tsv, raw, []), [
      ['“好”，他说。', '"Fine," he said.'],
      ['走！', '"Go away'],
      ['来', 'Come" now'],
    ]);
    assert.deepEqual(tsv.parse(raw).problems, []);
    assert.deepEqual(unitsOf(tsv, 'source\ttarget\n两行\t"two\nlines"\n', []), [['两行', 'two\nlines']]);
  });

  it('read any other table cell by cell', () => {
    assert.deepEqual(
      csv.parse(table).segments.map(({ segment: { target, cell } }) => [target.text, cell?.row, cell?.column]),
      [
        ['Name', 0, 0],
        ['Words', 0, 1],
        ['Ann', 1, 0],
        ['some words here', 1, 1],
      ],
    );
  });

  it('put quotation marks where new text needs them', () => {
    const { start, segment } = csv.parse(table).segments[3];
    assert.deepEqual(toFileEdits(segment.target, [{ span: { start: 4, end: 4 }, text: ', "good"' }]), [
      { span: { start: 0, end: 15 }, text: '"some, ""good"" words here"' },
    ]);
    assert.equal(start, table.indexOf('some'));
  });

  it('say what is broken and read the rest', () => {
    const text = 'source,target\n一,one\n二,"two\n三,three,more\n四\n五,five\n';
    assert.deepEqual(brokenPlaces(csv, text), ['"two', '三,three,more', '四']);
    assert.deepEqual(unitsOf(csv, text, []), [
      ['一', 'one'],
      ['二', '"two'],
      ['三', 'three'],
      ['五', 'five'],
    ]);
  });

  itKeepsTheLaws(csv, { pairs, languages, table }, { replacements: [...REPLACEMENTS, 'two\nlines, "quoted"'] });
  describe('with tabs', () => itKeepsTheLaws(tsv, { bare }, { replacements: [...REPLACEMENTS, 'a\tb'] }));

  it('stand hostile input', () => {
    for (const part of ['"', '""', ',', '"a', '"a\n', '"a"b,', '\n', '"\n,', '","']) {
      const text = part.repeat(50_000);
      assertPositions(text, csv.parse(text));
    }
  }).timeout(20_000);
});
