import type { EscapeSyntax } from './escape-syntax';
import { readUnicodeEscape } from './json';

const SIMPLE: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f' };
const WRITTEN: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\f': '\\f' };

/** Values of Java property files (java.util.Properties, `load`). `isAscii`: other characters are written as escapes too. */
export function propertyValue(isAscii: boolean): EscapeSyntax {
  return {
    lead: /\\/g,
    read: readEscape,
    write(plain) {
      const escaped = plain.replace(/[\\\n\r\t\f]/g, character => WRITTEN[character]);
      return isAscii
        ? escaped.replace(/[\u0080-\uffff]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`)
        : escaped;
    },
  };
}

function readEscape(text: string, at: number, end: number): { plain: string; end: number } | undefined {
  const mark = text[at + 1];
  if (mark === 'u') return readUnicodeEscape(text, at);
  if (mark === '\n' || mark === '\r') return { plain: '', end: nextLineText(text, at + 1, end) };
  if (mark === undefined || at + 1 >= end) return undefined;
  // Behind a backslash any other character stands for itself; half of a pair is left with its other half.
  return /[\ud800-\udfff]/.test(mark) ? undefined : { plain: SIMPLE[mark] ?? mark, end: at + 2 };
}

/** Behind a line end and the blanks at the head of the next line. */
function nextLineText(text: string, lineEnd: number, limit: number): number {
  let at = lineEnd + (text[lineEnd] === '\r' && text[lineEnd + 1] === '\n' ? 2 : 1);
  while (at < limit && /[ \t\f]/.test(text[at])) at++;
  return Math.min(at, limit);
}
