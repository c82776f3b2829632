import type { Relation } from './compare';
import { type Slip, significant } from './magnitudes';
import { isOneOrNone, type Statement } from './statements';

/** How sure a mismatch is, from 0 to 1. */

/** A finding this sure is an error; less, a warning; less, information. Below the last it is not reported. */
export const SURE = 0.8;
export const LIKELY = 0.6;
export const POSSIBLE = 0.4;

export function confidenceOfWrong(source: Statement, target: Statement, relation: Relation): number {
  switch (relation.type) {
    case 'same':
      return 0;
    case 'unit':
      return confidenceOfUnit(source, target);
    case 'name':
      return 0.7;
    case 'slip':
      return confidenceOfSlip(source, target, relation.slip);
    case 'other':
      return confidenceOfOther(source, target);
  }
}

/** Percentage points are often called percent, and 元 is the name of many a currency. */
function confidenceOfUnit({ quantity: a, measure }: Statement, { quantity: b, measure: other }: Statement): number {
  if (a.kind === 'percentage-point' || b.kind === 'percentage-point') return 0.45;
  if (a.looseUnit || b.looseUnit) return 0.5;
  return measure === other ? 0.8 : 0.62;
}

function confidenceOfSlip(source: Statement, target: Statement, { type, digits, ...slip }: Slip): number {
  if (type !== 'power') return digits >= 4 ? 0.92 : digits === 3 ? 0.75 : 0.65;
  if (digits >= 3) return 0.97;
  const scaled = source.numeral?.scale !== undefined || target.numeral?.scale !== undefined;
  if (scaled) return digits === 2 ? 0.95 : 0.85;
  if (source.partner !== undefined && Math.abs('power' in slip ? slip.power : 0) >= 3) return 0.9;
  if (digits === 2) return 0.8;
  if (source.measure !== 'plain' && source.measure === target.measure) return 0.72;
  return source.high || (isLarge(source) && isLarge(target)) ? 0.65 : 0.5;
}

const isLarge = ({ value }: Statement): boolean => value.numerator >= 100n * value.denominator;

/** Kinds that are never confused with plain counts. */
const DISTINCT: ReadonlySet<string> = new Set(['ordinal', 'century', 'decade', 'age', 'score', 'fraction', 'quarter']);

/** No digit shows how it came about: the more the two are alike in kind, the surer. */
function confidenceOfOther(source: Statement, target: Statement): number {
  if (source.field !== 'amount') return source.field === target.field ? 0.8 : 0.62;
  if (source.weak || target.weak) return 0.42;
  if (source.quantity.approximation || target.quantity.approximation || source.high || target.high) return 0.5;
  if (source.measure !== 'plain' && source.measure === target.measure && source.quantity.unit === target.quantity.unit) return 0.75;
  return DISTINCT.has(source.quantity.kind) && (source.quantity.kind === target.quantity.kind || source.quantity.kind === 'score')
    ? 0.68
    : 0.5;
}

export function confidenceOfMissing(source: Statement): number {
  if (source.field === 'weekday') return 0.3;
  if (source.field === 'month') return 0.42;
  if (source.field !== 'amount') return 0.5;
  if (isOneOrNone(source.value)) return 0.3;
  const digits = significant(source.value).length;
  if (source.measure !== 'plain' && source.measure !== 'time') return 0.55;
  if (digits >= 3 || source.numeral?.scale) return 0.55;
  const isSmall = digits === 1 && Number(source.value.numerator) < 10;
  return isSmall ? 0.42 : 0.5;
}

export function confidenceOfAdded(target: Statement, text: string): number {
  const { span } = target.quantity;
  if (isBracketed(text, span.start, span.end)) return target.measure === 'plain' && text[span.start - 1] === '[' ? 0.5 : 0.2;
  if (target.field !== 'amount') return 0.45;
  if (isOneOrNone(target.value)) return 0.2;
  const digits = significant(target.value).length;
  if (target.numeral?.form === 'words' || !target.numeral) return digits >= 2 || target.numeral?.scale ? 0.42 : 0.2;
  return digits >= 2 ? 0.5 : 0.42;
}

const isBracketed = (text: string, start: number, end: number): boolean =>
  '(（['.includes(text.charAt(start - 1) || ' ') || ')）]'.includes(text.charAt(end) || ' ');
