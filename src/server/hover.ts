import { type Hover, MarkupKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../engine';
import { toRange } from './diagnostics';
import { findingsAt, reviewed, type Session } from './documents';
import { MESSAGES, SEVERITY_NAMES } from './messages';
import { numberAt } from './number-at';
import { rulePage } from './rule-pages';

/**
 * Answers `textDocument/hover`: what is wrong here, how sure that is, what it may be read as, and where the rule is explained; of a number,
 * what it says in both languages.
 */
export function registerHover(session: Session): void {
  session.connection.onHover(async ({ textDocument: { uri }, position }, token): Promise<Hover | null> => {
    const now = await reviewed(session, uri, token);
    if (!now) return null;
    const offset = now.document.offsetAt(position);
    const findings = findingsAt(now.review.findings, { start: offset, end: offset });
    const number = numberAt(now.document.getText(), offset);
    const span = findings[0]?.span ?? number?.span;
    if (!span) return null;
    const markup = session.client.markdownHover ? MARKDOWN : PLAIN;
    const parts = [
      ...(number ? [markup.text(number.renderings.join(' = '))] : []),
      ...findings.map(finding => explain(session, now.document, finding, markup)),
    ];
    return { contents: { kind: markup.kind, value: parts.join(markup.rule) }, range: toRange(now.document, span) };
  });
}

/** How a hover is written; `text` makes any text safe to show as it is. */
interface Markup {
  readonly kind: MarkupKind;
  readonly rule: string;
  text(plain: string): string;
  /** What we wrote ourselves, with `code` in it. */
  own(text: string): string;
  strong(plain: string): string;
  link(label: string, address: string): string;
}

const MARKDOWN: Markup = {
  kind: MarkupKind.Markdown,
  rule: '\n\n---\n\n',
  // Messages quote the document, which may hold any markup; every ASCII mark may be escaped in Markdown.
  text: plain => plain.replace(/[!-/:-@[-`{-~]/g, '\\$&'),
  own: text => text,
  strong: plain => `**${plain.replace(/[!-/:-@[-`{-~]/g, '\\$&')}**`,
  link: (label, address) => `[${label}](${address})`,
};

const PLAIN: Markup = {
  kind: MarkupKind.PlainText,
  rule: '\n\n',
  text: plain => plain,
  own: text => text.replaceAll('`', ''),
  strong: plain => plain,
  link: (label, address) => `${label}: ${address}`,
};

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
