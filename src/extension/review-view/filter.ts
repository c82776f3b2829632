import type { FindingItem } from '../../server/protocol';

/** Which findings are listed; what is not there does not narrow them. */
export interface Filter {
  /** Letters of the excerpt, the message, or the rule, in any case. */
  readonly text?: string;
  readonly rules?: readonly string[];
  readonly severities?: readonly FindingItem['severity'][];
}

export const NO_FILTER: Filter = {};

export const isNarrowing = ({ text, rules, severities }: Filter): boolean =>
  Boolean(text) || rules !== undefined || severities !== undefined;

/** The findings a filter lets through. */
export function filtered(findings: readonly FindingItem[], filter: Filter): readonly FindingItem[] {
  if (!isNarrowing(filter)) return findings;
  const text = filter.text?.toLowerCase() ?? '';
  return findings.filter(
    item =>
      (filter.rules?.includes(item.rule) ?? true) &&
      (filter.severities?.includes(item.severity) ?? true) &&
      (text === '' || [item.excerpt, item.message, item.rule].some(part => part.toLowerCase().includes(text))),
  );
}
