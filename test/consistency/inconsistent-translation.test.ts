import assert from 'node:assert/strict';
import { formatByPath } from '../../src/engine';
import { project } from './project';

const LONG = '点击下方按钮即可完成注册';

describe('inconsistent-translation across files', () => {
  it('finds the rendering of the fewer files and links the others', () => {
    const { found } = project({
      a: `${LONG}⇥Press the button below to register.`,
      b: `${LONG}⇥Press the button below to register`,
      c: `${LONG}⇥Click here to sign up`,
    });
    assert.deepEqual(found(), [
      'c: info Click here to sign up ← a: Press the button below to register, b: Press the button below to register',
    ]);
  });

  it('of two finds that of the later file', () => {
    assert.deepEqual(project({ b: '删除文件⇥Remove file', a: '删除文件⇥Delete file' }).found(), ['b: hint Remove file ← a: Delete file']);
  });

  it('warns where many files stand against one, and says less of short texts', () => {
    const usual = { a: '', b: '', c: '' };
    const files = (source: string) => ({
      ...Object.fromEntries(Object.keys(usual).map(name => [name, `${source}⇥Press the button`])),
      d: `${source}⇥Click it`,
    });
    const severity = (source: string) =>
      project(files(source))
        .found()
        .map(line => line.split(' ')[1]);
    assert.deepEqual([severity(LONG), severity('按下按钮'), severity('按下')], [['warning'], ['info'], []]);
  });

  it('minds neither case, marks at the end, articles nor plural endings', () => {
    const { found } = project({ a: '删除文件⇥Delete the file', b: '删除文件。⇥delete files.', c: '删除文件⇥Delete a file!' });
    assert.deepEqual(found(), []);
  });

  it('leaves a text alone that its own file renders in two ways: that is said there', () => {
    assert.deepEqual(project({ a: '删除文件⇥Delete file', b: '删除文件⇥Remove file\n删除文件⇥Erase the thing' }).found(), []);
  });

  it('reports a text of a file once, and changes all its places', () => {
    const usual = `${LONG}⇥Press the button`;
    const { found, fix, files } = project({ a: usual, b: `${LONG}⇥Click it\n${LONG}⇥click it.`, c: usual });
    assert.deepEqual(found(), ['b: info Click it ← a: Press the button, c: Press the button']);
    fix('b', /in this file/);
    assert.equal(files.get('b'), `${LONG}⇥Press the button\n${LONG}⇥Press the button.`);
    assert.deepEqual(found(), []);
  });

  it('compares files of the same languages and of one project only', () => {
    const index = project({ 'en-GB/app': '删除文件⇥Remove file', 'en-US/app': '删除文件⇥Delete file', 'docs/en': '删除文件⇥Delete file' });
    assert.deepEqual(index.found(), []);
    const { write, found, files, index: all } = project({ a: '删除文件⇥Delete file' });
    write('b', '删除文件⇥Remove file');
    assert.equal(found().length, 1);
    const facts = project({ b: files.get('b') ?? '' });
    assert.deepEqual(facts.found(), []);
    all.set('b', 'another project', undefined);
    assert.deepEqual(all.findingsOf('b').findings, []);
  });

  it('takes files with most of their texts in common for versions of one', () => {
    const texts = Array.from({ length: 30 }, (_, i) => `第${'一二三四五六七八九十'[i % 10]}${'甲乙丙'[i % 3]}条说明文字⇥Text ${i}`);
    const copy = texts.map((line, i) => (i < 5 ? line.replace('Text', 'Words') : line));
    assert.deepEqual(project({ 'v1/app': texts.join('\n'), 'v2/app': copy.join('\n') }).found(), []);
    assert.equal(project({ app: texts.join('\n'), more: copy.slice(0, 5).join('\n') }).found().length, 5);
  });

  it('tells of very many at once', () => {
    const texts = Array.from({ length: 40 }, (_, i) => `${String.fromCharCode(0x4e00 + i).repeat(2)}的说明文字`);
    const filler = (from: number) =>
      Array.from({ length: 100 }, (_, i) => `${String.fromCharCode(from + i)}号不同的文字⇥Other ${from + i}`);
    const { index } = project({
      a: [...texts.map((text, i) => `${text}⇥Text ${i}`), ...filler(0x5000)].join('\n'),
      b: [...texts.map((text, i) => `${text}⇥Words ${i}`), ...filler(0x6000)].join('\n'),
    });
    const found = index.findingsOf('b').findings;
    assert.deepEqual([found.length, found.at(-1)?.message.en.slice(0, 13)], [21, '20 more texts']);
    assert.equal(new Set(found.map(({ fingerprint }) => fingerprint)).size, 21);
  });

  it('minds directives, severities that were set, and rules that are off', () => {
    const format = formatByPath('a.po');
    const po = (target: string, comment = '') => `${comment}msgid "删除文件"\nmsgstr "${target}"\n`;
    const files = {
      'a.po': po('Delete file'),
      'b.po': po('Remove file'),
      'c.po': po('Erase it', '# mt-review-disable inconsistent-translation\n'),
    };
    assert.deepEqual(project(files, { format }).found(), ['b.po: hint Remove file ← a.po: Delete file']);
    assert.deepEqual(
      project(files, { format, settings: { rules: { 'inconsistent-translation': 'error' } } })
        .found()
        .map(line => line.slice(0, 11)),
      ['b.po: error'],
    );
    assert.deepEqual(project(files, { format, settings: { rules: { 'inconsistent-translation': 'off' } } }).found(), []);
  });

  it('can be settled everywhere, either way', () => {
    const texts = { a: `${LONG}⇥Press the button`, b: `${LONG}⇥Press the button`, c: `${LONG}⇥Click it`, d: `${LONG}⇥Choose the button` };
    for (const title of [/“Press the button” everywhere/, /“Click it” everywhere/]) {
      const { found, fix } = project(texts);
      assert.equal(found().length, 2);
      fix('c', title);
      assert.deepEqual(found(), []);
    }
  });

  it('writes a rendering in the way of the file it is put into', () => {
    const po = (target: string) => `msgid "点击下方按钮即可完成注册"\nmsgstr "${target}"\n`;
    const { fix, files } = project({ 'a.po': po('Press \\"Go\\" below'), 'b.po': po('Click it') }, { format: formatByPath('a.po') });
    fix('b.po', /in this file/);
    assert.equal(files.get('b.po'), po('Press \\"Go\\" below'));
  });
});
