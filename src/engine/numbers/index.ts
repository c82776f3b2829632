/** The number grammar: what quantities a Chinese or English text states, exactly, and how to write them. See docs/numbers.md. */

export { findQuantities, parseQuantity } from './find-quantities.js';
export {
  formatChinese,
  formatEnglish,
  formatEnglishDate,
  formatEnglishOrdinal,
  formatEnglishTime,
  formatValue,
  groupDigits,
  type NumberStyle,
} from './format.js';
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
} from './rational.js';
export { CHINESE_SCALES, chineseScale, ENGLISH_SCALES, englishScale, type ScaleWord } from './scales.js';
export type { Approximation, DateTime, NumberLanguage, Numeral, Quantity, QuantityKind } from './types.js';
export { unitDimension, unitSize } from './unit-lookup.js';
export type { Dimension } from './units.js';
