import { MappedTextBuilder } from '../../text/mapped-text';
import type { MappedText } from '../../types';

/** How a format writes characters in its strings. */
export interface EscapeSyntax {
  /** Finds the characters at which something may begin that is not read as it stands (flag `g`, one character a match). */
  readonly lead: RegExp;
  /** What stands at such a character: how it reads, and where it ends. Undefined if it is just the character. */
  read(text: string, at: number, end: number): { readonly plain: string; readonly end: number } | undefined;
  /** Plain text as the format writes it. */
  readonly write: (plain: string) => string;
}

/** The text of a stretch of a file; its file offsets count in `text`. What the syntax cannot read stays as it is. */
export function escapedText(text: string, start: number, end: number, syntax: EscapeSyntax): MappedText {
  const builder = new MappedTextBuilder();
  appendEscaped(builder, text, start, end, syntax);
  return withPlace(builder.build(syntax.write), start);
}

/** A text that, if it is empty, knows where text would go. */
export function withPlace(mapped: MappedText, at: number): MappedText {
  return mapped.text ? mapped : { ...mapped, pieces: [{ textStart: 0, textEnd: 0, fileStart: at, fileEnd: at }] };
}

/** The same, behind what a builder already holds: for strings in several parts. */
export function appendEscaped(builder: MappedTextBuilder, text: string, start: number, end: number, syntax: EscapeSyntax): void {
  // Searched in a part of its own: the next escape in the file may be far behind the end.
  const part = text.slice(start, end);
  const { lead } = syntax;
  let from = start;
  lead.lastIndex = 0;
  for (let match = lead.exec(part); match; match = lead.exec(part)) {
    const at = start + match.index;
    const unit = syntax.read(text, at, end);
    if (!unit || unit.end > end) continue;
    builder.literal(text.slice(from, at), from);
    builder.escaped(unit.plain, at, unit.end);
    from = unit.end;
    lead.lastIndex = from - start;
  }
  builder.literal(from === start ? part : text.slice(from, end), from);
}

/** The code unit or code point written with between `least` and `most` hexadecimal digits at an offset. */
export function readHex(text: string, at: number, least: number, most: number): { value: number; end: number } | undefined {
  let end = at;
  let value = 0;
  while (end - at < most) {
    const digit = hexDigit(text.charCodeAt(end));
    if (digit < 0) break;
    value = value * 16 + digit;
    end++;
  }
  return end - at >= least ? { value, end } : undefined;
}

function hexDigit(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
