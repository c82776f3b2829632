/**
 * Pairs two lists at the least total cost: the assignment problem, solved exactly by shortest augmenting paths (the “Hungarian”
 * method) while the lists are short, and within a moving window when they are long, so that time stays in proportion to their length.
 */

export interface AssignmentProblem {
  readonly sources: number;
  readonly targets: number;
  /** Infinity where the two cannot be paired. */
  readonly cost: (source: number, target: number) => number;
  /** What it costs to leave one without a partner. */
  readonly sourceAlone: (source: number) => number;
  readonly targetAlone: (target: number) => number;
}

/** For each source the target paired with it, or -1. */
export type Assignment = readonly number[];

/** Lists up to this long, both together, are solved exactly. */
export const EXACT = 64;
/** How far a partner may stand away in a longer list. */
const WINDOW = 16;

export function assign(problem: AssignmentProblem): Assignment {
  return problem.sources + problem.targets <= EXACT ? exact(problem) : windowed(problem);
}

/** Each list is filled up with stand-ins for “alone”, so that every one has a partner. */
function exact({ sources, targets, cost, sourceAlone, targetAlone }: AssignmentProblem): Assignment {
  const size = sources + targets;
  const costs: Float64Array[] = [];
  for (let row = 0; row < size; row++) {
    const line = new Float64Array(size);
    for (let column = 0; column < size; column++) {
      const isSource = row < sources;
      const isTarget = column < targets;
      line[column] = isSource ? (isTarget ? cost(row, column) : sourceAlone(row)) : isTarget ? targetAlone(column) : 0;
      if (line[column] === Number.POSITIVE_INFINITY) line[column] = IMPOSSIBLE;
    }
    costs.push(line);
  }
  return solve(costs, size)
    .slice(0, sources)
    .map(column => (column < targets ? column : -1));
}

const IMPOSSIBLE = 1e6;

/** The column of each row at the least total. */
function solve(costs: readonly Float64Array[], size: number): number[] {
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  /** The row of each column, counted from 1; 0: free. */
  const rowOf = new Int32Array(size + 1);
  const previous = new Int32Array(size + 1);
  for (let row = 1; row <= size; row++) {
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const visited = new Uint8Array(size + 1);
    rowOf[0] = row;
    let column = 0;
    do {
      visited[column] = 1;
      const current = rowOf[column];
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let other = 1; other <= size; other++) {
        if (visited[other]) continue;
        const reduced = costs[current - 1][other - 1] - rowPotential[current] - columnPotential[other];
        if (reduced < least[other]) {
          least[other] = reduced;
          previous[other] = column;
        }
        if (least[other] < step) {
          step = least[other];
          next = other;
        }
      }
      for (let other = 0; other <= size; other++) {
        if (visited[other]) {
          rowPotential[rowOf[other]] += step;
          columnPotential[other] -= step;
        } else least[other] -= step;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const before = previous[column];
      rowOf[column] = rowOf[before];
      column = before;
    }
  }
  const columnOf: number[] = new Array(size).fill(-1);
  for (let column = 1; column <= size; column++) columnOf[rowOf[column] - 1] = column - 1;
  return columnOf;
}

/** The same values first, then the others, each source looking only near its own place in the other list. */
function windowed({ sources, targets, cost, sourceAlone, targetAlone }: AssignmentProblem): Assignment {
  const partner: number[] = new Array(sources).fill(-1);
  const taken = new Uint8Array(targets);
  for (const [good, limit] of [
    [SAME, SAME],
    [0, Number.POSITIVE_INFINITY],
  ]) {
    for (let source = 0; source < sources; source++) {
      if (partner[source] >= 0) continue;
      let best = -1;
      let least = limit;
      for (const target of outward(Math.round((source * targets) / sources), targets)) {
        const price = taken[target] ? Number.POSITIVE_INFINITY : cost(source, target);
        if (price >= least || price >= sourceAlone(source) + targetAlone(target)) continue;
        least = price;
        best = target;
        if (price < good) break;
      }
      if (best < 0) continue;
      partner[source] = best;
      taken[best] = 1;
    }
  }
  return partner;
}

/** A pair that costs less has the same value; the nearest such is taken. */
const SAME = 0.8;

/** The places around one, nearest first. */
function* outward(middle: number, end: number): Generator<number> {
  for (let step = 0; step <= WINDOW; step++) {
    if (middle - step >= 0 && middle - step < end) yield middle - step;
    if (step > 0 && middle + step < end) yield middle + step;
  }
}
