import { CancellationToken, type Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { hash, withProblems } from '../engine';
import type { Glossary } from '../engine/glossary';
import { toDiagnostics } from './diagnostics';
import type { Session } from './documents';
import { readText } from './files';
import { toItem } from './finding-items';
import { pause } from './pause';
import type { FileFindings } from './protocol';
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
}

/** Files read and waiting to be reviewed: enough that no time is lost with reading. */
const AT_ONCE = 4;

interface Known extends Found {
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

  /** `undefined` when a file is not to be reviewed, or not there. */
  const foundIn = async (uri: string, token: CancellationToken): Promise<Found | undefined> => {
    const [file, job] = await Promise.all([readText(session.files, uri), session.jobFor({ uri })]);
    if (!file || !job) return undefined;
    const content = contentOf(file.text, job);
    const before = known.get(keyOf(uri));
    if (before?.content === content) return before;
    const format = withProblems(job.format, file.problems);
    const isWanted = (): boolean => !token.isCancellationRequested;
    const review = await inLane(() => reviewInSlices(file.text, { ...job, format }, isWanted, letOthersGoFirst));
    const document = TextDocument.create(uri, '', 0, file.text);
    const items = toDiagnostics(document, review.findings, session.rules, session.client);
    const findings = session.client.options.findings ? review.findings : [];
    const found: Known = {
      content,
      items,
      revision: hash(file.text),
      findings: findings.map(finding => toItem(document, finding, session.rules, session.client.locale)),
      accepted: [],
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
    if (looks.get(key) === count) put(uri, found ?? NOTHING_FOUND);
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
      if (!token.isCancellationRequested) for (const { uri } of results.values()) if (!present.has(keyOf(uri))) put(uri, NOTHING_FOUND);
      let [begun, done, problems, failed] = [0, 0, 0, 0];
      await forEach(uris, token, async uri => {
        onFile(uri, begun++, uris.length);
        try {
          const count = await look(uri, token);
          if (count === undefined) return;
          problems += count;
          done++;
        } catch (error) {
          reportFailure(uri, error);
          if (!token.isCancellationRequested) failed++;
        }
      });
      return { files: done, problems, failed };
    },
    lookAgain(uris) {
      return forEach(uris, CancellationToken.None, async uri => {
        try {
          if (await files.includes(uri)) await look(uri, CancellationToken.None);
          else put(uri, NOTHING_FOUND);
        } catch (error) {
          reportFailure(uri, error);
        }
      });
    },
    forget(uri) {
      const key = keyOf(uri);
      for (const result of [...results.values()]) {
        if (keyOf(result.uri) === key || keyOf(result.uri).startsWith(`${key}/`)) put(result.uri, NOTHING_FOUND);
      }
    },
  };
}

/** Names everything the diagnostics of a file depend on. */
function contentOf(text: string, { format, settings: { glossary, ...settings }, source }: ReviewJob): string {
  return [format.id, hash(text), text.length, source ? hash(source.text) : '', JSON.stringify(settings), glossaryNumber(glossary)].join(
    ' ',
  );
}

const glossaryNumbers = new WeakMap<Glossary, number>();
let glossaryCount = 0;

/** A number for each reading of a glossary: terms are many, and seldom change. */
function glossaryNumber(glossary: Glossary | undefined): number {
  if (!glossary) return 0;
  const number = glossaryNumbers.get(glossary) ?? ++glossaryCount;
  glossaryNumbers.set(glossary, number);
  return number;
}
