import assert from 'node:assert/strict';
import { createModel } from '../../../src/extension/review-view/model';
import { type Branch, createTree, type Node, PAGE } from '../../../src/extension/review-view/nodes';
import { file, finding } from './support';

const A = 'file:///a.txt';
const B = 'file:///b.txt';

describe('The lines of the review view', () => {
  const start = (...files: Parameters<typeof file>[]) => {
    const model = createModel();
    model.update(files.map(given => file(...given)));
    return { model, tree: createTree(model) };
  };
  const asBranch = (node: Node | undefined): Branch => {
    assert.ok(node?.kind === 'branch');
    return node;
  };

  it('are groups, files where there are several, findings', () => {
    const { tree } = start([A, [finding('x', 0), finding('y', 1)]], [B, [finding('x', 0)]]);
    const [x, y] = tree.children().map(asBranch);
    const files = tree.children(x).map(asBranch);
    assert.deepEqual(
      files.map(({ uri }) => uri),
      [A, B],
    );
    assert.equal(tree.children(files[0])[0].kind, 'finding');
    assert.equal(tree.children(y)[0].kind, 'finding');
  });

  it('stay the same when others change', () => {
    const [one, two] = [finding('x', 0), finding('x', 1)];
    const { model, tree } = start([A, [one, two]], [B, [finding('y', 0)]]);
    const group = asBranch(tree.children()[0]);
    const line = tree.children(group)[1];
    model.update([file(A, [{ ...two, range: finding('x', 7).range }], '2')]);
    assert.equal(tree.children()[0], group);
    assert.deepEqual(tree.children(group), [line]);
    assert.equal(line.kind === 'finding' && line.item.range.start.line, 7);
  });

  it('stand for all findings below them', () => {
    const { tree } = start([A, [finding('x', 0), finding('x', 1)]], [B, [finding('x', 0)]]);
    const group = asBranch(tree.children()[0]);
    assert.equal(tree.places(group).length, 3);
    assert.equal(tree.places(tree.children(group)[0]).length, 2);
  });

  it('are shown in pages, and a finding on a later page is found', () => {
    const many = Array.from({ length: 3 * PAGE }, (_, line) => finding('x', line));
    const { tree } = start([A, many]);
    const group = asBranch(tree.children()[0]);
    const lines = tree.children(group);
    assert.equal(lines.length, PAGE + 1);
    const more = lines[PAGE];
    assert.equal(more.kind === 'more' && more.rest, 2 * PAGE);
    const node = tree.nodeOf({ uri: A, item: many[2 * PAGE] });
    assert.equal(node?.item, many[2 * PAGE]);
    assert.equal(tree.children(group).length, 2 * PAGE + 2);
  });

  it('are followed by the next that stays, else one before, else one further up', () => {
    const { tree } = start([A, [finding('x', 0), finding('x', 1), finding('x', 2)]], [B, [finding('y', 0), finding('z', 0)]]);
    const [x, y, z] = tree.children().map(asBranch);
    const [first, second, third] = tree.children(x);
    tree.children(y);
    assert.equal(tree.after([first]), second);
    assert.equal(tree.after([first, second]), third);
    assert.equal(tree.after([third]), second);
    assert.equal(tree.after([first, second, third]), y);
    assert.equal(tree.after(tree.children(z)), y);
    assert.equal(tree.after([x, y]), z);
    assert.equal(tree.after([x, y, z]), undefined);
    assert.equal(tree.after([]), undefined);
  });

  it('that are replaced are no longer there', () => {
    const item = finding('x', 0);
    const { model, tree } = start([A, [item]], [B, [finding('x', 0)]]);
    const group = asBranch(tree.children()[0]);
    const [inA] = tree.children(group);
    assert.ok(tree.isThere(inA));
    model.update([file(B, [], '2')]);
    assert.ok(tree.isThere(group) && !tree.isThere(inA));
    assert.equal(tree.nodeOf({ uri: A, item })?.parent, group);
  });

  it('of what is gone are none', () => {
    const item = finding('x', 0);
    const { model, tree } = start([A, [item]]);
    const group = asBranch(tree.children()[0]);
    model.update([file(A, [], '2')]);
    assert.deepEqual([tree.children(), tree.children(group), tree.places(group)], [[], [], []]);
    assert.equal(tree.nodeOf({ uri: A, item }), undefined);
  });
});
