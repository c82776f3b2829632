import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientFeatures } from './client-features';
import { toRange } from './diagnostics';
import type { OnFileRead } from './project-configs';
import { DIAGNOSTIC_SOURCE } from './protocol';

/** Sends what is wrong in a config or glossary file, at its place. Sent unasked: no editor asks us about files of that kind. */
export const configDiagnostics =
  (connection: Connection, { locale }: ClientFeatures): OnFileRead =>
  (uri, text, problems) => {
    const document = TextDocument.create(uri, 'json', 0, text);
    const diagnostics = problems.map(
      ({ span, message, severity }): Diagnostic => ({
        range: toRange(document, span),
        severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        source: DIAGNOSTIC_SOURCE,
        message: message[locale],
      }),
    );
    void connection.sendDiagnostics({ uri, diagnostics });
  };
