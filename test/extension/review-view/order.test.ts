import assert from 'node:assert/strict';
import { BEYOND, byPath, findingAt, neighbour, type Standpoint } from '../../../src/extension/review-view/order';
import { file, finding } from './support';

const A = 'file:///a.txt';
const B = 'file:///b.txt';
const C = 'file:///c.txt';
const [a1, a2, c1] = [finding('x', 1, 0, 5), finding('x', 4, 2, 8), finding('y', 0, 0, 3)];
const FILES = [file(A, [a1, a2]), file(B, []), file(C, [c1])];

const at = (uri: string, line: number, start: number, end = start): Standpoint => ({
  uri,
  start: { line, character: start },
  end: { line, character: end },
});

describe('The order of findings', () => {
  it('of files is by path, numbers by value', () => {
    assert.deepEqual(['file:///ch10', 'file:///ch2', 'file:///b/a', 'file:///a/z'].sort(byPath), [
      'file:///a/z',
      'file:///b/a',
      'file:///ch2',
      'file:///ch10',
    ]);
  });

  it('goes through a file, then to the next that has any, round the end', () => {
    const next = (from: Standpoint | undefined) => neighbour(FILES, from, 'next')?.item;
    assert.equal(next(undefined), a1);
    assert.equal(next(at(A, 0, 0)), a1);
    assert.equal(next(at(A, 1, 0, 5)), a2);
    assert.equal(next(at(A, 4, 2, 8)), c1);
    assert.equal(next(at(C, 0, 0, 3)), a1);
  });

  it('goes back the same way', () => {
    const previous = (from: Standpoint | undefined) => neighbour(FILES, from, 'previous')?.item;
    assert.equal(previous(undefined), c1);
    assert.equal(previous(at(C, 0, 0, 3)), a2);
    assert.equal(previous(at(A, 4, 2, 8)), a1);
    assert.equal(previous(at(A, 1, 0, 5)), c1);
  });

  it('goes on by path from a file without findings, known or not', () => {
    assert.equal(neighbour(FILES, at(B, 3, 0), 'next')?.item, c1);
    assert.equal(neighbour(FILES, at('file:///bb.txt', 3, 0), 'previous')?.item, a2);
    assert.equal(neighbour(FILES, at('file:///z.txt', 3, 0), 'next')?.item, a1);
    assert.equal(neighbour([file(A, [])], at(A, 0, 0), 'next'), undefined);
  });

  it('does not pass by what starts where a fix was made', () => {
    const from = { uri: A, start: { line: 4, character: 2 }, end: BEYOND };
    assert.equal(neighbour(FILES, from, 'next')?.item, a2);
  });

  it('knows the finding that is selected, and the narrowest at a cursor', () => {
    const [wide, narrow] = [finding('x', 2, 0, 30), finding('y', 2, 10, 15)];
    const { start, end } = at(A, 2, 12);
    assert.equal(findingAt([wide, narrow], { start, end }), narrow);
    assert.equal(findingAt([wide, narrow], at(A, 2, 0, 30)), wide);
    assert.equal(findingAt([wide, narrow], at(A, 2, 20)), wide);
    assert.equal(findingAt([wide, narrow], at(A, 2, 15)), narrow);
    assert.equal(findingAt([wide, narrow], at(A, 3, 0)), undefined);
  });
});
