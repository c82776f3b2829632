import { isWordCharacter } from '../text/characters';
import type { Finding, Rule, Span } from '../types';

/**
 * Drops findings that only say again what another already says: those whose every letter lies in findings of the rules their own rule
 * yields to, and exact repeats. One problem, one finding.
 */
export function withoutRestated(findings: readonly Finding[], text: string, rules: readonly Rule[]): Finding[] {
  const yieldsTo = new Map(rules.map(rule => [rule.meta.id, rule.meta.yieldsTo ?? []]));
  const byRule = new Map<string, Span[]>();
  for (const { rule, span } of findings) {
    const spans = byRule.get(rule);
    if (spans) spans.push(span);
    else byRule.set(rule, [span]);
  }
  for (const spans of byRule.values()) spans.sort((a, b) => a.start - b.start);
  const seen = new Set<string>();
  return findings.filter(finding => {
    const key = `${finding.rule} ${finding.span.start} ${finding.span.end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    const stronger = (yieldsTo.get(finding.rule) ?? []).flatMap(rule => overlapping(byRule.get(rule) ?? [], finding.span));
    return stronger.length === 0 || !isCovered(text, finding.span, stronger);
  });
}

/** The spans of a sorted, non-overlapping list that meet another span. */
function overlapping(sorted: readonly Span[], span: Span): Span[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle].end <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let i = low; i < sorted.length && sorted[i].start < span.end; i++) found.push(sorted[i]);
  return found;
}

/** Whether every letter and digit of a span lies in one of the others; when it has none, whether all of it does. */
function isCovered(text: string, span: Span, others: readonly Span[]): boolean {
  const inOthers = (i: number): boolean => others.some(other => i >= other.start && i < other.end);
  let letters = 0;
  for (let i = span.start; i < span.end; i++) {
    if (!isWordCharacter(text, i)) continue;
    letters++;
    if (!inOthers(i)) return false;
  }
  return letters > 0 || others.some(other => other.start <= span.start && other.end >= span.end);
}
