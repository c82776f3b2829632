import { powerOfTen, type Rational, rational, toDecimalString } from '../../numbers/rational';

/** Values as text. */

/** 1234567.5 → 1,234,567.5 */
export function inFigures(value: Rational): string {
  const [whole, decimals] = toDecimalString(value).split('.');
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return groups.join(',') + (decimals ? `.${decimals}` : '');
}

/** From a million on with a scale word where that is exact in at most four decimals: 564 million, 1.032 billion; else in figures. */
export function inEnglish(value: Rational): string {
  for (const [power, word] of ENGLISH) {
    if (value.numerator < powerOfTen(power) * value.denominator) continue;
    const figures = toDecimalString(divided(value, power));
    return (figures.split('.')[1] ?? '').length <= 4 ? `${inFigures(divided(value, power))} ${word}` : inFigures(value);
  }
  return inFigures(value);
}

/** 564000000 → 5.64亿, 19542 → 1.9542万 */
export function inChinese(value: Rational): string {
  for (const [power, word] of CHINESE) {
    if (value.numerator >= powerOfTen(power) * value.denominator) return toDecimalString(divided(value, power)) + word;
  }
  return toDecimalString(value);
}

const ENGLISH: readonly (readonly [power: number, word: string])[] = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
];
const CHINESE: readonly (readonly [power: number, word: string])[] = [
  [12, '万亿'],
  [8, '亿'],
  [4, '万'],
];

const divided = (value: Rational, power: number): Rational => rational(value.numerator, value.denominator * powerOfTen(power));
