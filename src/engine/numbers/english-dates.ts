import { calendarDraft, clockDraft, isDay, isHour, isYear, small } from './calendar';
import { isDash, isDigit, isLatinLetter, isUpperCase, skipSpaces, skipSpacesBack, wordEnd } from './characters';
import type { Draft } from './draft';
import { MONTH_WORDS } from './english-calendar-words';
import { type EnglishNumeral, readEnglishNumeral } from './english-numerals';
import { integer, toSafeInteger } from './rational';
import type { DateTime, Numeral } from './types';

/** English dates and times: June 11, 2021; 11 June; the 11th of June; 7:54 p.m.; 1990s; the 20th century; 221 BC. */

/** Words before which or after which `May` or `March` is the month. */
const MONTH_PREPOSITIONS = new Set(
  'in of since by until till last this next early late mid from through to during before after each every and between'.split(' '),
);

/** The word that ends at `at` (after one space), in lower case, or ''. */
export function wordBefore(text: string, at: number, floor = 0): string {
  const end = skipSpacesBack(text, at, floor);
  let start = end;
  while (start > floor && end - start < 16 && isLatinLetter(text.charCodeAt(start - 1))) start--;
  return text.slice(start, end);
}

/** A month's name at `at` and its end, the point of an abbreviation included. */
export function monthAt(text: string, at: number): { month: number; end: number; sure: boolean } | undefined {
  if (!isUpperCase(text.charCodeAt(at))) return undefined;
  const end = wordEnd(text, at);
  const word = text.slice(at, end).toLowerCase();
  const month = MONTH_WORDS.get(word);
  if (!month) return undefined;
  const abbreviated = word.length <= 4 && word !== 'may' && word !== 'june' && word !== 'july';
  const sure = word !== 'may' && word !== 'march' && (!abbreviated || word === 'sept' || text[end] === '.');
  return { month, sure, end: abbreviated && text[end] === '.' ? end + 1 : end };
}

interface DayNumber {
  readonly numeral: Numeral;
  readonly day: number;
  readonly end: number;
}

/** 11, 11th, eleventh: a day of the month at `at`. */
function dayAt(text: string, at: number): DayNumber | undefined {
  const code = text.charCodeAt(at);
  const spelled = isLatinLetter(code);
  const numeral = spelled || isDigit(code) ? readEnglishNumeral(text, at) : undefined;
  const day = numeral && small(numeral);
  if (!numeral || !isDay(day) || (spelled && !(numeral as EnglishNumeral).ordinal) || numeral.decimals || numeral.form === 'mixed')
    return undefined;
  const end = spelled ? numeral.end : ordinalEnd(text, numeral.end);
  const next = text.charCodeAt(end);
  if (isLatinLetter(next) || isDigit(next) || (text[end] === ':' && isDigit(text.charCodeAt(end + 1)))) return undefined;
  return { numeral: { ...numeral, end }, day, end };
}

/** The end of `st`, `nd`, `rd`, `th` at `at`, or `at`. */
export function ordinalEnd(text: string, at: number): number {
  const suffix = text.slice(at, at + 2).toLowerCase();
  const reads = suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th';
  return reads && !isLatinLetter(text.charCodeAt(at + 2)) ? at + 2 : at;
}

/** The year at `at`, perhaps after a comma: four digits alone. */
function yearAt(text: string, at: number): { numeral: Numeral; year: number; end: number } | undefined {
  let start = skipSpaces(text, at, 1);
  if (text[start] === ',') start = skipSpaces(text, start + 1, 1);
  if (text.startsWith('of ', start)) start += 3;
  if (start === at) return undefined;
  let end = start;
  while (end - start < 5 && isDigit(text.charCodeAt(end))) end++;
  const year = Number(text.slice(start, end));
  if (end - start !== 4 || !isYear(year) || isLatinLetter(text.charCodeAt(end)) || (text[end] === ',' && isDigit(text.charCodeAt(end + 1))))
    return undefined;
  return { numeral: { start, end, value: integer(year), form: 'digits', decimals: 0 }, year, end };
}

/** A date that starts with a month's name at `at`: June 11, 2021; June 2021; June 11-13; June. */
export function readMonthFirst(text: string, at: number, floor: number): Draft | undefined {
  const found = monthAt(text, at);
  if (!found) return undefined;
  let from = skipSpaces(text, found.end);
  if (text.startsWith('the ', from)) from += 4;
  const day = from > found.end ? dayAt(text, from) : undefined;
  if (day) return withLastDay(text, at, found.month, day);
  const year = yearAt(text, found.end);
  if (year) return calendarDraft(at, year.end, [year.numeral], { year: year.year, month: found.month });
  const before = wordBefore(text, at, floor).toLowerCase();
  if (!found.sure && !MONTH_PREPOSITIONS.has(before) && !isBeforeMonth(text, found.end)) return undefined;
  return calendarDraft(at, found.end, [], { month: found.month });
}

/** March to June, May-July, March and April: another month follows. */
function isBeforeMonth(text: string, end: number): boolean {
  MONTH_JOINT.lastIndex = end;
  return MONTH_JOINT.test(text) && monthAt(text, MONTH_JOINT.lastIndex) !== undefined;
}

const MONTH_JOINT = /(?: to | and | or | through |[-–]| [-–] )(?=[A-Z])/y;

function withLastDay(text: string, start: number, month: number, first: DayNumber): Draft {
  const last = lastDay(text, first);
  const end = last?.end ?? first.end;
  const year = yearAt(text, end);
  const fields: DateTime = { ...(year && { year: year.year }), month, day: first.day };
  const numerals = [first.numeral, ...(last ? [last.numeral] : []), ...(year ? [year.numeral] : [])];
  const draft = calendarDraft(start, year?.end ?? end, numerals, fields);
  return last ? { ...draft, high: integer(last.day), dateEnd: { ...fields, day: last.day } } : draft;
}

/** 13 in June 11-13 and June 11 to 13. */
function lastDay(text: string, first: DayNumber): DayNumber | undefined {
  const at = skipSpaces(text, first.end, 1);
  const from = text.startsWith('to ', at) ? at + 3 : isDash(text.charCodeAt(at)) ? skipSpaces(text, at + 1, 1) : -1;
  const last = from < 0 || monthAt(text, from) ? undefined : dayAt(text, from);
  return last && last.day > first.day ? last : undefined;
}

/** 11 June 2021, 11th of June: a date that starts with a day's number, when a month's name follows. */
export function readDayFirst(text: string, numeral: Numeral, ordinal: boolean): Draft | undefined {
  const day = small(numeral);
  if (!isDay(day)) return undefined;
  let at = skipSpaces(text, numeral.end, 1);
  if (text[at] === '-' && at === numeral.end) at++;
  if (text.startsWith('day of ', at)) at += 7;
  else if (text.startsWith('of ', at) && ordinal) at += 3;
  const found = at > numeral.end ? monthAt(text, at) : undefined;
  if (!found || (!found.sure && !ordinal && text.slice(at, found.end) !== 'May' && text.slice(at, found.end) !== 'March')) return undefined;
  const year = yearAt(text, found.end);
  const numerals = year ? [numeral, year.numeral] : [numeral];
  return calendarDraft(numeral.start, year?.end ?? found.end, numerals, { ...(year && { year: year.year }), month: found.month, day });
}

const MERIDIEM = /\s{0,2}([ap])\s?\.?\s?m(?:\.|\b)/iy;

/** a.m. or p.m. after a clock time or a bare hour that ends at `draft.end`; the draft with the time of day it makes. */
export function withMeridiem(text: string, draft: Draft): Draft | undefined {
  MERIDIEM.lastIndex = draft.end;
  const match = MERIDIEM.exec(text);
  const hour = draft.kind === 'time' ? draft.date!.hour! : toSafeInteger(draft.value);
  if (!match || hour === undefined || hour < 1 || hour > 12 || !isHour(hour)) return undefined;
  const fields = { ...(draft.kind === 'time' ? draft.date : {}), hour: (hour % 12) + (match[1].toLowerCase() === 'p' ? 12 : 0) };
  return clockDraft(draft.start, MERIDIEM.lastIndex, draft.numerals, fields);
}

const ERA_MARK = /\s?(B\.?C\.?(?:E\.?)?|A\.?D\.?|C\.?E\.?)(?![A-Za-z])/y;

/** 221 BC, 618 CE, AD 618 (the mark in front): a year of an era. */
export function readEraYear(text: string, numeral: Numeral): Draft | undefined {
  const year = small(numeral);
  if (year === undefined || year > 9999 || numeral.decimals) return undefined;
  ERA_MARK.lastIndex = numeral.end;
  const match = ERA_MARK.exec(text);
  if (match) return calendarDraft(numeral.start, ERA_MARK.lastIndex, [numeral], { year: match[1][0] === 'B' ? -year : year });
  return text.startsWith('AD ', numeral.start - 3) && numeral.form === 'digits'
    ? calendarDraft(numeral.start - 3, numeral.end, [numeral], { year })
    : undefined;
}

const BEFORE_YEAR = new Set(
  'in since by until till from during year before after early late mid through fiscal circa of end the'.split(' '),
);

/** Four digits that read as a year: after a word such as `in`, or where no counted noun follows. */
export function isYearNumber(text: string, numeral: Numeral, floor: number): boolean {
  const value = small(numeral);
  if (numeral.form !== 'digits' || numeral.end - numeral.start !== 4 || !isYear(value)) return false;
  const before = wordBefore(text, numeral.start, floor).toLowerCase();
  if (before !== 'the' && before !== 'of' && BEFORE_YEAR.has(before)) return true;
  if (value < 1700 || value > 2100) return false;
  const start = skipSpaces(text, numeral.end, 1);
  const next = text.slice(start, wordEnd(text, start));
  return !/^[a-z]+s$|^people$/.test(next) || /^(?:was|is|has|as|its|this|does)$/.test(next);
}
