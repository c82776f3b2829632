import assert from 'node:assert/strict';
import { applyEdits } from '../../src/engine';
import { disableInFile, disableInLine } from '../../src/server/directives/edits';

describe('A directive', () => {
  /** Silences the rule `r` in the line of the mark 【】. */
  const inLine = (marked: string, format = 'markdown'): string | undefined => {
    const text = marked.replace('【】', '');
    const edit = disableInLine(text, format, 'r', marked.indexOf('【】'));
    return edit && applyEdits(text, [edit]);
  };
  const inFile = (text: string, format = 'markdown'): string | undefined => {
    const edit = disableInFile(text, format, 'r');
    return edit && applyEdits(text, [edit]);
  };
  const next = '<!-- mt-review-disable-next-line r -->';

  it('stands above a paragraph of one line, or its first line', () => {
    assert.equal(inLine('One\n\nt【】wo'), `One\n\n${next}\ntwo`);
    assert.equal(inLine('t【】wo'), `${next}\ntwo`);
    assert.equal(inLine('# Title\ntw【】o'), `# Title\n${next}\ntwo`);
  });

  it('stands at the end of the line above inside a paragraph, so that it stays one paragraph', () => {
    assert.equal(inLine('one\nt【】wo'), `one ${next}\ntwo`);
    assert.equal(inLine('one\r\nt【】wo'), `one ${next}\r\ntwo`);
  });

  it('leaves a hard line break at the end', () => {
    assert.equal(inLine('one  \nt【】wo'), `one ${next}  \ntwo`);
    assert.equal(inLine('one\\\nt【】wo'), `one ${next}\\\ntwo`);
  });

  it('keeps the indentation and the line ends of its place', () => {
    assert.equal(inLine('- one\r\n\r\n  t【】wo'), `- one\r\n\r\n  ${next}\r\n  two`);
  });

  it('never stands in a table’s rule', () => {
    assert.equal(inLine('| a | b |\n|---|---|\n| 【】c | d |'), undefined);
  });

  it('is a bare line in plain text', () => {
    assert.equal(inLine('one\nt【】wo', 'plain-text'), 'one\nmt-review-disable-next-line r\ntwo');
  });

  it('for the file stands on top, behind the front matter', () => {
    assert.equal(inFile('text'), '<!-- mt-review-disable r -->\n\ntext');
    assert.equal(inFile('\uFEFFtext'), '\uFEFF<!-- mt-review-disable r -->\n\ntext');
    assert.equal(inFile('---\ntitle: x\n---\ntext'), '---\ntitle: x\n---\n<!-- mt-review-disable r -->\n\ntext');
    assert.equal(inFile('---\ntext'), '<!-- mt-review-disable r -->\n\n---\ntext');
    assert.equal(inFile('text\r\n', 'plain-text'), 'mt-review-disable r\r\n\r\ntext\r\n');
  });

  it('stands above the line in HTML, but never inside a tag', () => {
    assert.equal(inLine('<p>one\nt【】wo</p>', 'html'), `<p>one\n${next}\ntwo</p>`);
    assert.equal(inLine('<img\n alt="t【】wo">', 'html'), undefined);
  });

  it('for the file stands behind the document type of HTML', () => {
    const disable = '<!-- mt-review-disable r -->\n\n';
    assert.equal(inFile('<p>', 'html'), `${disable}<p>`);
    assert.equal(inFile('<!DOCTYPE html>\n<html>', 'html'), `<!DOCTYPE html>\n${disable}<html>`);
    assert.equal(inFile('<!DOCTYPE html><html>', 'html'), `<!DOCTYPE html>\n${disable}<html>`);
    assert.equal(inFile('<?xml version="1.0"?>\n<!DOCTYPE html>\n', 'html'), `<?xml version="1.0"?>\n<!DOCTYPE html>\n${disable}`);
  });

  it('is not offered where the format is not known to have comments', () => {
    assert.equal(inLine('t【】wo', 'other'), undefined);
    assert.equal(inFile('two', 'other'), undefined);
  });
});
