import { isLatin } from '../../text/characters';

/** A Chinese date of which some signs were translated one by one, as the machine does: 月 "month", 日 "Sunday", "On". */
export interface DateReading {
  readonly end: number;
  readonly reading: string;
  /** Whether it holds signs of both languages. */
  readonly isMixed: boolean;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** What becomes of the signs of a date. Source: real machine-translated pages. */
const YEAR = ['年', 'years', 'year', 'Year'];
const MONTH = ['月份', '月', 'months', 'month', 'Month', 'moon', 'Moon'];
const DAY = ['日', '号', '號', 'Sunday', 'sunday', 'days', 'day', 'Day', 'On', 'on', 'Japan', 'Sun', 'th'];

/** Reads a date that begins at a digit; nothing when what stands there is none. */
export function readDate(text: string, start: number): DateReading | undefined {
  const first = digitsAt(text, start);
  const year = first.length === 4 ? signAt(text, start + 4, YEAR) : '';
  const monthStart = year ? skipSpace(text, start + 4 + year.length) : start;
  const month = digitsAt(text, monthStart);
  const monthSign = month.length <= 2 ? signAt(text, monthStart + month.length, MONTH) : '';
  if (year && !(monthSign && isMonth(month))) return yearAlone(text, start, first, year);
  if (!monthSign || !isMonth(month)) return undefined;
  const dayStart = skipSpace(text, monthStart + month.length + monthSign.length);
  const day = digitsAt(text, dayStart);
  const afterDay = dayStart + day.length;
  if (!isDay(day))
    return year && isHanSign(monthSign)
      ? { end: monthStart + month.length + monthSign.length, ...reading(first, month, '', [year, monthSign]) }
      : undefined;
  const daySign = signAt(text, afterDay, DAY);
  const signs = [year, monthSign, daySign].filter(Boolean);
  // Two English words with digits glued between are debris too; one alone ("6 month 2") may be anything.
  if (!signs.some(isHanSign) && signs.length < 2) return undefined;
  return { end: afterDay + daySign.length, ...reading(year ? first : '', month, day, signs, !daySign && isLatin(text, afterDay)) };
}

function yearAlone(text: string, start: number, digits: string, sign: string): DateReading | undefined {
  const isPlausible = Number(digits) >= 1000 && Number(digits) <= 2100;
  return isHanSign(sign) && isPlausible
    ? { end: start + digits.length + sign.length, reading: digits, isMixed: isLatin(text, start + digits.length + sign.length) }
    : undefined;
}

function reading(year: string, month: string, day: string, signs: readonly string[], isGlued = false): Omit<DateReading, 'end'> {
  const name = MONTHS[Number(month) - 1];
  const date = day ? `${name} ${Number(day)}` : name;
  const isMixed = isGlued || !signs.every(isHanSign);
  return { reading: year ? `${date}${day ? ',' : ''} ${year}` : date, isMixed };
}

const isHanSign = (sign: string): boolean => sign.charCodeAt(0) > 0x2e80;
const isMonth = (digits: string): boolean => Number(digits) >= 1 && Number(digits) <= 12;
const isDay = (digits: string): boolean => digits.length > 0 && digits.length <= 2 && Number(digits) >= 1 && Number(digits) <= 31;

function digitsAt(text: string, start: number): string {
  let end = start;
  while (end < text.length && end - start < 5 && text.charCodeAt(end) >= 0x30 && text.charCodeAt(end) <= 0x39) end++;
  return text.slice(start, end);
}

function signAt(text: string, at: number, signs: readonly string[]): string {
  return signs.find(sign => text.startsWith(sign, at)) ?? '';
}

const skipSpace = (text: string, at: number): number => (text[at] === ' ' ? at + 1 : at);
