import assert from 'node:assert/strict';
import { strings } from '../../src/engine/formats/strings';
import { itKeepsTheLaws, REPLACEMENTS } from '../support/format-laws';
import { brokenPlaces, unitsOf } from '../support/units';

const file = `/* Shown first */
"title" = "The river walk";
// A line comment
"say \\"hi\\"" = "Say \\"hi\\" to \\U4e2d%@\\nnow";
bare.key = "Some words
on two lines";
"empty" = "";
`;

describe('.strings', () => {
  it('reads entries with their comments', () => {
    assert.deepEqual(unitsOf(strings, file, ['key', 'notes']), [
      ['The river walk', 'title', ['Shown first']],
      ['Say "hi" to 中￼\nnow', 'say "hi"', ['A line comment']],
      ['Some words\non two lines', 'bare.key', undefined],
      ['', 'empty', undefined],
    ]);
    assert.deepEqual(brokenPlaces(strings, file), []);
  });

  it('says what is broken and reads the rest', () => {
    const text = '"a" = "one"\n"b" "two";\n= "x";\n"c" = "three";\n"d" = "four\n';
    assert.deepEqual(brokenPlaces(strings, text), ['one', '"b" "two";', '= "x";', '"four', 'four']);
    assert.deepEqual(unitsOf(strings, text), [
      ['one', 'a'],
      ['three', 'c'],
      ['four', 'd'],
    ]);
  });

  itKeepsTheLaws(strings, { file }, { replacements: [...REPLACEMENTS, 'two "quoted"\nlines'] });
});
