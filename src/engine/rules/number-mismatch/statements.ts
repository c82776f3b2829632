import type { NumberLanguage, Numeral, Quantity, Rational } from '../../numbers';
import { divide, integer, multiply, rational, scaleBy, toSafeInteger, unitDimension, unitSize } from '../../numbers';
import { ZERO } from '../../numbers/rational';
import type { Span } from '../../types';
import { isLess } from './magnitudes';

/**
 * What the quantities of a text state, one value each: the smallest things that two texts can agree or disagree on. A date states its
 * year, its month and its day; a range its two ends; everything else states one amount.
 */

export type Field = 'amount' | 'year' | 'month' | 'day' | 'weekday' | 'time';

/** What an amount measures: a dimension of units, a currency amount, a share (percent, fraction, multiple), or nothing in particular. */
export type Measure = 'plain' | 'share' | 'money' | string;

export interface Statement {
  readonly quantity: Quantity;
  readonly language: NumberLanguage;
  readonly field: Field;
  /** In the unit as written. */
  readonly value: Rational;
  /** The upper end of what is vague by itself: 几十, hundreds of millions. */
  readonly high?: Rational;
  readonly measure: Measure;
  /** `value` in the base unit of its dimension, and shares in percent; absent where nothing converts. */
  readonly base?: Rational;
  /** Other values the same words may have: 90 for the 1990s, 4 for 增长3倍. */
  readonly meanings: readonly Rational[];
  readonly numeral?: Numeral;
  /** What would be replaced to state another value. */
  readonly span: Span;
  /** From 0 to 1: where in its text it stands. */
  readonly place: number;
  /** Its absence or presence says nothing. */
  readonly weak: boolean;
  /** For the two ends of a range: the other end, by index in the list. */
  readonly partner?: number;
  /** A day or year known by a name: 五一, 九二共识. */
  readonly named?: boolean;
}

interface Part {
  readonly value: Rational;
  readonly high?: Rational;
  readonly numeral?: Numeral;
}

const HUNDRED = integer(100);

/** The statements of a text's quantities, in order. */
export function statementsOf(text: string, quantities: readonly Quantity[], language: NumberLanguage): Statement[] {
  const found: Statement[] = [];
  const length = Math.max(1, text.length);
  for (const quantity of quantities) {
    const place = quantity.span.start / length;
    if (quantity.date) calendarStatements(found, quantity, language, place);
    else amounts(found, text, quantity, language, place);
  }
  return found;
}

function calendarStatements(found: Statement[], quantity: Quantity, language: NumberLanguage, place: number): void {
  const { date, dateEnd, kind } = quantity;
  const named = quantity.numerals.length === 0 && language === 'zh';
  const add = (field: Field, value: number, last: boolean): void => {
    const numeral = field === 'time' ? undefined : numeralOf(quantity, value, last);
    found.push({
      quantity,
      language,
      field,
      value: integer(value),
      measure: field,
      meanings: [],
      numeral,
      span: numeral ?? quantity.span,
      place,
      weak: named,
      named,
    });
  };
  if (kind === 'time') {
    add('time', toSafeInteger(quantity.value) ?? 0, false);
    if (dateEnd) add('time', (dateEnd.hour ?? 0) * 60 + (dateEnd.minute ?? 0), true);
    return;
  }
  if (date?.year !== undefined) add('year', date.year, false);
  if (dateEnd?.year !== undefined && dateEnd.year !== date?.year) add('year', dateEnd.year, true);
  if (date?.month !== undefined) add('month', date.month, false);
  if (dateEnd?.month !== undefined && dateEnd.month !== date?.month) add('month', dateEnd.month, true);
  if (date?.day !== undefined) add('day', date.day, false);
  if (dateEnd?.day !== undefined && dateEnd.day !== date?.day) add('day', dateEnd.day, true);
}

/** The numeral that writes a field of a date; of equal ones the last, or the first. */
function numeralOf({ numerals }: Quantity, value: number, last: boolean): Numeral | undefined {
  const isIt = (numeral: Numeral): boolean => {
    const written = toSafeInteger(numeral.value);
    return written === Math.abs(value) || (written !== undefined && written < 100 && value > 1000 && value % 100 === written);
  };
  return last ? numerals.findLast(isIt) : numerals.find(isIt);
}

function amounts(found: Statement[], text: string, quantity: Quantity, language: NumberLanguage, place: number): void {
  const field: Field = quantity.kind === 'weekday' ? 'weekday' : 'amount';
  const parts = partsOf(quantity);
  const first = found.length;
  const isRange = parts.length === 2;
  const lower = isRange ? sharedScale(parts) : undefined;
  for (const [index, { value, high, numeral }] of parts.entries()) {
    found.push({
      quantity,
      language,
      field,
      value,
      high,
      measure: measureOf(quantity),
      base: baseOf(text, quantity, value),
      meanings: [...meaningsOf(text, quantity, value), ...(lower && index === 0 ? [lower] : [])],
      numeral,
      span: isRange && numeral ? numeral : quantity.span,
      place,
      weak: isWeak(quantity, value, isRange) || isListMark(text, quantity),
      partner: isRange ? first + 1 - index : undefined,
    });
  }
}

/** One part, or the two ends of a range, the two sides of a score. */
function partsOf(quantity: Quantity): readonly Part[] {
  const { value, high, numerals, kind, approximation } = quantity;
  if ((kind === 'score' || kind === 'ratio') && numerals.length === 2) return numerals.map(numeral => ({ value: numeral.value, numeral }));
  if (!high || approximation === 'several' || numerals[0]?.approximation === 'several' || isTens(quantity))
    return [{ value, high, numeral: singleNumeral(quantity) }];
  return [
    { value, numeral: numerals[0] },
    { value: high, numeral: numerals.length > 1 ? numerals[numerals.length - 1] : numerals[0] },
  ];
}

/** five to six hundred, 五到六百: the scale word may belong to both. */
function sharedScale([low, high]: readonly Part[]): Rational | undefined {
  const { scale, mantissa } = high.numeral ?? {};
  if (!scale || !mantissa || low.numeral?.scale || !isLess(low.value, mantissa)) return undefined;
  return scaleBy(low.value, scale.value);
}

/** The numeral that alone states the amount; none of two thirds, 2 hours 30 minutes. */
const singleNumeral = ({ numerals }: Quantity): Numeral | undefined => (numerals.length === 1 ? numerals[0] : undefined);

/** his 20s */
const isTens = ({ kind, numerals, high }: Quantity): boolean =>
  kind === 'age' && high !== undefined && numerals.length === 1 && !numerals[0].high;

const SHARES: ReadonlySet<string> = new Set(['percent', 'percentage-point', 'fraction', 'multiple']);
/** Units that say no more than that something is counted. */
const COUNTING: ReadonlySet<string> = new Set(['point', 'degree', 'basis-point']);

function measureOf({ kind, unit }: Quantity): Measure {
  if (SHARES.has(kind)) return 'share';
  if (kind === 'money') return 'money';
  if (!unit || COUNTING.has(unit)) return 'plain';
  return unitDimension(unit) ?? 'plain';
}

const A_PERCENT = /^ (?:a|of an?|of one) per ?cent/;

function baseOf(text: string, { kind, unit, span }: Quantity, value: Rational): Rational | undefined {
  if (kind === 'percent' || kind === 'percentage-point') return value;
  if (kind === 'fraction' && A_PERCENT.test(text.slice(span.end, span.end + 16))) return value;
  if (kind === 'fraction' || kind === 'multiple') return multiply(value, HUNDRED);
  if (unit === 'fahrenheit')
    return multiply({ numerator: value.numerator - 32n * value.denominator, denominator: value.denominator }, rational(5n, 9n));
  const size = unit && unitSize(unit);
  return size ? multiply(value, size) : undefined;
}

/** What else the wording may mean. 增长3倍 is also four times as much, the 90s are the 1990s, 八折 is 20 % off, a dozen is 十几个. */
function meaningsOf(text: string, quantity: Quantity, value: Rational): readonly Rational[] {
  const { kind, unit, span, looseUnit } = quantity;
  if (/dozen/i.test(quantity.text) && kind === 'number') return [divide(multiply(value, integer(10)), integer(12))];
  if (kind === 'multiple') return [{ numerator: value.numerator + value.denominator, denominator: value.denominator }];
  if (kind === 'percent' && unit === 'of-price')
    return [{ numerator: 100n * value.denominator - value.numerator, denominator: value.denominator }, divide(value, integer(10))];
  if (kind === 'decade') return [integer(value.numerator % 100n)];
  if (kind === 'century') return [integer((value.numerator - 1n) * 100n)];
  if (
    kind === 'number' &&
    !looseUnit &&
    '后後'.includes(text.charAt(span.end) || ' ') &&
    value.denominator === 1n &&
    value.numerator < 100n
  ) {
    const century = value.numerator < 30n ? 2000n : 1900n;
    return [integer(century + value.numerator)];
  }
  return [];
}

/** 2、 or 2. at the start of a text: its place in a list, which translators renumber. */
const isListMark = (text: string, { span, kind }: Quantity): boolean =>
  span.start < 4 &&
  kind === 'number' &&
  /^[、.．)）]/.test(text.slice(span.end, span.end + 1)) &&
  text.slice(0, span.start).trim().length <= 1;

export const isOneOrNone = (value: Rational): boolean =>
  value.denominator === 1n && (value.numerator === 1n || value.numerator === ZERO.numerator);

/** One and zero come and go in translation (1美元兑, 一年, each); so do `half`, both, and what the grammar doubts. */
function isWeak({ weak, kind }: Quantity, value: Rational, isRange: boolean): boolean {
  return weak === true || (isOneOrNone(value) && !isRange && kind !== 'percent' && kind !== 'ordinal');
}
