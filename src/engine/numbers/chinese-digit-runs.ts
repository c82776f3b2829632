import { isOneOf, skipSpaces, skipSpacesBack } from './characters';
import { hanDigit, hanUnit } from './chinese-characters';

/** What a run of Chinese digits means where it stands: one number, two, a list, a weight, or no digits at all. */

/** What may follow 来 in 十来个, or a last digit that is a count of its own (三万一人). */
export const COUNTED = '个個人名位只家件次条天岁块元年台层间辆米斤里公吨度万亿';
/** Words that end in what looks like a formal digit: 大陆百余家 is no 600. */
const BEFORE_FALSE_DIGIT = '大登内着海水队入退行收捡';

/** Formal digits stand before a unit or a point, after 第, or after 分之. */
export function formalDigitHolds(text: string, at: number): boolean {
  if (isOneOf(text, at - 1, BEFORE_FALSE_DIGIT)) return false;
  const next = text.charAt(skipSpaces(text, at + 1));
  if (isOneOf(text, skipSpacesBack(text, at, 0, 4) - 1, '第之')) return true;
  return hanUnit(next.charCodeAt(0)) > 0 || (next !== '' && '点點成折元圆'.includes(next));
}

/** 拾万, 仟分之: a formal unit with a numeral after it; 拾起 is none. */
export function formalUnitHolds(text: string, at: number): boolean {
  const next = text.charAt(skipSpaces(text, at + 1));
  const code = next.charCodeAt(0);
  return !isOneOf(text, at - 1, BEFORE_FALSE_DIGIT) && (hanUnit(code) > 0 || hanDigit(code) > 0 || '分元圆余'.includes(next || ' '));
}

/** 二两: the last 两 is the weight and no second digit. */
export function isTael(text: string, end: number): boolean {
  const next = text.charAt(end);
  return isOneOf(text, end - 1, '两兩') && hanUnit(next.charCodeAt(0)) === 0 && !COUNTED.includes(next || ' ');
}

/** Two digits that mean "one or the other": each one more than the last, or 三五. */
export function isPair(first: number, second: number): boolean {
  const low = hanDigit(first);
  const high = hanDigit(second);
  return low > 0 && (high === low + 1 || (low === 3 && high === 5));
}

/** 一二三, 二四五: three or more digits in rising order are a list. Digits before `at` belong to it. */
export function isRising(text: string, at: number, end: number): boolean {
  if (end - at < 3 && !(hanDigit(text.charCodeAt(at - 1)) > 0)) return false;
  for (let i = at + 1; i < end; i++) if (hanDigit(text.charCodeAt(i)) <= hanDigit(text.charCodeAt(i - 1))) return false;
  return hanDigit(text.charCodeAt(at)) > 0;
}
