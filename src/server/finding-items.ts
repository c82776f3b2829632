import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Fix, Locale, Rule, Span } from '../engine';
import { safeFix } from '../engine';
import { type Places, toRange } from './diagnostics';
import type { FindingItem } from './protocol';

/** How many characters of a finding's text are shown. */
const LONGEST = 80;
/** A shorter text says too little without the words around it. */
const SHORT = 8;
/** How many characters around it are shown, on either side. */
const NEIGHBOURHOOD = 20;

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
    ...(document.getText ? excerpt(document.getText(), finding.span) : excerpt(finding.text, { start: 0, end: finding.text.length })),
    fixes: finding.fixes.map(fix => ({ title: fix.title[locale], safety: fix.safety, preferred: fix === preferred })),
    ...(reason && { reason }),
  };
}

/** What stands at a place, and where in it the place itself is. */
export type Excerpt = Pick<FindingItem, 'excerpt' | 'highlight'>;

/** What stands at a place, on one line, shortened in the middle; when it is short, with the words around; `‸` where nothing stands. */
export function excerpt(text: string, { start, end }: Span): Excerpt {
  const half = LONGEST / 2;
  const isLong = end - start > LONGEST;
  const found = isLong
    ? `${legible(text.slice(start, start + half))}…${legible(text.slice(end - half, end))}`
    : legible(text.slice(start, end));
  const shown = found.trim() || (start === end ? '‸' : '␣');
  const isShort = end - start < SHORT;
  const before = isShort ? lastWords(text.slice(Math.max(0, start - NEIGHBOURHOOD), start), start > NEIGHBOURHOOD) : '';
  const after = isShort ? firstWords(text.slice(end, end + NEIGHBOURHOOD), end + NEIGHBOURHOOD < text.length) : '';
  return { excerpt: detached(before + shown + after), highlight: [before.length, before.length + shown.length] };
}

/** What stands on the line before a place, without the rest of a word that is cut. */
function lastWords(text: string, isCut: boolean): string {
  const line = text.slice(text.lastIndexOf('\n') + 1);
  const words = isCut && line.length === text.length ? line.replace(/^\S{0,12} /, '') : line;
  return legible(words).trimStart();
}

function firstWords(text: string, isCut: boolean): string {
  const line = text.split(/[\r\n]/, 1)[0];
  const words = isCut && line.length === text.length ? line.replace(/ \S{0,12}$/, '') : line;
  return legible(words).trimEnd();
}

/** On one line, without half characters. */
const legible = (text: string): string => text.replace(/\p{Surrogate}/gu, '').replace(/\s+/g, ' ');

/** The same, holding no longer text in memory, as a mere slice of one would. */
const detached = (text: string): string => JSON.parse(JSON.stringify(text));
