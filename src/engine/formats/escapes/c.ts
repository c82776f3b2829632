import { type EscapeSyntax, readHex } from './escape-syntax';

const SIMPLE: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '?': '?',
  '\\': '\\',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};
const WRITTEN: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Strings of C, as PO files write them (GNU gettext manual, "The Format of PO Files"). */
export const cString: EscapeSyntax = {
  lead: /\\/g,
  read(text, at) {
    const mark = text[at + 1];
    if (mark === 'x') {
      const hex = readHex(text, at + 2, 1, 2);
      return hex && { plain: String.fromCharCode(hex.value), end: hex.end };
    }
    const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4));
    if (octal) return { plain: String.fromCharCode(Number.parseInt(octal[0], 8)), end: at + 1 + octal[0].length };
    const plain = SIMPLE[mark];
    return plain === undefined ? undefined : { plain, end: at + 2 };
  },
  write: plain => plain.replace(/["\\\n\r\t]/g, character => WRITTEN[character]),
};
