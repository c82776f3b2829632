import type { Rule } from '../engine';
import { rulePage as pageOf } from '../engine/reports';

/** The address of a rule's page; `undefined` for what is reported by no rule (a file that cannot be read). */
export function rulePage(rule: string, rules: readonly Rule[]): string | undefined {
  return rules.some(({ meta }) => meta.id === rule) ? pageOf(rule) : undefined;
}
