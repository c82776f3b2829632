import { mqmSeverity, WEIGHTS } from '../quality';
import type { Finding } from '../types';
import { categoriesOf, type FileReport, type ReportOptions, type ReportWriter, suggestedFix } from './file-report';
import { LineTable } from './line-table';

/** The columns, in their order; the names stay as they are in every language. */
const COLUMNS = [
  'file',
  'line',
  'column',
  'endLine',
  'endColumn',
  'rule',
  'category',
  'severity',
  'mqmSeverity',
  'penalty',
  'message',
  'text',
  'fix',
  'status',
  'reason',
  'fingerprint',
] as const;

/** Longer findings are not quoted in full: a cell holds no more than 32,767 characters in the programs that open it. */
const LONGEST_TEXT = 2_000;

/** A table with a row for each finding: RFC 4180, in UTF-8 with BOM, by which spreadsheets know the encoding. */
export function csvReport(options: ReportOptions): ReportWriter {
  const categories = categoriesOf(options.rules);
  let head = `\ufeff${row(COLUMNS)}`;
  const takeHead = (): string => {
    const taken = head;
    head = '';
    return taken;
  };
  const rowOf = (file: FileReport, lines: LineTable, finding: Finding, status: string, reason = ''): string => {
    const { rule, severity, span, fingerprint } = finding;
    const from = lines.position(span.start);
    const to = lines.position(span.end);
    const category = categories.get(rule) ?? 'Other/File';
    const mqm = mqmSeverity(rule, category, severity);
    return row([
      file.path,
      ...[from.line, from.column, to.line, to.column],
      rule,
      category,
      severity,
      mqm,
      WEIGHTS[mqm],
      finding.message[options.locale],
      file.text.slice(span.start, Math.min(span.end, span.start + LONGEST_TEXT)),
      suggestedFix(finding)?.title[options.locale] ?? '',
      status,
      reason,
      fingerprint,
    ]);
  };
  return {
    add(file) {
      const lines = new LineTable(file.text);
      const open = file.findings.map(finding => rowOf(file, lines, finding, 'open'));
      const accepted = (file.accepted ?? []).map(({ finding, reason }) => rowOf(file, lines, finding, 'accepted', reason));
      return takeHead() + open.join('') + accepted.join('');
    },
    finish: takeHead,
  };
}

const row = (cells: readonly (string | number)[]): string => `${cells.map(cell).join(',')}\r\n`;

/**
 * What a spreadsheet would take for the start of a formula. Source: OWASP, CSV Injection
 * (https://owasp.org/www-community/attacks/CSV_Injection); the full-width forms count in East Asian versions.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** A cell; a text that could be taken for a formula gets an apostrophe in front, which says that it is none. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = (FORMULA.test(value) ? `'${value}` : value).replaceAll('\0', '\ufffd');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
