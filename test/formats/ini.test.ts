import assert from 'node:assert/strict';
import { ini } from '../../src/engine/formats/ini';
import { itKeepsTheLaws } from '../support/format-laws';
import { unitsOf } from '../support/units';

const file = `; a comment
title = The river walk
[menu]
# another
open="Open the \\"file\\" here"
path = C:\\temp ; words
empty=
no entry
`;

describe('INI', () => {
  it('reads values by section and key', () => {
    assert.deepEqual(unitsOf(ini, file), [
      ['The river walk', 'title'],
      ['Open the "file" here', 'menu.open'],
      ['C:\\temp ; words', 'menu.path'],
      ['', 'menu.empty'],
    ]);
  });

  itKeepsTheLaws(ini, { file });
});
