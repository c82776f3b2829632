import assert from 'node:assert/strict';
import { applyEdits, type Edit } from '../../src/engine';
import { embed } from '../../src/engine/text/embed';
import { literalText, toFileEdits } from '../../src/engine/text/mapped-text';
import { findPlaceholders } from '../../src/engine/text/placeholders';
import { sliceText } from '../../src/engine/text/slice';

const read = (text: string) => embed(literalText(text), findPlaceholders(text));
const changed = (text: string, ...edits: Edit[]): string => applyEdits(text, toFileEdits(read(text), edits));
const span = (start: number, end = start) => ({ start, end });

describe('tags of a translation unit', () => {
  const file = 'Say <b>hello</b> to {name}<br/>';

  it('know where the file holds them', () => {
    const { tags = [] } = read(file);
    assert.deepEqual(
      tags.map(tag => file.slice(tag.fileStart, tag.fileEnd)),
      ['<b>', '</b>'],
    );
    assert.deepEqual(
      sliceText(read(file), 2, 12).tags?.map(tag => file.slice(tag.fileStart, tag.fileEnd)),
      ['<b>', '</b>'],
    );
  });

  it('can be changed where the file holds them', () => {
    const [open, close] = read(file).tags ?? [];
    assert.equal(
      changed(file, ...[open, close].map((tag): Edit => ({ span: span(tag.fileStart, tag.fileEnd), text: '', inFile: true }))),
      'Say hello to {name}<br/>',
    );
  });

  it('stay when the text around them is edited, also where the whole of a value is written anew', () => {
    const edits = [
      { span: span(4, 9), text: 'hi' },
      { span: span(9), text: '!' },
      { span: span(13, 14), text: 'you' },
    ];
    const expected = 'Say <b>hi!</b> to you<br/>';
    assert.equal(changed(file, ...edits), expected);
    const whole = { ...read(file), whole: { span: span(0, file.length), rewrite: (text: string) => text } };
    assert.equal(applyEdits(file, toFileEdits(whole, edits)), expected);
  });

  it('are none where a help text says what to fill in', () => {
    for (const text of ['copy <file> <target>', 'set <VAR>', '<unknown error>', "<code d'erreur>"])
      assert.deepEqual(read(text), literalText(text));
    assert.deepEqual(
      read('<unknown: %x>').objects.map(({ raw }) => raw),
      ['%x'],
    );
    assert.equal(read('<file>a</file>, <b>').tags?.length, 3);
  });
});
