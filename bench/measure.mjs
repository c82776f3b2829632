// How the benchmarks measure: processor time, so that what else runs on the machine does not count, and medians of rounds in turn.

/** Milliseconds of processor time (user and system) that work took, and what it gave. */
export async function timed(work) {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { time: (user + system) / 1000, result };
}

export const median = list => list.toSorted((a, b) => a - b)[list.length >> 1];

/**
 * Measures several works in turn, round after round, so that a slow moment of the machine hits all alike. The first round warms up and
 * does not count. Gives the median time of each in ms, and what each gave last; a work that throws gets the error.
 */
export async function inTurn(works, rounds) {
  const times = works.map(() => []);
  const results = works.map(() => undefined);
  const errors = works.map(() => undefined);
  for (let round = 0; round <= rounds; round++) {
    for (const [i, work] of works.entries()) {
      if (errors[i]) continue;
      try {
        const { time, result } = await timed(work);
        results[i] = result;
        if (round > 0) times[i].push(time);
      } catch (error) {
        errors[i] = error;
      }
    }
  }
  return works.map((_, i) => ({ time: median(times[i]), result: results[i], error: errors[i] }));
}
