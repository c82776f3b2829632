/** More marks in a row than any file has. */
const LIMIT = 40;
/** More brackets one in the other than any file has. */
const DEPTH_LIMIT = 500;

/**
 * The same text, just as long, in which marks of lists, mappings and tags that follow dozens of others on one line, with nothing to part
 * them, and brackets in hundreds of others are letters: the parser's cost grows with the square of such, and no file that can be read has them.
 */
export function withoutLongRuns(text: string): string {
  const parts: string[] = [];
  let copied = 0;
  let marks = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const opens = unit === 0x5b || unit === 0x7b;
    if (opens) depth++;
    else if (unit === 0x5d || unit === 0x7d) depth = Math.max(0, depth - 1);
    const isTooDeep = opens && depth > DEPTH_LIMIT;
    if (isParting(text, at, unit) && !isTooDeep) marks = 0;
    const isExcess = isTooDeep || (isMark(text, at, unit) && ++marks > LIMIT);
    if (isExcess) {
      parts.push(text.slice(copied, at), 'x');
      copied = at + 1;
    }
  }
  return copied === 0 ? text : parts.join('') + text.slice(copied);
}

/** Line end, opening bracket or brace, comma behind something. */
function isParting(text: string, at: number, unit: number): boolean {
  return unit === 0x0a || unit === 0x5b || unit === 0x7b || (unit === COMMA && !startsToken(text, at));
}

/** `-`, `?` or `:` before a blank; `!`, `&` or what can begin nothing (`,`, `@`, backquote) where something begins; control characters. */
function isMark(text: string, at: number, unit: number): boolean {
  if (unit === 0x2d || unit === 0x3f || unit === 0x3a) return isBlank(text.charCodeAt(at + 1));
  if (unit < 0x20 || unit === 0x7f) return unit !== 0x09 && unit !== 0x0a && unit !== 0x0d;
  return (unit === 0x21 || unit === 0x26 || unit === COMMA || unit === 0x40 || unit === 0x60) && startsToken(text, at);
}

const COMMA = 0x2c;
const isBlank = (unit: number): boolean => unit === 0x20 || unit === 0x09;

/** Behind a blank, a line end, or the same character. */
function startsToken(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return at === 0 || isBlank(before) || before === 0x0a || before === text.charCodeAt(at);
}
