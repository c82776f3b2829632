/** The number grammar: what quantities a Chinese or English text states, exactly, and how to write them. See docs/numbers.md. */

export { findQuantities, parseQuantity } from './find-quantities';
export {
  formatChinese,
  formatEnglish,
  formatEnglishDate,
  formatEnglishOrdinal,
  formatEnglishTime,
  formatValue,
  groupDigits,
  type NumberStyle,
} from './format';
export {
  add,
  compareRational,
  decimalPlaces,
  divide,
  equalRational,
  integer,
  isInteger,
  multiply,
  negate,
  parseDecimal,
  type Rational,
  rational,
  scaleBy,
  subtract,
  toDecimalString,
  toSafeInteger,
} from './rational';
export { CHINESE_SCALES, chineseScale, ENGLISH_SCALES, englishScale, type ScaleWord } from './scales';
export type { Approximation, DateTime, NumberLanguage, Numeral, Quantity, QuantityKind } from './types';
export { unitDimension, unitSize } from './unit-lookup';
export type { Dimension } from './units';
