import picocolors from 'picocolors';
import { type Finding, type Locale, type Severity, safeFix } from '../../engine';
import { type FileReport, LineTable } from '../../engine/reports';
import { excerpt, visible } from '../excerpt';
import { textWidth, wrap } from '../width';
import type { ReportContext, Reporter } from '.';
import { FIXABLE, SEVERITY_NAMES, summaryLines } from './pretty-texts';

/** Lines are kept shorter than this even on a wide screen. */
const WIDEST = 110;
/** How wide an excerpt may be where no terminal sets a width. */
const DEFAULT_WIDTH = 100;

type Colors = ReturnType<typeof picocolors.createColors>;

/** For people: findings by file, each with its place, what is wrong, and the line it stands in. */
export const pretty: Reporter = async function* (files, context) {
  const colors = picocolors.createColors(context.color);
  for await (const file of files) {
    if (file.findings.length > 0) yield* fileText(file, context, colors);
  }
  if (context.quiet) return;
  for (const { text, strong } of summaryLines(context.run, context.options.locale)) {
    for (const line of context.columns === undefined ? [text] : wrap(text, context.columns)) yield `${strong ? colors.bold(line) : line}\n`;
  }
};

function* fileText(file: FileReport, context: ReportContext, colors: Colors): Generator<string> {
  yield `${colors.underline(colors.bold(visible(file.path)))}\n\n`;
  const lines = new LineTable(file.text);
  const indent = placeWidth(file, lines) + 2;
  for (const finding of file.findings) yield `${findingText(finding, file, lines, indent, context, colors)}\n\n`;
}

/** How wide the widest `line:column` of a file is. */
function placeWidth(file: FileReport, lines: LineTable): number {
  return file.findings.reduce((width, finding) => Math.max(width, placeOf(finding, lines).length), 0);
}

function placeOf(finding: Finding, lines: LineTable): string {
  const { line, column } = lines.position(finding.span.start);
  return `${line}:${column}`;
}

function findingText(finding: Finding, file: FileReport, lines: LineTable, indent: number, context: ReportContext, colors: Colors): string {
  const { locale } = context.options;
  const width = Math.min(context.columns ?? DEFAULT_WIDTH, WIDEST) - indent;
  const paint = severityColor(finding.severity, colors);
  const margin = ' '.repeat(indent);
  const place = placeOf(finding, lines).padStart(indent - 2);
  const fixable = safeFix(finding) ? FIXABLE[locale] : '';
  const title = `${paint(SEVERITY_NAMES[locale][finding.severity])}  ${colors.dim(finding.rule + fixable)}`;
  const message = visible(finding.message[locale]);
  const body = context.columns === undefined ? [message] : wrap(message, width);
  const { before, marked, after } = excerpt(file.text, finding.span, lines, width - 2);
  const underline = ' '.repeat(textWidth(before)) + paint('~'.repeat(Math.max(1, textWidth(marked))));
  return [
    `${colors.dim(place)}  ${title}`,
    ...body.map(line => margin + line),
    `${margin}  ${colors.dim(before)}${marked}${colors.dim(after)}`,
    `${margin}  ${underline}`,
    ...elsewhere(finding, file, locale).map(line => `${margin}  ${colors.dim(visible(line))}`),
  ].join('\n');
}

/** The places of other files that bear on a finding. */
const elsewhere = ({ related }: Finding, { others }: FileReport, locale: Locale): string[] =>
  related.flatMap(({ message, other }) =>
    other ? [`${others?.[other.file]?.path ?? other.file}:${other.from.line}:${other.from.column}  ${message[locale]}`] : [],
  );

function severityColor(severity: Severity, colors: Colors): (text: string) => string {
  switch (severity) {
    case 'error':
      return colors.red;
    case 'warning':
      return colors.yellow;
    case 'info':
      return colors.blue;
    case 'hint':
      return colors.cyan;
  }
}
