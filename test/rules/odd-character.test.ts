import assert from 'node:assert/strict';
import { oddCharacter } from '../../src/engine/rules/odd-character';
import { check, checkFixed, findingsOf } from '../support/check-rule';
import { checkFixLaws } from '../support/fix-laws';
import { unitLines } from '../support/unit-lines';

const flags = (marked: string): void => {
  it(JSON.stringify(marked), () => void check(oddCharacter, marked));
};
const leavesAlone = flags;
const inUnits = (marked: string): void => {
  it(marked, () => void check(oddCharacter, marked, { format: unitLines }));
};
const clean = (before: string, after: string): void => {
  it(after, () => checkFixed(oddCharacter, before, after));
};

describe('odd-character', () => {
  describe('flags', () => {
    flags('The 【pay\u200bment】 is due.');
    flags('The 【bell\u0007】 rings.');
    flags('The 【\u202egnp】.exe file.');
    flags('Press 【\ue001】 to go on.');
    flags('A lone half 【\ud83d】 of an emoji.');
    flags('The 【p\u0430yment】 is due and 【\u0430】 fee is added.');
    flags('The 【t\u03bfwer】 is high.');
  });

  describe('cleans', () => {
    clean('The pay\u200bment \u200dis\u200c due\u2060.', 'The payment is due\u2060.');
    clean('\u200eThe end\u200f of a\u0000 line.\u0085', 'The end of a line.');
    clean('The p\u0430ym\u0435nt of the \u0421ouncil.', 'The payment of the Council.');
  });

  describe('flags letters the source has not', () => {
    inUnits('他很高兴。⇥He was very 【рад】 to come.');
    inUnits('谢谢⇥Thank you 【です】');
    inUnits('新罗⇥The kingdom of 【신라】 in Korea');
  });

  describe('leaves alone what the source has, too', () => {
    inUnits('他说“рад”。⇥He said “рад”.');
    inUnits('按\ue001键⇥Press \ue001');
    inUnits('卢布⇥the rouble (рубль)');
    inUnits('α粒子、欧姆⇥The α-particle, 5 Ω, 3 μm');
  });

  describe('leaves alone', () => {
    leavesAlone('A family 👨\u200d👩\u200d👧, a flag 🏳\ufe0f\u200d🌈 and a heart ❤\ufe0f.');
    leavesAlone('Soft\u00adhyphens, no-break\u00a0spaces and thin\u2009spaces; tabs\tand form feeds\f.');
    leavesAlone('می\u200cخواهم and क्\u200dष stand here in the text of a page.');
    leavesAlone('Go to src/\u200bengine/\u200brules and some_\u200blong_\u200bname.');
    leavesAlone('The \u200fשלום\u200e greeting is in the text of the page.');
    leavesAlone('ΔT = 5 K, Σx, λx, μm, kΩ, the Δv of the stage; Χριστός.');
    leavesAlone('Москва, Київ and Ελλάδα are names of places.');
    leavesAlone('The zero-width space (\u200b) is shown here.');
  });

  it('reports all characters of a kind in a text once', () => {
    const findings = findingsOf(oddCharacter, 'a\u200bb c\u200bd e\u200bf');
    assert.equal(findings.length, 1);
    assert.equal(findings[0].fixes[0].edits.length, 3);
  });

  it('keeps the laws of fixes', () => checkFixLaws('Th\u0435 p\u0430y\u200bment\u0000 \u202eis\ud83d due\ufeff, \ue001 \u200e\u200e.'));

  it('reads a megabyte of anything', () => {
    for (const piece of ['\u200b', 'a\u200b', 'p\u0430y ', '\u0430', '\ud800', '\udc00', '\ue000', '\u202e'])
      findingsOf(oddCharacter, piece.repeat(1_000_000 / piece.length));
  });
});
