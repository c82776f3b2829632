import { isDigit, isOneOf, skipSpaces } from './characters';
import { hanDigit, isHanNumeral } from './chinese-characters';
import { readChineseNumeral } from './chinese-numerals';
import { type Draft, draftOf } from './draft';
import { add, divide, HALF, integer, multiply, rational } from './rational';
import type { Numeral } from './types';
import { unitAfter, unitSize } from './unit-lookup';

/** Chinese money, measures, durations and ages: what a numeral makes with a unit after it. */

const HALF_UNIT = /[个個]?\s?[半多]\s?(?:[个個]\s?)?(?=月|小时|小時|钟头|多?年|天|世纪|世紀)/y;

/** The end of a sticky pattern's match at `at`, or -1. */
export const matchAt = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

/** 两个半小时, 一个半月, 两个多月 */
export function halfUnit(text: string, numeral: Numeral, at: number): Draft | undefined {
  if (!isOneOf(text, at, '个個半')) return undefined;
  const end = matchAt(HALF_UNIT, text, at);
  if (end < 0) return undefined;
  const month = text[end] === '月';
  const found = month ? undefined : unitAfter(text, end, false);
  if (!month && !found) return undefined;
  const base: Draft = { ...draftOf(numeral), kind: 'duration', unit: found?.unit.id ?? 'month', end: found?.end ?? end + 1 };
  return text.slice(at, end).includes('多') ? { ...base, approximation: 'more-than' } : { ...base, value: add(numeral.value, HALF) };
}

/** 80斤, 5元3角, 2小时30分钟, 十个月大 */
export function withUnit(text: string, numeral: Numeral): Draft | undefined {
  const last = text.charCodeAt(numeral.end - 1);
  const found = unitAfter(text, numeral.end, isDigit(last) || numeral.form === 'mixed');
  if (!found) return undefined;
  const { id, dimension, loose, parts } = found.unit;
  const draft = draftOf(numeral, dimension === 'money' ? 'money' : dimension === 'time' ? 'duration' : 'measure', found.end);
  draft.unit = id;
  draft.looseUnit = loose || undefined;
  draft.weak = isLooseOne(text, numeral) || undefined;
  if (parts) draft.value = divide(draft.value, integer(parts));
  if (dimension === 'money') return money(text, draft, parts);
  return dimension === 'time' ? age(text, half(text, duration(text, draft))) : withTenths(text, half(text, draft));
}

/** 一 before a unit is as often an article (一天, a day); 百年 and 千里 are figures of speech. */
function isLooseOne(text: string, numeral: Numeral): boolean {
  return numeral.form === 'han' && numeral.end - numeral.start === 1 && isOneOf(text, numeral.start, '一百千');
}

/** 两年半, 一吨半 */
function half(text: string, draft: Draft): Draft {
  if (text[draft.end] !== '半' || isOneOf(text, draft.end + 1, '导導径岛场数夜空球决个個年月天小')) return draft;
  return { ...draft, value: add(draft.value, HALF), end: draft.end + 1, weak: undefined };
}

/** 一米八, 1米75: what follows the metres of a height are tenths and hundredths. */
function withTenths(text: string, draft: Draft): Draft {
  if (draft.unit !== 'metre' || draft.numerals.length !== 1 || draft.value.denominator !== 1n || draft.value.numerator > 9n) return draft;
  let end = draft.end;
  let digits = 0;
  for (; end - draft.end < 3; end++) {
    const code = text.charCodeAt(end);
    const digit = isDigit(code) ? code & 15 : isOneOf(text, end, '两兩') ? -1 : hanDigit(code);
    if (digit < 0) break;
    digits = digits * 10 + digit;
  }
  const places = end - draft.end;
  if (places === 0 || places > 2 || (!isOneOf(text, end, '的高左多以，。、；,.;!！？?)） ') && end < text.length)) return draft;
  const value = add(draft.value, rational(BigInt(digits), 10n ** BigInt(places)));
  return { ...draft, value, end, numerals: [{ ...draft.numerals[0], end, value }], weak: undefined };
}

/** Coins after the larger unit, and how many make one of it. */
const COINS = [
  ['角毛', 10],
  ['美分', 100],
  ['分', 100],
] as const;

/** 五元三毛, 50元6角三分 */
function money(text: string, draft: Draft, parts: number | undefined): Draft {
  let result = draft;
  let place = parts ?? 1;
  for (const [marks, size] of COINS) {
    const start = text[result.end] === '又' || text[result.end] === '零' ? result.end + 1 : result.end;
    const code = text.charCodeAt(start);
    if (size <= place || !(isDigit(code) || isHanNumeral(code))) continue;
    const coin = readChineseNumeral(text, start);
    const mark = coin && (marks === '美分' ? text.startsWith(marks, coin.end) : isOneOf(text, coin.end, marks));
    if (!coin || !mark || isOneOf(text, coin.end + 1, '之钟鐘')) continue;
    result = {
      ...result,
      value: add(result.value, divide(coin.value, integer(size))),
      end: coin.end + (marks === '美分' ? 2 : 1),
      numerals: [...result.numerals, coin],
    };
    place = size;
  }
  return result;
}

const SMALLER: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  hour: [
    ['分钟', 'minute'],
    ['分', 'minute'],
  ],
  minute: [['秒', 'second']],
};

/** 2小时30分钟, 3分20秒: in the smaller unit. */
function duration(text: string, draft: Draft): Draft {
  for (const [word, unit] of SMALLER[draft.unit!] ?? []) {
    const start = text[draft.end] === '零' || text[draft.end] === '又' ? draft.end + 1 : skipSpaces(text, draft.end, 1);
    const code = text.charCodeAt(start);
    const rest = isDigit(code) || isHanNumeral(code) ? readChineseNumeral(text, start) : undefined;
    if (!rest || !text.startsWith(word, rest.end)) continue;
    const factor = divide(unitSize(draft.unit!)!, unitSize(unit)!);
    const value = add(multiply(draft.value, factor), rest.value);
    return duration(text, { ...draft, unit, value, end: rest.end + word.length, numerals: [...draft.numerals, rest] });
  }
  return draft;
}

/** 十个月大, 七周岁; 70周年 is an ordinal. */
function age(text: string, draft: Draft): Draft {
  const next = text[draft.end];
  if (draft.unit === 'week' && (next === '岁' || next === '歲')) return { ...draft, kind: 'age', unit: 'year', end: draft.end + 1 };
  if (draft.unit === 'week' && next === '年') return { ...draft, kind: 'ordinal', unit: undefined, end: draft.end + 1 };
  if (next !== '大' || !'的时了。，,.、 '.includes(text.charAt(draft.end + 1) || ' ') || draft.unit === 'year') return draft;
  return { ...draft, kind: 'age', end: draft.end + 1 };
}
