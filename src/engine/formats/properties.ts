import type { Format, ParsedDocument, PlacedSegment, Span } from '../types';
import { type EscapeSyntax, escapedText } from './escapes';
import { propertyValue } from './escapes/properties';
import { linesOf } from './lines';
import { isLocalisedPath, LOCALISED_PLACES } from './localised-path';
import { inFileOrder } from './placed';
import { placeUnit } from './units';

/** Property files of Java. Source: the documentation of java.util.Properties. */
export const properties: Format = {
  id: 'properties',
  languageIds: ['properties', 'java-properties'],
  extensions: ['.properties'],
  accepts: isLocalisedPath,
  places: LOCALISED_PLACES,
  parse(text): ParsedDocument {
    const syntax = propertyValue(/\\u[\da-fA-F]{4}/.test(text) && !/[^\u0000-\u007f\ufeff]/.test(text));
    const segments: PlacedSegment[] = [];
    const comments: Span[] = [];
    for (const line of logicalLines(text)) {
      const start = skip(text, line.start, line.end);
      if (start === line.end) continue;
      if (text[start] === '#' || text[start] === '!') comments.push({ start: start + 1, end: line.end });
      else for (const segment of entry(text, start, line.end, syntax)) segments.push(segment);
    }
    return { segments: inFileOrder(segments), comments, problems: [] };
  },
};

/** Lines, with those that continue them. Comments go on no further than their line. */
function* logicalLines(text: string): Generator<Span> {
  let open: Span | undefined;
  for (const line of linesOf(text)) {
    const whole: Span = { start: open?.start ?? line.start, end: line.end };
    const head = text[skip(text, whole.start, whole.end)];
    const isComment = head === '#' || head === '!';
    open = undefined;
    if (!isComment && endsInBackslash(text, line)) open = whole;
    else yield whole;
  }
  if (open) yield open;
}

function endsInBackslash(text: string, { start, end }: Span): boolean {
  let count = 0;
  while (end - 1 - count >= start && text[end - 1 - count] === '\\') count++;
  return count % 2 === 1;
}

function entry(text: string, start: number, end: number, syntax: EscapeSyntax): PlacedSegment[] {
  const keyEnd = endOfKey(text, start, end);
  let value = skip(text, keyEnd, end);
  if (text[value] === '=' || text[value] === ':') value = skip(text, value + 1, end);
  const key = escapedText(text, start, keyEnd, syntax).text;
  return placeUnit({ target: escapedText(text, Math.min(value, end), end, syntax) }, { key });
}

/** The first `=`, `:` or blank that is not escaped. */
function endOfKey(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const character = text[at];
    if (character === '\\') at++;
    else if (character === '=' || character === ':' || isBlank(character)) return at;
  }
  return end;
}

const isBlank = (character: string): boolean => character === ' ' || character === '\t' || character === '\f';

/** The first offset from `from` that is no blank; a continued line counts as one. */
function skip(text: string, from: number, end: number): number {
  let at = from;
  for (; at < end; at++) {
    const isContinued = text[at] === '\\' && (text[at + 1] === '\n' || text[at + 1] === '\r');
    if (!isContinued && !isBlank(text[at]) && text[at] !== '\n' && text[at] !== '\r') break;
  }
  return at;
}
