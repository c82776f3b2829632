import type { Finding, ParsedDocument, Span } from '../types';

/**
 * Review directives in comments:
 *
 *     mt-review-disable-next-line [rule …]
 *     mt-review-disable [rule …]   until   mt-review-enable [rule …]
 *
 * Without a rule they speak of all of them.
 */
const DIRECTIVE = /mt-review-(disable-next-line|disable|enable)\b((?:[ \t,]+[a-z][a-z-]*)*)/g;

interface Suppression {
  readonly span: Span;
  /** Empty: every rule. */
  readonly rules: readonly string[];
}

/** The findings that no directive of the document silences. */
export function withoutSuppressed(findings: readonly Finding[], text: string, document: ParsedDocument): Finding[] {
  const isSilenced = silencedPlaces(text, document);
  return findings.filter(({ rule, span }) => !isSilenced(rule, span.start));
}

/** Says of a rule and a place (a file offset) whether a directive silences the one at the other. */
export function silencedPlaces(text: string, document: ParsedDocument): (rule: string, at: number) => boolean {
  const suppressions = findSuppressions(text, document);
  return (rule, at) =>
    suppressions.some(({ span, rules }) => at >= span.start && at < span.end && (rules.length === 0 || rules.includes(rule)));
}

function findSuppressions(text: string, document: ParsedDocument): Suppression[] {
  const found: Suppression[] = [];
  const open = new Map<string, number>();
  const close = (rule: string, end: number): void => {
    const start = open.get(rule);
    if (start === undefined) return;
    open.delete(rule);
    found.push({ span: { start, end }, rules: rule ? [rule] : [] });
  };
  for (const comment of document.comments) {
    const body = text.slice(comment.start, comment.end);
    if (!body.includes('mt-review-')) continue;
    for (const match of body.matchAll(DIRECTIVE)) {
      const at = comment.start + match.index;
      const rules = match[2].split(/[ \t,]+/).filter(Boolean);
      if (match[1] === 'disable-next-line') found.push({ span: nextLine(text, at), rules });
      else if (match[1] === 'disable') for (const rule of rules.length ? rules : ['']) open.set(rule, open.get(rule) ?? at);
      else for (const rule of rules.length ? rules : [...open.keys()]) close(rule, at);
    }
  }
  for (const rule of [...open.keys()]) close(rule, text.length);
  return found;
}

/** The line below the one an offset stands in. */
function nextLine(text: string, offset: number): Span {
  const start = text.indexOf('\n', offset) + 1;
  if (start === 0) return { start: text.length, end: text.length };
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}
