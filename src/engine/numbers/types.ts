import type { Span } from '../types';
import type { Rational } from './rational';
import type { ScaleWord } from './scales';

/** The same fields while they are being filled in. */
export type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The two languages the grammar reads. */
export type NumberLanguage = 'zh' | 'en';

export type QuantityKind =
  | 'number' // 二十一, 7,015; with a unit only where the unit is a counter
  | 'ordinal' // 第十四, 14th, Chapter IV
  | 'percent' // value in hundredths: 30 for 30 %, 三成, 百分之三十
  | 'percentage-point'
  | 'money' // unit: ISO 4217 code
  | 'measure' // unit: see units.ts
  | 'date' // at least a day
  | 'year'
  | 'month' // a month of the year, perhaps with its year
  | 'quarter' // a quarter of the year
  | 'decade' // value: its first year
  | 'century'
  | 'era' // a year of a reign or calendar: 民国34年; unit: the era
  | 'time' // value: minutes after midnight
  | 'weekday' // value: 1 Monday … 7 Sunday
  | 'duration' // unit: second … century
  | 'age' // unit: year, month, week, day
  | 'score' // value and high: the two sides
  | 'ratio' // value: left divided by right
  | 'fraction' // 三分之二, 1/3, half
  | 'multiple'; // 两倍, twice, threefold, 翻两番 (4)

/** How exact the wording says the number is; absent: exact. */
export type Approximation =
  | 'about' // 约, 左右, about
  | 'nearly' // 近, nearly: a little less
  | 'more-than' // 超, 余, 多, over
  | 'at-least' // 以上, 至少, at least
  | 'less-than' // 不足, under
  | 'at-most' // 以内, 至多, up to
  | 'several'; // 几十, 数亿, hundreds of millions: between `value` and `high`

/** One number as written: digits or numerals with their scale word, without unit or ordinal mark. */
export interface Numeral extends Span {
  readonly value: Rational;
  /** The upper end when one numeral states two: 三四十 → 40, 几十 → 100. */
  readonly high?: Rational;
  /** The number before `scale`, when the numeral is those two and nothing else: 3.3 of 3.3万亿. */
  readonly mantissa?: Rational;
  readonly scale?: ScaleWord;
  readonly approximation?: Approximation;
  /** `digits`: Arabic only; `han`: Chinese only; `mixed`: 3.3万, 5 million; `words`: English words. */
  readonly form: 'digits' | 'han' | 'mixed' | 'words' | 'roman';
  /** Digits after the decimal point, as written before any scale word. */
  readonly decimals?: number;
  /** Separators no reading accounts for, such as 5.17,000: `value` is a guess. */
  readonly garbled?: boolean;
}

/** The fields of a calendar date or a time of day that are written; the others are absent. */
export interface DateTime {
  /** Negative before our era: 公元前221年 → -221. */
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
}

/** A quantity stated in a text. */
export interface Quantity {
  /** The expression with its unit, in UTF-16 units of the text; without the words that make it vague (`about`, 近). */
  readonly span: Span;
  /** The text of `span`. */
  readonly text: string;
  readonly kind: QuantityKind;
  /** The value, in `unit` where there is one; of a range or a vague number its lower end. */
  readonly value: Rational;
  /** The upper end of a range or a vague number. */
  readonly high?: Rational;
  readonly approximation?: Approximation;
  /** `span` with the words that make it vague or a range: "more than 30", 不少于三十, "between 3 and 5". */
  readonly phrase: Span;
  readonly unit?: string;
  /** The unit's word names several units ($, 元, 度, pounds): `unit` is the usual one. */
  readonly looseUnit?: boolean;
  /** The numerals it is made of, in order: two for a range, a score, a fraction; each with its own scale. */
  readonly numerals: readonly Numeral[];
  readonly date?: DateTime;
  /** The last day, month or time of a range that shares the rest: 9月27-29日. */
  readonly dateEnd?: DateTime;
  /** The wording may well not count anything: 一个, "one", "a", 两, 第一, `half`, a bare numeral inside a name. */
  readonly weak?: boolean;
}
