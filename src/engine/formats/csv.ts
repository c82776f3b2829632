import type { Format, LanguagePair, MappedText, ParsedDocument, ParseProblem, PlacedSegment, Segment } from '../types';
import { type Columns, columnsOf } from './csv/columns';
import { delimiterOf, type Field, readTable, type Table } from './csv/table';
import { type EscapeSyntax, escapedText, rawString } from './escapes';
import { hasProse, inFileOrder, rebased } from './placed';
import { problem } from './problems';
import { placeUnit, withPlaceholders } from './units';

/** Tables with commas, semicolons or tabs: pairs of source and target where the columns say so, else cells. */
export const csv: Format = {
  id: 'csv',
  languageIds: ['csv'],
  extensions: ['.csv'],
  parse: (text, languages) => parse(text, delimiterOf(text), languages),
};

export const tsv: Format = {
  id: 'tsv',
  languageIds: ['tsv'],
  extensions: ['.tsv', '.tab'],
  parse: (text, languages) => parse(text, '\t', languages),
};

/** More uneven rows than this are not listed. */
const PROBLEM_LIMIT = 50;
/** How many rows show what the columns hold. */
const SAMPLE = 50;

function parse(text: string, delimiter: string, languages: LanguagePair | undefined): ParsedDocument {
  const table = readTable(text, delimiter);
  const sample = table.rows
    .slice(0, SAMPLE)
    .filter(isNoBlankLine)
    .map(row => row.map(field => read(text, field, delimiter).text));
  const columns = columnsOf(sample, languages);
  const segments = columns ? pairs(text, table, columns) : cells(text, table);
  const problems = columns ? [...table.problems, ...unevenRows(table, columns)] : table.problems;
  return { segments: inFileOrder(segments), comments: [], problems, languages: columns?.languages };
}

function pairs(text: string, { rows, delimiter }: Table, columns: Columns): PlacedSegment[] {
  const segments: PlacedSegment[] = [];
  for (const row of rows.slice(columns.firstRow)) {
    const source = row[columns.source];
    const target = row[columns.target];
    if (!source || !target) continue;
    const value = (column: number | undefined): string =>
      column !== undefined && row[column] ? read(text, row[column], delimiter).text.trim() : '';
    const [key, context, note] = [columns.key, columns.context, columns.notes].map(value);
    const unit = { ...(key && { key }), ...(context && { context }), ...(note && { notes: [note] }) };
    for (const segment of placeUnit({ source: read(text, source, delimiter), target: read(text, target, delimiter) }, unit))
      segments.push(segment);
  }
  return segments;
}

function cells(text: string, { rows, delimiter }: Table): PlacedSegment[] {
  const segments: PlacedSegment[] = [];
  rows.forEach((fields, row) => {
    fields.forEach((field, column) => {
      if (field.end === field.start) return;
      const target = withPlaceholders(read(text, field, delimiter));
      if (!hasProse(target.text)) return;
      const start = target.pieces[0].fileStart;
      const segment: Segment = { kind: 'table-cell', target: rebased(target, start), cell: { table: 0, row, column } };
      segments.push({ start, segment });
    });
  });
  return segments;
}

const quoted: EscapeSyntax = {
  lead: /"/g,
  read: (text, at) => (text[at + 1] === '"' ? { plain: '"', end: at + 2 } : undefined),
  write: plain => plain.replaceAll('"', '""'),
};

/** A field's text. A bare one gets quotation marks when new text needs them. */
function read(text: string, { start, end, isQuoted }: Field, delimiter: string): MappedText {
  if (isQuoted) return escapedText(text, start, end, quoted);
  return {
    ...escapedText(text, start, end, rawString),
    whole: {
      span: { start, end },
      rewrite: plain => (plain.includes(delimiter) || /^"|[\r\n]/.test(plain) ? `"${quoted.write(plain)}"` : undefined),
    },
  };
}

/** Rows that lack the columns read or have more than the first row. */
function unevenRows({ rows }: Table, columns: Columns): ParseProblem[] {
  const width = rows[0]?.length ?? 0;
  const needed = Math.max(columns.source, columns.target) + 1;
  return rows
    .filter(row => (row.length > width || row.length < needed) && isNoBlankLine(row))
    .slice(0, PROBLEM_LIMIT)
    .map(row => problem('unevenRow', row[0].start, row[row.length - 1].end));
}

const isNoBlankLine = (row: readonly Field[]): boolean => row.length > 1 || row[0].end > row[0].start;
