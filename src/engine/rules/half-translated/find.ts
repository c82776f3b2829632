import { isDigit, isHan, isLatin, isSpace } from '../../text/characters';
import { holds, Kind } from '../../text/kinds';
import { memoised } from '../../text/memo';
import type { MappedText, Span } from '../../types';
import { readDate } from './dates';

/** Debris of both languages in one phrase, and what it says where that can be read. */
export interface HalfTranslated extends Span {
  readonly reading?: string;
  readonly kind: 'date' | 'connected-numbers' | 'glued-names';
}

/**
 * What stands between two numbers in Chinese and how English says it. Source: the verbs of change of Chinese statistical prose.
 */
const CONNECTIONS: Readonly<Record<string, string>> = {
  至: 'to',
  到: 'to',
  升至: 'to',
  增至: 'to',
  降至: 'to',
  减至: 'to',
  升到: 'to',
  增到: 'to',
  降到: 'to',
  提升到: 'to',
  提升至: 'to',
  提高到: 'to',
  提高至: 'to',
  增加到: 'to',
  增加至: 'to',
  增长到: 'to',
  增长至: 'to',
  上升到: 'to',
  上升至: 'to',
  下降到: 'to',
  下降至: 'to',
  降低到: 'to',
  降低至: 'to',
  减少到: 'to',
  减少至: 'to',
  扩大到: 'to',
  扩大至: 'to',
  缩小到: 'to',
  缩小至: 'to',
  发展到: 'to',
  和: 'and',
  与: 'and',
  及: 'and',
  或: 'or',
};

/** A connection longer than this is a clause. */
const LONGEST_CONNECTION = 6;

const NONE: readonly HalfTranslated[] = [];

/** Whether a text has a Chinese sign or comma, or the word for a month beside a number. */
const mayBeHalfTranslated = (mapped: MappedText): boolean =>
  holds(mapped, Kind.Han | Kind.WideMark)
    ? holds(mapped, Kind.Digit) || mapped.text.includes('、')
    : holds(mapped, Kind.Digit) && /[Mm]o(?:nth|on)/.test(mapped.text);

/** The debris in a text, in order, never overlapping. */
export const halfTranslatedSpans: (text: MappedText) => readonly HalfTranslated[] = memoised(mapped => {
  const { text } = mapped;
  if (!mayBeHalfTranslated(mapped)) return NONE;
  const found: HalfTranslated[] = [...dates(text), ...gluedNames(text)];
  for (let i = 0; i < text.length; i++) {
    if (!isHan(text, i)) continue;
    const between = connectedNumbers(text, i);
    if (between) found.push(between);
    while (i + 1 < text.length && isHan(text, i + 1)) i++;
  }
  found.sort((a, b) => a.start - b.start);
  return found.filter((item, i) => i === 0 || item.start >= found[i - 1].end);
});

/** `11月14On`, `6month2Sunday`, and Chinese dates inside an English sentence. */
function dates(text: string): HalfTranslated[] {
  const found: HalfTranslated[] = [];
  for (let i = 0; i < text.length; i++) {
    if (!isDigit(text, i)) continue;
    const date = isInNumber(text, i - 1) || isLatin(text, i - 1) ? undefined : readDate(text, i);
    if (date && (date.isMixed || standsInEnglish(text, i, date.end))) {
      const joined = isLatin(text, date.end) ? `${date.reading} ` : date.reading;
      found.push({ start: i, end: date.end, reading: isLatin(text, i - 1) ? ` ${joined}` : joined, kind: 'date' });
      i = date.end - 1;
    } else while (isInNumber(text, i + 1)) i++;
  }
  return found;
}

/** `42.1%提升到73%` in an English clause: a Chinese word or two between two numbers. */
function connectedNumbers(text: string, han: number): HalfTranslated | undefined {
  let end = han;
  while (end < text.length && isHan(text, end) && end - han <= LONGEST_CONNECTION) end++;
  if (end - han > LONGEST_CONNECTION) return undefined;
  const left = numberBefore(text, han);
  const right = numberAfter(text, end);
  if (left < 0 || right < 0 || !followsEnglish(text, left)) return undefined;
  const word = CONNECTIONS[text.slice(han, end)];
  // A Chinese sentence goes on behind the number, and signs like 年 are part of a date.
  if (isHan(text, right) || (!word && /^.$|[年月日号时点分]/.test(text.slice(han, end)))) return undefined;
  const reading = word && `${text.slice(left, han).trimEnd()} ${word} ${text.slice(end, right).trimStart()}`;
  return { start: left, end: right, reading, kind: 'connected-numbers' };
}

/** `teachersDirk、Cristina`: a name glued to the word before it in a list that kept its Chinese comma. */
function gluedNames(text: string): HalfTranslated[] {
  const found: HalfTranslated[] = [];
  for (let comma = text.indexOf('、'); comma >= 0; comma = text.indexOf('、', comma + 1)) {
    let start = comma;
    while (start > 0 && isLatin(text, start - 1) && comma - start < 40) start--;
    let end = comma + 1;
    while (end < text.length && isLatin(text, end) && end - comma < 40) end++;
    const word = text.slice(start, comma);
    const seam = /^[a-z]{3,}(?=[A-Z][a-z])/.exec(word);
    const next = text.slice(comma + 1, end);
    if (!seam || !/^[A-Z][a-z]/.test(next)) continue;
    found.push({ start, end, reading: `${seam[0]} ${word.slice(seam[0].length)}, ${next}`, kind: 'glued-names' });
  }
  return found;
}

/** Whether the text before an offset, within its sentence, is English: a Latin word comes next, not a Chinese one. */
function followsEnglish(text: string, at: number): boolean {
  let i = at;
  while (i > 0 && isSpace(text, i - 1)) i--;
  return i > 0 && isLatin(text, i - 1);
}

/** Whether a Chinese date stands on its own between English words, not inside a Chinese passage. */
function standsInEnglish(text: string, start: number, end: number): boolean {
  const before = skipMarks(text, start - 1, -1);
  const after = skipMarks(text, end, 1);
  return (
    (before >= 0 && isLatin(text, before)) !== (after < text.length && isHan(text, after)) &&
    (isLatin(text, before) || isLatin(text, after))
  );
}

function skipMarks(text: string, from: number, step: 1 | -1): number {
  let i = from;
  for (let n = 0; n < 3 && (isSpace(text, i) || text[i] === ',' || text[i] === '，'); n++) i += step;
  return i;
}

/** Where the number (with its percent sign) that ends at an offset begins; -1 when there is none. */
function numberBefore(text: string, end: number): number {
  let start = end;
  if (text[start - 1] === ' ') start--;
  if (text[start - 1] === '%' || text[start - 1] === '％') start--;
  const digits = start;
  while (isInNumber(text, start - 1) && digits - start < 20) start--;
  return start < digits && isDigit(text, start) ? start : -1;
}

function numberAfter(text: string, start: number): number {
  let end = text[start] === ' ' ? start + 1 : start;
  const digits = end;
  while (isInNumber(text, end) && end - digits < 20) end++;
  while (end > digits && !isDigit(text, end - 1)) end--;
  if (end === digits) return -1;
  return text[end] === '%' || text[end] === '％' ? end + 1 : end;
}

const isInNumber = (text: string, at: number): boolean =>
  isDigit(text, at) || ((text[at] === '.' || text[at] === ',') && isDigit(text, at + 1));
