import { hash } from '../pipeline/fingerprint';
import { type Finding, SEVERITIES } from '../types';
import { byPlace } from './merge';
import { MORE_ACROSS_FILES } from './messages';

/** More of one rule are not reported one by one in one file. */
const MOST_FINDINGS = 20;

/** The findings, by place; of very many of a rule the most severe, with one that tells of the rest where the first of these stands. */
export function withSummaries(findings: readonly Finding[]): Finding[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const same = byRule.get(finding.rule);
    if (same) same.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  const all = [...byRule.values()].flatMap(same => (same.length > MOST_FINDINGS ? summarised(same) : same));
  return all.sort(byPlace);
}

function summarised(findings: readonly Finding[]): Finding[] {
  const bySeverity = SEVERITIES.flatMap(severity => findings.filter(finding => finding.severity === severity));
  const rest = bySeverity.slice(MOST_FINDINGS);
  const first = rest.reduce((a, b) => (b.span.start < a.span.start ? b : a));
  const more = {
    message: MORE_ACROSS_FILES(rest.length),
    severity: rest[0].severity,
    fingerprint: hash(`${first.rule} across files: more`),
  };
  return [...bySeverity.slice(0, MOST_FINDINGS), { ...first, ...more }];
}
