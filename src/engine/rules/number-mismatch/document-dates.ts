import { integer, toSafeInteger } from '../../numbers';
import type { Edit } from '../../types';
import { rewrite } from './rewrite';
import type { Statement } from './statements';

/** The dates a document states in its sources: what tells whether a month, a year or a weekday that one sentence leaves out is right. */

export interface DocumentDates {
  /** The months and years that sources state: of the segment in question and those before it, backwards; then of those behind it. */
  nearestFirst(): Iterable<Statement>;
}

/** What a month, year or weekday should be by the rest of the document; `right`: it is that; undefined: nothing tells. */
export type Verdict = { readonly type: 'right' } | { readonly type: 'wrong'; readonly name: string; readonly edit?: Edit };

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** The date that stands nearest before a segment counts most. */
export function verdictOn(target: Statement, day: Statement | undefined, dates: DocumentDates, text: string): Verdict | undefined {
  const value = toSafeInteger(target.value);
  if (value === undefined) return undefined;
  if (target.field === 'weekday') return day && weekdayVerdict(target, value, day, dates, text);
  const known = nearest(dates).filter(statement => statement.field === target.field);
  if (known.length === 0) return undefined;
  if (known.some(statement => toSafeInteger(statement.value) === value)) return { type: 'right' };
  if (target.field === 'year') return undefined;
  const month = toSafeInteger(known[0].value) ?? 0;
  return { type: 'wrong', name: MONTHS[month - 1], edit: rewrite(known[0], target, text) };
}

/** Enough to know what a document speaks of. */
const ENOUGH = 40;

function nearest(dates: DocumentDates): Statement[] {
  const found: Statement[] = [];
  for (const statement of dates.nearestFirst()) {
    found.push(statement);
    if (found.length >= ENOUGH) break;
  }
  return found;
}

/** With a day, the month and the year, the calendar tells the weekday. */
function weekdayVerdict(target: Statement, value: number, day: Statement, dates: DocumentDates, text: string): Verdict | undefined {
  const known = nearest(dates);
  const [year, month] = (['year', 'month'] as const).map(field => {
    const statement = known.find(one => one.field === field);
    return statement && toSafeInteger(statement.value);
  });
  const number = toSafeInteger(day.value);
  if (!year || !month || !number || year < 1900) return undefined;
  const date = new Date(Date.UTC(year, month - 1, number));
  if (date.getUTCMonth() !== month - 1) return undefined;
  const right = ((date.getUTCDay() + 6) % 7) + 1;
  if (right === value) return { type: 'right' };
  const edit = rewrite({ ...target, value: integer(right) }, target, text);
  return { type: 'wrong', name: WEEKDAYS[right - 1], edit };
}
