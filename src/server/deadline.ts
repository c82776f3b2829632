import { type CancellationToken, CancellationTokenSource } from 'vscode-languageserver';

/** A limit to how long something may take. */
export interface Deadline {
  /** Cancelled when time is up or the outer token is. */
  readonly token: CancellationToken;
  /** Whether time was up before the work was done. */
  isOver(): boolean;
}

/** All the time there is. */
export const noDeadline = (token: CancellationToken): Deadline => ({ token, isOver: () => false });

/**
 * Does something within so many milliseconds. When it takes longer it is told by the deadline's token; its result then still counts if it
 * has one at once, else there is none (`undefined`).
 */
export async function within<T>(
  milliseconds: number,
  outer: CancellationToken,
  work: (deadline: Deadline) => Promise<T>,
): Promise<T | undefined> {
  const source = new CancellationTokenSource();
  let isOver = false;
  const timer = setTimeout(() => {
    isOver = true;
    source.cancel();
  }, milliseconds);
  const subscription = outer.onCancellationRequested(() => source.cancel());
  const result = work({ token: source.token, isOver: () => isOver });
  const late = new Promise<undefined>(resolve => {
    // A turn later, so that work which stops at the token's word comes first.
    source.token.onCancellationRequested(() => setTimeout(resolve, GRACE, undefined));
  });
  try {
    return await Promise.race([result, late.then(() => (isOver ? undefined : result))]);
  } catch (error) {
    if (isOver) return undefined;
    throw error;
  } finally {
    clearTimeout(timer);
    subscription.dispose();
    result.catch(() => {});
  }
}

/** How long work may take to stop, in milliseconds. */
const GRACE = 50;
