import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Finding, type Rule, SEVERITIES, type Severity, type Span } from '../engine';
import type { ClientFeatures } from './client-features';
import { MESSAGES } from './messages';
import { DIAGNOSTIC_SOURCE } from './protocol';
import { rulePage } from './rule-pages';

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
export function toDiagnostics(
  document: TextDocument,
  findings: readonly Finding[],
  rules: readonly Rule[],
  client: ClientFeatures,
): Diagnostic[] {
  if (findings.length <= MAX_DIAGNOSTICS) return findings.map(finding => toDiagnostic(document, finding, rules, client));
  const shown = mostSevere(findings, MAX_DIAGNOSTICS - 1);
  const top = { line: 0, character: 0 };
  const summary: Diagnostic = {
    range: { start: top, end: top },
    severity: LSP_SEVERITY[shown.some(({ severity }) => severity === 'error') ? 'error' : 'warning'],
    source: DIAGNOSTIC_SOURCE,
    message: MESSAGES.moreFindings(shown.length, findings.length)[client.locale],
  };
  return [summary, ...shown.map(finding => toDiagnostic(document, finding, rules, client))];
}

/** One finding as a diagnostic, with as much as the client can show. */
export function toDiagnostic(document: TextDocument, finding: Finding, rules: readonly Rule[], client: ClientFeatures): Diagnostic {
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
        relatedInformation: finding.related.map(({ message, span }) => ({
          message: message[client.locale],
          location: { uri: document.uri, range: toRange(document, span) },
        })),
      }),
  };
}

export const toRange = (document: TextDocument, span: Span) => ({
  start: document.positionAt(span.start),
  end: document.positionAt(span.end),
});

/** So many findings, the more severe before the less, in the order they stand in the file. */
function mostSevere(findings: readonly Finding[], count: number): Finding[] {
  const chosen = new Set(SEVERITIES.flatMap(severity => findings.filter(finding => finding.severity === severity)).slice(0, count));
  return findings.filter(finding => chosen.has(finding));
}
