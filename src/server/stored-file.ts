import type { CancellationToken } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { withProblems } from '../engine';
import type { Reviewed, Session } from './documents';
import { readText } from './files';
import { ReviewAbandoned, reviewInSlices } from './reviewer';

/** Reads a file no editor has open and reviews it; `undefined` when it is not there or not to be reviewed. Rejects with `ReviewAbandoned`. */
export async function reviewStored(session: Session, uri: string, token: CancellationToken): Promise<Reviewed | undefined> {
  const job = await session.jobFor({ uri });
  if (!job) return undefined;
  const file = await readText(session.files, uri);
  if (token.isCancellationRequested) throw new ReviewAbandoned();
  if (!file) return undefined;
  const format = withProblems(job.format, file.problems);
  const review = await reviewInSlices(file.text, { ...job, format }, () => !token.isCancellationRequested);
  return { document: TextDocument.create(uri, '', 0, file.text), review: session.across.withOthersStored(uri, file.text, review) };
}
