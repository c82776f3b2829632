import { type Edit, FORMATS, type ParsedDocument } from '../../engine';
import { behindDoctype, contentStart, insertion, lineBreak, lineEnd, lineStart } from './lines';
import { elementStart, poEntryStart, propertyStart, stringsEntryStart, yamlEntryStart } from './unit-starts';

/** How a format of translation units writes a comment, and where one belongs. */
interface UnitComments {
  write(body: string, newline: string): string;
  /** The offset before which a comment on the unit at an offset goes; its line, unless something else stands in it. */
  startOf(text: string, offset: number): number | undefined;
  /** The offset at which a comment on the whole file goes. */
  top(text: string): number;
  /** Whether a comment may stand amid a line. */
  readonly isInline?: boolean;
  /** Whether this file may hold comments at all. */
  allows?(text: string): boolean;
}

const parsed = (formatId: string, text: string): ParsedDocument | undefined => FORMATS.find(({ id }) => id === formatId)?.parse(text);

/** The start of the text an offset stands in. */
function textStart(formatId: string, text: string, offset: number): number {
  return parsed(formatId, text)?.segments.findLast(({ start }) => start <= offset)?.start ?? offset;
}

const ofLines = (mark: string, startOf: UnitComments['startOf']): UnitComments => ({
  write: (body, newline) => `${mark} ${body}${newline}`,
  startOf,
  top: contentStart,
});

const ofXml = (...elements: readonly string[]): UnitComments => ({
  write: (body, newline) => `<!-- ${body} -->${newline}`,
  startOf: (text, offset) => elementStart(text, offset, elements),
  top: behindDoctype,
  isInline: true,
});

/** Only where there are comments already: a reader of plain JSON stumbles over them. */
const JSON_COMMENTS: UnitComments = {
  ...ofLines('//', (text, offset) => lineStart(text, offset)),
  allows: text => (parsed('json', text)?.comments.length ?? 0) > 0,
};

const UNIT_COMMENTS: Readonly<Record<string, UnitComments>> = {
  po: ofLines('#', poEntryStart),
  xliff: ofXml('trans-unit', 'segment'),
  tmx: ofXml('tu'),
  'qt-ts': ofXml('message'),
  android: ofXml('string', 'item'),
  resx: ofXml('data'),
  stringsdict: ofXml('string'),
  properties: ofLines('#', propertyStart),
  ini: ofLines(';', (text, offset) => lineStart(text, offset)),
  yaml: ofLines('#', (text, offset) => yamlEntryStart(text, textStart('yaml', text, offset))),
  strings: {
    write: (body, newline) => `/* ${body} */${newline}`,
    startOf: (text, offset) => stringsEntryStart(text, textStart('strings', text, offset)),
    top: contentStart,
  },
  json: JSON_COMMENTS,
  arb: JSON_COMMENTS,
  vtt: {
    write: (body, newline) => `NOTE ${body}${newline}${newline}`,
    startOf: blockStart,
    top: behindFirstBlock,
  },
};

/** The edit that silences a rule in the unit an offset stands in; `undefined` where there is no room for a comment. */
export function disableInUnit(text: string, formatId: string, rule: string, offset: number): Edit | undefined {
  const comments = UNIT_COMMENTS[formatId];
  const start = comments && (comments.allows?.(text) ?? true) ? comments.startOf(text, offset) : undefined;
  if (start === undefined) return undefined;
  const body = `mt-review-disable-next-line ${rule}`;
  const line = Math.max(lineStart(text, start), contentStart(text));
  const before = text.slice(line, start);
  if (before.trim() === '') {
    const indentation = /^[ \t]*/.exec(text.slice(line, lineEnd(text, line)))?.[0] ?? '';
    return insertion(line, indentation + comments.write(body, lineBreak(text)));
  }
  return comments.isInline ? insertion(start, comments.write(body, '')) : undefined;
}

/** The edit that silences a rule in a whole file of units. */
export function disableInUnits(text: string, formatId: string, rule: string): Edit | undefined {
  const comments = UNIT_COMMENTS[formatId];
  if (!comments || comments.allows?.(text) === false) return undefined;
  const at = comments.top(text);
  const newline = lineBreak(text);
  const before = at > contentStart(text) && text[at - 1] !== '\n' ? newline : '';
  return insertion(at, before + comments.write(`mt-review-disable ${rule}`, newline));
}

/** The first line of the lines that stand together around an offset. */
function blockStart(text: string, offset: number): number {
  let start = lineStart(text, offset);
  while (start > 0) {
    const above = lineStart(text, start - 1);
    if (text.slice(above, start).trim() === '') break;
    start = above;
  }
  return start;
}

/** The offset behind the first block and the blank lines after it. */
function behindFirstBlock(text: string): number {
  const match = /\r?\n[ \t]*\r?\n/.exec(text);
  return match ? match.index + match[0].length : text.length;
}
