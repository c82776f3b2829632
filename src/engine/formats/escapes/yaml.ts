import type { MappedText } from '../../types';
import { type EscapeSyntax, escapedText, readHex } from './escape-syntax';
import { jsonString } from './json';

/** Line ends with the blanks around them: one reads as a space, several as one less. Starts are looked for at the first blank only. */
const FOLD = String.raw`(?<![ \t\r\n])[ \t]*\r?\n`;
const SIMPLE: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};

/** Double quoted strings of YAML (YAML 1.2.2, 5.7 and 7.3.1). */
export const yamlDoubleQuoted: EscapeSyntax = {
  lead: new RegExp(String.raw`\\|${FOLD}`, 'g'),
  read: (text, at, end) => (text[at] === '\\' ? readEscape(text, at, end) : readFold(text, at, end)),
  write: jsonString.write,
};

/** Single quoted strings of YAML (YAML 1.2.2, 7.3.2): a quote is doubled. */
export const yamlSingleQuoted: EscapeSyntax = {
  lead: new RegExp(`'|${FOLD}`, 'g'),
  read(text, at, end) {
    if (text[at] !== "'") return readFold(text, at, end);
    return text[at + 1] === "'" ? { plain: "'", end: at + 2 } : undefined;
  },
  // A blank line between two lines is a line end.
  write: plain => plain.replaceAll("'", "''").replace(/\n/g, '\n\n'),
};

const yamlFolded: EscapeSyntax = { lead: new RegExp(FOLD, 'g'), read: readFold, write: plain => plain };

/** Text that YAML would not read back as the same string without quotes (YAML 1.2.2, 7.3.3). */
const NEEDS_QUOTES =
  /^(?:[\s,[\]{}#&*!|>'"%@`]|[-?:](?:\s|$)|$)|:(?:\s|$)|\s#|[\n\r]|\s$|^(?:true|false|null|yes|no|on|off|~|[-+.\d][\d.eE_+-]*)$/i;
/** In lists and mappings between brackets these end a string too. */
const ENDS_IN_FLOW = /[,[\]{}]/;

/** A string of YAML without quotes. It gets quotes when new text needs them. */
export function yamlPlain(text: string, start: number, end: number, inFlow = false): MappedText {
  const needsQuotes = (plain: string): boolean => NEEDS_QUOTES.test(plain) || (inFlow && ENDS_IN_FLOW.test(plain));
  return {
    ...escapedText(text, start, end, yamlFolded),
    whole: { span: { start, end }, rewrite: plain => (needsQuotes(plain) ? `"${jsonString.write(plain)}"` : undefined) },
  };
}

function readEscape(text: string, at: number, end: number): { plain: string; end: number } | undefined {
  const mark = text[at + 1];
  const digits = mark === 'x' ? 2 : mark === 'u' ? 4 : mark === 'U' ? 8 : 0;
  if (digits > 0) {
    const hex = readHex(text, at + 2, digits, digits);
    return hex && hex.value <= 0x10ffff ? { plain: String.fromCodePoint(hex.value), end: hex.end } : undefined;
  }
  if (mark === '\n' || mark === '\r') return { plain: '', end: blanksEnd(text, at + (text[at + 2] === '\n' ? 3 : 2), end) };
  const plain = SIMPLE[mark];
  return plain === undefined ? undefined : { plain, end: at + 2 };
}

/** Folded line ends. Nothing but a line end is one: it stays, since one letter for one is read as it stands. */
function readFold(text: string, at: number, limit: number): { plain: string; end: number } {
  let lines = 0;
  let end = at;
  for (; end < limit; end++) {
    const unit = text.charCodeAt(end);
    if (unit === 0x0a) lines++;
    else if (unit !== 0x20 && unit !== 0x09 && unit !== 0x0d) break;
  }
  const plain = lines > 1 ? '\n'.repeat(lines - 1) : end - at === 1 ? '\n' : ' ';
  return { plain, end };
}

function blanksEnd(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && (text[end] === ' ' || text[end] === '\t')) end++;
  return end;
}
