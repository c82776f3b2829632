import { type EscapeSyntax, readHex } from './escape-syntax';

const SIMPLE: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '\\': '\\',
  n: '\n',
  r: '\r',
  t: '\t',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
};
const WRITTEN: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Strings of old-style property lists, as .strings files write them. Source: developer.apple.com, "Internationalization and Localization Guide". */
export const appleString: EscapeSyntax = {
  lead: /\\/g,
  read(text, at) {
    const mark = text[at + 1];
    if (mark === 'U' || mark === 'u') {
      const hex = readHex(text, at + 2, 4, 4);
      return hex && { plain: String.fromCharCode(hex.value), end: hex.end };
    }
    const plain = SIMPLE[mark];
    return plain === undefined ? undefined : { plain, end: at + 2 };
  },
  write: plain => plain.replace(/["\\\n\r\t]/g, character => WRITTEN[character]),
};
