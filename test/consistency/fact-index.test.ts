import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Fact, factIndex } from '../../src/engine/consistency/fact-index';
import { project } from './project';

describe('The index of facts', () => {
  const facts = fc.array(fc.record({ key: fc.integer({ min: 0, max: 4 }), variant: fc.integer({ min: 0, max: 2 }) }), { maxLength: 6 });
  const steps = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), facts), { maxLength: 12 });

  it('is after any changes what it would be made anew', () => {
    fc.assert(
      fc.property(steps, given => {
        const index = factIndex<Fact>();
        const last = new Map<string, Fact[]>();
        for (const [holder, some] of given) {
          const own = some.map(fact => ({ ...fact }));
          index.set(holder, own);
          last.set(holder, own);
        }
        const anew = factIndex<Fact>();
        for (const [holder, some] of last) anew.set(holder, some);
        for (let key = 0; key < 5; key++) {
          assert.deepEqual(sizes(index.group(key)), sizes(anew.group(key)));
          assert.equal(index.isDisputed(key), anew.isDisputed(key));
        }
      }),
    );
  });

  const sizes = (group: ReturnType<ReturnType<typeof factIndex>['group']>) =>
    [...group].map(([variant, same]) => [variant, same.size]).sort();
});

describe('The index of files', () => {
  const NAMES = ['a', 'b', 'c', 'd', 'x/a'];
  const line = fc
    .tuple(
      fc.constantFrom('删除文件', '点击下方按钮即可完成注册', '庄荣文主任来了'),
      fc.constantFrom('Delete it', 'Remove it', 'Zhuang Rongwen came', 'Zhang Rongwen came', 'Rongwen Zhuang came'),
    )
    .map(pair => pair.join('⇥'));
  const text = fc.option(
    fc.array(line, { maxLength: 3 }).map(lines => lines.join('\n')),
    { nil: undefined },
  );
  const steps = fc.array(fc.tuple(fc.constantFrom(...NAMES), text), { maxLength: 10 });

  it('finds after any changes what it would find anew, and tells which files are concerned', () => {
    fc.assert(
      fc.property(steps, given => {
        const followed = project({});
        for (const [file, content] of given) {
          const before = new Map(NAMES.map(name => [name, JSON.stringify(followed.index.findingsOf(name))]));
          const concerned = followed.write(file, content);
          for (const name of NAMES) {
            if (JSON.stringify(followed.index.findingsOf(name)) !== before.get(name))
              assert.ok(concerned.has(name), `${name} changed with ${file}`);
          }
        }
        const anew = project(Object.fromEntries([...followed.files].reverse()));
        for (const name of NAMES) assert.deepEqual(followed.index.findingsOf(name), anew.index.findingsOf(name));
      }),
    );
  });
});
