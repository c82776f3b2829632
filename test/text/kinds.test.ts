import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Script, scriptOf } from '../../src/engine/text/characters';
import { EAST_ASIAN, holds, Kind, kindsIn } from '../../src/engine/text/kinds';
import { literalText } from '../../src/engine/text/mapped-text';

describe('kinds of characters', () => {
  const of = (kinds: number) => (text: string) => (kindsIn(text) & kinds) !== 0;

  it('tells what a text holds', () => {
    const cases: readonly [kinds: number, yes: string, no: string][] = [
      [Kind.Letter, 'a', '1é中'],
      [Kind.AccentedLetter, 'é', 'e×'],
      [Kind.Digit, '7', '七７'],
      [EAST_ASIAN, '\ud842\udfb7', '《'],
      [Kind.KanaOrHangul, '한', '韩'],
      [Kind.OtherLetter, 'я', 'r'],
      [Kind.WideMark, '。', '.'],
      [Kind.Bracket, '【', '“'],
      [Kind.CurlyQuote, '”', '"’'],
      [Kind.StraightQuote, '"', '“'],
      [Kind.LineBreak, '\r', '\t'],
      [Kind.Odd, '\u200b', '\u2014'],
      [Kind.Odd, '\ud83d', '\n'],
      [Kind.Lost, '\ufffd', '\ufffc'],
      [Kind.LatinSign, '×', 'é'],
    ];
    for (const [kinds, yes, no] of cases) {
      assert.ok(of(kinds)(`x ${yes}`.slice(2)), JSON.stringify(yes));
      assert.ok(!of(kinds)(no), JSON.stringify(no));
    }
    assert.ok(holds(literalText('No. 5'), Kind.Digit));
    assert.ok(!holds(literalText('No.'), Kind.Digit | Kind.Han));
  });

  it('adds up over the parts of a text', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(fc.property(text, text, (a, b) => kindsIn(a + b) === (kindsIn(a) | kindsIn(b))));
  });

  it('knows every letter and digit of every script', () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      const isOfNone = kindsIn(String.fromCharCode(unit)) === 0;
      if (scriptOf(unit) !== Script.Common) assert.ok(!isOfNone, unit.toString(16));
    }
  });
});
