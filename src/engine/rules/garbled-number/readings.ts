import { formatChinese, formatEnglish, groupDigits } from '../../numbers/format';
import { equalRational, fromDigits, powerOfTen, type Rational, scaleBy } from '../../numbers/rational';
import type { Message } from '../../types';
import type { Scale } from './scale-after';

/** One way to read a garbled number. */
export interface Reading {
  /** Absent for a time of day. */
  readonly value?: Rational;
  /** What would stand in the text. */
  readonly text: string;
  /** Why it may be meant, to follow the number in brackets. */
  readonly because: Message;
}

/** What the readings of a number may draw on. */
export interface ReadingContext {
  /** The text comes from Chinese: 万 and 亿 explain what went wrong. */
  readonly fromChinese: boolean;
  readonly scale?: Scale;
}

const YI = 8;
const WAN = 4;

/** The digits with a point after the first `whole` of them, times ten to the power. */
export function scaledValue(digits: string, whole: number, power = 0): Rational {
  return scaleBy(fromDigits(digits, Math.max(0, digits.length - whole)), powerOfTen(power));
}

export function reading(value: Rational, because: Message, { scale }: ReadingContext, text?: string): Reading {
  return { value, because, text: text ?? (scale ? formatEnglish(value) : groupDigits(value)) };
}

const isSame = (a: Reading, b: Reading): boolean => (a.value && b.value ? equalRational(a.value, b.value) : a.text === b.text);

/** Without those that say the same value again; at most four. */
export function distinct(readings: readonly Reading[]): Reading[] {
  const kept: Reading[] = [];
  for (const one of readings) {
    if (kept.length < 4 && !kept.some(other => isSame(other, one))) kept.push(one);
  }
  return kept;
}

/** `5.6.4`: either point may be the one that was meant; before “billion”, most often that of a number in 亿. */
export function pointReadings(groups: readonly string[], context: ReadingContext): Reading[] {
  const digits = groups.join('');
  const first = groups[0].length;
  const last = digits.length - groups[groups.length - 1].length;
  const power = context.scale?.power ?? 0;
  const readings = [
    reading(scaledValue(digits, first, power), becauseOf(scaledValue(digits, first, power), SECOND_POINT, context), context),
    reading(scaledValue(digits, last, power), becauseOf(scaledValue(digits, last, power), FIRST_POINT, context), context),
  ];
  if (!context.fromChinese) return distinct(readings);
  // Nobody writes 0.56亿: before “0.5.6 billion” stood 5.6亿.
  if (power === 9 && groups[0] !== '0') readings.unshift(misreadScale(digits, first, YI, context));
  if (power === 6) readings.push(misreadScale(digits, first, WAN, context));
  return distinct(readings);
}

/** `44,83 million`: the comma may be a decimal point, or 万 was taken for a million. */
export function commaBeforeScaleReadings(groups: readonly string[], context: ReadingContext): Reading[] {
  const digits = groups.join('');
  const whole = digits.length - groups[groups.length - 1].length;
  const power = context.scale?.power ?? 0;
  const asPoint = scaledValue(digits, whole, power);
  const readings = [reading(asPoint, becauseOf(asPoint, COMMA_IS_POINT, context), context)];
  if (context.fromChinese && power === 9) readings.push(misreadScale(digits, whole, YI, context));
  if (context.fromChinese && power === 6) readings.push(misreadScale(digits, whole, WAN, context));
  readings.push(reading(scaledValue(digits, digits.length, power), NO_MARKS, context));
  return distinct(readings);
}

/** `12,34 people`: the comma stands in the wrong place, or a zero is missing. */
export function commaReadings(groups: readonly string[], countable: boolean, context: ReadingContext): Reading[] {
  const digits = groups.join('');
  const last = groups[groups.length - 1];
  const readings = [reading(scaledValue(digits, digits.length), NO_MARKS, context)];
  if (groups.length === 2 && last.length < 3) {
    const zeros = '0'.repeat(3 - last.length);
    readings.push(reading(scaledValue(digits + zeros, digits.length + zeros.length), ZERO_LOST, context));
    readings.push(reading(scaledValue(groups[0] + zeros + last, digits.length + zeros.length), ZERO_LOST, context));
  }
  const asPoint = reading(scaledValue(digits, digits.length - last.length), COMMA_IS_POINT, context);
  if (groups.length === 2 && last.length < 3) {
    if (countable) readings.push(asPoint);
    else readings.unshift(asPoint);
  }
  if (last === '000') readings.push(...zeroTooMany(digits, context));
  return distinct(readings);
}

/** `5.17,000`: 51.7万 gives 517,000; or the comma part says “thousand”. */
export function pointAndCommaReadings(groups: readonly string[], separators: readonly string[], context: ReadingContext): Reading[] {
  const digits = groups.join('');
  const power = context.scale?.power ?? 0;
  const readings = [
    reading(scaledValue(digits, digits.length, power), becauseOf(scaledValue(digits, digits.length, power), NO_MARKS, context), context),
  ];
  const point = separators.indexOf('.');
  const whole = groups.slice(0, point + 1).join('').length;
  if (groups[groups.length - 1] === '000') {
    const before = digits.slice(0, -3);
    readings.push(reading(scaledValue(before, whole, power + 3), COMMA_IS_THOUSAND, context));
    if (context.fromChinese) readings.push(misreadScale(before, whole, WAN, context));
  } else {
    readings.push(reading(scaledValue(digits, whole, power), NO_COMMAS, context));
  }
  return distinct(readings);
}

function zeroTooMany(digits: string, context: ReadingContext): Reading[] {
  const shorter = digits.slice(0, -1);
  return [reading(scaledValue(shorter, shorter.length), ZERO_TOO_MANY, context)];
}

/** The number in 亿 (or 万) whose scale word the machine took for billion (or million). */
function misreadScale(digits: string, whole: number, power: 4 | 8, context: ReadingContext): Reading {
  const value = scaledValue(digits, whole, power);
  const chinese = formatChinese(value);
  return reading(value, power === YI ? yiAsBillion(chinese) : wanAsMillion(chinese), context);
}

function becauseOf(value: Rational, reason: Message, context: ReadingContext): Message {
  if (!context.fromChinese || !context.scale) return reason;
  const chinese = formatChinese(value);
  return { en: `${chinese}; ${reason.en}`, 'zh-cn': `${chinese}；${reason['zh-cn']}` };
}

const yiAsBillion = (chinese: string): Message => ({
  en: `${chinese}, with 亿 (100 million) taken for “billion”`,
  'zh-cn': `${chinese}，机器把“亿”当成了 billion`,
});
const wanAsMillion = (chinese: string): Message => ({
  en: `${chinese}, with 万 (10,000) taken for “million”`,
  'zh-cn': `${chinese}，机器把“万”当成了 million`,
});
const SECOND_POINT: Message = { en: 'if only the first point belongs there', 'zh-cn': '若只有第一个小数点是对的' };
const FIRST_POINT: Message = { en: 'if only the last point belongs there', 'zh-cn': '若只有最后一个小数点是对的' };
const COMMA_IS_POINT: Message = { en: 'if the comma stands for a decimal point', 'zh-cn': '若逗号应为小数点' };
const NO_MARKS: Message = { en: 'if the digits are right and only the marks are wrong', 'zh-cn': '若数字无误，只是标点位置有误' };
const NO_COMMAS: Message = { en: 'if the comma does not belong there', 'zh-cn': '若逗号是多余的' };
const ZERO_LOST: Message = { en: 'if a zero was lost', 'zh-cn': '若漏了一个零' };
const ZERO_TOO_MANY: Message = { en: 'if there is one zero too many', 'zh-cn': '若多了一个零' };
const COMMA_IS_THOUSAND: Message = { en: 'if “,000” stands for “thousand”', 'zh-cn': '若“,000”表示“千”' };
