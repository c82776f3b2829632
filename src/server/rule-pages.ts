import type { Rule } from '../engine';

/** Where the pages of docs/rules are read. */
const RULE_PAGES = 'https://github.com/mt-review/mt-review/blob/main/docs/rules';

/** The address of a rule's page; `undefined` for what is reported by no rule (a file that cannot be read). */
export function rulePage(rule: string, rules: readonly Rule[]): string | undefined {
  return rules.some(({ meta }) => meta.id === rule) ? `${RULE_PAGES}/${rule}.md` : undefined;
}
