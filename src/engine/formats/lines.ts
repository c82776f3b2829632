import type { Span } from '../types';

/** So much of a text is searched at a time: who looks at a few lines must not pay for a search to the end of the file. */
const WINDOW = 16_384;

/** The lines of a text from a line's start on, without their line ends (LF, CR LF or CR) and a byte order mark at `from`, as spans. */
export function* linesOf(text: string, from = 0): Generator<Span> {
  let start = text.charCodeAt(from) === 0xfeff ? from + 1 : from;
  let base = start;
  let window = text.slice(base, base + WINDOW);
  // Each mark is looked for again only when it has been passed.
  let lineFeed = window.indexOf('\n');
  let carriageReturn = window.indexOf('\r');
  while (start < text.length) {
    if (lineFeed >= 0 && base + lineFeed < start) lineFeed = window.indexOf('\n', start - base);
    if (carriageReturn >= 0 && base + carriageReturn < start) carriageReturn = window.indexOf('\r', start - base);
    while (lineFeed < 0 && carriageReturn < 0 && base + window.length < text.length) {
      base = Math.max(base + window.length, start);
      window = text.slice(base, base + WINDOW);
      lineFeed = window.indexOf('\n');
      carriageReturn = window.indexOf('\r');
    }
    const end = base + earlier(lineFeed, carriageReturn, window.length);
    yield { start, end };
    start = text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? end + 2 : end + 1;
  }
}

/** Whether a line holds nothing but white space. */
export function isBlankLine(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === '';
}

function earlier(a: number, b: number, none: number): number {
  if (a < 0) return b < 0 ? none : b;
  return b < 0 ? a : Math.min(a, b);
}

/** The first offset from `start` on that holds neither space nor tab; at most `end`. */
export function skipBlanks(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (text.charCodeAt(at) === 0x20 || text.charCodeAt(at) === 0x09)) at++;
  return at;
}

/** The first line break from an offset on: CR LF, LF or CR; empty if there is none. */
export function lineBreakAt(text: string, from: number): string {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== 0x0a && text.charCodeAt(at) !== 0x0d) at++;
  return text.startsWith('\r\n', at) ? '\r\n' : text.slice(at, at + 1);
}

/** Where the line of an offset starts; behind a byte order mark. */
export function lineStartOf(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !/[\n\r\ufeff]/.test(text[at - 1])) at--;
  return at;
}
