import type { Finding, Fix, Locale, Position, RuleMeta, Severity, Span } from '../types';
import type { FileReport, ReportOptions, Trouble } from './file-report';
import { allRuleMeta } from './file-report';
import { LineTable } from './line-table';

/**
 * Reports as SARIF 2.1.0, https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html (sections in brackets below). Offsets and
 * columns count UTF-16 code units of the decoded text without BOM (3.14.17, 3.30).
 */
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

const LANGUAGES: Readonly<Record<Locale, string>> = { en: 'en', 'zh-cn': 'zh-CN' };

/** SARIF knows three levels (3.27.10); a hint is a note that says so in its properties. */
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };

/** Longer findings are not quoted in full. */
const SNIPPET_LIMIT = 1_000;

/** A whole log of files already reviewed. */
export function sarifLog(files: readonly FileReport[], options: ReportOptions, troubles: readonly Trouble[] = []): object {
  const results = files.flatMap((file, index) => [...sarifResults(file, index, options)]);
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [{ ...sarifRun(options), results, ...sarifRunEnd(files.map(sarifArtifact), troubles) }],
  };
}

/** The log without its files, for writing results as they come: everything that stands before `results`. */
export const sarifHead = (options: ReportOptions): object => ({ $schema: SCHEMA, version: '2.1.0', runs: [sarifRun(options)] });

const sarifRun = (options: ReportOptions): object => ({
  tool: {
    driver: {
      name: 'MT Review',
      version: options.version,
      rules: allRuleMeta(options.rules).map(meta => ruleDescriptor(meta, options)),
    },
  },
  language: LANGUAGES[options.locale],
  columnKind: 'utf16CodeUnits',
  newlineSequences: ['\r\n', '\n', '\r'],
});

function ruleDescriptor(meta: RuleMeta, { locale, ruleAddress }: ReportOptions): object {
  const text = meta.summary[locale];
  const address = ruleAddress?.(meta.id);
  return {
    id: meta.id,
    shortDescription: { text },
    fullDescription: { text },
    // GitHub code scanning shows this text and no other beside a finding.
    help: { text: address ? `${text}\n${address}` : text, markdown: address ? `${text}\n\n[${meta.id}](${address})` : text },
    helpUri: address,
    defaultConfiguration: { level: LEVELS[meta.severity] },
    properties: { category: meta.category, severity: meta.severity },
  };
}

/** The properties of a run that are known at its end. */
export const sarifRunEnd = (artifacts: readonly object[], troubles: readonly Trouble[]): object => ({
  artifacts,
  invocations: [
    {
      executionSuccessful: troubles.length === 0,
      toolExecutionNotifications: troubles.map(({ message, uri }) => ({
        level: 'error',
        message: { text: message },
        locations: uri === undefined ? undefined : [{ physicalLocation: { artifactLocation: { uri } } }],
      })),
    },
  ],
});

export const sarifArtifact = (file: Pick<FileReport, 'uri' | 'encoding'>): object => ({
  location: { uri: file.uri },
  roles: ['analysisTarget'],
  encoding: file.encoding,
});

/** The results of one file. `artifact` is its place among the run's artifacts. */
export function* sarifResults(file: FileReport, artifact: number, options: ReportOptions): Generator<object> {
  const lines = new LineTable(file.text);
  const metas = allRuleMeta(options.rules);
  const indexes = new Map(metas.map((meta, index) => [meta.id, index]));
  const location = { uri: file.uri, index: artifact };
  const accepted = (file.accepted ?? []).map(({ finding, reason }) => ({ finding, suppressions: [suppression(reason)] }));
  for (const { finding, suppressions } of [...file.findings.map(finding => ({ finding, suppressions: [] })), ...accepted]) {
    const index = indexes.get(finding.rule);
    yield {
      ruleId: finding.rule,
      ruleIndex: index,
      level: LEVELS[finding.severity],
      rank: Math.round(finding.confidence * 100),
      message: { text: finding.message[options.locale] },
      locations: [{ physicalLocation: { artifactLocation: location, region: quotedRegion(finding.span, file.text, lines) } }],
      relatedLocations: finding.related.length === 0 ? undefined : relatedLocations(finding, file, location, lines, options.locale),
      partialFingerprints: { 'mtReview/v1': finding.fingerprint },
      suppressions,
      fixes: fixes(finding, location, lines, options.locale),
      properties: {
        confidence: finding.confidence,
        category: index === undefined ? undefined : metas[index].category,
        severity: finding.severity,
      },
    };
  }
}

/** Why a result does not count (3.35). Where one result says so, all say whether they do (3.27.23). */
const suppression = (justification: string | undefined): object => ({ kind: 'external', status: 'accepted', justification });

const relatedLocations = (finding: Finding, file: FileReport, artifactLocation: object, lines: LineTable, locale: Locale): object[] =>
  finding.related.map(({ message, span, other }, id) => ({
    id,
    message: { text: message[locale] },
    physicalLocation: other
      ? { artifactLocation: { uri: file.others?.[other.file]?.uri ?? other.file }, region: regionFrom(span, other.from, other.to) }
      : { artifactLocation, region: region(span, lines) },
  }));

/** The fixes that change something: SARIF wants at least one replacement in each (3.55, 3.56). */
function fixes(finding: Finding, artifactLocation: object, lines: LineTable, locale: Locale): object[] | undefined {
  const real = finding.fixes.filter(fix => fix.edits.length > 0);
  return real.length === 0 ? undefined : real.map(fix => sarifFix(fix, artifactLocation, lines, locale));
}

const sarifFix = (fix: Fix, artifactLocation: object, lines: LineTable, locale: Locale): object => ({
  description: { text: fix.title[locale] },
  artifactChanges: [
    {
      artifactLocation,
      replacements: fix.edits.map(({ span, text }) => ({ deletedRegion: region(span, lines), insertedContent: { text } })),
    },
  ],
  properties: { safety: fix.safety, preferred: fix.preferred ?? false },
});

function quotedRegion(span: Span, text: string, lines: LineTable): object {
  const length = span.end - span.start;
  const snippet = length > 0 && length <= SNIPPET_LIMIT ? { text: text.slice(span.start, span.end) } : undefined;
  return { ...region(span, lines), snippet };
}

function region(span: Span, lines: LineTable): object {
  return regionFrom(span, lines.position(span.start), lines.position(span.end));
}

const regionFrom = (span: Span, from: Position, to: Position): object => ({
  startLine: from.line,
  startColumn: from.column,
  endLine: to.line,
  endColumn: to.column,
  charOffset: span.start,
  charLength: span.end - span.start,
});
