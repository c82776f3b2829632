import { type Approximation, compareRational, equalRational, type Rational, toDecimalString } from '../../numbers';
import { memoised } from '../../text/memo';

/** Values side by side: equal, equal when rounded as written, or how one came of the other. */

/** A value, and how exact the wording says it is. */
export interface Magnitude {
  readonly value: Rational;
  readonly high?: Rational;
  readonly approximation?: Approximation;
  /** The least place the writing shows, as a power of ten: 6 for 2 million, 5 for 2.1 million, 0 for 2,100,000 when all is written out. */
  readonly place?: number;
}

/** Near enough to tell how far two values are apart; whether they are equal, `equalRational` says. */
export const toNumber = memoised((value: Rational): number => Number(toDecimalString(value, 12)));

/** The digits that matter: 5640000 → 564, 0.0206 → 206. */
export const significant = memoised((value: Rational): string =>
  toDecimalString(value, 12)
    .replace(/[-.]/g, '')
    .replace(/^0{1,99}/, '')
    .replace(/0{1,99}$/, ''),
);

/** How far around the number the word “about” reaches at most, as a share of it. */
const REACH = 0.1;
/** Two numbers this near are the same number rounded, when the target writes it in round figures. */
const ROUNDING = 0.01;

/** Whether both say the same: equal, or equal as far as their wording says. */
export function isSameMagnitude(source: Magnitude, target: Magnitude): 'equal' | 'rounded' | undefined {
  const { value: a, high: aHigh } = source;
  const { value: b, high: bHigh } = target;
  if (equalRational(a, b)) return 'equal';
  if (aHigh || bHigh) return overlap(interval(source), interval(target)) ? 'rounded' : undefined;
  // 20 degrees below zero: the sign may be in other words.
  if (a.numerator === -b.numerator && a.denominator === b.denominator) return 'rounded';
  if (a.numerator <= 0n || b.numerator <= 0n) return undefined;
  const [x, y] = [toNumber(a), toNumber(b)];
  if (isRoundedTo(x, y, target.place) || announced(x, y, target, source)) return 'rounded';
  // Nothing makes a translation more exact than its source.
  return significant(b).length <= significant(a).length && announced(y, x, source, target) ? 'rounded' : undefined;
}

/** Whether `exact` rounds to `round`, of which `place` is the least place shown. */
function isRoundedTo(exact: number, round: number, place: number | undefined): boolean {
  if (place === undefined) return false;
  const unit = 10 ** place;
  if (Math.abs(exact - round) > unit * 0.5000001) return false;
  return round >= unit * 10 || Math.abs(exact - round) <= round * ROUNDING;
}

/** Whether the words around the round number allow for the exact one: “more than 1,300” for anything below 1,400. */
function announced(exact: number, round: number, { approximation, place = 0 }: Magnitude, other: Magnitude): boolean {
  const step = 10 ** leadingPlace(round, place);
  const difference = exact - round;
  switch (approximation) {
    case 'about':
      return Math.abs(difference) < step && Math.abs(difference) <= round * REACH;
    case 'more-than':
    case 'at-least':
      return difference > 0 && difference < step;
    case 'nearly':
    case 'less-than':
    case 'at-most':
      return difference < 0 && -difference < step;
    default:
      return other.approximation !== undefined && Math.abs(difference) <= round * ROUNDING;
  }
}

/** The power of ten of the last digit that is not 0. */
function leadingPlace(value: number, least: number): number {
  let place = Math.floor(Math.log10(value));
  while (place > least && Math.abs(value / 10 ** place - Math.round(value / 10 ** place)) > 1e-9) place--;
  return place;
}

interface Interval {
  readonly low: number;
  readonly high: number;
}

function interval({ value, high, approximation }: Magnitude): Interval {
  const low = toNumber(value);
  if (high) return { low, high: toNumber(high) };
  if (approximation === 'more-than' || approximation === 'at-least') return { low, high: low * 2 };
  if (approximation === 'about') return { low: low * (1 - REACH), high: low * (1 + REACH) };
  if (approximation === 'nearly') return { low: low * (1 - REACH), high: low };
  return { low, high: low };
}

/** Whether two intervals share more than an end, or begin at the same place. */
const overlap = (a: Interval, b: Interval): boolean =>
  a.low === b.low ||
  (a.low === a.high
    ? a.low >= b.low && a.low <= b.high
    : b.low === b.high
      ? b.low >= a.low && b.low <= a.high
      : a.low < b.high && b.low < a.high);

/** How a wrong value came of the right one. */
export type Slip =
  /** The digits are right, the size is not: target = source × 10^power. */
  | { readonly type: 'power'; readonly power: number; readonly digits: number }
  | { readonly type: 'digit-lost' | 'digit-added' | 'digit-doubled' | 'digit-changed' | 'digits-swapped'; readonly digits: number }
  /** 58 of 58.5, 15 of 15.6: what stood after the point is gone. */
  | { readonly type: 'rest-lost'; readonly digits: number };

/** The slip that leads from `source` to `target`, if their digits show one. */
export function slipBetween(source: Magnitude, target: Magnitude): Slip | undefined {
  if (source.value.numerator <= 0n || target.value.numerator <= 0n) return undefined;
  const from = significant(source.value);
  const to = significant(target.value);
  if (from.length > 30 || to.length > 30) return undefined;
  if (from === to) {
    const power = Math.round(Math.log10(toNumber(target.value) / toNumber(source.value)));
    return power === 0 ? undefined : { type: 'power', power, digits: from.length };
  }
  return slipOfDigits(from, to);
}

/** The slip between two runs of different digits: one or two lost or added, one changed, the order changed. */
export function slipOfDigits(from: string, to: string): Slip | undefined {
  if (to.length < 2 || from.length < 2) return undefined;
  const digits = Math.max(from.length, to.length);
  let head = 0;
  while (head < from.length && from[head] === to[head]) head++;
  let tail = 0;
  while (tail < from.length - head && tail < to.length - head && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail++;
  const left = from.length - head - tail;
  const right = to.length - head - tail;
  if (left === 1 && right === 0) return { type: 'digit-lost', digits };
  if (left === 0 && right === 1) return { type: to[head] === to[head - 1] ? 'digit-doubled' : 'digit-added', digits };
  if (left === 0 && right === 2) return { type: 'digit-added', digits: digits - 1 };
  if (left === 2 && right === 0) return { type: 'digit-lost', digits: digits - 1 };
  if (left === 1 && right === 1) return { type: 'digit-changed', digits };
  const swapped = left === 2 && right === 2 && from[head] === to[head + 1] && from[head + 1] === to[head];
  return swapped || isTurned(from.slice(head, head + left), to.slice(head, head + right)) ? { type: 'digits-swapped', digits } : undefined;
}

/** The same digits in another order: 2691 and 1269. */
const isTurned = (a: string, b: string): boolean =>
  a.length === b.length && a.length >= 3 && [...a].sort().join('') === [...b].sort().join('');

/** Whether `target` is what is left of `source` without the part after its point, whatever the scale: 58 of 58.5万. */
export function isBareWhole(source: Rational, mantissa: Rational | undefined, target: Rational): boolean {
  const written = mantissa ?? source;
  return (
    written.denominator !== 1n &&
    target.denominator === 1n &&
    written.numerator / written.denominator === target.numerator &&
    target.numerator > 0n
  );
}

export const isLess = (a: Rational, b: Rational): boolean => compareRational(a, b) < 0;
