import { MarkupKind } from 'vscode-languageserver';

/** How a hover is written; `text` makes any text safe to show as it is. */
export interface Markup {
  readonly kind: MarkupKind;
  readonly rule: string;
  text(plain: string): string;
  /** What we wrote ourselves, with `code` in it. */
  own(text: string): string;
  strong(plain: string): string;
  link(label: string, address: string): string;
}

export const MARKDOWN: Markup = {
  kind: MarkupKind.Markdown,
  rule: '\n\n---\n\n',
  // Messages quote the document, which may hold any markup; every ASCII mark may be escaped in Markdown.
  text: plain => plain.replace(/[!-/:-@[-`{-~]/g, '\\$&'),
  own: text => text,
  strong: plain => `**${plain.replace(/[!-/:-@[-`{-~]/g, '\\$&')}**`,
  link: (label, address) => `[${label}](${address})`,
};

export const PLAIN: Markup = {
  kind: MarkupKind.PlainText,
  rule: '\n\n',
  text: plain => plain,
  own: text => text.replaceAll('`', ''),
  strong: plain => plain,
  link: (label, address) => `${label}: ${address}`,
};
