import { type CancellationToken, CancellationTokenSource, type WorkDoneProgressReporter } from 'vscode-languageserver';
import type { Session } from './documents';
import { MESSAGES } from './messages';
import type { WorkspaceOutcome } from './protocol';
import { nameOf } from './uris';
import type { WorkspaceReview } from './workspace-review';

/** Reviews of the whole workspace, one at a time. What one has done is not lost on the next. */
export interface WorkspaceScans {
  /** Reviews everything unasked, from the start if it is at it; progress is shown when it takes a while, and can be cancelled there. */
  inBackground(): Promise<void>;
  /** Reviews everything for someone who waits for it. */
  onRequest(progress: WorkDoneProgressReporter, token: CancellationToken): Promise<WorkspaceOutcome>;
  cancel(): void;
}

/** How long a review goes on in silence, in milliseconds. */
const PATIENCE = 500;

export function workspaceScans({ connection, client }: Session, review: WorkspaceReview): WorkspaceScans {
  let current: CancellationTokenSource | undefined;
  let requested: Promise<unknown> | undefined;

  const scan = async (progress: () => WorkDoneProgressReporter | undefined): Promise<WorkspaceOutcome> => {
    current?.cancel();
    const source = new CancellationTokenSource();
    current = source;
    const onFile = (uri: string, before: number, all: number): void => progress()?.report(Math.floor((100 * before) / all), nameOf(uri));
    const outcome = await review.reviewAll(onFile, source.token);
    if (current === source) current = undefined;
    return { ...outcome, isCancelled: source.token.isCancellationRequested };
  };

  /** Shows progress, which can be cancelled there, unless it is over by then. */
  const showProgress = async (isOver: () => boolean): Promise<WorkDoneProgressReporter | undefined> => {
    if (!client.progress) return undefined;
    const progress = await connection.window.createWorkDoneProgress();
    if (isOver()) return undefined;
    progress.begin(MESSAGES.reviewingWorkspace()[client.locale], 0, undefined, true);
    progress.token.onCancellationRequested(() => current?.cancel());
    return progress;
  };

  return {
    async inBackground() {
      await requested?.catch(() => {}); // who waits for a review is not left with half of it
      let isOver = false;
      let progress: WorkDoneProgressReporter | undefined;
      const timer = setTimeout(async () => {
        progress = await showProgress(() => isOver);
      }, PATIENCE);
      try {
        await scan(() => progress);
      } finally {
        isOver = true;
        clearTimeout(timer);
        progress?.done();
      }
    },
    async onRequest(progress, token) {
      progress.begin(MESSAGES.reviewingWorkspace()[client.locale], 0);
      const work = scan(() => progress);
      requested = work;
      const subscription = token.onCancellationRequested(() => current?.cancel());
      try {
        return await work;
      } finally {
        subscription.dispose();
        progress.done();
      }
    },
    cancel: () => current?.cancel(),
  };
}
