import type { Edit } from '../../engine';

export const insertion = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text });

/** The offset behind an XML declaration and a document type, which must come first, or the text's start. */
export function behindDoctype(text: string): number {
  const head = /^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype[^>]*>[ \t]*\r?\n?)?/i.exec(text)?.[0] ?? '';
  return head.trim() ? head.length : contentStart(text);
}

export const contentStart = (text: string): number => (text.startsWith('\uFEFF') ? 1 : 0);

export const lineStart = (text: string, offset: number): number => (offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1);

export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}

export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

/** The length of the line break that ends right before a line. */
export const lineBreakBefore = (text: string, line: number): number => (text[line - 2] === '\r' ? 2 : 1);

/** The line break the text uses. */
export function lineBreak(text: string): string {
  const first = text.indexOf('\n');
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}
