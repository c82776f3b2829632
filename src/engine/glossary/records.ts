import type { Span } from '../types';

/** One value of a record; the span counts in the file and includes the quotes. */
export interface Cell extends Span {
  readonly text: string;
}

export interface Records {
  /** The cells of every record that holds anything. */
  readonly records: readonly (readonly Cell[])[];
  /** Where a quote opens that nothing closes: its record was read to the end of its line. */
  readonly unclosed: readonly Span[];
}

/**
 * Reads comma-separated values as RFC 4180 has them, with any separator of one character: values may stand in double quotes, within which a
 * quote is written twice. Values lose the spaces around them.
 */
export function readRecords(text: string, separator: string): Records {
  const records: Cell[][] = [];
  const unclosed: Span[] = [];
  let cells: Cell[] = [];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const endRecord = (): void => {
    if (cells.some(cell => cell.text)) records.push(cells);
    cells = [];
  };
  // The closing quotes in sight: with none left, no quote is searched to the end of the file again.
  let lastQuote = text.lastIndexOf('"');
  while (at < text.length) {
    let quote = at;
    while (text[quote] === ' ') quote++;
    const closing = text[quote] === '"' && quote < lastQuote ? closingQuote(text, quote + 1) : -1;
    if (text[quote] === '"' && closing < 0) {
      unclosed.push({ start: quote, end: quote + 1 });
      lastQuote = -1;
    }
    const isQuoted = closing >= 0;
    const end = cellEnd(text, isQuoted ? closing + 1 : at, separator);
    cells.push(isQuoted ? quoted(text, quote, closing) : bare(text, at, end));
    at = end;
    if (text[at] === separator) {
      at++;
      if (at < text.length) continue;
    }
    endRecord();
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
  }
  endRecord();
  return { records, unclosed };
}

const quoted = (text: string, start: number, closing: number): Cell => ({
  text: text
    .slice(start + 1, closing)
    .replaceAll('""', '"')
    .trim(),
  start,
  end: closing + 1,
});

function bare(text: string, start: number, end: number): Cell {
  const raw = text.slice(start, end);
  const trimmed = raw.trim();
  const from = start + (trimmed ? raw.indexOf(trimmed) : 0);
  return { text: trimmed, start: from, end: from + trimmed.length };
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}

function cellEnd(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}
