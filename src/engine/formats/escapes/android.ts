import { readReference, writeXml } from '../xml/text';
import type { EscapeSyntax } from './escape-syntax';
import { readUnicodeEscape } from './json';

const SIMPLE: Readonly<Record<string, string>> = {
  "'": "'",
  '"': '"',
  '@': '@',
  '?': '?',
  '\\': '\\',
  n: '\n',
  t: '\t',
  '#': '#',
  ' ': ' ',
};
const WRITTEN: Readonly<Record<string, string>> = { "'": "\\'", '"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t' };

/** Strings of Android resources. Source: developer.android.com, "String resources", formatting and styling. */
export const androidString: EscapeSyntax = {
  // A run of white space reads as one space; one line end or tab alone is left as it is.
  lead: /[\\&"]|[ \t\r\n](?=[ \t\r\n])/g,
  read: (text, at, end) => (isSpace(text.charCodeAt(at)) ? { plain: ' ', end: spaceEnd(text, at, end) } : readMark(text, at)),
  write,
};

/** Strings between quotation marks, in which white space stays as it is. */
export const androidQuotedString: EscapeSyntax = { lead: /[\\&"]/g, read: readMark, write };

function readMark(text: string, at: number): { plain: string; end: number } | undefined {
  if (text[at] === '&') return readReference(text, at);
  if (text[at] === '"') return { plain: '', end: at + 1 };
  const mark = text[at + 1];
  if (mark === 'u') return readUnicodeEscape(text, at);
  const plain = SIMPLE[mark];
  return plain === undefined ? undefined : { plain, end: at + 2 };
}

function write(plain: string): string {
  return writeXml(plain.replace(/['"\\\n\t]/g, character => WRITTEN[character]).replace(/^[@?]/, '\\$&'));
}

function spaceEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && isSpace(text.charCodeAt(end))) end++;
  return end;
}

const isSpace = (unit: number): boolean => unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x0d;
