import {
  type CancellationToken,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { hash, withProblems } from '../engine';
import { toDiagnostics } from './diagnostics';
import type { Session } from './documents';
import { readText } from './files';
import { ReviewAbandoned, reviewInSlices } from './reviewer';

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
  return review && toDiagnostics(open, review.findings, session.rules, session.client);
}

async function diagnosticsOfFile(session: Session, uri: string, token: CancellationToken): Promise<Diagnostic[] | undefined> {
  const job = await session.jobFor({ uri });
  if (!job) return undefined;
  const file = await readText(session.files, uri);
  if (token.isCancellationRequested) throw new ReviewAbandoned();
  if (!file) return undefined;
  const document = TextDocument.create(uri, '', 0, file.text);
  const format = withProblems(job.format, file.problems);
  const review = await reviewInSlices(file.text, { ...job, format }, () => !token.isCancellationRequested);
  return toDiagnostics(document, review.findings, session.rules, session.client);
}

/** A result id names the content of a report, so that it holds across versions, settings and sessions. */
function report(items: Diagnostic[], previousResultId: string | undefined): DocumentDiagnosticReport {
  const resultId = hash(JSON.stringify(items));
  return resultId === previousResultId
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
    : { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}
