import type { CancellationToken } from 'vscode-languageserver';
import { decode, fileIndex, isBinary, type PlacedSegment, type Review, withFindingsAcross, withOwnFixes, withProblems } from '../engine';
import { categoriesOf, type FileName, type FileReport, fileReportOf, type Trouble } from '../engine/reports';
import type { Session } from './documents';
import { MESSAGES } from './messages';
import { pause } from './pause';
import { ReviewAbandoned, type ReviewJob, reviewInSlices } from './reviewer';
import { keyOf, uriOfKey } from './uris';

/** Files reviewed for a report, each compared with the others. */
export interface ReviewedFiles {
  readonly files: readonly FileReport[];
  readonly troubles: readonly Trouble[];
}

export interface ReviewOptions {
  /** What a reader of the report knows a file by. */
  readonly pathOf: (uri: string) => string;
  /** Told of each file before it is reviewed. */
  readonly onFile: (uri: string) => void;
  readonly token: CancellationToken;
}

interface Reviewed {
  readonly uri: string;
  readonly text: string;
  readonly encoding: string;
  readonly job: ReviewJob;
  readonly review: Review;
}

/** Reviews files, open ones as their editors hold them, as the command would. Rejects with `ReviewAbandoned` when cancelled. */
export async function reviewFiles(
  session: Session,
  uris: readonly string[],
  { pathOf, onFile, token }: ReviewOptions,
): Promise<ReviewedFiles> {
  const { client, rules } = session;
  const named = (uri: string): FileName => ({ path: pathOf(uri), uri: pathOf(uri).split('/').map(encodeURIComponent).join('/') });
  const categories = categoriesOf(rules);
  const index = fileIndex(rules);
  const troubles: Trouble[] = [];
  const reviewed: Reviewed[] = [];
  for (const uri of uris) {
    onFile(uri);
    const file = await reviewFile(session, uri, token);
    if (token.isCancellationRequested) throw new ReviewAbandoned();
    if (file === 'not readable') troubles.push({ path: pathOf(uri), message: MESSAGES.notReadable()[client.locale] });
    if (typeof file === 'string') continue;
    index.set(keyOf(uri), file.job.scope, file.review.facts());
    reviewed.push(file);
  }

  const known = new Map(reviewed.map(file => [keyOf(file.uri), file]));
  const parsed = new Map<string, readonly PlacedSegment[]>();
  const segmentsOf = async (key: string): Promise<readonly PlacedSegment[] | undefined> => {
    const file = known.get(key);
    const segments = parsed.get(key) ?? file?.job.format.parse(file.text, file.job.settings).segments;
    if (segments) parsed.set(key, segments);
    return segments;
  };
  const toReport = async ({ uri, text, encoding, job: { settings }, review }: Reviewed): Promise<FileReport> => {
    const across = index.findingsOf(keyOf(uri));
    const findings = await withOwnFixes(index, rules, keyOf(uri), across.findings, segmentsOf);
    const compared = withFindingsAcross(review, { ...across, findings });
    return fileReportOf(named(uri), { text, encoding }, compared, settings, categories, key => named(uriOfKey(key)));
  };
  const files: FileReport[] = [];
  for (const file of reviewed) {
    files.push(await toReport(file));
    await pause();
  }
  return { files, troubles };
}

async function reviewFile(session: Session, uri: string, token: CancellationToken): Promise<Reviewed | 'not readable' | 'not reviewed'> {
  const key = keyOf(uri);
  const open = session.documents.all().find(document => keyOf(document.uri) === key);
  const [bytes, job] = await Promise.all([session.files.read(uri), session.jobFor({ uri, languageId: open?.languageId })]);
  if (!job || (bytes && !open && isBinary(bytes))) return 'not reviewed';
  if (!bytes && !open) return 'not readable';
  const stored = bytes && decode(bytes);
  const text = open?.getText() ?? stored?.text ?? '';
  const format = open ? job.format : withProblems(job.format, stored?.problems ?? []);
  const letOthersGoFirst = async (): Promise<void> => {
    do await pause();
    while (session.reviewer.isBusy());
  };
  const review = await reviewInSlices(text, { ...job, format }, () => !token.isCancellationRequested, letOthersGoFirst);
  return { uri, text, encoding: stored?.encoding ?? 'UTF-8', job, review };
}
