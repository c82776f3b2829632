/** More marks in a row than any file has. */
const LIMIT = 40;

/**
 * The same text, just as long, in which marks of lists, mappings and tags that follow dozens of others on one line, with nothing to part
 * them, are letters: the parser's cost grows with the square of such runs, and no file that can be read has them.
 */
export function withoutLongRuns(text: string): string {
  const parts: string[] = [];
  let copied = 0;
  let marks = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isParting(unit)) marks = 0;
    else if (isMark(text, at, unit) && ++marks > LIMIT) {
      parts.push(text.slice(copied, at), 'x');
      copied = at + 1;
    }
  }
  return copied === 0 ? text : parts.join('') + text.slice(copied);
}

/** Line end, comma, opening bracket or brace. */
const isParting = (unit: number): boolean => unit === 0x0a || unit === 0x2c || unit === 0x5b || unit === 0x7b;
const isBlank = (unit: number): boolean => unit === 0x20 || unit === 0x09;

/** `-`, `?` or `:` before a blank; `!` or `&` behind one. */
function isMark(text: string, at: number, unit: number): boolean {
  if (unit === 0x2d || unit === 0x3f || unit === 0x3a) return isBlank(text.charCodeAt(at + 1));
  return (unit === 0x21 || unit === 0x26) && (at === 0 || isBlank(text.charCodeAt(at - 1)));
}
