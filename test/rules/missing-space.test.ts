import { missingSpace } from '../../src/engine/rules/missing-space';
import { check, checkFixed } from '../support/check-rule';
import { unitLines } from '../support/unit-lines';

function flags(marked: string): void {
  it(marked, () => void check(missingSpace, marked));
}
const leavesAlone = flags;

describe('missing-space', () => {
  it('adds the space and nothing else', () =>
    checkFixed(
      missingSpace,
      'We closed the gate.The key is at the desk,but the guard has left.',
      'We closed the gate. The key is at the desk, but the guard has left.',
    ));

  describe('flags', () => {
    flags('Control the 【Internet.We】 will do more.');
    flags('Stand your ground 【online,Strengthen】 your sense of risk and of duty.');
    flags('Previous 【post:Next】 post:');
    flags('Is the gate 【open?Come】 in and see for yourself.');
    flags('The plan (in 【short),We】 will do more.');
    flags('It rained all 【day;we】 stayed in.');
  });

  describe('in units leaves alone', () => {
    const inUnits = (marked: string): void => {
      it(marked, () => void check(missingSpace, marked, { format: unitLines }));
    };
    inUnits('<p>门关上了。</p><p>我们走吧。</p>⇥<p>We closed the gate.</p><p>We left by the river road.</p>');
    inUnits('默认为 source,all，也可设为 any。⇥By default it is set to source,all and it may be any of the others.');
    inUnits('控制互联网。我们会做得更多。⇥Control the 【Internet.We】 will do more.');
  });

  describe('leaves alone', () => {
    leavesAlone('See Node.js, README.md, example.com and www.example.org.');
    leavesAlone('Call response.Body or http.Server in your code.');
    leavesAlone('Send name,size,date as fields.');
    leavesAlone('SELECT id,Name FROM users');
    leavesAlone('At 7:30 p.m., e.g. in the U.S. or the U.K., the ratio is 16:9.');
    leavesAlone('Use std::vector or key:Value pairs.');
    leavesAlone('Version 2.0.The-Final is out.');
    leavesAlone('Dr.No and Mr.Big are films.');
    leavesAlone('The price is 1,234.50 or 1.234,50.');
  });

  it('reads a hundred thousand tags', () => {
    const many = '<p>We closed the gate.</p><p>The key is gone.</p>'.repeat(20_000);
    check(missingSpace, `门⇥${many}`, { format: unitLines });
  });
});
