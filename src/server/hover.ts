import type { Hover } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../engine';
import { toRange } from './diagnostics';
import { explainWords, wordsToExplain } from './dictionary-hover';
import { findingsAt, reviewed, type Session } from './documents';
import { MARKDOWN, type Markup, PLAIN } from './markup';
import { MESSAGES, SEVERITY_NAMES } from './messages';
import { numberAt } from './number-at';
import { rulePage } from './rule-pages';

/**
 * Answers `textDocument/hover`: what is wrong here, how sure that is, what it may be read as, and where the rule is explained; of a number,
 * what it says in both languages; of Chinese, its words.
 */
export function registerHover(session: Session): void {
  session.connection.onHover(async ({ textDocument: { uri }, position }, token): Promise<Hover | null> => {
    const now = await reviewed(session, uri, token);
    if (!now) return null;
    const offset = now.document.offsetAt(position);
    const findings = findingsAt(now.review.findings, { start: offset, end: offset });
    const number = numberAt(now.document.getText(), offset);
    const words = await wordsToExplain(session, now.document, offset);
    // The word goes first: a hover is asked for again as soon as the pointer leaves its range.
    const span = words?.span ?? findings[0]?.span ?? number?.span;
    if (!span) return null;
    const markup = session.client.markdownHover ? MARKDOWN : PLAIN;
    const parts = [
      ...(number ? [markup.text(number.renderings.join(' = '))] : []),
      ...(words ? [explainWords(words, markup)] : []),
      ...findings.map(finding => explain(session, now.document, finding, markup)),
    ];
    return { contents: { kind: markup.kind, value: parts.join(markup.rule) }, range: toRange(now.document, span) };
  });
}

function explain({ client, rules }: Session, document: TextDocument, finding: Finding, markup: Markup): string {
  const { locale } = client;
  const meta = rules.find(rule => rule.meta.id === finding.rule)?.meta;
  const page = rulePage(finding.rule, rules);
  const sureness = Math.round(finding.confidence * 100);
  const facts = [
    ...(meta ? [meta.category] : []),
    SEVERITY_NAMES[finding.severity][locale],
    ...(sureness < 100 ? [MESSAGES.sureness(sureness)[locale]] : []),
  ];
  const list = (title: string, items: readonly string[]): string[] =>
    items.length === 0 ? [] : [[markup.text(title), '', ...items.map(item => `- ${markup.text(item)}`)].join('\n')];
  return [
    `${markup.strong(finding.rule)} · ${markup.text(facts.join(' · '))}`,
    ...(client.options.showsMessageInHover ? [] : [markup.text(finding.message[locale])]),
    ...(meta ? [markup.own(meta.summary[locale])] : []),
    ...list(
      MESSAGES.possibleFixes()[locale],
      finding.fixes.map(fix => fix.title[locale]),
    ),
    ...list(
      MESSAGES.elsewhere()[locale],
      finding.related.map(({ message, span }) => `${MESSAGES.line(document.positionAt(span.start).line + 1)[locale]}: ${message[locale]}`),
    ),
    ...(page ? [markup.link(MESSAGES.aboutRule(finding.rule)[locale], page)] : []),
  ].join('\n\n');
}
