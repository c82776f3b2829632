import { type EscapeSyntax, readHex } from './escape-syntax';

const SIMPLE: Readonly<Record<string, string>> = { '"': '"', '\\': '\\', '/': '/', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
const WRITTEN: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** Strings of JSON (RFC 8259, section 7). */
export const jsonString: EscapeSyntax = {
  lead: /\\/g,
  read(text, at) {
    const mark = text[at + 1];
    if (mark === 'u') return readUnicodeEscape(text, at);
    const plain = SIMPLE[mark];
    return plain === undefined ? undefined : { plain, end: at + 2 };
  },
  write: plain =>
    plain.replace(/["\\\u0000-\u001f]/g, character => WRITTEN[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`),
};

/** `\uXXXX` at an offset; two that make a surrogate pair are one character. */
export function readUnicodeEscape(text: string, at: number): { plain: string; end: number } | undefined {
  const first = readHex(text, at + 2, 4, 4);
  if (!first) return undefined;
  if (first.value >= 0xd800 && first.value < 0xdc00 && text[first.end] === '\\' && text[first.end + 1] === 'u') {
    const second = readHex(text, first.end + 2, 4, 4);
    if (second && second.value >= 0xdc00 && second.value < 0xe000) {
      return { plain: String.fromCharCode(first.value, second.value), end: second.end };
    }
  }
  return { plain: String.fromCharCode(first.value), end: first.end };
}
