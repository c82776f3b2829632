import { type ArabicReading, readArabic } from './arabic';
import { calendarDraft, clockDraft, isDay, isHour, isMinute, isMonth, isYear } from './calendar';
import { digitValue, isDigit, isHan, isLatinLetter, isOneOf } from './characters';
import type { Draft } from './draft';
import { powerAfter } from './english-tokens';
import { integer } from './rational';
import type { Numeral } from './types';

/** Dates and times written with digits only, the same in both languages: 2021-06-11, 2021/6/11, 2021.6.11, 5/17/2018, 6/11, 19:54, 9·18. */

interface Field {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** Nothing follows the number that could make it a date, a time, a code or a fraction: most numbers, which need no further look. */
export function isPlainNumber(text: string, number: ArabicReading): boolean {
  if (!number.value || number.dotted || number.garbled) return false;
  const next = text.charCodeAt(number.end);
  if (isHan(next) || Number.isNaN(next)) return true;
  return isOneOf(text, number.end, '%,.;)\n％，。、；）”') && !isDigit(text.charCodeAt(number.end + 1));
}

/** One to four digits at `at`, followed by no further digit. */
function field(text: string, at: number): Field | undefined {
  let end = at;
  let value = 0;
  while (end - at < 5 && isDigit(text.charCodeAt(end))) value = value * 10 + digitValue(text.charCodeAt(end++));
  return end > at && end - at < 5 ? { start: at, end, value } : undefined;
}

const numeralOf = (part: Field): Numeral => ({ start: part.start, end: part.end, value: integer(part.value), form: 'digits', decimals: 0 });
const width = (part: Field): number => part.end - part.start;

/** The date or time that starts with the digit at `start`, or undefined. */
export function readNumericDate(text: string, start: number): Draft | undefined {
  const first = field(text, start);
  if (!first) return undefined;
  const separator = text[first.end];
  if (separator === ':' || separator === '：') return readClock(text, first);
  if (separator === undefined || !'-/.·•'.includes(separator)) return undefined;
  const second = field(text, first.end + 1);
  if (!second) return undefined;
  if (separator === '·' || separator === '•') return dayOf(text, first, second);
  const third = text[second.end] === separator ? field(text, second.end + 1) : undefined;
  if (!third) return separator === '/' && text[second.end] !== '/' ? slashDate(text, first, second) : undefined;
  if (text[third.end] === separator && isDigit(text.charCodeAt(third.end + 1))) return undefined;
  return fullDate(first, second, third, separator);
}

function fullDate(first: Field, second: Field, third: Field, separator: string): Draft | undefined {
  const numerals = [first, second, third].map(numeralOf);
  if (width(first) === 4 && isYear(first.value) && isMonth(second.value) && isDay(third.value))
    return calendarDraft(first.start, third.end, numerals, { year: first.value, month: second.value, day: third.value });
  if (width(third) !== 4 || !isYear(third.value) || separator === '-') return undefined;
  if (isMonth(first.value) && isDay(second.value))
    return calendarDraft(first.start, third.end, numerals, { year: third.value, month: first.value, day: second.value });
  if (isDay(first.value) && isMonth(second.value))
    return calendarDraft(first.start, third.end, numerals, { year: third.value, month: second.value, day: first.value });
  return undefined;
}

/** 6/11 is a day unless it reads as a common fraction: 1/3, 3/4, 5/8. */
function slashDate(text: string, first: Field, second: Field): Draft | undefined {
  if (!isMonth(first.value) || !isDay(second.value) || isLatinLetter(text.charCodeAt(second.end))) return undefined;
  if (second.value <= 5 || (first.value < second.value && second.value <= 10)) return undefined;
  return calendarDraft(first.start, second.end, [numeralOf(first), numeralOf(second)], { month: first.value, day: second.value });
}

/** 9·18, 5·12: a day known by its date. */
function dayOf(text: string, first: Field, second: Field): Draft | undefined {
  if (!isMonth(first.value) || !isDay(second.value) || isOneOf(text, second.end, '·•')) return undefined;
  return calendarDraft(first.start, second.end, [numeralOf(first), numeralOf(second)], { month: first.value, day: second.value });
}

/** 19:54, 7:54:30; also 19: 54, which machines write. */
function readClock(text: string, hour: Field): Draft | undefined {
  const spaced = text[hour.end + 1] === ' ' && (width(hour) === 2 || text.startsWith('00', hour.end + 2));
  const minute = field(text, hour.end + (spaced ? 2 : 1));
  if (!minute || width(hour) > 2 || width(minute) !== 2 || !isHour(hour.value) || !isMinute(minute.value)) return undefined;
  if (!isOneOf(text, minute.end, ':：'))
    return clockDraft(hour.start, minute.end, [numeralOf(hour), numeralOf(minute)], { hour: hour.value, minute: minute.value });
  const second = field(text, minute.end + 1);
  if (!second || width(second) !== 2 || !isMinute(second.value)) return undefined;
  const fields = { hour: hour.value, minute: minute.value, second: second.value };
  return clockDraft(hour.start, second.end, [hour, minute, second].map(numeralOf), fields);
}

/**
 * The end of an identifier that starts with the digits at `start`: 192.168.1.2, 1.2.3, 010-1234-5678, 978-7-111, 5G, 24703L202; or
 * undefined when the digits may be a quantity. `isUnit` tells letters that are a unit or a scale from others.
 */
export function identifierEnd(text: string, start: number, isUnit: (at: number) => boolean): number | undefined {
  const number = readArabic(text, start);
  if (!number.value) return number.end;
  if (number.dotted) return number.end;
  let groups = 1;
  let end = number.end;
  while (end - start < 40 && text[end] === '-' && isDigit(text.charCodeAt(end + 1))) {
    groups++;
    end++;
    while (end - start < 40 && isDigit(text.charCodeAt(end))) end++;
  }
  if (groups > 2 || (groups === 2 && text[start] === '0' && number.whole > 2)) return end;
  if (!isLatinLetter(text.charCodeAt(number.end)) || isUnit(number.end) || powerAfter(text, number.end)) return undefined;
  end = number.end;
  while (end - start < 60 && (isLatinLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) end++;
  return end;
}
