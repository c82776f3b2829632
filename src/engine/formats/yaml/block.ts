import { MappedTextBuilder } from '../../text/mapped-text';
import { trimText } from '../../text/slice';
import type { MappedText } from '../../types';
import { withPlace } from '../escapes';
import { linesOf } from '../lines';

/**
 * A string of YAML written as a block (YAML 1.2.2, 8.1), without the line ends behind it. `start` and `end` are those of the lines behind
 * the header; `folded` is that of a `>` block, in which a line end between two lines of text reads as a space.
 */
export function blockText(file: string, start: number, end: number, folded: boolean): MappedText {
  const builder = new MappedTextBuilder();
  const indent = indentOf(file, start, end);
  const lines = [...linesOf(file.slice(start, end))].map(line => ({ start: start + line.start, end: start + line.end }));
  let written: { readonly end: number; readonly isText: boolean } | undefined;
  for (const line of lines) {
    const from = Math.min(line.end, line.start + indent.length);
    const isText = line.end > from && file[from] !== ' ' && file[from] !== '\t';
    // In a folded block the line end before a blank line goes with it.
    const isDropped = folded && written?.isText && from === line.end;
    if (written && !isDropped) addLineEnd(builder, file, written.end, from, folded && isText && written.isText);
    builder.literal(file.slice(from, line.end), from);
    written = { end: line.end, isText };
  }
  const lineEnd = file.slice(start, end).includes('\r\n') ? '\r\n' : '\n';
  const newLine = folded ? `${lineEnd}${lineEnd}${indent}` : `${lineEnd}${indent}`;
  return withPlace(trimText(builder.build(plain => plain.replace(/\r?\n/g, newLine))), start);
}

/** Line end and indent between two lines. One letter for one is read as it stands. */
function addLineEnd(builder: MappedTextBuilder, file: string, start: number, end: number, isFolded: boolean): void {
  if (end - start === 1) builder.literal(file[start], start);
  else builder.escaped(isFolded ? ' ' : '\n', start, end);
}

/** The blanks before the first line that holds text. */
function indentOf(file: string, start: number, end: number): string {
  for (const line of linesOf(file.slice(start, end))) {
    let at = start + line.start;
    while (file[at] === ' ' && at < start + line.end) at++;
    if (at < start + line.end) return file.slice(start + line.start, at);
  }
  return '';
}
