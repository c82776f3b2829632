import { digitsAfterBarePoint } from './arabic';
import { divide, integer, powerOfTen, type Rational } from './rational';
import type { Approximation, DateTime, Numeral, Quantity, QuantityKind, Writable } from './types';

/** A quantity while it is being read: what `Quantity` holds, before its text is cut out. */
export interface Draft {
  start: number;
  end: number;
  kind: QuantityKind;
  value: Rational;
  high?: Rational;
  approximation?: Approximation;
  unit?: string;
  looseUnit?: boolean;
  numerals: Numeral[];
  date?: DateTime;
  dateEnd?: DateTime;
  weak?: boolean;
  phraseStart?: number;
  phraseEnd?: number;
  /** A counter follows (个, 家, 人), which belongs to the noun and not to the span. */
  counted?: boolean;
}

/** A draft that holds no more than this. All drafts begin here with the same fields, which keeps the readers fast. */
export function newDraft(start: number, end: number, kind: QuantityKind, value: Rational, numerals: Numeral[]): Draft {
  return {
    start,
    end,
    kind,
    value,
    high: undefined,
    approximation: undefined,
    unit: undefined,
    looseUnit: undefined,
    numerals,
    date: undefined,
    dateEnd: undefined,
    weak: undefined,
    phraseStart: undefined,
    phraseEnd: undefined,
    counted: undefined,
  };
}

/** A draft from one numeral, which ends at `end`. */
export function draftOf(numeral: Numeral, kind: QuantityKind = 'number', end: number = numeral.end): Draft {
  const draft = newDraft(numeral.start, end, kind, numeral.value, [numeral]);
  draft.high = numeral.high;
  draft.approximation = numeral.approximation;
  return draft;
}

/** The numeral with the bare point in front that makes its digits decimals: .5 */
export function withBarePoint<T extends Numeral>(text: string, numeral: T, floor: number): T {
  if (numeral.form !== 'digits' || numeral.decimals !== 0 || numeral.start - 1 < floor) return numeral;
  const decimals = digitsAfterBarePoint(text, numeral.start, numeral.end);
  if (decimals === 0) return numeral;
  return { ...numeral, start: numeral.start - 1, value: divide(numeral.value, integer(powerOfTen(decimals))), decimals };
}

/** The finished quantity; absent fields stay absent. */
export function quantityOf(text: string, draft: Draft): Quantity {
  const { start, end, phraseStart = start, phraseEnd = end } = draft;
  const span = { start, end };
  const quantity: Writable<Quantity> = {
    span,
    text: text.slice(start, end),
    kind: draft.kind,
    value: draft.value,
    phrase: phraseStart < start || phraseEnd > end ? { start: Math.min(phraseStart, start), end: Math.max(phraseEnd, end) } : span,
    numerals: draft.numerals,
  };
  if (draft.high) quantity.high = draft.high;
  if (draft.approximation) quantity.approximation = draft.approximation;
  if (draft.unit) quantity.unit = draft.unit;
  if (draft.looseUnit) quantity.looseUnit = true;
  if (draft.date) quantity.date = draft.date;
  if (draft.dateEnd) quantity.dateEnd = draft.dateEnd;
  if (draft.weak) quantity.weak = true;
  return quantity;
}
