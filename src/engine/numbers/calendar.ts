import { type Draft, newDraft } from './draft';
import { integer, toSafeInteger } from './rational';
import type { DateTime, Numeral } from './types';

/** What both languages share about dates and times of day. */

export const isMonth = (value: number | undefined): value is number => value !== undefined && value >= 1 && value <= 12;
export const isDay = (value: number | undefined): value is number => value !== undefined && value >= 1 && value <= 31;
export const isHour = (value: number | undefined): value is number => value !== undefined && value >= 0 && value <= 24;
export const isMinute = (value: number | undefined): value is number => value !== undefined && value >= 0 && value <= 59;
/** A number that reads as a year of our time when four digits stand alone. */
export const isYear = (value: number | undefined): value is number => value !== undefined && value >= 1000 && value <= 2999;

/** A whole number small enough for a calendar, or undefined. */
export const small = (numeral: Numeral): number | undefined =>
  numeral.high || numeral.scale || numeral.garbled || numeral.approximation ? undefined : toSafeInteger(numeral.value);

/** A draft of the kind its finest field gives: a day makes a date, a month a month, else a year. */
export function calendarDraft(start: number, end: number, numerals: Numeral[], date: DateTime): Draft {
  const kind = date.day !== undefined ? 'date' : date.month !== undefined ? 'month' : 'year';
  const draft = newDraft(start, end, kind, integer(date.day ?? date.month ?? date.year!), numerals);
  draft.date = date;
  return draft;
}

/** A draft of a time of day; its value counts minutes after midnight. */
export function clockDraft(
  start: number,
  end: number,
  numerals: Numeral[],
  time: { hour: number; minute?: number; second?: number },
): Draft {
  const draft = newDraft(start, end, 'time', integer(time.hour * 60 + (time.minute ?? 0)), numerals);
  draft.date = time;
  return draft;
}

/** Eras that number their years: the year before the first. Source: the accession years of the reigns. */
export const ERAS: Readonly<Record<string, number>> = {
  民国: 1911,
  民國: 1911,
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  明治: 1867,
  康熙: 1661,
  雍正: 1722,
  乾隆: 1735,
  嘉庆: 1795,
  道光: 1820,
  咸丰: 1850,
  同治: 1861,
  光绪: 1874,
  宣统: 1908,
  贞观: 626,
  开元: 712,
  洪武: 1367,
  永乐: 1402,
  万历: 1572,
  崇祯: 1627,
};
