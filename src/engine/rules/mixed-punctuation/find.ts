import { insidePassage, type Passage, passagesOf } from '../../language/passages';
import { isDigit, isHan, isLatin, isSpace, isWordCharacter, Script, scriptOf } from '../../text/characters';
import { holds, Kind } from '../../text/kinds';
import { OBJECT } from '../../text/mapped-text';
import { memoised } from '../../text/memo';
import type { Edit, MappedText, Span } from '../../types';
import { CLOSING, ENGLISH_MARKS, merged } from './marks';
import { findMismatchedQuotes } from './quotes';

/** A mark of the wrong script and what makes it right. */
export interface MixedMark extends Span {
  readonly kind: 'mark' | 'letters' | 'title-marks' | 'quote';
  /** What stands there instead, for the message. */
  readonly replacement: string;
  readonly edits: readonly Edit[];
}

const CLOSING_QUOTES = '”’"\'';
const OPENERS = '(“‘"\'[{（「『【';
const CLOSERS = ')”’"\']}）」』】';
/** A segment that speaks of punctuation or of type may show any mark. */
const SPEAKS_OF_MARKS =
  /\b(?:punctuation|full-?width|half-?width|comma|commas|full stop|period mark|colon|semicolon|bracket|brackets|quotation marks?|unicode|glyph|glyphs|character set|regex|regular expression|separator|delimiter|ideographic)\b/i;

const speaksOfMarks: (text: MappedText) => boolean = memoised(({ text }) => SPEAKS_OF_MARKS.test(text));

/** Whether there is what there must be for there to be anything to find: a wide mark or letter, or quotation marks of both kinds. */
const mayBeMixed = (text: MappedText): boolean =>
  holds(text, Kind.WideMark | Kind.WideLetter | Kind.Han) || (holds(text, Kind.StraightQuote) && holds(text, Kind.CurlyQuote));

const NONE: readonly MixedMark[] = [];

/** A sentence that mentions a mark: `Use 、 between nouns`, `a 。 at the end`. */
const SHOWS_MARK =
  /\b(?:use|uses|using|used|leave|leaving|write|writes|writing|put|putting|type|typing|insert|inserting|replace|replacing|delete|deleting|between|a|an|the|like|mark|marks) ["“‘'(]?[\u3001-\u301f\uff01-\uff5e]{1,3}["”’')]?(?=[\s,.;:?!]|$)|\b(?:use|using|write|writing) 《/i;

/** The marks of the wrong script in a text of English, in order, never overlapping. */
export const mixedMarks: (text: MappedText) => readonly MixedMark[] = memoised(mapped => {
  const { text } = mapped;
  if (!mayBeMixed(mapped) || SHOWS_MARK.test(text)) return NONE;
  const found: MixedMark[] = [];
  const passages = passagesOf(mapped);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x3000 && unit !== 0x22 && unit !== 0x201c) continue;
    const script = scriptOf(unit);
    if (script === Script.WideAlphanumeric) {
      const end = lettersEnd(text, i);
      if (!insidePassage(passages, i) && !touchesHan(text, i, end)) found.push(letters(text, i, end));
      i = end - 1;
    } else if ((script === Script.WidePunctuation || script === Script.Han) && isWideMark(text, i) && !insidePassage(passages, i)) {
      const isTitle = text[i] === '《';
      const runEnd = isTitle ? i + 1 : markRunEnd(text, i, passages);
      const mark = isTitle ? titleMarks(mapped, i) : markRun(mapped, i, runEnd);
      if (mark) found.push(mark);
      // A run is judged as a whole, once: judged again from each of its marks a long one would take for ever.
      i = Math.max(runEnd, mark?.end ?? 0) - 1;
    }
  }
  const spans = found.map(({ start, end }) => ({ start, end }));
  const quotes = findMismatchedQuotes(text).filter(quote => !spans.some(span => quote.start < span.end && quote.end > span.start));
  return [...found, ...quotes].sort((a, b) => a.start - b.start);
});

const WIDE_MARKS: ReadonlySet<number> = new Set(['《', ...Object.keys(ENGLISH_MARKS)].map(mark => mark.charCodeAt(0)));
const isWideMark = (text: string, at: number): boolean => WIDE_MARKS.has(text.charCodeAt(at));

/** A run of marks with a wide one among them, when it belongs to English words. */
function markRun(mapped: MappedText, at: number, end: number): MixedMark | undefined {
  const { text } = mapped;
  let start = at;
  while (start > 0 && CLOSING.includes(text[start - 1])) start--;
  if (!belongsToEnglish(text, start, end) || isShown(mapped, start, end)) return undefined;
  return replaced(text, start, end);
}

/** Where the run of marks ends that begins at an offset. */
function markRunEnd(text: string, at: number, passages: readonly Passage[]): number {
  let end = at + 1;
  while (
    end < text.length &&
    (text[end] in ENGLISH_MARKS || CLOSING.includes(text[end])) &&
    !insidePassage(passages, end) &&
    sameSide(text, at, end)
  )
    end++;
  return end;
}

/** A bracket or quote that opens starts a run of its own; `：（` is two marks. */
const sameSide = (text: string, first: number, at: number): boolean => isClosing(text[first]) && isClosing(text[at]);
const isClosing = (mark: string): boolean => CLOSING.includes(ENGLISH_MARKS[mark] ?? mark);

function replaced(text: string, from: number, to: number): MixedMark | undefined {
  let start = from;
  let end = to;
  const plain = [...text.slice(start, end)].map(mark => ENGLISH_MARKS[mark] ?? mark).join('');
  const mark = merged(plain, text.slice(Math.max(0, start - 12), start));
  if (mark === ' ') return space(text, start, end);
  const first = mark[0];
  if (CLOSING.includes(first) || ')]}%”’'.includes(first)) while (start > 0 && isInlineSpace(text, start - 1) && start > 1) start--;
  let written = mark;
  if (first === '~' && isDigit(text, start - 1) && isDigit(text, end)) written = '–';
  if ('([{“‘'.includes(first) && start > 0 && isWordCharacter(text, start - 1)) written = ` ${written}`;
  if ('([{“‘'.includes(first)) while (end < text.length && isInlineSpace(text, end)) end++;
  if (first === '|') written = ` ${mark} `.slice(isInlineSpace(text, start - 1) ? 1 : 0, isInlineSpace(text, end) ? -1 : undefined);
  const edits: Edit[] = [];
  let behind = end;
  while (behind < text.length && CLOSING_QUOTES.includes(text[behind]) && !isOpeningQuote(text, behind)) behind++;
  if (wantsSpaceBehind(text, start, behind, first, plain)) {
    if (behind === end) written += ' ';
    else edits.push({ span: { start: behind, end: behind }, text: ' ' });
  }
  edits.unshift({ span: { start, end }, text: written });
  // A quotation mark the space goes behind belongs to what is wrong.
  return { start, end: edits.length > 1 ? behind : end, kind: 'mark', replacement: mark, edits };
}

function wantsSpaceBehind(text: string, start: number, behind: number, first: string, plain: string): boolean {
  if (!(CLOSING.includes(first) || ')]}”’'.includes(first)) || behind >= text.length) return false;
  const next = text[behind];
  if (isDigit(text, start - 1) && isDigit(text, behind))
    return first === ',' ? !isThousands(text, behind) || plain !== ',' : first !== ':' && first !== '.';
  if (next === OBJECT) return CLOSING.includes(first);
  return isWordCharacter(text, behind) || '(“‘《（'.includes(next) || (next === '"' && isOpeningQuote(text, behind));
}

const isThousands = (text: string, at: number): boolean =>
  isDigit(text, at) && isDigit(text, at + 1) && isDigit(text, at + 2) && !isDigit(text, at + 3);

/** A straight quote opens when a letter follows it and none precedes. */
const isOpeningQuote = (text: string, at: number): boolean =>
  '“‘'.includes(text[at]) || (isWordCharacter(text, at + 1) && isSpace(text, at - 1));

/** The ideographic space: one plain space, none where there is one already. */
function space(text: string, from: number, to: number): MixedMark | undefined {
  let start = from;
  let end = to;
  while (start > 0 && isInlineSpace(text, start - 1)) start--;
  while (end < text.length && isInlineSpace(text, end)) end++;
  // At the edge of a line it is an indent, no matter of punctuation.
  if (start === 0 || text[start - 1] === '\n' || end === text.length || text[end] === '\n' || text[end] === '\r') return undefined;
  return { start, end, kind: 'mark', replacement: ' ', edits: [{ span: { start, end }, text: ' ' }] };
}

const isInlineSpace = (text: string, at: number): boolean => isSpace(text, at) && text[at] !== '\n' && text[at] !== '\r';

/** `《The Art of War》`: title marks around an English title. */
function titleMarks(mapped: MappedText, start: number): MixedMark | undefined {
  const { text } = mapped;
  const within = text.slice(start, start + 121).indexOf('》');
  const close = start + within;
  if (within < 0 || text.slice(start, close).includes('\n')) return undefined;
  for (let i = start + 1; i < close; i++) if (isHan(text, i)) return undefined;
  if (!isWordCharacter(text, start + 1) || isShown(mapped, start, close + 1)) return undefined;
  const before = start > 0 && isWordCharacter(text, start - 1) ? ' “' : '“';
  const after = isWordCharacter(text, close + 1) ? '” ' : '”';
  return {
    start,
    end: close + 1,
    kind: 'title-marks',
    replacement: `“${text.slice(start + 1, close)}”`,
    edits: [
      { span: { start, end: start + 1 }, text: before },
      { span: { start: close, end: close + 1 }, text: after },
    ],
  };
}

/** Whether the word before the marks (or, for opening ones and at the start of a line, behind them) is written in Latin letters. */
function belongsToEnglish(text: string, start: number, end: number): boolean {
  const mark = ENGLISH_MARKS[text[start]] ?? text[start];
  const behind = nearestWord(text, end, 1);
  const before = nearestWord(text, start - 1, -1);
  const opens = '([{“‘'.includes(mark);
  const own = opens ? behind : before;
  const other = opens ? before : behind;
  if (own >= 0) return isEnglish(text, own);
  return other >= 0 && isEnglish(text, other);
}

const isEnglish = (text: string, at: number): boolean => isLatin(text, at) || isDigit(text, at) || text[at] === OBJECT;

/** The nearest letter of the same line, marks and digits passed over (a number belongs to the words around it); else the nearest digit; else -1. */
function nearestWord(text: string, from: number, step: 1 | -1): number {
  let digit = -1;
  for (let i = from, n = 0; i >= 0 && i < text.length && n < 32; i += step, n++) {
    if (text[i] === '\n') break;
    if (isDigit(text, i)) {
      if (digit < 0) digit = i;
    } else if (isWordCharacter(text, i) || text[i] === OBJECT) return i;
  }
  return digit;
}

/** Whether the marks are shown rather than used: alone in quotes or brackets, or in a text on punctuation. */
function isShown(mapped: MappedText, start: number, end: number): boolean {
  const { text } = mapped;
  const before = text[start - 1] ?? '';
  const after = text[end] ?? '';
  if (before && after && OPENERS.includes(before) && CLOSERS.includes(after)) return true;
  const standsAlone =
    (!before || isSpace(text, start - 1) || OPENERS.includes(before)) &&
    (!after || isSpace(text, end) || CLOSERS.includes(after) || ',.;:'.includes(after));
  return (standsAlone || CLOSERS.includes(after) || OPENERS.includes(before)) && speaksOfMarks(mapped);
}

function lettersEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && scriptOf(text.charCodeAt(end)) === Script.WideAlphanumeric) end++;
  return end;
}

const touchesHan = (text: string, start: number, end: number): boolean => isHan(text, start - 1) || isHan(text, end);

/** `ＡＢＣ１２３`: the same letters and digits in their plain form. */
function letters(text: string, start: number, end: number): MixedMark {
  const replacement = [...text.slice(start, end)].map(letter => String.fromCharCode(letter.charCodeAt(0) - 0xfee0)).join('');
  return { start, end, kind: 'letters', replacement, edits: [{ span: { start, end }, text: replacement }] };
}
