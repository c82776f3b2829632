import assert from 'node:assert/strict';
import { yaml } from '../../src/engine/formats/yaml';
import { toFileEdits } from '../../src/engine/text/mapped-text';
import { assertPositions, itKeepsTheLaws, REPLACEMENTS } from '../support/format-laws';
import { brokenPlaces, unitsOf } from '../support/units';

const rails = `# shown first
en_GB:
  title: The river walk # a comment
  "quoted key": "Say \\"hi\\" to \\u4e2d\\tyou"
  single: 'it''s fine here'
  block: |
    First line here
      indented line

    last line
  folded: >-
    These words
    are one line

    and another
  list:
    - first thing
    - second %{thing} here
  files:
    one: one file found
    other: "%{count} files found"
  wrapped: some words
    go on here
  long: "more words
    go on \\
    there too"
  number: 12
  flag: true
  named: &name Some value here
  again: *name
  flow: { a: some words, b: [more words here, "and, more"] }
`;
const flat = 'hello.world: Hello to all of you\nempty: ""\nbye: Good bye then\n';

describe('YAML texts', () => {
  it('are found by their key paths, below the language', () => {
    assert.deepEqual(unitsOf(yaml, rails, ['key', 'form']), [
      ['The river walk', 'title', undefined],
      ['Say "hi" to 中\tyou', 'quoted key', undefined],
      ["it's fine here", 'single', undefined],
      ['First line here\n  indented line\n\nlast line', 'block', undefined],
      ['These words are one line\nand another', 'folded', undefined],
      ['first thing', 'list.0', undefined],
      ['second ￼ here', 'list.1', undefined],
      ['one file found', 'files', 'one'],
      ['￼ files found', 'files', 'other'],
      ['some words go on here', 'wrapped', undefined],
      ['more words go on there too', 'long', undefined],
      ['Some value here', 'named', undefined],
      ['some words', 'flow.a', undefined],
      ['more words here', 'flow.b.0', undefined],
      ['and, more', 'flow.b.1', undefined],
    ]);
    assert.deepEqual(yaml.parse(rails).languages, { target: 'en-GB' });
    assert.deepEqual(brokenPlaces(yaml, rails), []);
  });

  it('get quotes when new text needs them', () => {
    const text = 'a: Note here\n';
    const fixed = (replacement: string): string => {
      const [{ start, segment }] = yaml.parse(text).segments;
      const [edit] = toFileEdits(segment.target, [{ span: { start: 4, end: 5 }, text: replacement }]);
      return text.slice(0, start + edit.span.start) + edit.text + text.slice(start + edit.span.end);
    };
    assert.equal(fixed(', '), 'a: Note, here\n');
    assert.equal(fixed(': '), 'a: "Note: here"\n');
    assert.equal(fixed(' # '), 'a: "Note # here"\n');
  });

  it('are read in a broken file', () => {
    const text = 'x:\n  a: one thing\n  b: "two things\n  c: three things\n  d: ]\n  e: four things\n';
    assert.deepEqual(brokenPlaces(yaml, text), ['"two things', ']']);
    assert.deepEqual(unitsOf(yaml, text), [
      ['one thing', 'x.a'],
      ['two things', 'x.b'],
      ['three things', 'x.c'],
      ['four things', 'x.e'],
    ]);
  });

  itKeepsTheLaws(yaml, { rails, flat }, { replacements: [...REPLACEMENTS, 'two\nlines', 'yes: no', '# x'] });

  it('stand hostile input', () => {
    const many = 50_000;
    for (const part of [
      'a: ',
      ',',
      '`',
      '@',
      '- ',
      '? ',
      '!a ',
      '&a ',
      '- a: ',
      '"a": ',
      '[',
      '{',
      '{a: ',
      '"',
      "'",
      'a: |\n',
      ' ',
      '\n',
      '\t',
      ': ',
      '#',
      '*a ',
      '- \n',
      'a: "b\n',
    ]) {
      const text = part.repeat(many);
      assertPositions(text, yaml.parse(text));
    }
  }).timeout(60_000);
});
