import assert from 'node:assert/strict';
import { properties } from '../../src/engine/formats/properties';
import { itKeepsTheLaws, REPLACEMENTS } from '../support/format-laws';
import { unitsOf } from '../support/units';

const file = `# a comment \\
! another
title = The river walk
spaced.key\\ name : Some words \\u4e2d\\u6587 here
long = one line of words \\
       and another line \\
   of them\\nbreak\\ttab
=empty key
only.key
path C:\\\\temp \\q words
`;

describe('.properties', () => {
  it('reads keys and values as Java does', () => {
    assert.deepEqual(unitsOf(properties, file), [
      ['The river walk', 'title'],
      ['Some words 中文 here', 'spaced.key name'],
      ['one line of words and another line of them\nbreak\ttab', 'long'],
      ['empty key', ''],
      ['', 'only.key'],
      ['C:\\temp q words', 'path'],
    ]);
    assert.equal(properties.parse(file).comments.length, 2);
  });

  it('writes escapes where the file holds nothing but ASCII', () => {
    const encode = (text: string): string => properties.parse(text).segments[0].segment.target.encode('é“');
    assert.equal(encode('a=\\u4e2d'), '\\u00E9\\u201C');
    assert.equal(encode('a=中'), 'é“');
    assert.equal(encode('a=b'), 'é“');
  });

  itKeepsTheLaws(
    properties,
    { file, wide: 'a=中文 words of text\nb:𠮷野家 more \\\n  words' },
    { replacements: [...REPLACEMENTS, 'two\nlines'] },
  );
});
