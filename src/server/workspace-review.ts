import { CancellationToken, type Diagnostic, type Position, type Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Finding, hash, type Review, withProblems } from '../engine';
import { reportReviewed } from './accepted/reviewed';
import { MAX_DIAGNOSTICS, toDiagnostics } from './diagnostics';
import type { Session } from './documents';
import { readText } from './files';
import { toItem } from './finding-items';
import { jobName } from './job-name';
import { pause } from './pause';
import type { FileFindings, FindingItem } from './protocol';
import { ReviewAbandoned, type ReviewJob, reviewInSlices } from './reviewer';
import { keyOf } from './uris';
import type { WorkspaceFiles } from './workspace-files';

/** What is found in a file as it is stored; for clients that list findings, not only as diagnostics. */
interface Found extends Pick<FileFindings, 'revision' | 'findings' | 'accepted'> {
  readonly items: readonly Diagnostic[];
}

/** What is to be said of a file as it is stored. */
export interface FileResult extends Found {
  readonly uri: string;
  /** Names the content of `items`. */
  readonly resultId: string;
  /** Names the content of `findings` and `accepted`. */
  readonly listId: string;
}

export const NOTHING_FOUND: Found = { items: [], findings: [], accepted: [], revision: '' };

/** What came of a review of all files. */
export interface Outcome {
  readonly files: number;
  readonly problems: number;
  readonly failed: number;
}

/** The findings in the files of a workspace, kept up to date in the background. */
export interface WorkspaceReview {
  /** By key of the file. */
  readonly results: ReadonlyMap<string, FileResult>;
  /** Reviews all files; those that are as they were when last reviewed are only looked at. Ends early when cancelled. */
  reviewAll(onFile: (uri: string, before: number, all: number) => void, token: CancellationToken): Promise<Outcome>;
  /** Looks again at files that were written or made. */
  lookAgain(uris: readonly string[]): Promise<void>;
  /** Forgets a folder, or file, that was deleted. */
  forget(uri: string): void;
  /** Other files may say something else now of these (by key). */
  compareAgain(keys: readonly string[]): void;
}

/** Files read and waiting to be reviewed: enough that no time is lost with reading. */
const AT_ONCE = 4;

interface Known extends Found {
  readonly uri: string;
  readonly content: string;
}

/** `onChange` is told of every file whose result changed. */
export function workspaceReview(session: Session, files: WorkspaceFiles, onChange: (uri: string) => void): WorkspaceReview {
  const results = new Map<string, FileResult>();
  /** What is found in files by what they depend on. */
  const known = new Map<string, Known>();
  /** Counts the looks at a file: of two at once the later holds. */
  const looks = new Map<string, number>();
  let lane: Promise<unknown> = Promise.resolve();

  /** Only one review at a time, and none while one of an open document goes on. */
  const inLane = <T>(work: () => Promise<T>): Promise<T> => {
    const result = lane.then(work);
    lane = result.catch(() => {});
    return result;
  };
  const letOthersGoFirst = async (): Promise<void> => {
    do await pause();
    while (session.reviewer.isBusy());
  };

  const put = (uri: string, { items, findings, accepted, revision }: Found): void => {
    const resultId = hash(JSON.stringify(items));
    const listId = hash(JSON.stringify([findings, accepted]));
    const before = results.get(keyOf(uri));
    if (before ? before.resultId === resultId && before.listId === listId : items.length + accepted.length === 0) return;
    results.set(keyOf(uri), { uri, resultId, listId, items, findings, accepted, revision });
    onChange(uri);
  };

  /** A file is no longer there, or no longer to be reviewed. */
  const drop = (uri: string): void => {
    known.delete(keyOf(uri));
    session.across.forget(uri);
    put(uri, NOTHING_FOUND);
  };

  /** What is found in a file by itself, with what other files say otherwise. */
  const withOthers = (uri: string, found: Found): Found => {
    const { findings, accepted } = session.across.findingsOf(uri);
    if (findings.length + accepted.length === 0 || found.items.length + findings.length > MAX_DIAGNOSTICS) return found;
    const { rules, client } = session;
    const places = session.across.placesOf(uri);
    const listed = (finding: Finding, reason?: string): FindingItem[] =>
      client.options.findings ? [toItem(places, finding, rules, client.locale, reason)] : [];
    return {
      ...found,
      items: [...found.items, ...toDiagnostics(places, findings, rules, client)].sort(byRange),
      findings: [...found.findings, ...findings.flatMap(finding => listed(finding))].sort(byRange),
      accepted: [...found.accepted, ...accepted.flatMap(({ finding, reason }) => listed(finding, reason))].sort(byRange),
    };
  };

  /** `undefined` when a file is not to be reviewed, or not there. */
  const foundIn = async (uri: string, token: CancellationToken): Promise<Found | undefined> => {
    const [file, job] = await Promise.all([readText(session.files, uri), session.jobFor({ uri })]);
    if (!file || !job) return undefined;
    const content = contentOf(file.text, job);
    const before = known.get(keyOf(uri));
    if (before?.content === content && session.across.isKnown(uri, file.text)) return before;
    const format = withProblems(job.format, file.problems);
    const isWanted = (): boolean => !token.isCancellationRequested;
    const review = await inLane(() => reviewInSlices(file.text, { ...job, format }, isWanted, letOthersGoFirst));
    session.across.reviewedStored(uri, review, job);
    const document = TextDocument.create(uri, '', 0, file.text);
    const items = toDiagnostics(document, review.findings, session.rules, session.client);
    reportReviewed(session, job, review);
    const { findings, accepted } = session.client.options.findings ? review : NOTHING_REVIEWED;
    const found: Known = {
      uri,
      content,
      items,
      revision: hash(file.text),
      findings: findings.map(finding => toItem(document, finding, session.rules, session.client.locale)),
      accepted: accepted.map(({ finding, reason }) => toItem(document, finding, session.rules, session.client.locale, reason)),
    };
    known.set(keyOf(uri), found);
    return found;
  };

  /** Reviews one file; gives the number of its problems, `undefined` when it is not to be reviewed. */
  const look = async (uri: string, token: CancellationToken): Promise<number | undefined> => {
    const key = keyOf(uri);
    const count = (looks.get(key) ?? 0) + 1;
    looks.set(key, count);
    const found = await foundIn(uri, token);
    if (looks.get(key) !== count) return found?.items.length;
    if (found) put(uri, withOthers(uri, found));
    else drop(uri);
    return found?.items.length;
  };

  /** Does something for every file, a few at once, until there are no more or it is cancelled. */
  const forEach = async (uris: readonly string[], token: CancellationToken, act: (uri: string) => Promise<void>): Promise<void> => {
    const rest = [...uris].reverse();
    const work = async (): Promise<void> => {
      for (let uri = rest.pop(); uri !== undefined && !token.isCancellationRequested; uri = rest.pop()) await act(uri);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  };

  const reportFailure = (uri: string, error: unknown): void => {
    if (!(error instanceof ReviewAbandoned)) session.connection.console.error(`Could not review ${uri}: ${String(error)}`);
  };

  return {
    results,
    async reviewAll(onFile, token) {
      const uris: string[] = [];
      for await (const uri of files.all()) {
        if (token.isCancellationRequested) break;
        uris.push(uri);
      }
      const present = new Set(uris.map(keyOf));
      if (!token.isCancellationRequested) for (const { uri } of [...known.values()]) if (!present.has(keyOf(uri))) drop(uri);
      let [begun, failed] = [0, 0];
      const reviewed: string[] = [];
      await forEach(uris, token, async uri => {
        onFile(uri, begun++, uris.length);
        try {
          const count = await look(uri, token);
          if (count === undefined) return;
          reviewed.push(keyOf(uri));
        } catch (error) {
          reportFailure(uri, error);
          if (!token.isCancellationRequested) failed++;
        }
      });
      session.across.settle();
      const problems = reviewed.reduce((sum, key) => sum + (results.get(key)?.items.length ?? 0), 0);
      return { files: reviewed.length, problems, failed };
    },
    lookAgain(uris) {
      return forEach(uris, CancellationToken.None, async uri => {
        try {
          if (await files.includes(uri)) await look(uri, CancellationToken.None);
          else drop(uri);
        } catch (error) {
          reportFailure(uri, error);
        }
      });
    },
    compareAgain(keys) {
      for (const key of keys) {
        const found = known.get(key);
        if (found) put(found.uri, withOthers(found.uri, found));
      }
    },
    forget(uri) {
      const key = keyOf(uri);
      for (const file of [...known.values()]) if (keyOf(file.uri) === key || keyOf(file.uri).startsWith(`${key}/`)) drop(file.uri);
    },
  };
}

const byRange = (a: { range: Range }, b: { range: Range }): number =>
  byPosition(a.range.start, b.range.start) || byPosition(a.range.end, b.range.end);
const byPosition = (a: Position, b: Position): number => a.line - b.line || a.character - b.character;

const NOTHING_REVIEWED: Pick<Review, 'findings' | 'accepted'> = { findings: [], accepted: [] };

/** Names everything the diagnostics of a file depend on. */
const contentOf = (text: string, job: ReviewJob): string => [hash(text), text.length, jobName(job), job.accepted?.revision].join(' ');
