import type { Span } from '../../types';

export interface JsonToken extends Span {
  /** `other` is a number, a literal or anything else that stands where a value may. */
  readonly type: 'string' | 'unclosed-string' | 'comment' | '{' | '}' | '[' | ']' | ':' | ',' | 'other';
}

const COMMENT = /\/\/[^\n\r]*|\/\*/y;
const OTHER = /[^\s{}[\]:,"]+/y;

/** The tokens of a JSON text, comments included, white space left out. Every character belongs to one or is white space. */
export function* jsonTokens(text: string): Generator<JsonToken> {
  for (let at = skipSpace(text, 0); at < text.length; at = skipSpace(text, at)) {
    const token = tokenAt(text, at);
    yield token;
    at = token.end;
  }
}

function tokenAt(text: string, start: number): JsonToken {
  const character = text[start];
  switch (character) {
    case '{':
    case '}':
    case '[':
    case ']':
    case ':':
    case ',':
      return { type: character, start, end: start + 1 };
    case '"':
      return stringAt(text, start);
    case '/': {
      COMMENT.lastIndex = start;
      const comment = COMMENT.exec(text)?.[0];
      if (comment) return { type: 'comment', start, end: comment === '/*' ? blockEnd(text, start) : start + comment.length };
    }
  }
  OTHER.lastIndex = start;
  return { type: 'other', start, end: start + (OTHER.exec(text)?.[0].length ?? 1) };
}

/** A string up to its closing mark or, without one, the end of the line. */
function stringAt(text: string, start: number): JsonToken {
  let at = start + 1;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || unit === 0x0d) break;
    if (unit === 0x22) return { type: 'string', start, end: at + 1 };
    if (unit === 0x5c && !isLineEnd(text.charCodeAt(at + 1))) at++;
  }
  return { type: 'unclosed-string', start, end: Math.min(at, text.length) };
}

const isLineEnd = (unit: number): boolean => unit === 0x0a || unit === 0x0d;

function blockEnd(text: string, start: number): number {
  const end = text.indexOf('*/', start + 2);
  return end < 0 ? text.length : end + 2;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** White space of JSON, and what `\s` (by which other tokens end) knows besides. */
const isSpace = (unit: number): boolean =>
  unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit >= 0x80 && /\s/.test(String.fromCharCode(unit)));
