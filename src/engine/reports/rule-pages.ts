/** Where the pages of docs/rules are read. */
const RULE_PAGES = 'https://github.com/mt-review/mt-review/blob/main/docs/rules';

/** The address of a rule's page. */
export const rulePage = (rule: string): string => `${RULE_PAGES}/${rule}.md`;
