import { isDay, isHour, isMonth, isYear } from './calendar';
import type { Draft } from './draft';
import { compareRational, integer, type Rational, scaleBy, toSafeInteger } from './rational';
import type { Numeral } from './types';

/** Two quantities joined by a range word. */

const POINTS_IN_TIME = new Set(['date', 'year', 'month', 'time', 'weekday', 'era', 'decade', 'century', 'quarter']);

/**
 * One quantity for `left` and `right`, or undefined when they do not make a range: each complete date stays a quantity of its own,
 * and so do ends of different kinds or in falling order. A unit or scale written once holds for both ends.
 */
export function joinRange(left: Draft, right: Draft): Draft | undefined {
  if (left.high || right.high || left.numerals[0]?.garbled || right.numerals[0]?.garbled) return undefined;
  const span = { start: left.start, end: right.end };
  const bare = left.kind === 'number' && !left.unit && !left.counted && !left.approximation;
  if (bare && POINTS_IN_TIME.has(right.kind)) return joinTime(left, right, span);
  if (POINTS_IN_TIME.has(left.kind)) return undefined;
  const sameKind = left.kind === right.kind && (left.unit === right.unit || right.unit === undefined);
  const currencyFirst = left.kind === 'money' && right.kind === 'number' && !right.counted;
  if (!sameKind && !currencyFirst && !(bare && right.kind !== 'ordinal' && right.kind !== 'score' && right.kind !== 'fraction'))
    return undefined;
  if (left.kind === 'ordinal' && right.kind !== 'ordinal') return undefined;
  const from = left.kind === 'number' || left.kind === 'money' ? sharedScale(left.numerals, right.numerals) : undefined;
  const low = from ?? left.value;
  if (compareRational(low, right.value) >= 0) return undefined;
  const numerals = [
    from ? { ...left.numerals[0], value: from, mantissa: left.numerals[0].value } : left.numerals[0],
    ...left.numerals.slice(1),
    ...right.numerals,
  ];
  const base = currencyFirst ? left : right;
  return {
    ...base,
    ...span,
    value: low,
    high: right.value,
    numerals,
    phraseStart: left.phraseStart,
    phraseEnd: right.phraseEnd,
    weak: undefined,
  };
}

/** What 600 is worth in 600至850亿: the scale of the second number, when the first has none and is the smaller figure. */
function sharedScale(left: readonly Numeral[], right: readonly Numeral[]): Rational | undefined {
  const [from] = left;
  const to = right[right.length - 1];
  if (!from || !to?.scale || !to.mantissa || to.scale.power < 3 || from.scale || from.form !== 'digits') return from && hanShare(from, to);
  return compareRational(from.value, to.mantissa) < 0 ? scaleBy(from.value, to.scale.value) : undefined;
}

/** 三到五万: the same in Chinese numerals. */
function hanShare(from: Numeral, to: Numeral | undefined): Rational | undefined {
  if (!to?.scale || !to.mantissa || from.scale || to.scale.power < 3 || from.high || from.value.denominator !== 1n) return undefined;
  const small = compareRational(from.value, to.mantissa) < 0 && compareRational(from.value, integer(10000)) < 0;
  return small ? scaleBy(from.value, to.scale.value) : undefined;
}

/** 1至3月, 2013-2015年, 0—24时 */
function joinTime(left: Draft, right: Draft, span: { start: number; end: number }): Draft | undefined {
  const value = toSafeInteger(left.value);
  if (value === undefined || left.numerals[0].scale || right.dateEnd) return undefined;
  const base = { ...right, ...span, numerals: [...left.numerals, ...right.numerals], phraseStart: left.phraseStart };
  const { date } = right;
  if (right.kind === 'time' && date && isHour(value) && date.hour! > value)
    return { ...base, value: integer(value * 60), high: right.value, date: { hour: value }, dateEnd: date };
  if (right.kind === 'year' && date && (isYear(value) || left.numerals[0].form === 'han') && date.year! > value && value > 99)
    return { ...base, value: left.value, high: right.value, date: { year: value }, dateEnd: date };
  if (right.kind === 'month' && date?.year === undefined && isMonth(value) && date!.month! > value)
    return { ...base, value: left.value, high: right.value, date: { month: value }, dateEnd: date };
  if (right.kind === 'date' && date?.month === undefined && isDay(value) && date!.day! > value)
    return { ...base, value: left.value, high: right.value, date: { day: value }, dateEnd: date };
  const plain = right.kind === 'century' || right.kind === 'quarter' || right.kind === 'decade';
  return plain && compareRational(left.value, right.value) < 0 ? { ...base, value: left.value, high: right.value } : undefined;
}
