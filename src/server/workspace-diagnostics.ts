import { CancellationToken, FileChangeType, type FileEvent, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { IGNORE_FILES } from '../engine/config';
import type { DiagnosticProvider } from './diagnostic-provider';
import type { Session } from './documents';
import { REVIEW_WORKSPACE, type WorkspaceReference } from './protocol';
import { keyOf, nameOf } from './uris';
import type { WorkspaceFiles } from './workspace-files';
import { workspaceNews } from './workspace-news';
import { type FileResult, workspaceReview } from './workspace-review';
import { workspaceScans } from './workspace-scans';

/** What the rest of the server tells of. */
export interface WorkspaceDiagnostics {
  /** What is found in files as they are stored, by key, where that is looked for. */
  results(): ReadonlyMap<string, FileResult> | undefined;
  /** Settings, config files or the workspace's folders changed, or the client is ready. */
  refresh(): Promise<void>;
  /** Files were written, made or deleted. */
  filesChanged(changes: readonly FileEvent[]): void;
  /** A document was closed: from now on what is stored counts. */
  closed(uri: string): void;
}

/** So many changed files at once are most likely a checkout or a build: then everything is looked at. */
const MANY_FILES = 200;

/**
 * Answers `workspace/diagnostic` with the findings in all files as they are stored, where the user wants them: by the setting, or since
 * `REVIEW_WORKSPACE` was asked for. For documents it shows, a client goes by their own diagnostics. `onChange` is told of files whose
 * results changed.
 */
export function registerWorkspaceDiagnostics(
  session: Session,
  files: WorkspaceFiles,
  provider: DiagnosticProvider,
  onChange: (uris: readonly string[]) => void,
): WorkspaceDiagnostics {
  const { connection, client, configuration } = session;
  const news = workspaceNews();
  const review = workspaceReview(session, files, uri => {
    news.wake();
    onChange([uri]);
  });
  const scans = workspaceScans(session, review);
  session.across.onChange(review.compareAgain);
  let isAskedFor = false;
  /** Whether what happens to the files is of interest: someone asked for them. */
  let isFollowed = false;

  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token, _, partial) => {
    const told = new Map(previousResultIds.map(({ uri, value }) => [keyOf(uri), { uri, resultId: value }]));
    for (;;) {
      const items = news.since(told, review.results);
      if (items.length > 0 && !partial) return { items };
      // A client that takes results bit by bit need not ask again: the request stays open.
      if (items.length > 0) partial?.report({ items });
      await news.next(token);
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'Cancelled');
    }
  });

  connection.onRequest(REVIEW_WORKSPACE, async ({ workDoneToken }: WorkspaceReference, token: CancellationToken) => {
    isAskedFor = true;
    compareFiles(true);
    await setScope('workspace');
    return scans.onRequest(connection.window.attachWorkDoneProgress(workDoneToken), token);
  });

  /** Compares files from now on, those that are open by the reviews there are. */
  const compareFiles = (isWanted: boolean): void => {
    isFollowed = isWanted;
    if (!session.across.enable(isWanted) || !isWanted) return;
    for (const document of session.documents.all()) void compare(session, document);
  };

  const setScope = async (scope: DiagnosticProvider['scope']): Promise<void> => {
    const before = provider.scope;
    await provider.register(scope);
    if (provider.scope !== before) onChange([...review.results.values()].map(({ uri }) => uri));
  };

  const refresh = async (): Promise<void> => {
    const { workspaceDiagnostics, enable } = await configuration.of();
    const isWanted = enable && (workspaceDiagnostics || isAskedFor);
    if (!isWanted) scans.cancel();
    compareFiles(isWanted);
    await setScope(isWanted ? 'workspace' : 'documents');
    if (isWanted && client.diagnosticRegistration) await scans.inBackground();
  };

  return {
    results: () => (provider.scope === 'workspace' ? review.results : undefined),
    refresh,
    filesChanged(changes) {
      if (!isFollowed) return;
      if (changes.length > MANY_FILES || changes.some(({ uri }) => IGNORE_FILES.includes(nameOf(uri)))) return void refresh();
      for (const { uri } of changes.filter(isDeletion)) review.forget(uri);
      void review.lookAgain(changes.filter(change => !isDeletion(change)).map(({ uri }) => uri));
    },
    async closed(uri) {
      if (!isFollowed) return;
      await review.lookAgain([uri]);
      news.tellAgain(uri);
    },
  };
}

async function compare({ across, reviewer, jobFor }: Session, document: TextDocument): Promise<void> {
  try {
    const [job, review] = await Promise.all([jobFor(document), reviewer.review(document, CancellationToken.None)]);
    if (job && review) across.reviewed(document, review, job);
  } catch {
    // Given up for a newer text, whose review is taken in like any other.
  }
}

const isDeletion = ({ type }: FileEvent): boolean => type === FileChangeType.Deleted;
