import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError, type TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Finding, type Format, formatByLanguageId, formatByPath, type Review, type Rule, type Span } from '../engine';
import type { AcceptedFiles } from './accepted/files';
import type { AcrossFiles } from './across-files';
import type { ClientFeatures } from './client-features';
import type { Configuration } from './configuration';
import type { LazyDictionary } from './dictionary';
import type { Files } from './files';
import type { Jobs } from './jobs';
import { ReviewAbandoned, type Reviewer } from './reviewer';
import { keyOf } from './uris';

/** What every feature of the server works with. */
export interface Session {
  readonly connection: Connection;
  readonly client: ClientFeatures;
  readonly documents: TextDocuments<TextDocument>;
  readonly configuration: Configuration;
  readonly reviewer: Reviewer;
  readonly files: Files;
  readonly rules: readonly Rule[];
  readonly jobFor: Jobs['of'];
  readonly configOf: Jobs['configOf'];
  readonly accepted: AcceptedFiles;
  readonly across: AcrossFiles;
  readonly dictionary: LazyDictionary;
}

/** An open document and its review, both of the same version. */
export interface Reviewed {
  readonly document: TextDocument;
  readonly review: Review;
}

/** By the file's name, as for the command; by the editor's word for the language where the name says nothing. */
export function formatOf(uri: string, languageId?: string): Format | undefined {
  const path = keyOf(uri);
  const byLanguage = languageId === undefined ? undefined : formatByLanguageId(languageId);
  return formatByPath(path) ?? (byLanguage && (byLanguage.accepts?.(path.toLowerCase()) ?? true) ? byLanguage : undefined);
}

/**
 * The review of an open document, with what other files say otherwise; `undefined` when there is nothing to review. Answers a request for a text that has changed
 * meanwhile with the error the protocol has for it.
 */
export async function reviewed(session: Session, uri: string, token: CancellationToken): Promise<Reviewed | undefined> {
  const document = session.documents.get(uri);
  if (!document) return undefined;
  try {
    const review = await session.reviewer.review(document, token);
    return review && { document, review: session.across.withOthers(uri, review) };
  } catch (error) {
    if (!(error instanceof ReviewAbandoned)) throw error;
    throw token.isCancellationRequested
      ? new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled')
      : new ResponseError(LSPErrorCodes.ContentModified, 'The document changed');
  }
}

/** The findings at a cursor (in them or right beside them) or in a selection, the narrowest first: the nearer, the more to the point. */
export function findingsAt(findings: readonly Finding[], { start, end }: Span): Finding[] {
  const isCursor = start === end;
  const length = ({ span }: Finding): number => span.end - span.start;
  return findings
    .filter(finding => {
      const touches = finding.span.start <= end && finding.span.end >= start;
      return touches && (isCursor || length(finding) === 0 || (finding.span.start < end && finding.span.end > start));
    })
    .sort((a, b) => length(a) - length(b));
}
