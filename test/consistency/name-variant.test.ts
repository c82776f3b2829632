import assert from 'node:assert/strict';
import { project } from './project';

describe('name-variant across files', () => {
  const said = '庄荣文主任说⇥Director Zhuang Rongwen said';

  it('finds a name spelt otherwise than in other files', () => {
    assert.deepEqual(project({ a: said, b: '庄荣文来了⇥Zhang Rongwen came' }).found(), ['b: info Zhang Rongwen ← a: Zhuang Rongwen']);
    assert.deepEqual(project({ a: said, b: '庄荣文来了⇥Zhuang Rongwan came' }).found(), ['b: info Zhuang Rongwan ← a: Zhuang Rongwen']);
  });

  it('warns where many files stand against one', () => {
    assert.deepEqual(
      project({ a: said, b: said, c: said, d: '庄荣文来了⇥Zhang Rongwen came' })
        .found()
        .map(line => line.slice(0, 24)),
      ['d: warning Zhang Rongwen'],
    );
  });

  it('leaves other people alone', () => {
    assert.deepEqual(
      project({
        a: '王小明说⇥Wang Xiaoming said',
        b: '王小红来了⇥Wang Xiaohong came',
        c: '张荣文来了⇥Zhang Rongwen came',
        d: said,
      }).found(),
      [],
    );
  });

  it('leaves another order to the files, unless most have one', () => {
    const turned = '庄荣文来了⇥Rongwen Zhuang came';
    assert.deepEqual(project({ a: said, b: turned }).found(), []);
    assert.deepEqual(
      project({ a: said, b: said, c: said, d: turned })
        .found()
        .map(line => line.slice(0, 22)),
      ['d: hint Rongwen Zhuang'],
    );
  });

  it('can be settled in a file and everywhere', () => {
    for (const [title, count] of [
      [/in this file/, 1],
      [/“Zhuang Rongwen” everywhere/, 0],
      [/“Zhang Rongwen” everywhere/, 0],
    ] as const) {
      const { fix, found } = project({ a: said, b: said, c: '庄荣文来了⇥Zhang Rongwen came', d: '庄荣文先生⇥Mr Zhang Rongwen' });
      assert.equal(found().length, 2);
      fix('c', title);
      assert.equal(found().length, count);
    }
  });
});
