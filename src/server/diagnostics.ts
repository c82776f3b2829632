import { type Diagnostic, DiagnosticSeverity, DiagnosticTag, type Location } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  countsOf,
  type Finding,
  mostSevere,
  type Position,
  type Related,
  type Review,
  type Rule,
  SEVERITIES,
  type Severity,
  type Span,
} from '../engine';
import type { ClientFeatures } from './client-features';
import { MESSAGES } from './messages';
import { DIAGNOSTIC_SOURCE } from './protocol';
import { rulePage } from './rule-pages';
import { uriOfKey } from './uris';

/** VS Code shows no more than this for one file and drops the rest unseen; so we choose, and say so. */
export const MAX_DIAGNOSTICS = 1000;

/** Rules whose findings are there to be deleted: shown faded. */
const UNNECESSARY = new Set(['injected-title']);

const LSP_SEVERITY: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The findings of a document as diagnostics; of too many the most severe, below a diagnostic that says how many there are. */
export const reviewDiagnostics = (document: Places, review: Review, rules: readonly Rule[], client: ClientFeatures): Diagnostic[] => {
  const all = SEVERITIES.reduce((sum, severity) => sum + countsOf(review)[severity], 0);
  if (all <= MAX_DIAGNOSTICS) return toDiagnostics(document, review.findings, rules, client);
  return cut(document, mostSevere(review, MAX_DIAGNOSTICS - 1), all, rules, client);
};

/** The same of findings from wherever they come. */
export function toDiagnostics(
  document: Places,
  findings: readonly Finding[],
  rules: readonly Rule[],
  client: ClientFeatures,
): Diagnostic[] {
  if (findings.length <= MAX_DIAGNOSTICS) return findings.map(finding => toDiagnostic(document, finding, rules, client));
  const chosen = new Set(SEVERITIES.flatMap(severity => findings.filter(one => one.severity === severity)).slice(0, MAX_DIAGNOSTICS - 1));
  return cut(
    document,
    findings.filter(finding => chosen.has(finding)),
    findings.length,
    rules,
    client,
  );
}

/** The findings chosen of so many, below a diagnostic that says so. */
function cut(document: Places, shown: readonly Finding[], all: number, rules: readonly Rule[], client: ClientFeatures): Diagnostic[] {
  const top = { line: 0, character: 0 };
  const summary: Diagnostic = {
    range: { start: top, end: top },
    severity: LSP_SEVERITY[shown.some(({ severity }) => severity === 'error') ? 'error' : 'warning'],
    source: DIAGNOSTIC_SOURCE,
    message: MESSAGES.moreFindings(shown.length, all)[client.locale],
  };
  return [summary, ...shown.map(finding => toDiagnostic(document, finding, rules, client))];
}

/** What of a document tells where an offset stands in it. */
export type Places = Pick<TextDocument, 'uri' | 'positionAt'>;

/** One finding as a diagnostic, with as much as the client can show. */
export function toDiagnostic(document: Places, finding: Finding, rules: readonly Rule[], client: ClientFeatures): Diagnostic {
  const page = rulePage(finding.rule, rules);
  return {
    range: toRange(document, finding.span),
    severity: LSP_SEVERITY[finding.severity],
    code: finding.rule,
    source: DIAGNOSTIC_SOURCE,
    message: finding.message[client.locale],
    data: { fingerprint: finding.fingerprint },
    ...(page && client.codeDescription && { codeDescription: { href: page } }),
    ...(client.unnecessaryTag && UNNECESSARY.has(finding.rule) && { tags: [DiagnosticTag.Unnecessary] }),
    ...(client.relatedInformation &&
      finding.related.length > 0 && {
        relatedInformation: finding.related.map(related => ({
          message: related.message[client.locale],
          location: locationOf(document, related),
        })),
      }),
  };
}

const locationOf = (document: Places, { span, other }: Related): Location =>
  other
    ? { uri: uriOfKey(other.file), range: { start: toPosition(other.from), end: toPosition(other.to) } }
    : { uri: document.uri, range: toRange(document, span) };

/** A place as the protocol counts: from 0. */
export const toPosition = ({ line, column }: Position): { line: number; character: number } => ({ line: line - 1, character: column - 1 });

export const toRange = (document: Places, span: Span) => ({
  start: document.positionAt(span.start),
  end: document.positionAt(span.end),
});
