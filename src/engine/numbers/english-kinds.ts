import { small } from './calendar';
import { isLatinLetter, isOneOf, isUpperCase, skipSpaces, wordEnd } from './characters';
import { type Draft, draftOf } from './draft';
import { isCommonHead, ORDINAL_HEADS } from './english-calendar-words';
import { isYearNumber, ordinalEnd, readDayFirst, readEraYear, withMeridiem, wordBefore } from './english-dates';
import { fractionOf, quarters } from './english-fractions';
import { measured } from './english-measures';
import type { EnglishNumeral } from './english-numerals';
import { matchEnd, shortScale } from './english-tokens';
import { numberWord } from './english-words';
import { divide, integer, scaleBy } from './rational';
import type { Numeral } from './types';
import { unitAfter } from './unit-lookup';

/** What kind of quantity an English numeral makes with the words after it. */

const PERCENT = /[ -]{0,2}(?:percentage[ -]points?|percentage|percents?|per[ -]cent|pct\b|pc\b)/iy;
const TIMES = /(?: times|-times|-fold| fold|fold|x\b|×)/y;
const O_CLOCK = /\s?o['’]clock/y;

/** The quantity a numeral makes with what follows it. */
export function classifyEnglish(text: string, numeral: EnglishNumeral, floor: number): Draft {
  if (numeral.form === 'digits') {
    const draft = digitForm(text, numeral, floor);
    if (draft) return draft;
  }
  if (numeral.ordinal) return ordinal(text, numeral, numeral.end);
  const scaled = withShortScale(text, numeral);
  return (
    percent(text, scaled) ??
    clock(text, scaled) ??
    quarters(text, scaled) ??
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
  if (suffix > numeral.end) return ordinal(text, { ...numeral, ordinal: true }, suffix);
  const decade = readDecade(text, numeral, value);
  if (decade) return decade;
  const short = text[numeral.start - 1];
  if (numeral.end - numeral.start === 2 && (short === "'" || short === '’') && !isLatinLetter(text.charCodeAt(numeral.start - 2))) {
    const year = (value < 30 ? 2000 : 1900) + value;
    return { ...draftOf(numeral), start: numeral.start - 1, kind: 'year', value: integer(year), date: { year } };
  }
  const dated = readEraYear(text, numeral) ?? readDayFirst(text, numeral, false);
  if (dated) return dated;
  if (!isYearNumber(text, numeral, floor) || unitAfter(text, numeral.end, true)) return undefined;
  return { ...draftOf(numeral), kind: 'year', date: { year: value } };
}

/** 1990s, 90s, '90s; in her 20s is an age. */
function readDecade(text: string, numeral: Numeral, value: number): Draft | undefined {
  const apostrophe = text[numeral.end] === "'" || text[numeral.end] === '’' ? 1 : 0;
  const at = numeral.end + apostrophe;
  if (text[at] !== 's' || isLatinLetter(text.charCodeAt(at + 1)) || value % 10 !== 0) return undefined;
  const base = { ...draftOf(numeral), kind: 'decade' as const, end: at + 1 };
  if (value >= 1000) return base;
  if (value < 10 || value > 90 || numeral.end - numeral.start !== 2) return undefined;
  if (
    /\b(?:(?:his|her|their|my|our|your)(?: (?:early|mid|late))?|in (?:early|mid|late))[ -]$/.test(
      text.slice(Math.max(0, numeral.start - 14), numeral.start),
    )
  )
    return { ...base, kind: 'age', unit: 'year', value: integer(value), high: integer(value + 9) };
  return { ...base, value: integer((value < 20 ? 2000 : 1900) + value), looseUnit: true };
}

function ordinal(text: string, numeral: EnglishNumeral, at: number): Draft {
  const whole = { ...numeral, end: at };
  const date = readDayFirst(text, whole, true);
  if (date) return date;
  const start = skipSpaces(text, at, 1) + (text[at] === '-' ? 1 : 0);
  const next = text.slice(start, wordEnd(text, start));
  const value = small(numeral);
  const base: Draft = draftOf(whole, 'ordinal');
  if (next === 'century' || next === 'Century' || next === 'centuries') return { ...base, kind: 'century', end: start + next.length };
  const quarter = next === 'quarter' || next === 'Quarter';
  if (quarter && value !== undefined && value <= 4 && !/^(?:of an?|century|final)/.test(text.slice(start + 8, start + 15)))
    return { ...base, kind: 'quarter', end: start + next.length };
  const weak = numeral.form === 'words' && (value === 1 || (value === 2 && next === 'half'));
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
    isOneOf(text, numeral.start - 1, '$€£¥￥₽₹₩') ||
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
  const after = matchEnd(PERCENT, text, numeral.end);
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
  const after = matchEnd(O_CLOCK, text, numeral.end);
  return after < 0 ? undefined : { ...draft, kind: 'time', value: integer(hour * 60), end: after, date: { hour } };
}

function times(text: string, numeral: Numeral): Draft | undefined {
  const after = matchEnd(TIMES, text, numeral.end);
  if (after < 0 || isLatinLetter(text.charCodeAt(after))) return undefined;
  return { ...draftOf(numeral), kind: 'multiple', looseUnit: text.startsWith(' times', numeral.end) || undefined, end: after };
}

/** A number alone; after Chapter, No. and the like an ordinal, after `aged` an age. Weak: the word `one` on its own. */
function plain(text: string, numeral: Numeral, floor: number): Draft {
  const draft = draftOf(numeral);
  const word = wordBefore(text, numeral.start, floor);
  const value = small(numeral);
  if (word === 'aged' || word === 'Aged' || (word === 'age' && value !== undefined && value < 120))
    return { ...draft, kind: 'age', unit: 'year' };
  if (
    value !== undefined &&
    !numeral.decimals &&
    (isUpperCase(word.charCodeAt(0)) ? ORDINAL_HEADS.has(word.replace(/s$/, '')) : isCommonHead(word))
  )
    draft.kind = 'ordinal';
  if (/\bNos?\. ?$/.test(text.slice(Math.max(floor, numeral.start - 5), numeral.start)) || text[numeral.start - 1] === '#')
    draft.kind = 'ordinal';
  const pronoun = value === 1 || (value === 2 && /^(?:the|these|those|between|both|our|their)$/i.test(word));
  const bareScale = numeral.scale !== undefined && numberWord(text.slice(numeral.start, numeral.end))?.scale !== undefined;
  if (bareScale && !draft.approximation) draft.weak = true;
  if (numeral.form === 'words' && pronoun && draft.kind === 'number') draft.weak = true;
  return draft;
}
