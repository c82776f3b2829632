import { type Connection, type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientFeatures } from './client-features';
import { toRange } from './diagnostics';
import type { OnFileRead } from './project-configs';
import { DIAGNOSTIC_SOURCE } from './protocol';

const SEVERITIES = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, hint: DiagnosticSeverity.Hint };

/** Sends what is wrong in a file of the project's (config, glossary, accepted findings), at its place. Sent unasked: no editor asks us about files of that kind. */
export const configDiagnostics =
  (connection: Connection, { locale, unnecessaryTag }: ClientFeatures): OnFileRead =>
  (uri, text, problems) => {
    const document = TextDocument.create(uri, 'json', 0, text);
    const diagnostics = problems.map(
      ({ span, message, severity }): Diagnostic => ({
        range: toRange(document, span),
        severity: SEVERITIES[severity],
        ...(severity === 'hint' && unnecessaryTag && { tags: [DiagnosticTag.Unnecessary] }),
        source: DIAGNOSTIC_SOURCE,
        message: message[locale],
      }),
    );
    void connection.sendDiagnostics({ uri, diagnostics });
  };
