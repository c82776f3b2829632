/**
 * Exact numbers. Every value the number grammar reads is a ratio of two integers in lowest terms, so that 3.357亿 and
 * 335.7 million are equal and not merely close.
 */

/** A ratio of integers, in lowest terms, `denominator` > 0. Compare with `equalRational`, never with `===`. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The largest power of ten the grammar computes with: 10^96 is beyond any scale word, and keeps hostile input cheap. */
const MAXIMUM_POWER = 96;

const POWERS: bigint[] = [1n];
for (let power = 1; power <= MAXIMUM_POWER; power++) POWERS.push(POWERS[power - 1] * 10n);

/** 10^power for 0 ≤ power ≤ 96. */
export function powerOfTen(power: number): bigint {
  return POWERS[power];
}

const SMALL: Rational[] = [];
for (let n = 0; n < 2100; n++) SMALL.push({ numerator: BigInt(n), denominator: 1n });

/** A whole number as a rational. */
export function integer(value: bigint | number): Rational {
  if (typeof value === 'number' && value >= 0 && value < SMALL.length) return SMALL[value];
  return { numerator: BigInt(value), denominator: 1n };
}

/** The bigint of a safe integer, without making one for small numbers. */
const bigintOf = (value: number): bigint => (value >= 0 && value < SMALL.length ? SMALL[value].numerator : BigInt(value));

export const ZERO = integer(0);
export const ONE = integer(1);
export const HALF: Rational = { numerator: 1n, denominator: 2n };

/** numerator / denominator in lowest terms. Throws RangeError when the denominator is 0. */
export function rational(numerator: bigint, denominator: bigint): Rational {
  if (denominator === 1n) return { numerator, denominator };
  if (denominator === 0n) throw new RangeError('a ratio needs a denominator other than 0');
  const over = Number(numerator);
  const under = Number(denominator);
  if (under > 0 && Number.isSafeInteger(over) && Number.isSafeInteger(under)) return smallRatio(over, under);
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(numerator, denominator) * sign;
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** over / under in lowest terms, for safe integers with under > 0: nearly every ratio, and much faster than with bigints. */
function smallRatio(over: number, under: number): Rational {
  let divisor = Math.abs(over);
  for (let rest = under; rest !== 0; ) {
    const next = divisor % rest;
    divisor = rest;
    rest = next;
  }
  return divisor === under ? integer(over / under) : { numerator: bigintOf(over / divisor), denominator: bigintOf(under / divisor) };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b < 0n ? -b : b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** The value of plain ASCII digits with `decimals` of them after the point: ('5640', 3) → 5.64. At most 96 digits. */
export function fromDigits(digits: string, decimals: number): Rational {
  if (digits.length <= SAFE_DIGITS) return fromSmallDigits(Number(digits), decimals);
  return decimals === 0 ? integer(BigInt(digits)) : rational(BigInt(digits), powerOfTen(decimals));
}

/** As many digits always make a safe integer. */
export const SAFE_DIGITS = 15;

/** `digits` with the last `decimals` of them after the point, when they are at most `SAFE_DIGITS`: (5640, 3) → 5.64. */
export function fromSmallDigits(digits: number, decimals: number): Rational {
  return decimals === 0 ? integer(digits) : smallRatio(digits, Number(powerOfTen(decimals)));
}

/** The value of a decimal such as '-12.5', or undefined when the text is no plain decimal. */
export function parseDecimal(text: string): Rational | undefined {
  const match = /^(-?)(\d{1,60})(?:\.(\d{1,36}))?$/.exec(text);
  if (!match) return undefined;
  const value = fromDigits(match[2] + (match[3] ?? ''), match[3]?.length ?? 0);
  return match[1] ? negate(value) : value;
}

export function add(a: Rational, b: Rational): Rational {
  if (a === ZERO) return b;
  if (b === ZERO) return a;
  if (a.denominator === 1n && b.denominator === 1n) return integer(a.numerator + b.numerator);
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b));
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** a / b. Throws RangeError when b is 0. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** a × factor for a whole factor: what a scale word does. */
export function scaleBy(a: Rational, factor: bigint): Rational {
  return a.denominator === 1n ? integer(a.numerator * factor) : rational(a.numerator * factor, a.denominator);
}

export function negate(a: Rational): Rational {
  return { numerator: -a.numerator, denominator: a.denominator };
}

/** Negative, 0 or positive as a is less than, equal to or greater than b. */
export function compareRational(a: Rational, b: Rational): number {
  const same = a.denominator === b.denominator;
  const left = same ? a.numerator : a.numerator * b.denominator;
  const right = same ? b.numerator : b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function equalRational(a: Rational, b: Rational): boolean {
  return a.numerator === b.numerator && a.denominator === b.denominator;
}

export function isInteger(a: Rational): boolean {
  return a.denominator === 1n;
}

/** The value as a JavaScript integer, or undefined when it is no whole number or too large to be exact. */
export function toSafeInteger(a: Rational): number | undefined {
  const value = Number(a.numerator);
  return a.denominator === 1n && Number.isSafeInteger(value) ? value : undefined;
}

/** How many digits follow the point in the exact decimal, or undefined when it does not end (1/3). */
export function decimalPlaces(a: Rational): number | undefined {
  let rest = a.denominator;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; rest /= 2n) twos++;
  for (; rest % 5n === 0n; rest /= 5n) fives++;
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

/**
 * The value in plain decimal digits. Exact when the decimal ends within `maximumPlaces`; else rounded half away from zero
 * (1/3 with 3 places → 0.333).
 */
export function toDecimalString(a: Rational, maximumPlaces = 12): string {
  const places = Math.min(decimalPlaces(a) ?? maximumPlaces, maximumPlaces, MAXIMUM_POWER);
  const scaled = a.numerator * powerOfTen(places);
  const size = scaled < 0n ? -scaled : scaled;
  const digits = ((size * 2n + a.denominator) / (a.denominator * 2n)).toString().padStart(places + 1, '0');
  const sign = scaled < 0n && /[1-9]/.test(digits) ? '-' : '';
  if (places === 0) return sign + digits;
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
