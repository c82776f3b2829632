import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Fix, Locale, Rule, Span } from '../engine';
import { safeFix } from '../engine';
import { type Places, toRange } from './diagnostics';
import type { FindingItem } from './protocol';

/** How many characters of a finding's text are shown. */
const EXCERPT = 80;
/** How many characters around an empty place are shown, on either side. */
const NEIGHBOURHOOD = 16;

/** The fix that is applied when none is chosen: at most one of a finding is preferred. */
export const preferredFix = (finding: Finding): Fix | undefined => finding.fixes.find(fix => fix.preferred) ?? safeFix(finding);

/** A finding as a client that lists findings has it. */
export function toItem(
  document: Places & Partial<Pick<TextDocument, 'getText'>>,
  finding: Finding,
  rules: readonly Rule[],
  locale: Locale,
  reason?: string,
): FindingItem {
  const preferred = preferredFix(finding);
  return {
    fingerprint: finding.fingerprint,
    rule: finding.rule,
    category: rules.find(({ meta }) => meta.id === finding.rule)?.meta.category ?? 'Other/File',
    severity: finding.severity,
    message: finding.message[locale],
    range: toRange(document, finding.span),
    excerpt: document.getText ? excerpt(document.getText(), finding.span) : finding.text,
    fixes: finding.fixes.map(fix => ({ title: fix.title[locale], safety: fix.safety, preferred: fix === preferred })),
    ...(reason && { reason }),
  };
}

/** What stands at a place, on one line, shortened in the middle; of an empty place its neighbourhood. */
export function excerpt(text: string, { start, end }: Span): string {
  if (start === end) {
    const before = folded(text.slice(Math.max(0, start - NEIGHBOURHOOD), start));
    return detached(`${before}‸${folded(text.slice(end, end + NEIGHBOURHOOD))}`);
  }
  if (end - start <= EXCERPT) return detached(folded(text.slice(start, end)));
  const half = EXCERPT / 2;
  return detached(`${folded(text.slice(start, start + half))}…${folded(text.slice(end - half, end))}`);
}

const folded = (text: string): string => text.replace(/\s+/g, ' ');

/** The same, with no half characters or white space at its ends, and holding no longer text in memory, as a mere slice of one would. */
const detached = (text: string): string => JSON.parse(JSON.stringify(text.replace(/\p{Surrogate}/gu, '').trim() || '␣'));
