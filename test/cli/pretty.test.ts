import assert from 'node:assert/strict';
import { excerpt } from '../../src/cli/excerpt';
import { textWidth, wrap } from '../../src/cli/width';
import { LineTable } from '../../src/engine/reports';
import { command } from '../support/command';

describe('pretty report', () => {
  it('groups findings by file, with place, message and the line they stand in', async () => {
    const files = { 'a.txt': 'First line.\n网络 is bad here.', 'b.txt': 'good', 'c.txt': 'worse' };
    const { stdout } = await command('check', { files });
    assert.equal(
      stdout,
      [
        'a.txt',
        '',
        '2:7  warning  no-bad · fixable',
        '     “bad” is not good.',
        '       网络 is bad here.',
        '               ~~~',
        '',
        'c.txt',
        '',
        '1:1  hint  no-bad',
        '     “worse” is not good.',
        '       worse',
        '       ~~~~~',
        '',
        '3 files reviewed: 1 warning, 1 hint.',
        '1 fixable without judgement: add --fix.',
        '',
      ].join('\n'),
    );
  });

  it('speaks Chinese', async () => {
    const { stdout } = await command('check --locale zh-cn', { files: { 'a.txt': 'bad' } });
    assert.match(stdout, /1:1 {2}警告 {2}no-bad · 可修复\n {5}“bad”不好。/);
    assert.match(stdout, /已审校 1 个文件：1 个警告。\n其中 1 个无需判断即可修复：请加 --fix。\n$/);
  });

  it('says how many units their files mark as not reviewed', async () => {
    const files = { 'en.po': '#, fuzzy\nmsgid "好"\nmsgstr "good"\n\nmsgid "坏"\nmsgstr "fine"\n' };
    assert.match(
      (await command('check', { files })).stdout,
      /nothing found\.\n1 unit is marked by the files themselves as still to be reviewed\.\n$/,
    );
    const { stdout } = await command('check --format json', { files });
    assert.equal(JSON.parse(stdout).files[0].needingReview, 1);
  });

  it('is silent about a clean run when told to be quiet', async () => {
    assert.equal((await command('check --quiet', { files: { 'a.txt': 'good' } })).stdout, '');
    assert.equal((await command('check', { files: { 'a.txt': 'good' } })).stdout, '1 file reviewed: nothing found.\n');
  });

  it('colours a terminal, unless told otherwise', async () => {
    const files = { 'a.txt': 'bad' };
    const colored = async (args: string, env = {}, columns?: number) =>
      (await command(`check ${args}`, { files, env, columns })).stdout.includes('\u001b[');
    assert.equal(await colored('', {}, 80), true);
    assert.equal(await colored('', {}), false);
    assert.equal(await colored('', { NO_COLOR: '1' }, 80), false);
    assert.equal(await colored('', { TERM: 'dumb' }, 80), false);
    assert.equal(await colored('', { FORCE_COLOR: '1' }), true);
    assert.equal(await colored('--color', { NO_COLOR: '1' }), true);
    assert.equal(await colored('--no-color', {}, 80), false);
  });

  it('keeps to the width of the terminal', async () => {
    const files = {
      'a.txt': `${'words '.repeat(60)}${'网络'.repeat(40)} bad ${'more words '.repeat(60)}`,
      'b.txt': `${'long '.repeat(200)}worse`,
    };
    for (const columns of [60, 80, 200]) {
      const { stdout } = await command('check --no-color', { files, columns });
      for (const line of stdout.split('\n')) assert.ok(textWidth(line) <= columns, line);
    }
  });

  it('cannot be made to send control sequences to the terminal', async () => {
    const { stdout } = await command('check', { files: { 'a.txt': '\u001b[31m\u0000\u202ebad\u009b' } });
    assert.match(stdout, /␛\[31m␀\ufffdbad\ufffd\n {14}~~~\n/);
  });
});

describe('excerpt', () => {
  const show = (text: string, found: string, width: number): string => {
    const start = text.indexOf(found);
    const { before, marked, after } = excerpt(text, { start, end: start + found.length }, new LineTable(text), width);
    assert.ok(textWidth(before + marked + after) <= width + 1, `${before}|${marked}|${after}`);
    return `${before}[${marked}]${after}`;
  };

  it('is the whole line where it fits', () => {
    assert.equal(show('one\nthe bad line\nthree', 'bad', 60), 'the [bad] line');
  });

  it('is cut around the finding where not', () => {
    assert.equal(show(`${'a'.repeat(99)} bad ${'b'.repeat(99)}`, 'bad', 43), '…aaaaaaaaaaaaaaaaaa [bad] bbbbbbbbbbbbbbbbbb…');
    assert.equal(show(`bad ${'b'.repeat(99)}`, 'bad', 43), `[bad] ${'b'.repeat(38)}…`);
    assert.equal(show(`${'a'.repeat(99)} bad`, 'bad', 43), `…${'a'.repeat(38)} [bad]`);
  });

  it('counts wide characters as two columns', () => {
    assert.equal(show(`${'网'.repeat(50)}bad${'络'.repeat(50)}`, 'bad', 43), '…网网网网网网网网网[bad]络络络络络络络络络络…');
  });

  it('cuts a finding that is too long, or runs over the end of the line', () => {
    assert.equal(show(`x ${'bad'.repeat(50)} y`, 'bad'.repeat(50), 60), `x [${'bad'.repeat(50).slice(0, 27)}…]`);
    assert.equal(show('it is bad\nand so on', 'bad\nand', 60), 'it is [bad…]');
  });

  it('looks at little of a line of many megabytes', () => {
    const text = `${'a'.repeat(5_000_000)}bad${'b'.repeat(5_000_000)}`;
    const lines = new LineTable(text);
    for (let i = 0; i < 2_000; i++) excerpt(text, { start: 5_000_000, end: 5_000_003 }, lines, 80);
  });
});

describe('width of text in a terminal', () => {
  it('is two columns for wide characters, none for marks on letters', () => {
    assert.equal(textWidth('ab 网络，。'), 11);
    assert.equal(textWidth('e\u0301é\u200d'), 2);
    assert.equal(textWidth('😀𠀀'), 4);
  });

  it('breaks lines at spaces and between Chinese characters, never before a closing mark', () => {
    assert.deepEqual(wrap('some plain words here', 11), ['some plain', 'words here']);
    assert.deepEqual(wrap('这一行应当折行。', 14), ['这一行应当折', '行。']);
    assert.deepEqual(wrap('这一行应当折，行', 12), ['这一行应当', '折，行']);
    assert.deepEqual(wrap('unbreakablelongword x', 5), ['unbreakablelongword', 'x']);
    assert.deepEqual(wrap('', 10), ['']);
  });
});
