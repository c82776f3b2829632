import type { ParseProblem, Span } from '../../types';
import { problem } from '../problems';

/** A field: what is between its quotation marks, or all of it. */
export interface Field extends Span {
  readonly isQuoted: boolean;
}

export interface Table {
  readonly delimiter: string;
  readonly rows: readonly (readonly Field[])[];
  readonly problems: readonly ParseProblem[];
}

/** More broken places than this are not listed. */
const PROBLEM_LIMIT = 50;
/** After so many marks that are never closed, marks mean nothing in the rest of the file. */
const UNCLOSED_LIMIT = 20;

/** Reads a table as RFC 4180 has it, fields parted by one character. A quotation mark that is never closed ends with its line. */
export function readTable(text: string, delimiter: string): Table {
  const rows: Field[][] = [];
  const problems: ParseProblem[] = [];
  let row: Field[] = [];
  let unclosed = delimiter === '\t' ? Number.NEGATIVE_INFINITY : 0;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    let field = text[at] === '"' && unclosed < UNCLOSED_LIMIT ? quotedField(text, at, delimiter) : bareField(text, at, delimiter);
    if (!field) {
      unclosed++;
      field = bareField(text, at, delimiter);
      // Most programs write tab-separated values without any quoting: there a lone mark is a mark.
      if (delimiter !== '\t' && problems.length < PROBLEM_LIMIT) problems.push(problem('unclosedString', field.start, field.end));
    }
    row.push(field);
    at = field.end + (field.isQuoted ? 1 : 0);
    if (text[at] === delimiter) {
      at++;
      // A delimiter at the end of the file or line has an empty field behind it.
      if (at < text.length && !isLineEnd(text.charCodeAt(at))) continue;
      row.push({ start: at, end: at, isQuoted: false });
    }
    rows.push(row);
    row = [];
    at = behindLineEnd(text, at);
  }
  return { delimiter, rows, problems };
}

/** Undefined if the mark is never closed, or closed in the middle of a field or in another field. */
function quotedField(text: string, start: number, delimiter: string): Field | undefined {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] === '"') continue;
    const isEnd = at + 1 >= text.length || text[at + 1] === delimiter || isLineEnd(text.charCodeAt(at + 1));
    return isEnd && !crossesFields(text, start, at, delimiter) ? { start: start + 1, end: at, isQuoted: true } : undefined;
  }
  return undefined;
}

/** Whether a mark that opened in one line of tab-separated values seems to close in another's field: it opened none. */
const crossesFields = (text: string, start: number, end: number, delimiter: string): boolean =>
  delimiter === '\t' && text.slice(start, end).includes('\n') && text.slice(start, end).includes('\t');

function bareField(text: string, start: number, delimiter: string): Field {
  const mark = delimiter.charCodeAt(0);
  let end = start;
  while (end < text.length && text.charCodeAt(end) !== mark && !isLineEnd(text.charCodeAt(end))) end++;
  return { start, end, isQuoted: false };
}

const isLineEnd = (unit: number): boolean => unit === 0x0a || unit === 0x0d;

function behindLineEnd(text: string, at: number): number {
  return text.charCodeAt(at) === 0x0d && text.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1;
}

/** The delimiter that parts the first line most often. */
export function delimiterOf(text: string): string {
  const first = text
    .slice(0, 5_000)
    .split(/[\r\n]/, 1)[0]
    .replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t', '|'].map(mark => ({ mark, count: first.split(mark).length }));
  return counts.sort((a, b) => b.count - a.count)[0].mark;
}
