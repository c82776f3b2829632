import { small } from './calendar.js';
import { isDash, isDigit, isLatinLetter, isUpperCase, skipSpaces, wordEnd } from './characters.js';
import { type Draft, draftOf } from './draft.js';
import { ORDINAL_HEADS } from './english-calendar-words.js';
import { isYearNumber, ordinalEnd, readDayFirst, readEraYear, withMeridiem, wordBefore } from './english-dates.js';
import { type EnglishNumeral, readEnglishNumeral } from './english-numerals.js';
import { shortScale } from './english-tokens.js';
import { add, compareRational, divide, HALF, integer, multiply, ONE, rational, scaleBy } from './rational.js';
import type { Numeral } from './types.js';
import { unitAfter, unitSize } from './unit-lookup.js';

/** What kind of quantity an English numeral makes with the words after it. */

const PERCENT = /[ -]{0,2}(?:percentage[ -]points?|percentage|percents?|per[ -]cent|pct\b|pc\b)/iy;
const OLD = /[ -]?(?:olds?\b|of age\b|-olds?\b)/y;
const AGE_SHORT = /\s?(?:yo|y\/o)\b/y;
const TIMES = /(?: times|-times|-fold| fold|fold|x\b|×)/y;
const O_CLOCK = /\s?o['’]clock/y;
const RATIO_WORDS = /(?: out of| over| in)(?= )/y;

const end = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

/** The quantity a numeral makes with what follows it. */
export function classifyEnglish(text: string, numeral: EnglishNumeral, floor: number): Draft {
  if (numeral.form === 'digits') {
    const draft = digitForm(text, numeral, floor);
    if (draft) return draft;
  }
  if (numeral.ordinal) return ordinal(text, numeral, numeral.end, floor);
  const scaled = withShortScale(text, numeral);
  return (
    percent(text, scaled) ??
    clock(text, scaled) ??
    quarters(text, scaled, floor) ??
    fractionOf(text, scaled, floor) ??
    times(text, scaled) ??
    measured(text, scaled) ??
    plain(text, scaled, floor)
  );
}

/** Forms only digits take: 1990s, 14th, 221 BC, 11 June, 2021. */
function digitForm(text: string, numeral: Numeral, floor: number): Draft | undefined {
  const value = small(numeral);
  if (value === undefined || numeral.decimals) return undefined;
  const suffix = ordinalEnd(text, numeral.end);
  if (suffix > numeral.end) return ordinal(text, { ...numeral, ordinal: true }, suffix, floor);
  const decade = readDecade(text, numeral, value);
  if (decade) return decade;
  const dated = readEraYear(text, numeral) ?? readDayFirst(text, numeral, false);
  if (dated) return dated;
  if (!isYearNumber(text, numeral, floor) || unitAfter(text, numeral.end, true)) return undefined;
  return { ...draftOf(numeral), kind: 'year', date: { year: value } };
}

/** 1990s, 90s, '90s */
function readDecade(text: string, numeral: Numeral, value: number): Draft | undefined {
  const apostrophe = text[numeral.end] === "'" || text[numeral.end] === '’' ? 1 : 0;
  const at = numeral.end + apostrophe;
  if (text[at] !== 's' || isLatinLetter(text.charCodeAt(at + 1)) || value % 10 !== 0) return undefined;
  const base = { ...draftOf(numeral), kind: 'decade' as const, end: at + 1 };
  if (value >= 1000) return base;
  if (value < 10 || value > 90 || numeral.end - numeral.start !== 2) return undefined;
  return { ...base, value: integer((value < 20 ? 2000 : 1900) + value), looseUnit: true };
}

function ordinal(text: string, numeral: EnglishNumeral, at: number, floor: number): Draft {
  const whole = { ...numeral, end: at };
  const date = readDayFirst(text, whole, true);
  if (date) return date;
  const start = skipSpaces(text, at, 1) + (text[at] === '-' ? 1 : 0);
  const next = text.slice(start, wordEnd(text, start));
  const value = small(numeral);
  const base: Draft = { ...draftOf(whole), kind: 'ordinal' };
  if (next === 'century' || next === 'Century' || next === 'centuries') return { ...base, kind: 'century', end: start + next.length };
  const quarter = next === 'quarter' || next === 'Quarter';
  if (quarter && value !== undefined && value <= 4 && !/^(?:of an?|century|final)/.test(text.slice(start + 8, start + 15)))
    return { ...base, kind: 'quarter', end: start + next.length };
  const weak =
    numeral.form === 'words' && (value === 1 || (value === 2 && /^(?:to|hand|half)$/.test(wordBefore(text, numeral.start, floor))));
  return { ...base, weak: weak || undefined };
}

/** 10k, 1.2bn; 5m unless metres are meant. */
function withShortScale(text: string, numeral: EnglishNumeral): EnglishNumeral {
  if (numeral.form !== 'digits') return numeral;
  const short = shortScale(text, numeral.end);
  if (!short) return numeral;
  const letters = text.slice(numeral.end, short.end);
  if ((letters === 'm' || letters === 'M') && !isMillion(text, numeral, short.end)) return numeral;
  if (letters === 'mm' || letters === 'mil' || letters === 'b' || letters === 't') return numeral;
  return {
    ...numeral,
    end: short.end,
    value: scaleBy(numeral.value, short.scale.value),
    mantissa: numeral.value,
    scale: short.scale,
    form: 'mixed',
  };
}

/** 2.9m words, $5m, 5M: million; 1.8m tall, 48m: metres. */
function isMillion(text: string, numeral: Numeral, at: number): boolean {
  if (
    '$€£¥￥₽₹₩'.includes(text.charAt(numeral.start - 1) || ' ') ||
    /(?:RMB|CNY|USD|EUR|HKD|GBP) ?$/.test(text.slice(Math.max(0, numeral.start - 4), numeral.start))
  )
    return true;
  if (text[at - 1] === 'M') return true;
  const start = skipSpaces(text, at, 1);
  const next = text.slice(start, wordEnd(text, start));
  return (
    /^(?:[a-z]{3,}s|people|yuan|pounds|RMB)$/.test(next) && !/^(?:metres|meters|was|across|races|sprints|hurdles|this|its)$/.test(next)
  );
}

function percent(text: string, numeral: Numeral): Draft | undefined {
  const at = skipSpaces(text, numeral.end);
  const base = draftOf(numeral);
  if (text[at] === '%' || text[at] === '％') {
    const points = /^[ -]points?\b/.exec(text.slice(at + 1, at + 9));
    return points ? { ...base, kind: 'percentage-point', end: at + 1 + points[0].length } : { ...base, kind: 'percent', end: at + 1 };
  }
  if (text[at] === '‰') return { ...base, kind: 'percent', value: divide(numeral.value, integer(10)), end: at + 1 };
  const code = text.charCodeAt(at) | 32;
  if (code !== 112 && code !== 45) return undefined;
  const after = end(PERCENT, text, numeral.end);
  if (after < 0) return undefined;
  return { ...base, kind: /points?$/i.test(text.slice(at, after)) ? 'percentage-point' : 'percent', end: after };
}

/** 7 p.m., 7 o'clock */
function clock(text: string, numeral: Numeral): Draft | undefined {
  const draft = draftOf(numeral);
  const hour = small(numeral);
  if (hour === undefined || hour > 24 || numeral.decimals) return undefined;
  const meridiem = withMeridiem(text, draft);
  if (meridiem) return meridiem;
  const after = end(O_CLOCK, text, numeral.end);
  return after < 0 ? undefined : { ...draft, kind: 'time', value: integer(hour * 60), end: after, date: { hour } };
}

/** two thirds, half an hour; one in three, 3 out of 10 */
function fractionOf(text: string, numeral: EnglishNumeral): Draft | undefined {
  if (numeral.fraction)
    return halfUnit(text, numeral) ?? { ...draftOf(numeral), kind: 'fraction', weak: numeral.end - numeral.start === 4 || undefined };
  if (numeral.decimals || numeral.scale) return undefined;
  const from = end(RATIO_WORDS, text, numeral.end);
  if (from < 0) return undefined;
  const joint = text.slice(numeral.end + 1, from);
  const start = skipSpaces(text, from);
  const code = text.charCodeAt(start);
  const lower = isDigit(code) || isLatinLetter(code) ? readEnglishNumeral(text, start) : undefined;
  if (!lower || lower.ordinal || lower.fraction || lower.decimals || compareRational(lower.value, ONE) <= 0) return undefined;
  const one = compareRational(numeral.value, ONE) === 0;
  const fits = compareRational(numeral.value, lower.value) < 0 && (one || joint === 'out of');
  if (
    !fits ||
    (joint !== 'out of' && unitAfter(text, lower.end, true)) ||
    (joint === 'in' && lower.end - lower.start === 4 && lower.form === 'digits')
  )
    return undefined;
  return { ...draftOf(numeral), kind: 'fraction', value: divide(numeral.value, lower.value), end: lower.end, numerals: [numeral, lower] };
}

/** a year and a half */
function unitAndHalf(text: string, numeral: Numeral, floor: number): Draft | undefined {
  if (compareRational(numeral.value, HALF) !== 0) return undefined;
  const match = /\b(?:a|an|one) (hour|day|week|month|year|decade|century) and $/i.exec(
    text.slice(Math.max(floor, numeral.start - 20), numeral.start),
  );
  if (!match) return undefined;
  const start = Math.max(floor, numeral.start - 20) + match.index;
  return { ...draftOf(numeral), start, kind: 'duration', unit: match[1].toLowerCase(), value: rational(3n, 2n) };
}

/** half a year, half an hour, half-century */
function halfUnit(text: string, numeral: Numeral): Draft | undefined {
  if (compareRational(numeral.value, HALF) !== 0) return undefined;
  const start = skipSpaces(text, numeral.end, 1);
  const article = text.startsWith('a ', start) ? 2 : text.startsWith('an ', start) ? 3 : 0;
  const found = unitAfter(text, article ? start + article - 1 : numeral.end, false);
  if (!found || found.unit.dimension === 'points') return undefined;
  const kind = found.unit.dimension === 'time' ? 'duration' : found.unit.dimension === 'money' ? 'money' : 'measure';
  return { ...draftOf(numeral), kind, unit: found.unit.id, looseUnit: found.unit.loose || undefined, end: found.end };
}

/** the first three quarters: a length of time and no fraction. */
function quarters(text: string, numeral: EnglishNumeral, floor: number): Draft | undefined {
  if (
    !numeral.fraction ||
    !text.endsWith('quarters', numeral.end) ||
    !/^(?:first|last|past|next|previous)$/i.test(wordBefore(text, numeral.start, floor))
  )
    return undefined;
  return { ...draftOf(numeral), kind: 'duration', unit: 'quarter', value: scaleBy(numeral.value, 4n) };
}

function times(text: string, numeral: Numeral): Draft | undefined {
  const after = end(TIMES, text, numeral.end);
  if (after < 0 || isLatinLetter(text.charCodeAt(after))) return undefined;
  return { ...draftOf(numeral), kind: 'multiple', looseUnit: text.startsWith(' times', numeral.end) || undefined, end: after };
}

function measured(text: string, numeral: Numeral): Draft | undefined {
  const short = end(AGE_SHORT, text, numeral.end);
  if (short > 0) return { ...draftOf(numeral), kind: 'age', unit: 'year', end: short };
  const last = text.charCodeAt(numeral.end - 1);
  const found = unitAfter(text, numeral.end, isDigit(last)) ?? bracketed(text, numeral.end);
  if (!found) return undefined;
  const { id, dimension, loose, parts } = found.unit;
  const base: Draft = { ...draftOf(numeral), unit: id, looseUnit: loose || undefined, end: found.end };
  if (dimension === 'money')
    return coins(text, { ...base, kind: 'money', value: parts ? divide(base.value, integer(parts)) : base.value }, parts);
  if (dimension !== 'time') return { ...base, kind: 'measure' };
  const old = end(OLD, text, found.end);
  if (old > 0) return { ...base, kind: 'age', end: old };
  if (id === 'year' && text.startsWith('-old', found.end)) return { ...base, kind: 'age', end: found.end + 4 };
  return duration(text, { ...base, kind: 'duration' });
}

/** 2 hours and 30 minutes: in the smaller unit. */
function duration(text: string, draft: Draft): Draft {
  const smaller = draft.unit === 'hour' ? 'minute' : draft.unit === 'minute' ? 'second' : undefined;
  if (!smaller) return draft;
  let at = skipSpaces(text, draft.end, 1);
  if (text.startsWith('and ', at)) at += 4;
  const code = text.charCodeAt(at);
  const rest = at > draft.end && (isDigit(code) || isLatinLetter(code)) ? readEnglishNumeral(text, at) : undefined;
  const found = rest && !rest.ordinal ? unitAfter(text, rest.end, true) : undefined;
  if (!rest || found?.unit.id !== smaller) return draft;
  const factor = divide(unitSize(draft.unit!)!, unitSize(smaller)!);
  return duration(text, {
    ...draft,
    unit: smaller,
    value: add(multiply(draft.value, factor), rest.value),
    end: found.end,
    numerals: [...draft.numerals, rest],
  });
}

/** 20 (kg) */
function bracketed(text: string, at: number): ReturnType<typeof unitAfter> {
  const start = skipSpaces(text, at, 1);
  if (text[start] !== '(') return undefined;
  const found = unitAfter(text, start + 1, true);
  return found && text[found.end] === ')' ? { ...found, end: found.end + 1 } : undefined;
}

/** thirteen dollars forty-five cents */
function coins(text: string, draft: Draft, parts: number | undefined): Draft {
  if (parts) return draft;
  let at = skipSpaces(text, draft.end, 1);
  if (text.startsWith('and ', at)) at += 4;
  const code = text.charCodeAt(at);
  const rest = at > draft.end && (isDigit(code) || isLatinLetter(code)) ? readEnglishNumeral(text, at) : undefined;
  const coin = rest && !rest.ordinal && !rest.fraction ? unitAfter(text, rest.end, true) : undefined;
  if (!rest || !coin?.unit.parts || (coin.unit.id !== draft.unit && !draft.looseUnit)) return draft;
  return {
    ...draft,
    value: add(draft.value, divide(rest.value, integer(coin.unit.parts))),
    end: coin.end,
    numerals: [...draft.numerals, rest],
  };
}

/** A number alone; after Chapter, No. and the like an ordinal, after `aged` an age. Weak: the word `one` on its own. */
function plain(text: string, numeral: Numeral, floor: number): Draft {
  const draft = draftOf(numeral);
  const word = wordBefore(text, numeral.start, floor);
  const value = small(numeral);
  if (word === 'aged' || word === 'Aged' || (word === 'age' && value !== undefined && value < 120))
    return { ...draft, kind: 'age', unit: 'year' };
  if (value !== undefined && !numeral.decimals && isUpperCase(word.charCodeAt(0)) && ORDINAL_HEADS.has(word.replace(/s$/, '')))
    draft.kind = 'ordinal';
  if (/\bNos?\. ?$/.test(text.slice(Math.max(floor, numeral.start - 5), numeral.start)) || text[numeral.start - 1] === '#')
    draft.kind = 'ordinal';
  if (numeral.form === 'words' && value === 1 && draft.kind === 'number') draft.weak = true;
  const next = text.charCodeAt(numeral.end);
  if (numeral.form === 'words' && isDash(next) && isLatinLetter(text.charCodeAt(numeral.end + 1)) && value === 1) draft.weak = true;
  return draft;
}
