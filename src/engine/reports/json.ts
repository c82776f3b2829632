import { DEFAULT_THRESHOLD, mqmSeverity, passes, penaltyOf, type Quality, scoreOf, untranslatedShare, WEIGHTS } from '../quality';
import type { Edit, Finding, Fix, Locale, Related } from '../types';
import { categoriesOf, type FileReport, type ReportOptions, type ReportWriter, type Summary, type Trouble } from './file-report';
import { LineTable } from './line-table';

/** Raised when a field changes its meaning or goes away; new fields may come without. */
export const JSON_REPORT_VERSION = 1;

/** A stretch of the decoded text without BOM: UTF-16 offsets from 0, half open, and the same as lines and columns from 1. */
export interface JsonSpan {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One JSON object; each file stands on a line of its own. */
export function jsonReport(options: ReportOptions): ReportWriter {
  const head = `${JSON.stringify(jsonHead(options)).slice(0, -1)},"files":[`;
  let files = 0;
  return {
    add: file => `${files++ === 0 ? `${head}\n` : ',\n'}${JSON.stringify(jsonFile(file, options))}`,
    finish: ({ summary, troubles }) => {
      const tail = JSON.stringify(jsonTail(summary, troubles, options)).slice(1, -1);
      return `${files === 0 ? head : ''}\n],${tail}}\n`;
    },
  };
}

/** One file of the report, as a plain object. */
export function jsonFile(file: FileReport, options: ReportOptions): object {
  const lines = new LineTable(file.text);
  const categories = categoriesOf(options.rules);
  const jsonFinding = (finding: Finding): object => ({
    rule: finding.rule,
    category: categories.get(finding.rule),
    severity: finding.severity,
    penalty: WEIGHTS[mqmSeverity(finding.rule, categories.get(finding.rule) ?? 'Other/File', finding.severity)],
    confidence: finding.confidence,
    message: finding.message[options.locale],
    ...jsonSpan(finding, lines),
    text: file.text.slice(finding.span.start, finding.span.end),
    fixes: finding.fixes.map(fix => jsonFix(fix, lines, options.locale)),
    related: finding.related.map(related => jsonRelated(related, file, lines, options.locale)),
    fingerprint: finding.fingerprint,
  });
  return {
    path: file.path,
    encoding: file.encoding,
    role: file.role,
    needingReview: file.needingReview,
    quality: options.isPartial ? undefined : file.quality && jsonQuality(file.quality),
    findings: file.findings.map(jsonFinding),
    accepted: file.accepted?.map(({ finding, reason }) => ({ ...jsonFinding(finding), reason })),
  };
}

/** A place that bears on a finding; with `path` when it stands in another file. */
function jsonRelated({ message, span, other }: Related, { others }: FileReport, lines: LineTable, locale: Locale): object {
  if (!other) return { message: message[locale], ...jsonSpan({ span }, lines) };
  const { file, from, to } = other;
  const place: JsonSpan = { ...span, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  return { message: message[locale], path: others?.[file]?.path ?? file, ...place };
}

const jsonFix = (fix: Fix, lines: LineTable, locale: Locale): object => ({
  title: fix.title[locale],
  safety: fix.safety,
  preferred: fix.preferred ?? false,
  edits: fix.edits.map(edit => ({ ...jsonSpan(edit, lines), text: edit.text })),
});

function jsonSpan({ span }: Pick<Finding | Edit, 'span'>, lines: LineTable): JsonSpan {
  const from = lines.position(span.start);
  const to = lines.position(span.end);
  return { start: span.start, end: span.end, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

/** What the report says of the run as a whole, before its files. */
export const jsonHead = (options: ReportOptions): object => ({
  version: JSON_REPORT_VERSION,
  tool: { name: 'mt-review', version: options.version },
  locale: options.locale,
});

/** What the report says of the run as a whole, after its files. */
export const jsonTail = (
  summary: Summary,
  troubles: readonly Trouble[],
  { threshold = DEFAULT_THRESHOLD, isPartial }: ReportOptions,
): object => ({
  quality: isPartial ? undefined : { ...jsonQuality(summary.quality), threshold, passes: passes(summary.quality, threshold) },
  errors: troubles.map(({ path, message }) => ({ path, message })),
  summary: {
    files: summary.files,
    sourceDocuments: summary.sourceDocuments,
    accepted: summary.accepted,
    needingReview: summary.needingReview,
    fixable: summary.fixable,
    ...summary.findings,
  },
});

const jsonQuality = (quality: Quality): object => ({
  words: quality.words,
  characters: quality.characters,
  untranslatedShare: Math.round(untranslatedShare(quality) * 10_000) / 10_000,
  errors: quality.errors,
  penalty: penaltyOf(quality),
  score: Number.isFinite(scoreOf(quality)) ? scoreOf(quality) : null,
});
