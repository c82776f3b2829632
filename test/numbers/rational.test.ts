import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  add,
  compareRational,
  decimalPlaces,
  divide,
  equalRational,
  integer,
  multiply,
  parseDecimal,
  rational,
  scaleBy,
  toDecimalString,
} from '../../src/engine/numbers/rational';

const rationals = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
  .map(([n, d]) => rational(n, d));

describe('exact numbers', () => {
  it('keeps lowest terms and a positive denominator', () => {
    assert.deepEqual(rational(6n, -4n), { numerator: -3n, denominator: 2n });
    assert.throws(() => rational(1n, 0n), RangeError);
  });

  it('reads and writes decimals exactly', () => {
    assert.equal(toDecimalString(parseDecimal('5.640')!), '5.64');
    assert.equal(toDecimalString(parseDecimal('-0.001')!), '-0.001');
    assert.equal(toDecimalString(scaleBy(parseDecimal('3.357')!, 100_000_000n)), '335700000');
    assert.equal(parseDecimal('1.2.3'), undefined);
  });

  it('rounds what has no end, half away from zero', () => {
    assert.equal(toDecimalString(rational(1n, 3n), 3), '0.333');
    assert.equal(toDecimalString(rational(-2n, 3n), 2), '-0.67');
    assert.equal(toDecimalString(rational(-1n, 1000n), 1), '0.0');
    assert.equal(decimalPlaces(rational(1n, 3n)), undefined);
    assert.equal(decimalPlaces(rational(1n, 40n)), 3);
  });

  it('obeys arithmetic', () => {
    fc.assert(
      fc.property(rationals, rationals, (a, b) => {
        assert.ok(equalRational(add(a, b), add(b, a)));
        assert.equal(Math.sign(compareRational(a, b)), -Math.sign(compareRational(b, a)));
        if (b.numerator !== 0n) assert.ok(equalRational(multiply(divide(a, b), b), a));
        assert.ok(equalRational(multiply(a, integer(7)), scaleBy(a, 7n)));
      }),
    );
  });
});
