import assert from 'node:assert/strict';
import fc from 'fast-check';
import { childOf, keyOf, nameOf, parentOf, pathFrom, resolved } from '../../src/server/uris';

describe('URIs of files', () => {
  it('have parents up to the top', () => {
    assert.equal(parentOf('file:///a/b.txt'), 'file:///a');
    assert.equal(parentOf('file:///a'), 'file://');
    assert.equal(parentOf('file://'), undefined);
    assert.equal(parentOf('vscode-remote://host/a'), 'vscode-remote://host');
    assert.equal(parentOf('vscode-remote://host'), undefined);
    assert.equal(parentOf('vscode-vfs://github/a?ref/x'), 'vscode-vfs://github');
    assert.equal(parentOf('untitled:Untitled-1'), undefined);
  });

  it('are the same file however they are escaped', () => {
    assert.equal(keyOf('file:///c%3A/%E4%B8%AD%20100%25.txt'), keyOf('file:///C:/中 100%25.txt'));
    assert.equal(pathFrom('file:///C:/a%20b', 'file:///c%3A/a b/c/%E4%B8%AD.txt'), 'c/中.txt');
    assert.equal(pathFrom('file:///a', 'file:///ab/c.txt'), undefined);
    assert.equal(keyOf('file:///100%.txt'), 'file:///100%.txt');
  });

  it('are resolved from a folder', () => {
    assert.equal(resolved('file:///a/b', './c d.csv'), 'file:///a/b/c%20d.csv');
    assert.equal(resolved('file:///a/b', '../../x/../y.csv'), 'file:///y.csv');
    assert.equal(resolved('vscode-remote://host/a', '/x/y.csv'), 'vscode-remote://host/x/y.csv');
    assert.equal(resolved('file:///a', '../../../y.csv'), 'file:///y.csv');
  });

  it('hold any name of a child', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), name => {
        const uri = childOf('file:///folder', name);
        assert.equal(nameOf(uri), name);
        assert.equal(parentOf(uri), 'file:///folder');
        assert.equal(pathFrom('file:///folder', uri), name);
      }),
    );
    assert.equal(childOf('file:///a', "it's (1).txt"), 'file:///a/it%27s%20%281%29.txt');
    assert.equal(nameOf(childOf('file:///a', '\ud800')), '\ufffd');
  });
});
