import { calendarDraft, clockDraft, ERAS, isDay, isHour, isMinute, isMonth, isYear, small } from './calendar';
import { isDash, isDigit, isOneOf, isTilde, skipSpaces, skipSpacesBack, WordTable } from './characters';
import { hanDigit, isHanNumeral } from './chinese-characters';
import { readChineseNumeral } from './chinese-numerals';
import { type Draft, newDraft } from './draft';
import { integer } from './rational';
import type { DateTime, Numeral } from './types';

/** Chinese dates, times of day, decades, centuries and reigns, given the numeral they begin with. */

const ERA_TABLE = new WordTable(
  Object.entries(ERAS).map(([name, before]) => [name, { name, before }] as const),
  true,
);
/** The signs of years before and in our era. */
const SIDE_TABLE = new WordTable<1 | -1>(
  [
    ['公元前', -1],
    ['西元前', -1],
    ['公元', 1],
    ['西元', 1],
  ],
  true,
);

type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'night';
const PARTS_OF_DAY: Readonly<Record<PartOfDay, string>> = {
  morning: '上午 早上 清晨 凌晨 早晨 今晨 晨 早',
  noon: '中午 午间',
  afternoon: '下午 午后 傍晚',
  night: '晚上 晚间 夜间 深夜 夜里 当晚 今晚 昨晚 晚',
};
const DAY_TABLE = new WordTable(
  Object.entries(PARTS_OF_DAY).flatMap(([part, words]) => words.split(' ').map(word => [word, part as PartOfDay] as const)),
  true,
);

/** The numeral at or shortly after `at`, when one of `marks` follows it; with the position after the mark. */
function numberBefore(text: string, at: number, marks: string): { numeral: Numeral; value: number; end: number } | undefined {
  const start = skipSpaces(text, at);
  const code = text.charCodeAt(start);
  if (!isDigit(code) && !isHanNumeral(code)) return undefined;
  const numeral = readChineseNumeral(text, start);
  const value = numeral && small(numeral);
  if (numeral === undefined || value === undefined) return undefined;
  const mark = skipSpaces(text, numeral.end);
  return isOneOf(text, mark, marks) ? { numeral, value, end: mark + 1 } : undefined;
}

/** Four digits, or four Chinese digits read one by one. */
function isFourDigits(text: string, numeral: Numeral): boolean {
  if (numeral.end - numeral.start !== 4) return false;
  return numeral.form === 'digits' || (numeral.form === 'han' && hanDigit(text.charCodeAt(numeral.start + 1)) >= 0);
}

/** Reads on from a numeral followed by 年, 月, 日 or 号 at `mark`; undefined when that is no date (三年, 三个月). */
export function readChineseDate(text: string, numeral: Numeral, mark: number, floor: number): Draft | undefined {
  const value = small(numeral);
  if (value === undefined) return undefined;
  const sign = text[mark];
  if (sign === '年') return readYear(text, numeral, value, mark, floor);
  if (sign === '月') return isMonth(value) ? readMonth(text, [numeral], { month: value }, numeral.start, mark + 1) : undefined;
  if (!isDay(value) || !isDayOfMonth(text, numeral, mark)) return undefined;
  return calendarDraft(numeral.start, mark + 1, [numeral], { day: value });
}

/** 27日 is a day; 三日 after no month, 7日游 and 3日内 are durations; 6号线 and 3号楼 are names. */
function isDayOfMonth(text: string, numeral: Numeral, mark: number): boolean {
  const next = text.slice(mark + 1, mark + 3);
  if (text[mark] === '日')
    return numeral.form === 'digits' ? !/^[内游元圆圓]|^之内|^以内|^龄/.test(next) : text[numeral.start - 1] === '月';
  if (/^[线楼院机文令馆厅站坑井路桥门店库舱段轮船艇炉机选]|^公告|^球|^码|^房|^染|^种/.test(next)) return false;
  const before = text.charAt(numeral.start - 1);
  return numeral.form === 'digits' && !/[\p{L}\p{N}〕\]）)-]/u.test(before.replace(/[月在于到至从是了和日的自及截为]/g, ''));
}

function readYear(text: string, numeral: Numeral, value: number, mark: number, floor: number): Draft | undefined {
  const after = mark + 1;
  if (text[after] === '代') return readDecade(text, numeral, value, after + 1, floor);
  const era = readEra(text, numeral, value, after, floor);
  if (era) return era;
  const month = numberBefore(text, after, '月');
  const start = numeral.start;
  const four = isFourDigits(text, numeral) && isYear(value);
  if (month && isMonth(month.value) && (four || (value >= 10 && value < 100 && numeral.form === 'digits'))) {
    const year = four ? value : value < 50 ? 2000 + value : 1900 + value;
    return readMonth(text, [numeral, month.numeral], { year, month: month.value }, start, month.end);
  }
  const history = /^(?:的?历史|的?歷史|的?文明|来|以来的?历史|多|余|期|间隔)/.test(text.slice(after, after + 6));
  return four && !history ? calendarDraft(start, after + (text[after] === '度' ? 1 : 0), [numeral], { year: value }) : undefined;
}

function readMonth(text: string, numerals: Numeral[], fields: DateTime, start: number, at: number): Draft {
  const day = numberBefore(text, at, '日号號');
  if (day && isDay(day.value)) return calendarDraft(start, day.end, [...numerals, day.numeral], { ...fields, day: day.value });
  const range = readDayRange(text, at);
  if (range) {
    const draft = calendarDraft(start, range.end, [...numerals, ...range.numerals], { ...fields, day: range.from });
    return { ...draft, high: integer(range.to), dateEnd: { ...fields, day: range.to } };
  }
  return calendarDraft(start, at + (text[at] === '份' ? 1 : 0), numerals, fields);
}

/** 27-29日 after a month. */
function readDayRange(text: string, at: number): { from: number; to: number; numerals: Numeral[]; end: number } | undefined {
  const start = skipSpaces(text, at);
  if (!isDigit(text.charCodeAt(start))) return undefined;
  const first = readChineseNumeral(text, start);
  const from = first && small(first);
  if (!first || !isDay(from)) return undefined;
  const joint = text.charCodeAt(first.end);
  if (!(isDash(joint) || isTilde(joint) || text[first.end] === '至' || text[first.end] === '到')) return undefined;
  const last = numberBefore(text, first.end + 1, '日号');
  return last && isDay(last.value) && last.value > from
    ? { from, to: last.value, numerals: [first, last.numeral], end: last.end }
    : undefined;
}

/** 90年代, 1990年代; with 20世纪 or 上世纪 in front the caller joins them. */
function readDecade(text: string, numeral: Numeral, value: number, end: number, floor: number): Draft | undefined {
  if (value >= 1000 && value % 10 === 0) return newDraft(numeral.start, end, 'decade', integer(value), [numeral]);
  if (value >= 100 || value % 10 !== 0) return undefined;
  const before = skipSpacesBack(text, numeral.start, floor);
  const century = text.slice(Math.max(floor, before - 3), before);
  if (century.endsWith('上世纪') || century.endsWith('上世紀'))
    return newDraft(before - 3, end, 'decade', integer(1900 + value), [numeral]);
  if (century.endsWith('本世纪')) return newDraft(before - 3, end, 'decade', integer(2000 + value), [numeral]);
  const draft = newDraft(numeral.start, end, 'decade', integer((value < 20 ? 2000 : 1900) + value), [numeral]);
  draft.looseUnit = true;
  return draft;
}

function readEra(text: string, numeral: Numeral, value: number, after: number, floor: number): Draft | undefined {
  const at = skipSpacesBack(text, numeral.start, floor);
  const ours = SIDE_TABLE.endingAt(text, at, floor);
  if (ours) return calendarDraft(ours.start, after, [numeral], { year: ours.value * value });
  const era = ERA_TABLE.endingAt(text, at, floor);
  if (!era || value > 70) return undefined;
  const draft = newDraft(era.start, after, 'era', integer(value), [numeral]);
  draft.unit = era.value.name;
  draft.date = { year: era.value.before + value };
  return draft;
}

/** 20世纪 and 20世纪90年代; `at` is the position of 世纪. */
export function readCentury(text: string, numeral: Numeral, at: number): Draft | undefined {
  const value = small(numeral);
  if (value === undefined || value < 1 || value > 30) return undefined;
  const end = at + 2;
  const decade = numberBefore(text, end, '年');
  if (decade && decade.value % 10 === 0 && decade.value < 100 && text[decade.end] === '代') {
    const first = integer((value - 1) * 100 + decade.value);
    return newDraft(numeral.start, decade.end + 1, 'decade', first, [numeral, decade.numeral]);
  }
  return newDraft(numeral.start, end, 'century', integer(value), [numeral]);
}

/** 19时54分, 下午3点, 三点半; `at` is the position of 时 or 点. Undefined when it tells no time (三点建议). */
export function readChineseTime(text: string, numeral: Numeral, at: number, floor: number): Draft | undefined {
  const hour = small(numeral);
  if (!isHour(hour)) return undefined;
  const points = isOneOf(text, at, '点點');
  const part = DAY_TABLE.endingAt(text, skipSpacesBack(text, numeral.start, floor), floor);
  if (!points && isOneOf(text, at + 1, '间候代期刻速常段尚空')) return undefined;
  const rest = readMinutes(text, at + 1);
  if (points && !rest && !part && !/^[钟鐘]|^[前后起左至到]|^[开開]始|^以[前后]|^之[前后]/.test(text.slice(at + 1, at + 3)))
    return undefined;
  const end = rest?.end ?? at + (points && isOneOf(text, at + 1, '钟鐘整') ? 2 : 1);
  const numerals = [numeral, ...(rest?.numerals ?? [])];
  const time = {
    hour: hourOfDay(hour, part?.value),
    ...(rest && { minute: rest.minute }),
    ...(rest?.second !== undefined && { second: rest.second }),
  };
  return clockDraft(part?.start ?? numeral.start, end, numerals, time);
}

function hourOfDay(hour: number, part: PartOfDay | undefined): number {
  if (part === 'afternoon' || part === 'night') return hour <= 12 ? (hour === 12 && part === 'night' ? 24 : (hour % 12) + 12) : hour;
  if (part === 'noon') return hour < 6 ? hour + 12 : hour;
  return part === 'morning' && hour === 12 ? 0 : hour;
}

function readMinutes(text: string, at: number): { minute: number; second?: number; end: number; numerals: Numeral[] } | undefined {
  if (text[at] === '半' && !isOneOf(text, at + 1, '天年个導导')) return { minute: 30, end: at + 1, numerals: [] };
  if (text.startsWith('一刻', at)) return { minute: 15, end: at + 2, numerals: [] };
  if (text.startsWith('三刻', at)) return { minute: 45, end: at + 2, numerals: [] };
  const minute = numberBefore(text, at, '分');
  if (!minute || !isMinute(minute.value) || isOneOf(text, minute.end, '之钟鐘')) return bareMinutes(text, at);
  const second = numberBefore(text, minute.end, '秒');
  if (second && isMinute(second.value))
    return { minute: minute.value, second: second.value, end: second.end, numerals: [minute.numeral, second.numeral] };
  return { minute: minute.value, end: minute.end, numerals: [minute.numeral] };
}

/** 3点20 */
function bareMinutes(text: string, at: number): { minute: number; end: number; numerals: Numeral[] } | undefined {
  if (!isDigit(text.charCodeAt(at)) || !isDigit(text.charCodeAt(at + 1)) || isDigit(text.charCodeAt(at + 2))) return undefined;
  const numeral = readChineseNumeral(text, at);
  const minute = numeral && small(numeral);
  return numeral && numeral.end === at + 2 && isMinute(minute) ? { minute, end: at + 2, numerals: [numeral] } : undefined;
}
