import { divide, equalRational, integer, type Rational, rational, toSafeInteger } from '../../numbers';
import { isBareWhole, isSameMagnitude, type Magnitude, type Slip, slipBetween, toNumber } from './magnitudes';
import type { Statement } from './statements';

/** What one statement is to another: the same, the same gone wrong, or nothing. */
export type Relation =
  | { readonly type: 'same'; readonly cost: number }
  /** The same number of something else: 80 kg for 80斤. */
  | { readonly type: 'unit'; readonly cost: number }
  /** The digits show what went wrong. */
  | { readonly type: 'slip'; readonly cost: number; readonly slip: Slip }
  /** A name made of numerals, read as a number: 二十大 as 20, 九二 as 9. */
  | { readonly type: 'name'; readonly cost: number }
  /** Another value of the same kind. */
  | { readonly type: 'other'; readonly cost: number };

/** Leaving a statement without a partner costs this much on either side; a pair that costs more than two is none. */
export const UNMATCHED = 3;
export const UNMATCHED_WEAK = 0.6;

const DAY_MINUTES = 720;

/** How a target statement relates to a source statement; undefined: not at all. */
export function relate(source: Statement, target: Statement): Relation | undefined {
  if (source.named) return relateNamed(source, target);
  if (source.field === 'amount' && target.field === 'amount') return relateAmounts(source, target);
  if (source.field === target.field) return relateFields(source, target);
  return relateAcross(source, target);
}

/** A day or year known by a name: the same date, or the numerals of its name taken for a number. */
function relateNamed(source: Statement, target: Statement): Relation | undefined {
  const fields = source.field === target.field ? relateFields(source, target) : relateAcross(source, target);
  if (fields?.type === 'same') return fields;
  if (target.weak || (target.field !== 'amount' && target.field !== 'month')) return undefined;
  return literalsOf(source.quantity.text).some(value => equalRational(value, target.value)) ? { type: 'name', cost: 2.4 } : undefined;
}

/** The numbers that 九二 looks like: 92, 9, 2, 9.2; 十一: 11. */
function literalsOf(name: string): readonly Rational[] {
  const digits = [...name].map(character => '〇一二三四五六七八九'.indexOf(character)).filter(digit => digit >= 0);
  if (name.includes('十')) return [integer(10 + (digits[0] ?? 0))];
  if (digits.length !== 2) return [];
  const [first, second] = digits;
  return [integer(first * 10 + second), integer(first), integer(second), rational(BigInt(first * 10 + second), 10n)];
}

/** Two years, months, days, weekdays or times. */
function relateFields(source: Statement, target: Statement): Relation | undefined {
  const a = toSafeInteger(source.value) ?? 0;
  const b = toSafeInteger(target.value) ?? 0;
  if (a === b) return { type: 'same', cost: 0 };
  if (source.field === 'time') return relateTimes(target, a, b);
  if (source.field === 'year' && Math.abs(a) % 100 === b) return { type: 'same', cost: 0.2 };
  if (source.weak || target.weak) return undefined;
  return { type: 'other', cost: source.field === 'year' ? 3 : 3.2 };
}

/** Times agree over the hours of the clock when only one says which half of the day is meant, and as far as “about” goes. */
function relateTimes(target: Statement, a: number, b: number): Relation {
  if (a % DAY_MINUTES === b % DAY_MINUTES) return { type: 'same', cost: 0.1 };
  if (target.quantity.approximation && Math.abs(a - b) <= 10) return { type: 'same', cost: 0.3 };
  return { type: 'other', cost: 2.5 };
}

/** A day against an ordinal, a year against a number, an hour against a number. */
function relateAcross(source: Statement, target: Statement): Relation | undefined {
  const equal = equalRational(source.value, target.value);
  const fields = new Set([source.field, target.field]);
  if (fields.has('day') && fields.has('weekday')) return { type: 'other', cost: 4 };
  if (!fields.has('amount')) return undefined;
  const amount = source.field === 'amount' ? source : target;
  const calendar = source.field === 'amount' ? target : source;
  if (calendar.field === 'weekday') return undefined;
  if (calendar.field === 'time') {
    const hour = toSafeInteger(divide(calendar.value, integer(60)));
    const written = toSafeInteger(amount.value);
    return written !== undefined && hour !== undefined && written <= 24 && written % 12 === hour % 12
      ? { type: 'same', cost: 0.35 }
      : undefined;
  }
  if (equal || amount.meanings.some(value => equalRational(value, calendar.value)))
    return { type: 'same', cost: amount.measure === 'plain' ? 0.2 : 0.8 };
  const value = toSafeInteger(amount.value) ?? 0;
  if (calendar.field === 'year' && value > 9 && value === (toSafeInteger(calendar.value) ?? 0) % 100) return { type: 'same', cost: 0.3 };
  if (calendar.weak || amount.weak) return undefined;
  return isMistakenFor(calendar.field, value, amount) ? { type: 'other', cost: 3.6 } : undefined;
}

/** Whether a number stands where a day or a year should: on the 20th, July 82, in 3018. */
function isMistakenFor(field: Statement['field'], value: number, { quantity, measure }: Statement): boolean {
  if (measure !== 'plain') return false;
  if (field === 'day') return quantity.kind === 'ordinal' ? value < 100 : value > 31 && value < 1000;
  return field === 'year' && value >= 1000 && value < 10000;
}

function relateAmounts(source: Statement, target: Statement): Relation | undefined {
  const units = relateUnits(source, target);
  const kinds = source.quantity.kind === target.quantity.kind ? 0 : 0.25;
  const apart = kinds + UNIT_COST[units];
  if (isCongress(source) && target.quantity.kind === 'number' && equalRational(source.value, target.value))
    return { type: 'name', cost: 0.8 };
  if (isPointsForPercent(source, target)) return { type: 'unit', cost: 0.9 };
  if (units !== 'apart') {
    const same = sameAmount(source, target, units);
    if (same !== undefined) return { type: 'same', cost: same + apart };
  }
  const raw = isSameMagnitude(raws(source), raws(target));
  if (raw === 'equal' && (units === 'apart' || units === 'convertible' || units === 'currency')) return { type: 'unit', cost: 1.2 + kinds };
  if (units === 'apart') return isCutOff(source, target) ? { type: 'slip', cost: 2.6, slip: { type: 'rest-lost', digits: 1 } } : undefined;
  const wrong = relateWrong(source, target, units, apart);
  if (source.quantity.kind === 'score' && target.numeral?.form === 'digits') return { type: 'other', cost: 3.2 };
  if (isPair(source) && !target.weak && target.quantity.kind === 'number') return { type: 'other', cost: 3.3 };
  return source.weak || target.weak ? ifSure(wrong, source, target) : wrong;
}

/** 5.2个百分点 as “5.2 percent”, or the other way. */
const isPointsForPercent = ({ quantity: a, value }: Statement, { quantity: b, value: other }: Statement): boolean =>
  equalRational(value, other) &&
  ((a.kind === 'percentage-point' && b.kind === 'percent') || (a.kind === 'percent' && b.kind === 'percentage-point'));

/** 二十大: the 20th National Congress, never 20 of anything. */
const isCongress = ({ quantity, language }: Statement): boolean =>
  language === 'zh' && quantity.kind === 'ordinal' && quantity.text.endsWith('大');

/** 两 before what it counts; only one and a half come and go as they please. */
const isPair = ({ quantity, weak, value }: Statement): boolean =>
  weak && quantity.kind === 'number' && value.numerator === 2n * value.denominator;

/** What may count nothing must at least be money or a measure on both sides, a power of ten away. */
const ifSure = (relation: Relation | undefined, source: Statement, target: Statement): Relation | undefined =>
  relation?.type === 'slip' &&
  relation.slip.type === 'power' &&
  source.measure === target.measure &&
  source.measure !== 'plain' &&
  source.measure !== 'share'
    ? relation
    : undefined;

/** A value that is not the same: a slip of the digits, or just another value. */
function relateWrong(source: Statement, target: Statement, units: Units, apart: number): Relation | undefined {
  const converts = units === 'convertible';
  const [a, b] = converts ? [bases(source), bases(target)] : [raws(source), raws(target)];
  const slip = slipBetween(a, b) ?? (converts ? slipBetween(raws(source), raws(target)) : undefined);
  if (slip) {
    const cost = slipCost(slip, source, target);
    if (cost !== undefined) return { type: 'slip', cost: cost + apart, slip };
  }
  if (isCutOff(source, target)) return { type: 'slip', cost: 2.4 + apart, slip: { type: 'rest-lost', digits: 1 } };
  if (source.high || target.high) return { type: 'other', cost: 4.6 + apart };
  const named = source.measure !== 'plain' && source.measure === target.measure;
  return { type: 'other', cost: (named ? 3.4 : 4.4) + apart };
}

/** 58 of 58.5万, “15 times” of 15.6寸: the number was torn apart at its point. */
const isCutOff = (source: Statement, target: Statement): boolean =>
  source.numeral?.decimals !== undefined && !target.weak && isBareWhole(source.value, source.numeral.mantissa, target.value);

/** The fewer digits agree, the likelier is chance. */
function slipCost(slip: Slip, source: Statement, target: Statement): number | undefined {
  if (slip.type === 'power') {
    if (slip.digits >= 2) return 1.5;
    const scaled = source.numeral?.scale !== undefined || target.numeral?.scale !== undefined;
    return scaled || (source.measure !== 'plain' && source.measure === target.measure) ? 2.2 : 3.4;
  }
  if (slip.digits <= 2) return undefined;
  return slip.digits === 3 ? 2.8 : 2.2;
}

type Units = 'equal' | 'free' | 'convertible' | 'currency' | 'apart';
const UNIT_COST: Readonly<Record<Units, number>> = { equal: 0, free: 0.2, convertible: 0.1, currency: 0.5, apart: 0 };

/** How the units stand to each other: `free` when one side names none, `apart` when they measure different things. */
function relateUnits(source: Statement, target: Statement): Units {
  if (source.measure === 'plain' && target.measure === 'plain') return 'equal';
  if (source.measure === 'plain' || target.measure === 'plain') return 'free';
  if (source.measure !== target.measure) return 'apart';
  const a = source.quantity;
  const b = target.quantity;
  if (source.measure === 'money') return a.unit === b.unit || fitsLoose(a, b) ? 'equal' : 'currency';
  if (source.measure === 'share') return a.kind === b.kind ? 'equal' : 'convertible';
  return a.unit === b.unit || isScreenInch(a, b) || isScreenInch(b, a) ? 'equal' : 'convertible';
}

/** 寸 of screens and bicycles is the inch. */
const isScreenInch = (a: Statement['quantity'], b: Statement['quantity']): boolean => a.unit === 'cun' && b.unit === 'inch';

/** Whether the two name units of which neither may stand for the other. */
export const isOtherUnit = (source: Statement, target: Statement): boolean => {
  const units = relateUnits(source, target);
  return units === 'apart' || units === 'currency';
};

const DOLLARS: ReadonlySet<string> = new Set(['USD', 'HKD', 'TWD', 'AUD', 'CAD', 'SGD', 'NZD', 'MOP']);
const YUAN: ReadonlySet<string> = new Set(['CNY', 'HKD', 'TWD', 'MOP', 'SGD', 'JPY', 'KRW']);

/** `$` may stand for any dollar, 元 for any currency counted so, a pound for a pound. */
function fitsLoose(a: Statement['quantity'], b: Statement['quantity']): boolean {
  return (a.looseUnit === true && fits(a.unit, b.unit)) || (b.looseUnit === true && fits(b.unit, a.unit));
}

function fits(loose: string | undefined, other: string | undefined): boolean {
  if (loose === undefined || other === undefined) return false;
  if (loose === 'USD') return DOLLARS.has(other);
  return loose === 'CNY' && YUAN.has(other);
}

/** The cost of reading both as the same amount, or undefined when they are not. */
function sameAmount(source: Statement, target: Statement, units: Units): number | undefined {
  if (units === 'currency') return undefined;
  if (units === 'convertible') {
    if (!source.base || !target.base) return undefined;
    if (isRoughShare(source, target)) return 0.5;
    const same = isSameMagnitude(bases(source), bases(target));
    if (same) return same === 'equal' ? 0 : 0.3;
    if (source.measure !== 'share' && isConverted(source.base, target.base, source.measure === 'time' ? TIME_CONVERSION : CONVERSION))
      return 0.4;
    return meansSame(source, target);
  }
  const same = isSameMagnitude(raws(source), raws(target));
  if (same) return same === 'equal' ? 0 : 0.3;
  return meansSame(source, target);
}

/** Another reading of the words on one side: doubled for 增长1倍, 100 % for doubled. */
function meansSame(source: Statement, target: Statement): number | undefined {
  const isShare = source.measure === 'share' && target.measure === 'share';
  if (!isShare && relateUnits(source, target) === 'convertible') return undefined;
  const readings = (statement: Statement): readonly Rational[] => [statement.value, ...statement.meanings];
  for (const a of readings(source))
    for (const b of readings(target)) if (equalRational(a, b) && !(a === source.value && b === target.value)) return 0.5;
  if (!isShare) return undefined;
  const shares = (statement: Statement): readonly Rational[] => [
    ...(statement.base ? [statement.base] : []),
    ...(isVerb(statement) && statement.base
      ? [{ ...statement.base, numerator: statement.base.numerator - 100n * statement.base.denominator }]
      : []),
    ...(statement.quantity.kind === 'multiple'
      ? statement.meanings.map(value => ({ ...value, numerator: value.numerator * 100n }))
      : statement.meanings),
  ];
  for (const a of shares(source))
    for (const b of shares(target))
      if (Number(a.numerator) * Number(b.denominator) === Number(b.numerator) * Number(a.denominator)) return 0.5;
  return undefined;
}

/** 近三成 as “nearly a third”: a simple fraction is as rough as tenths are. */
const ROUGH_POINTS = 3.5;

function isRoughShare(source: Statement, target: Statement): boolean {
  const fraction = [source, target].find(({ quantity }) => quantity.kind === 'fraction');
  const percent = [source, target].find(({ quantity }) => quantity.kind === 'percent');
  if (!fraction?.base || !percent?.base || fraction.value.denominator > 6n) return false;
  return Math.abs(toNumber(fraction.base) - toNumber(percent.base)) <= ROUGH_POINTS;
}

/** doubled, tripled: the growth is one time less. */
const isVerb = ({ quantity }: Statement): boolean => quantity.kind === 'multiple' && quantity.numerals.length === 0;

/** Units that were converted may be rounded: 160万亩 is 263,000 acres, 80斤 about 88 pounds; half a month is two weeks. */
const CONVERSION = 0.04;
const TIME_CONVERSION = 0.1;

function isConverted(a: Rational, b: Rational, tolerance: number): boolean {
  const ratio = (Number(a.numerator) * Number(b.denominator)) / (Number(a.denominator) * Number(b.numerator));
  return ratio > 1 - tolerance && ratio < 1 + tolerance;
}

/** As written. The last place shown counts only where the writing is round: a scale word, or zeros at the end. */
function raws({ value, high, quantity, numeral }: Statement): Magnitude {
  return { value, high, approximation: quantity.approximation, place: placeOf(value, numeral) };
}

function placeOf(value: Rational, numeral: Statement['numeral']): number | undefined {
  if (!numeral) return undefined;
  if (numeral.scale && numeral.scale.power >= 3) return numeral.scale.power - (numeral.decimals ?? 0);
  if (numeral.decimals) return -numeral.decimals;
  if (value.denominator !== 1n) return undefined;
  const digits = value.numerator.toString();
  const zeros = digits.length - digits.replace(/0+$/, '').length;
  return zeros >= 2 ? zeros : undefined;
}

function bases({ base, value, high, quantity }: Statement): Magnitude {
  if (!base) return { value, high, approximation: quantity.approximation };
  const factor = value.numerator === 0n ? undefined : divide(base, value);
  const scaled =
    high && factor ? { numerator: high.numerator * factor.numerator, denominator: high.denominator * factor.denominator } : high;
  return { value: base, high: scaled, approximation: quantity.approximation };
}
