/** What to do about a server that ended by itself. `tell`: start it again and say so, which is done once only. */
export type AfterCrash = 'tell' | 'restart' | 'give-up';

/** So many crashes within so many milliseconds are too many: then something is wrong that another start does not remedy. */
const TOO_MANY = 5;
const WITHIN = 3 * 60_000;

/**
 * Decides after each crash how to go on; begins to count anew after giving up, for then the user starts the server.
 * @param now the time in milliseconds
 */
export function crashPolicy(now: () => number = Date.now): () => AfterCrash {
  let times: number[] = [];
  let isTold = false;
  return () => {
    const time = now();
    times = [...times.filter(before => time - before < WITHIN), time];
    if (times.length >= TOO_MANY) {
      times = [];
      return 'give-up';
    }
    if (isTold) return 'restart';
    isTold = true;
    return 'tell';
  };
}
