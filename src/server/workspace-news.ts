import { type CancellationToken, DocumentDiagnosticReportKind, type WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import { hash } from '../engine';
import { keyOf } from './uris';
import { type FileResult, NOTHING_FOUND } from './workspace-review';

type Reported = Pick<FileResult, 'uri' | 'resultId' | 'items'>;

/** What a client was told of a file. */
export type Told = Pick<FileResult, 'uri' | 'resultId'>;

/** What there is to tell of the files of a workspace. */
export interface WorkspaceNews {
  /** The results (by key) that a client does not have yet, or must be told again; `told` is brought up to date. */
  since(told: Map<string, Told>, results: ReadonlyMap<string, FileResult>): WorkspaceDocumentDiagnosticReport[];
  /** Waits until there may be news, or nobody wants to know any more. */
  next(token: CancellationToken): Promise<void>;
  /** There is news. */
  wake(): void;
  /** The client may show something else for this file than it was told. */
  tellAgain(uri: string): void;
}

/** For how long changes are gathered before they are told, in milliseconds. */
const GATHERING = 100;

export function workspaceNews(): WorkspaceNews {
  const waiting = new Set<() => void>();
  const again = new Map<string, string>();
  const wake = (): void => {
    for (const go of waiting) setTimeout(go, GATHERING);
    waiting.clear();
  };
  return {
    since(told, results) {
      for (const [key, uri] of again) told.set(key, { uri, resultId: '' });
      again.clear();
      const gone = [...told].filter(([key]) => !results.has(key)).map(([, { uri }]) => nothingIn(uri));
      const fresh: Reported[] = [...gone, ...results.values()].filter(({ uri, resultId }) => told.get(keyOf(uri))?.resultId !== resultId);
      for (const { uri, resultId } of fresh) told.set(keyOf(uri), { uri, resultId });
      return fresh.map(toReport);
    },
    next: token =>
      new Promise(resolve => {
        waiting.add(resolve);
        token.onCancellationRequested(() => {
          waiting.delete(resolve);
          resolve();
        });
      }),
    wake,
    tellAgain(uri) {
      again.set(keyOf(uri), uri);
      wake();
    },
  };
}

const nothingIn = (uri: string): Reported => ({ uri, resultId: hash('[]'), items: NOTHING_FOUND.items });

const toReport = ({ uri, resultId, items }: Reported): WorkspaceDocumentDiagnosticReport => ({
  kind: DocumentDiagnosticReportKind.Full,
  uri,
  version: null,
  resultId,
  items: [...items],
});
