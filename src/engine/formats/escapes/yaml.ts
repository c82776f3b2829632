import type { MappedText } from '../../types';
import { type EscapeSyntax, escapedText } from './escape-syntax';
import { jsonString } from './json';
import { rawString } from './raw';

/** Single quoted strings of YAML on one line (YAML 1.2.2, 7.3.2): a quote is doubled. */
export const yamlSingleQuoted: EscapeSyntax = {
  lead: /'/g,
  read: (text, at) => (text[at + 1] === "'" ? { plain: "'", end: at + 2 } : undefined),
  write: plain => plain.replaceAll("'", "''"),
};

/** Text that YAML would not read back as the same string without quotes (YAML 1.2.2, 7.3.3). */
const NEEDS_QUOTES =
  /^(?:[\s,[\]{}#&*!|>'"%@`]|[-?:](?:\s|$)|$)|:(?:\s|$)|\s#|[\n\r]|\s$|^(?:true|false|null|yes|no|on|off|~|[-+.\d][\d.eE_+-]*)$/i;

/** A string of YAML without quotes, on one line. It gets quotes when new text needs them. */
export function yamlPlain(text: string, start: number, end: number): MappedText {
  return {
    ...escapedText(text, start, end, rawString),
    whole: { span: { start, end }, rewrite: plain => (NEEDS_QUOTES.test(plain) ? `"${jsonString.write(plain)}"` : undefined) },
  };
}
