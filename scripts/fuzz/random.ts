/** Numbers that a seed decides. */
export interface Random {
  /** From 0, less than `below`. */
  nat(below: number): number;
  pick<T>(list: readonly T[]): T;
}

/** Mulberry32. Source: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c. */
export function randomFrom(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const nat = (below: number): number => Math.floor(next() * below);
  return { nat, pick: list => list[nat(list.length)] };
}
