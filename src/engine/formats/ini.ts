import type { Format, MappedText, ParsedDocument, PlacedSegment, Span } from '../types';
import { type EscapeSyntax, escapedText, rawString } from './escapes';
import { linesOf, skipBlanks } from './lines';
import { isLocalisedPath, LOCALISED_PLACES } from './localised-path';
import { inFileOrder } from './placed';
import { placeUnit } from './units';

/** Texts of one language in INI files: `[section]`, `key = text` or `key = "text"`. */
export const ini: Format = {
  id: 'ini',
  languageIds: ['ini'],
  extensions: ['.ini', '.lang', '.lng'],
  accepts: path => path.endsWith('.lng') || isLocalisedPath(path),
  // Editors take .lng for plain text wherever it lies.
  places: LOCALISED_PLACES,
  parse(text): ParsedDocument {
    const segments: PlacedSegment[] = [];
    const comments: Span[] = [];
    let section = '';
    for (const line of linesOf(text)) {
      const start = skipBlanks(text, line.start, line.end);
      const mark = text[start];
      const equals = text.slice(start, line.end).indexOf('=');
      if (mark === ';' || mark === '#') comments.push({ start: start + 1, end: line.end });
      else if (mark === '[') section = text.slice(start + 1, line.end).split(']', 1)[0];
      else if (equals > 0) {
        const name = text.slice(start, start + equals).trim();
        const target = value(text, start + equals + 1, line.end);
        for (const segment of placeUnit({ target }, { key: section ? `${section}.${name}` : name })) segments.push(segment);
      }
    }
    return { segments: inFileOrder(segments), comments, problems: [] };
  },
};

/** A line end ends a value, so none can be written into it. */
const bare: EscapeSyntax = { ...rawString, write: plain => plain.replace(/\s*[\r\n]+\s*/g, ' ') };
const quoted: EscapeSyntax = {
  lead: /\\/g,
  read: (text, at) => (text[at + 1] === '"' || text[at + 1] === '\\' ? { plain: text[at + 1], end: at + 2 } : undefined),
  write: plain =>
    bare
      .write(plain)
      .replace(/\\(?=["\\]|$)/g, '\\\\')
      .replaceAll('"', '\\"'),
};

function value(text: string, from: number, to: number): MappedText {
  const start = skipBlanks(text, from, to);
  const end = start + text.slice(start, to).trimEnd().length;
  const isQuoted = end - start > 1 && text[start] === '"' && text[end - 1] === '"' && text[end - 2] !== '\\';
  return isQuoted ? escapedText(text, start + 1, end - 1, quoted) : escapedText(text, start, end, bare);
}
