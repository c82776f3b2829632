import { isEastAsian, type Measure, mayTranslate, measure, measureText } from '../../language/measure';
import { findPassages, type Passage } from '../../language/passages';
import { memoised } from '../../text/memo';
import type { MappedText, PlacedSegment } from '../../types';
import { ANNOUNCES_ORIGINAL } from './cues';

/** Where in a document a segment stands, as far as that tells whether Chinese is at home there. */
export type Setting = 'chinese-column' | 'references' | 'word-list' | 'quoted-original';

const REFERENCES =
  /^[\W\d]*(?:selected |annotated |suggested |primary |chinese[- ]language )?(?:references?|bibliography|works cited|literature|sources|further reading|literature cited|vocabulary|word ?list|glossary|terminology|lyrics|original (?:text|poem)|text|new words|key ?words|characters|names?|discography|filmography|publications)\b/i;

/** The title of a document that is a list of works or of words. */
const REFERENCE_WORK =
  /\b(?:bibliograph(?:y|ies)|works (?:cited|consulted)|reading list|glossary|dictionary|vocabulary|word ?list|lexicon|phrase ?book|terminology)\b/i;
/** The end of a letter, behind which the sender's card follows. */
const SIGN_OFF =
  /^(?:(?:with )?(?:best|kind|warm|kindest|warmest)(?: regards| wishes)?|regards|sincerely|yours(?: sincerely| faithfully| truly)?|cheers|many thanks|thanks),\s/i;

/** A word list has at least so many lines of a word and its meaning. */
const LEAST_LIST_LINES = 2;

/** What the text before a part says about it. */
export interface Before {
  readonly inReferences: boolean;
  /** The last words before it announce a quotation of the original. */
  readonly isAnnounced: boolean;
}

export interface PartSettings {
  /** The settings of the segments that have one. */
  readonly settings: ReadonlyMap<PlacedSegment, Setting>;
  /** Segments with lines that look like those of a word list, and how many such lines; whether there is a list the document decides. */
  readonly listed: ReadonlySet<PlacedSegment>;
  readonly listLines: number;
  readonly after: Before;
}

/** How many such lines make a word list. In a bilingual document a single line of both languages is enough to be one. */
export const leastListLines = (isBilingual: boolean): number => (isBilingual ? 1 : LEAST_LIST_LINES);

/** Whether a document is by its first words a list of works or of words. */
export const isReferenceWork = (beginning: string): boolean => REFERENCE_WORK.test(beginning.slice(0, 120));

/** Where the segments of a part stand. */
export function settingsOf(segments: readonly PlacedSegment[], before: Before, inReferenceWork: boolean): PartSettings {
  const settings = new Map<PlacedSegment, Setting>();
  const columns = chineseColumns(segments);
  let { inReferences, isAnnounced } = before;
  const listed = new Set<PlacedSegment>();
  let listLines = 0;
  for (const at of segments) {
    const { segment } = at;
    const { text } = segment.target;
    if (segment.kind === 'heading' || isHeadingLike(text)) inReferences = inReferenceWork || REFERENCES.test(text) || SIGN_OFF.test(text);
    else if (SIGN_OFF.test(text)) inReferences = true;
    if (segment.cell && columns.has(columnKey(segment.cell))) settings.set(at, 'chinese-column');
    else if (inReferences) settings.set(at, 'references');
    else if (segment.kind === 'quote' && isEastAsian(measure(segment.target))) {
      if (isAnnounced) settings.set(at, 'quoted-original');
      continue; // the announcement speaks of all the paragraphs of the quotation
    } else {
      const lines = glossaryLines(segment.target).length;
      if (lines > 0) listed.add(at);
      listLines += lines;
    }
    isAnnounced = announces(segment.target);
  }
  return { settings, listed, listLines, after: { inReferences, isAnnounced } };
}

const announces = memoised(({ text }: MappedText) => ANNOUNCES_ORIGINAL.test(text.slice(-200)));

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
  const measures = parts.map(measureText).filter(part => part.eastAsian + part.latinWords > 0);
  if (measures.length === 1) return isSideBySide(line);
  const chinese = measures.filter(isEastAsian);
  const latin = measures.filter(part => part.eastAsian === 0);
  const sum = (key: 'eastAsian' | 'latinWords', list: readonly Measure[]): number => list.reduce((total, part) => total + part[key], 0);
  // A long Chinese part is no word with its meaning unless the other part is as long.
  if (sum('eastAsian', chinese) > 8 && !mayTranslate(sum('eastAsian', chinese), sum('latinWords', latin))) return false;
  return (
    chinese.length > 0 &&
    latin.length > 0 &&
    chinese.length + latin.length >= measures.length - 1 &&
    chinese.every(part => part.eastAsian <= 24)
  );
}

/** `云吞面 Wonton noodles`: a short term and its rendering with nothing but a space between, at the beginning or the end of the line. */
function isSideBySide(line: string): boolean {
  const passages = findPassages(line);
  if (/[.!?。！？]["”]?$/.test(line.trimEnd()) || passages.length === 0 || passages.some(({ characters }) => characters > 12)) return false;
  const first = passages[0];
  const last = passages[passages.length - 1];
  const behind = measureText(line.slice(first.end).split(/[,;(（.]/, 1)[0]).latinWords;
  const before = measureText(line.slice(0, last.start)).latinWords;
  if (measureText(line.slice(0, first.start)).latinWords === 0) return behind <= 12 && mayTranslate(first.characters, behind);
  return measureText(line.slice(last.end)).latinWords === 0 && before <= 12 && mayTranslate(last.characters, before);
}

/** Whether English words follow a passage, up to the next one, that may be its translation. */
export function isFollowedByRendering({ text }: MappedText, passage: Passage, next: Passage | undefined): boolean {
  const following = text.slice(passage.end, next?.start ?? passage.end + 400);
  return mayTranslate(passage.characters, measureText(following).latinWords);
}

/** A line of a log or of a program: its strings are data. */
const LOG_LINE =
  /^\s*\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d|^\s*\S{0,40}\s?\[?(?:DEBUG|INFO|WARN|WARNING|ERROR|TRACE|FATAL)\]?[\s:]|"(?:GET|POST|PUT|DELETE|HEAD) \//;

/** Whether a passage stands on such a line. */
export function isLogLine({ text }: MappedText, passage: Passage): boolean {
  const start = text.lastIndexOf('\n', passage.start) + 1;
  return LOG_LINE.test(text.slice(start, Math.min(start + 120, passage.start + 1)));
}

/** Whether a passage stands on a line that gives its rendering. */
export const isGlossaryLine = (text: MappedText, passage: Passage): boolean =>
  glossaryLines(text).some(line => passage.start >= line.start && passage.end <= line.end);
