import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { LineTable } from '../../../src/engine/reports';

describe('line table', () => {
  it('counts lines and columns from 1, in UTF-16 code units', () => {
    const lines = new LineTable('One 网\r\n𠀀 two\rthree\n');
    assert.deepEqual(lines.position(0), { line: 1, column: 1 });
    assert.deepEqual(lines.position(4), { line: 1, column: 5 });
    assert.deepEqual(lines.position(7), { line: 2, column: 1 });
    assert.deepEqual(lines.position(10), { line: 2, column: 4 });
    assert.deepEqual(lines.position(14), { line: 3, column: 1 });
    assert.deepEqual(lines.position(20), { line: 4, column: 1 });
  });

  it('takes an offset outside the text to its nearer end', () => {
    const lines = new LineTable('a\nb');
    assert.deepEqual(lines.position(-5), { line: 1, column: 1 });
    assert.deepEqual(lines.position(99), { line: 2, column: 2 });
  });

  it('gives a line without its end', () => {
    const text = 'one\r\ntwo\r\n\nfour';
    const lines = new LineTable(text);
    const line = (offset: number) => text.slice(lines.lineSpan(offset).start, lines.lineSpan(offset).end);
    assert.deepEqual([0, 3, 5, 8, 10, 11, 15].map(line), ['one', 'one', 'two', 'two', '', 'four', 'four']);
  });

  it('agrees with the language server protocol on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '网', '\n', '\r', '\r\n', '\u2028', '\ud840') }), fc.nat(40), (text, offset) => {
        const at = Math.min(offset, text.length);
        // An editor has no place between CR and LF.
        fc.pre(!(text[at - 1] === '\r' && text[at] === '\n'));
        const { line, character } = TextDocument.create('', '', 0, text).positionAt(at);
        assert.deepEqual(new LineTable(text).position(at), { line: line + 1, column: character + 1 });
      }),
    );
  });

  it('makes room for as many lines as there are', () => {
    assert.deepEqual(new LineTable('\n'.repeat(5_000)).position(5_000), { line: 5_001, column: 1 });
  });
});
