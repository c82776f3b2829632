import type { Case } from './cases';
import { failureOf } from './laws';

/** So long a failure is made smaller, in milliseconds. */
const PATIENCE = 20_000;

/** A case that fails the same way, with as little text as can be found: stretches are left out, ever shorter ones. */
export function shrunk(one: Case, kind: string): Case {
  const end = performance.now() + PATIENCE;
  let { text } = one;
  for (let length = text.length >> 1; length > 0; ) {
    let isShorter = false;
    for (let at = 0; at < text.length && performance.now() < end; ) {
      const less = text.slice(0, at) + text.slice(at + length);
      if (failureOf({ ...one, text: less })?.kind === kind) {
        text = less;
        isShorter = true;
      } else at += length;
    }
    if (performance.now() >= end) break;
    if (!isShorter || length > 1) length >>= 1;
  }
  return { ...one, text };
}
