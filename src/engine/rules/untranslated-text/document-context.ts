import { isEastAsian, measure, measureText } from '../../language/measure';
import type { Passage } from '../../language/passages';
import { memoised } from '../../text/memo';
import type { MappedText, PlacedSegment } from '../../types';

/** Where in a document a segment stands, as far as that tells whether Chinese is at home there. */
export type Setting = 'chinese-column' | 'references' | 'word-list';

const REFERENCES =
  /^[\W\d]*(?:selected |annotated |suggested |primary |chinese[- ]language )?(?:references?|bibliography|works cited|literature|sources|further reading|literature cited|vocabulary|word ?list|glossary|terminology|lyrics|original (?:text|poem)|text|new words|key ?words|characters|names?|discography|filmography|publications)\b/i;

/** A word list has at least so many lines of a word and its meaning. */
const LEAST_LIST_LINES = 3;

/** The settings of the segments that have one. */
export function settingsOf(segments: readonly PlacedSegment[]): Map<PlacedSegment, Setting> {
  const settings = new Map<PlacedSegment, Setting>();
  const columns = chineseColumns(segments);
  let inReferences = false;
  const listed: PlacedSegment[] = [];
  let listLines = 0;
  for (const at of segments) {
    const { segment } = at;
    const { text } = segment.target;
    if (segment.kind === 'heading' || isHeadingLike(text)) inReferences = REFERENCES.test(text);
    if (segment.cell && columns.has(columnKey(segment.cell))) settings.set(at, 'chinese-column');
    else if (inReferences) settings.set(at, 'references');
    else {
      const lines = glossaryLines(segment.target).length;
      if (lines > 0) listed.push(at);
      listLines += lines;
    }
  }
  if (listLines >= LEAST_LIST_LINES) for (const at of listed) settings.set(at, 'word-list');
  return settings;
}

/** A short line of plain text without a final mark. */
const isHeadingLike = (text: string): boolean =>
  text.length <= 60 && !text.includes('\n') && !/[.。,:;!?]$/.test(text) && /^[A-Z0-9#]/.test(text);

const columnKey = ({ table, column }: { table: number; column: number }): string => `${table}:${column}`;

/** The columns of tables in which most cells are Chinese while other columns of the table are not. */
function chineseColumns(segments: readonly PlacedSegment[]): Set<string> {
  const columns = new Map<string, { chinese: number; all: number; table: number }>();
  for (const { segment } of segments) {
    if (!segment.cell || segment.cell.row === 0) continue;
    const key = columnKey(segment.cell);
    const column = columns.get(key) ?? { chinese: 0, all: 0, table: segment.cell.table };
    column.all++;
    if (measure(segment.target).eastAsian > 0) column.chinese++;
    columns.set(key, column);
  }
  const isChinese = ({ chinese, all }: { chinese: number; all: number }): boolean => chinese * 2 > all;
  const tablesWithOthers = new Set([...columns.values()].filter(column => !isChinese(column)).map(({ table }) => table));
  return new Set([...columns].filter(([, column]) => isChinese(column) && tablesWithOthers.has(column.table)).map(([key]) => key));
}

interface Line {
  readonly start: number;
  readonly end: number;
}

/** A word and its meaning on one line, a mark, a tab or wide space between. */
const SEPARATOR = /\t| {2,}|\s[-–—=:|/·→]+\s|[:：]\s|\s?[|/=→]\s?/;

/** The lines of a text that set a Chinese word or name beside its rendering: `内卷 – nèijuǎn – involution`. */
const glossaryLines: (text: MappedText) => readonly Line[] = memoised(({ text }) => {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (end - start <= 240 && isGlossary(text.slice(start, end))) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
});

function isGlossary(line: string): boolean {
  const parts = line.split(SEPARATOR).filter(part => part?.trim());
  if (parts.length < 2) return false;
  const measures = parts.map(measureText);
  const chinese = measures.filter(isEastAsian);
  const latin = measures.filter(part => part.eastAsian === 0 && part.latinWords > 0);
  return (
    chinese.length > 0 &&
    latin.length > 0 &&
    chinese.length + latin.length >= parts.length - 1 &&
    chinese.every(part => part.eastAsian <= 24)
  );
}

/** Whether a passage stands on a line that gives its rendering. */
export const isGlossaryLine = (text: MappedText, passage: Passage): boolean =>
  glossaryLines(text).some(line => passage.start >= line.start && passage.end <= line.end);
