import {
  type CancellationToken,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { hash } from '../engine';
import { reviewDiagnostics, toDiagnostics } from './diagnostics';
import type { Session } from './documents';
import { ReviewAbandoned } from './reviewer';
import { reviewStored } from './stored-file';

/** Answers `textDocument/diagnostic`: for open documents, and for files no editor has open where the client lets us read them. */
export function registerPullDiagnostics(session: Session): void {
  const { connection } = session;
  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    try {
      return report((await diagnosticsOf(session, uri, token)) ?? [], previousResultId);
    } catch (error) {
      if (!(error instanceof ReviewAbandoned)) throw error;
      throw token.isCancellationRequested
        ? new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled')
        : new ResponseError(LSPErrorCodes.ServerCancelled, 'The document changed', { retriggerRequest: true });
    }
  });
}

/** The diagnostics of a document, open or not, where it can be read; `undefined` when it is not to be reviewed. Rejects with `ReviewAbandoned`. */
export async function diagnosticsOf(session: Session, uri: string, token: CancellationToken): Promise<Diagnostic[] | undefined> {
  const open = session.documents.get(uri);
  if (!open) return diagnosticsOfFile(session, uri, token);
  const review = await session.reviewer.review(open, token);
  return review && reviewDiagnostics(open, session.across.withOthers(uri, review), session.rules, session.client);
}

async function diagnosticsOfFile(session: Session, uri: string, token: CancellationToken): Promise<Diagnostic[] | undefined> {
  const now = await reviewStored(session, uri, token);
  return now && toDiagnostics(now.document, now.review.findings, session.rules, session.client);
}

/** A result id names the content of a report, so that it holds across versions, settings and sessions. */
function report(items: Diagnostic[], previousResultId: string | undefined): DocumentDiagnosticReport {
  const resultId = hash(JSON.stringify(items));
  return resultId === previousResultId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}
