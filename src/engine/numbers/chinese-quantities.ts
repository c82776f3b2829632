import { approximationAfter, approximationBefore } from './approximations';
import { type ArabicReading, readArabic } from './arabic';
import { isDash, isDigit, isHan, isLatinLetter, isOneOf, isTilde, skipSpaces, skipSpacesBack, WordTable } from './characters';
import { hanDigit, hanUnit, isBigUnit, isHanNumeral } from './chinese-characters';
import { classifyChinese } from './chinese-kinds';
import { readChineseNumeral, readMixedNumeral, readVague } from './chinese-numerals';
import { type Draft, draftOf, newDraft, withBarePoint } from './draft';
import { englishScaleAfter, powerAfter, properFraction, shortScale, slashFraction, vulgarFraction } from './english-tokens';
import { chineseIdiomEnd, namedNumber } from './idiom-lookup';
import { identifierEnd, isPlainNumber, readNumericDate } from './numeric-dates';
import { joinRange } from './ranges';
import { add, HALF, integer, negate, scaleBy } from './rational';
import { readScore } from './scores';
import type { Numeral } from './types';
import { currencyBefore, unitAfter } from './unit-lookup';

/** What was read at a place: a quantity or nothing, and where reading goes on. */
export interface Step {
  readonly end: number;
  readonly draft?: Draft;
}

/** Reads at a character that may begin a Chinese quantity; words in front are looked at down to `floor`. */
export function readChineseAt(text: string, at: number, floor: number): Step {
  const named = namedNumber(text, at, floor);
  if (named) {
    const { kind, month, day, value } = named.named;
    const draft = newDraft(named.start, named.end, kind, integer(value ?? day!), []);
    if (kind === 'date') draft.date = { month, day };
    if (kind === 'year') draft.date = { year: value };
    return { end: named.end, draft };
  }
  if (!isDigit(text.charCodeAt(at))) {
    const idiom = chineseIdiomEnd(text, at, floor);
    if (idiom !== undefined) return { end: Math.max(idiom, at + 1) };
  }
  const first = readSingle(text, at, floor);
  if (!first.draft) return first;
  const draft = withRange(text, first.draft);
  addApproximations(text, draft, floor);
  return { end: Math.max(draft.end, at + 1), draft };
}

function isUnitAt(text: string, at: number): boolean {
  return shortScale(text, at) !== undefined || unitAfter(text, at, true) !== undefined;
}

/** A quantity without what joins it to others. */
function readSingle(text: string, at: number, floor: number): Step {
  const code = text.charCodeAt(at);
  if (code === 0x534a) return readHalf(text, at);
  const vulgar = vulgarFraction(text, at);
  if (vulgar) return { end: vulgar.end, draft: plainFraction(at, vulgar.end, vulgar.value) };
  let numeral: Numeral | undefined;
  if (isDigit(code)) {
    const number = readArabic(text, at);
    const special = readDigitForm(text, at, number, floor);
    if (special) return special;
    numeral = readMixedNumeral(text, number);
  } else {
    if (text.startsWith('一半', at)) return { end: at + 2, draft: plainFraction(at, at + 2, HALF) };
    numeral = readChineseNumeral(text, at);
  }
  if (!numeral) return { end: at + 1 };
  numeral = readVague(text, at, withLatinScale(text, withBarePoint(text, numeral, floor)), floor);
  if (numeral.form === 'han' && isBareScale(text, numeral, at, floor)) return { end: numeral.end };
  const weekday = readWeekday(text, numeral, floor);
  if (weekday) return { end: weekday.end, draft: weekday };
  let draft = classifyChinese(text, numeral, floor);
  draft = withPrefix(text, draft, floor);
  return { end: draft.end, draft };
}

/** 1 3/5, 2½, 2^10, 1e6: digits with something but a unit after them. */
function readMixedNumber(text: string, number: ArabicReading): Draft | undefined {
  if (!number.value || number.dotted || number.garbled) return undefined;
  const gap = skipSpaces(text, number.end, 2);
  const part = vulgarFraction(text, number.end) ?? (gap > number.end && number.decimals === 0 ? properFraction(text, gap) : undefined);
  const power = part ? undefined : powerAfter(text, number.end);
  if (!part && !power) return undefined;
  const value = part ? add(number.value, part.value) : power!.apply(number.value);
  return draftOf({ start: number.start, end: (part ?? power!).end, value, form: 'digits' });
}

function plainFraction(start: number, end: number, value: Draft['value']): Draft {
  return draftOf({ start, end, value, form: 'digits' }, 'fraction');
}

/** Digits that are a date, a time, a fraction, or part of a name and no quantity. */
function readDigitForm(text: string, at: number, number: ArabicReading, floor: number): Step | undefined {
  const before = text.charCodeAt(at - 1);
  if (isLatinLetter(before) && !currencyBefore(text, at, floor)) return { end: codeEnd(text, at) };
  if (isDash(before) && isLatinLetter(text.charCodeAt(at - 2)) && at - 1 >= floor) return { end: codeEnd(text, at) };
  if (isPlainNumber(text, number)) return undefined;
  const date = readNumericDate(text, at);
  if (date) return { end: date.end, draft: date };
  const identifier = identifierEnd(text, at, position => isUnitAt(text, position));
  if (identifier !== undefined) return { end: identifier };
  const part = slashFraction(text, at);
  if (part) return { end: part.end, draft: withSign(text, plainFraction(at, part.end, part.value), floor) };
  const mixed = readMixedNumber(text, number);
  return mixed && { end: mixed.end, draft: withSign(text, mixed, floor) };
}

function codeEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end)) || isLatinLetter(text.charCodeAt(end))) end++;
  return end;
}

/** 5k, 5 million in Chinese text. */
export function withLatinScale(text: string, numeral: Numeral): Numeral {
  if (numeral.form !== 'digits') return numeral;
  const found = englishScaleAfter(text, numeral.end);
  if (!found || /^(?:m|mm|mil|b|t)$/.test(found.scale.word)) return numeral;
  return {
    ...numeral,
    end: found.end,
    value: scaleBy(numeral.value, found.scale.value),
    mantissa: numeral.value,
    scale: found.scale,
    form: 'mixed',
  };
}

/** 万 or 亿 without a number in front: it states one only after 上, 过, 近, 数 or before a unit (亿元). */
function isBareScale(text: string, numeral: Numeral, at: number, floor: number): boolean {
  if (!isBigUnit(hanUnit(text.charCodeAt(at))) || numeral.start < at || text.startsWith('分之', numeral.end)) return false;
  if (approximationBefore(text, at, floor, 'zh')) return false;
  return !unitAfter(text, numeral.end, false) || numeral.end - at > 1;
}

/** 半年, 半个月, 一半 is read from its 一; 上半年 is no half of a year long. */
function readHalf(text: string, at: number): Step {
  const before = text.charAt(at - 1);
  if (before === '一') return { end: at + 1 };
  const end = at + (isOneOf(text, at + 1, '个個') ? 2 : 1);
  const numeral: Numeral = { start: at, end: at + 1, value: HALF, form: 'han' };
  if (text[at + 1] === '数' || text[at + 1] === '數') return { end: at + 2, draft: draftOf(numeral, 'fraction', at + 2) };
  if (text[at + 1] === '百') return { end: at + 2, draft: { ...draftOf(numeral), value: integer(50), end: at + 2 } };
  if ('上下前后後'.includes(before || ' ') && text[at + 1] === '年') return { end: at + 2 };
  if (text[end] === '月' && end > at + 1)
    return { end: end + 1, draft: { ...draftOf(numeral), kind: 'duration', unit: 'month', end: end + 1 } };
  const found = unitAfter(text, end, false);
  if (!found || found.start > end) return { end: at + 1 };
  const kind = found.unit.dimension === 'time' ? 'duration' : found.unit.dimension === 'money' ? 'money' : 'measure';
  return { end: found.end, draft: { ...draftOf(numeral), kind, unit: found.unit.id, end: found.end } };
}

const WEEK_TABLE = new WordTable(
  ['星期', '礼拜', '禮拜', '周', '週'].map(word => [word, true] as const),
  true,
);

/** 周一, 星期三 */
function readWeekday(text: string, numeral: Numeral, floor: number): Draft | undefined {
  const { start, end } = numeral;
  const value = end - start === 1 ? hanDigit(text.charCodeAt(start)) : -1;
  const word = value < 1 || value > 6 ? undefined : WEEK_TABLE.endingAt(text, start, floor);
  if (!word) return undefined;
  const before = text.charCodeAt(word.start - 1);
  if (isHanNumeral(before) || isDigit(before) || isOneOf(text, end, '个個次天期')) return undefined;
  return newDraft(word.start, end, 'weekday', integer(value), [numeral]);
}

/** 对折: half the price, after 打. */
export function readHalfPrice(text: string, at: number): Step {
  const before = text[at - 1];
  if ((before !== '对' && before !== '對') || text[at - 2] !== '打') return { end: at + 1 };
  const draft = newDraft(at - 1, at + 1, 'percent', integer(50), []);
  draft.unit = 'of-price';
  return { end: at + 1, draft };
}

/** 周日, 星期天: a weekday without a numeral; `at` is the position of its last character. */
export function readSunday(text: string, at: number, floor: number): Step {
  const word = WEEK_TABLE.endingAt(text, at, floor);
  const before = word ? text.charCodeAt(word.start - 1) : 0;
  if (!word || isHanNumeral(before) || isDigit(before) || isOneOf(text, at + 1, '报刊')) return { end: at + 1 };
  return { end: at + 1, draft: newDraft(word.start, at + 1, 'weekday', integer(7), []) };
}

/** What stands before a number and belongs to it: 第, a sign, a currency. */
function withPrefix(text: string, draft: Draft, floor: number): Draft {
  const at = skipSpacesBack(text, draft.start, floor);
  const before = at > floor ? text[at - 1] : '';
  if (before === '第' && draft.kind !== 'quarter') {
    const [numeral] = draft.numerals;
    const { value } = numeral ?? draft;
    return { ...draftOf(numeral ?? draft.numerals[0]), start: at - 1, kind: 'ordinal', value, weak: value.numerator === 1n || undefined };
  }
  if (before === '第') return { ...draft, start: at - 1 };
  const negative = withSign(text, draft, floor);
  if (negative !== draft) return negative;
  if (draft.kind !== 'number' && draft.kind !== 'money') return draft;
  const currency = currencyBefore(text, draft.start, floor);
  if (!currency) return draft;
  const loose = draft.kind === 'money' ? draft.looseUnit && currency.unit.loose : currency.unit.loose;
  return {
    ...draft,
    kind: 'money',
    unit: draft.kind === 'money' && currency.unit.loose ? draft.unit : currency.unit.id,
    looseUnit: loose,
    start: currency.start,
    weak: undefined,
  };
}

const SIGN_TABLE = new WordTable(
  ['负', '負', '零下'].map(word => [word, true] as const),
  true,
);

/** 负, 零下, − before a number */
function withSign(text: string, draft: Draft, floor: number): Draft {
  const at = skipSpacesBack(text, draft.start, floor);
  const word = SIGN_TABLE.endingAt(text, at, floor);
  if (word && !isOneOf(text, word.start - 1, '担負负胜正')) return minus(draft, word.start);
  const dash = text.charCodeAt(draft.start - 1);
  if (draft.start - 1 < floor || !isDash(dash) || dash === 0x2014 || !isDigit(text.charCodeAt(draft.start))) return draft;
  const outer = text.charCodeAt(draft.start - 2);
  const free =
    !isDigit(outer) &&
    !isLatinLetter(outer) &&
    (!isHan(outer) || draft.unit === 'celsius' || draft.kind === 'percent') &&
    !isDash(outer) &&
    !isOneOf(text, draft.start - 2, ')）]');
  return free && draft.kind !== 'date' && draft.kind !== 'year' ? minus(draft, draft.start - 1) : draft;
}

function minus(draft: Draft, start: number): Draft {
  const numerals = draft.numerals.map((numeral, index) => (index === 0 ? { ...numeral, start, value: negate(numeral.value) } : numeral));
  return { ...draft, start, value: negate(draft.value), high: undefined, numerals };
}

const JOINTS = '至到';

/** The second end of a range, or the other side of a score, when one follows. */
function withRange(text: string, left: Draft): Draft {
  let at = skipSpaces(text, left.end, 1);
  const joint = text.charCodeAt(at);
  const score = readScore(text, left, at);
  if (score) return score;
  const between = isOneOf(text, at, '与和與');
  if (!isOneOf(text, at, JOINTS) && !isDash(joint) && !isTilde(joint) && !between) return left;
  at = skipSpaces(text, at + 1, 1);
  if (text[at] === '第' && left.kind === 'ordinal') at++;
  const currency = isOneOf(text, at, '￥¥$€£') ? at + 1 : at;
  const code = text.charCodeAt(currency);
  if (!isDigit(code) && !isHanNumeral(code) && code !== 0x534a) return left;
  if (isDash(joint) && !isDigit(code) && left.numerals[0]?.form !== 'han') return left;
  const right = readSingle(text, currency, at).draft;
  if (!right) return left;
  const closing = between ? /^\s?之?[间間]/.exec(text.slice(right.end, right.end + 3)) : undefined;
  if (between && !closing) return left;
  const joined = joinRange(left, right);
  if (joined && closing) joined.phraseEnd = right.end + closing[0].length;
  return joined ?? left;
}

function addApproximations(text: string, draft: Draft, floor: number): void {
  const before = approximationBefore(text, draft.start, floor, 'zh');
  if (before) {
    draft.phraseStart = before.edge;
    if (draft.approximation !== 'several') draft.approximation = before.approximation;
  }
  const counter = draft.counted ? draft.end + (text[draft.end] === ' ' ? 2 : 1) : draft.end;
  const after = approximationAfter(text, draft.end, 'zh') ?? (draft.counted ? approximationAfter(text, counter, 'zh') : undefined);
  if (!after) return;
  draft.phraseEnd = Math.max(after.edge, draft.phraseEnd ?? 0);
  draft.approximation ??= after.approximation;
}
