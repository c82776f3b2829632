import assert from 'node:assert/strict';
import { type AcceptedEntry, reviewedFile, staleEntries, type WrittenEntry } from '../../../src/engine/accepted';

describe('Stale entries of accepted findings', () => {
  const written = (entry: AcceptedEntry, start: number): WrittenEntry => ({ ...entry, span: { start, end: start + 1 } });
  const here = written({ scope: 'finding', file: 'a.md', rule: 'mojibake', text: 'x', fingerprint: '1' }, 0);
  const gone = written({ ...here, fingerprint: '2' }, 1);
  const elsewhere = written({ ...here, file: 'b.md' }, 2);
  const inFile = written({ scope: 'file', file: 'a.md', rule: 'repeated-word', text: 'bye bye' }, 3);
  const inProject = written({ scope: 'project', rule: 'mojibake', text: 'y' }, 4);
  const term = written({ scope: 'term', text: '微信' }, 5);
  const all = [here, gone, elsewhere, inFile, inProject, term];
  const finding = {} as never;
  const used = [{ finding, scope: here.scope, entry: here }];
  const stale = ({ accepted = used, off = '', missing = '', isWhole = false } = {}): WrittenEntry[] =>
    staleEntries(all, new Map([['a.md', reviewedFile(accepted, rule => rule !== off)]]), file => file === missing, isWhole);

  it('are those of a reviewed file that met nothing in it', () => {
    assert.deepEqual(stale(), [gone, inFile]);
    assert.deepEqual(stale({ accepted: [] }), [here, gone, inFile]);
  });

  it('are none of a rule that is off, nor of a file that was not looked at', () => {
    assert.deepEqual(stale({ off: 'repeated-word' }), [gone]);
    assert.deepEqual(stale({ missing: 'b.md' }), [gone, inFile]);
  });

  it('are, once everything was looked at, also those that hold everywhere, and those of files that are no more', () => {
    assert.deepEqual(stale({ isWhole: true }), [gone, inFile, inProject, term]);
    assert.deepEqual(stale({ isWhole: true, missing: 'b.md' }), [gone, elsewhere, inFile, inProject, term]);
  });

  it('are not those that met something under another name of their file', () => {
    assert.deepEqual(stale({ accepted: [...used, { finding, scope: 'finding', entry: elsewhere }], isWhole: true, missing: 'b.md' }), [
      gone,
      inFile,
      inProject,
      term,
    ]);
  });
});
