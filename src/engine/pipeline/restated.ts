import { isWordCharacter } from '../text/characters';
import type { Rule, Span } from '../types';

interface Placed {
  readonly rule: string;
  readonly span: Span;
}

/**
 * Drops findings that only say again what another already says: those whose every letter lies in findings of the rules their own rule
 * yields to, and exact repeats. One problem, one finding. Spans count in `text`.
 */
export function withoutRestated<T extends Placed>(findings: readonly T[], text: string, rules: readonly Rule[]): T[] {
  const byRule = new Map<string, Span[]>();
  for (const { rule, span } of findings) {
    const spans = byRule.get(rule);
    if (spans) spans.push(span);
    else byRule.set(rule, [span]);
  }
  if (byRule.size === 0) return [];
  const yieldsTo = new Map(rules.flatMap(({ meta }) => (byRule.has(meta.id) && meta.yieldsTo ? [[meta.id, meta.yieldsTo] as const] : [])));
  const known = new Map<string, SortedSpans>();
  const sortedOf = (rule: string): SortedSpans => {
    const sorted = known.get(rule) ?? sortedSpans(byRule.get(rule) ?? []);
    known.set(rule, sorted);
    return sorted;
  };
  const seen = new Set<string>();
  return findings.filter(finding => {
    const key = `${finding.rule} ${finding.span.start} ${finding.span.end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    const stronger = (yieldsTo.get(finding.rule) ?? []).flatMap(rule =>
      byRule.has(rule) ? overlapping(sortedOf(rule), finding.span) : [],
    );
    return stronger.length === 0 || !isCovered(text, finding.span, stronger);
  });
}

interface SortedSpans {
  /** By start. */
  readonly spans: readonly Span[];
  /** For each, where it or one before it ends last. */
  readonly reach: readonly number[];
}

function sortedSpans(spans: readonly Span[]): SortedSpans {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let last = 0;
  const reach = sorted.map(({ end }) => {
    last = Math.max(last, end);
    return last;
  });
  return { spans: sorted, reach };
}

/** The spans that meet another span. */
function overlapping({ spans, reach }: SortedSpans, span: Span): Span[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reach[middle] <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: Span[] = [];
  for (let i = low; i < spans.length && spans[i].start < span.end; i++) if (spans[i].end > span.start) found.push(spans[i]);
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
