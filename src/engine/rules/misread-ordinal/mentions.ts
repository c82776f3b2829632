import { numberWord } from '../../numbers/english-words';
import { isInteger, toSafeInteger } from '../../numbers/rational';
import { isLatin } from '../../text/characters';
import { type Word, wordAfter, wordBefore } from '../../text/words';
import type { Span } from '../../types';

/** One number of a mention: `14`, `14th`, `fourteen`, `twenty-first`. */
export interface Part {
  readonly value: number;
  readonly ordinal: boolean;
}

/** Digits or number words that may be a Chinese name's numerals, read one by one or as a number: 75, 5.1, nine-two, Fourteen Five. */
export interface Mention extends Span {
  /** The digits in a row, as Chinese says them: 145 for `14 Five`, 51 for `5.1`. */
  readonly digits: string;
  readonly parts: readonly Part[];
  /** Several parts set side by side, or digits with a mark between. */
  readonly joined: boolean;
  readonly ordinal: boolean;
  /** Written in figures throughout. */
  readonly figures: boolean;
  /** A quote opens directly before it. */
  readonly quoted: boolean;
  /** The word behind it, past a closing quote, a space or a hyphen. */
  readonly next: Word;
}

const MAXIMUM_PARTS = 3;
const QUOTES = '"“”‘’\'';

const isFigure = (code: number): boolean => code >= 48 && code <= 57;

/** What a number word begins with, from its second letter on; of capitals as of small letters. */
const BEGINNINGS = new Map(
  Object.entries({ o: 'ne', t: 'wo hree en welve hirt went', f: 'our ive irst if orty', s: 'ix even econd', e: 'igh leven', n: 'in' }).map(
    ([first, rests]) => [first.charCodeAt(0), rests.split(' ')] as const,
  ),
);

/** By ASCII code unit: 1 for a figure, 2 for the first letter of a number word, 3 for other letters and `_`. */
const ROLES = new Uint8Array(128);
for (let unit = 0; unit < 128; unit++) {
  if (isFigure(unit)) ROLES[unit] = 1;
  else if (BEGINNINGS.has(unit | 0x20) && unit >= 0x41) ROLES[unit] = 2;
  else if (/\w/.test(String.fromCharCode(unit))) ROLES[unit] = 3;
}
const roleOf = (unit: number): number => (unit < 128 ? ROLES[unit] : 0);

/** The next place from an offset on where a numeral can begin: a figure, or the first letters of a number word; -1 if there is none. */
function nextBeginning(text: string, from: number): number {
  let before = from > 0 ? roleOf(text.charCodeAt(from - 1)) : 0;
  for (let i = from; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const role = unit < 128 ? ROLES[unit] : 0;
    if (role === 1 || (role === 2 && before === 0 && beginsNumber(text, i, unit))) return i;
    before = role;
  }
  return -1;
}

/** 1 for the first two letters of every number word, the last five bits of each. */
const PAIRS = new Uint8Array(1024);
for (const [first, rests] of BEGINNINGS) for (const rest of rests) PAIRS[((first & 31) << 5) | (rest.charCodeAt(0) & 31)] = 1;

function beginsNumber(text: string, at: number, unit: number): boolean {
  if (PAIRS[((unit & 31) << 5) | (text.charCodeAt(at + 1) & 31)] === 0) return false;
  for (const rest of BEGINNINGS.get(unit | 0x20) ?? []) if (text.startsWith(rest, at + 1)) return true;
  return false;
}

/** The numerals of a text, in order. Linear in the text. */
export function findMentions(text: string): Mention[] {
  const found: Mention[] = [];
  for (let at = nextBeginning(text, 0); at >= 0; at = nextBeginning(text, at)) at = readMention(text, at, found);
  return found;
}

/** Reads a mention and adds it when it may be one. Returns where to go on, always further. */
function readMention(text: string, start: number, found: Mention[]): number {
  if (isFigure(text.charCodeAt(start))) {
    const end = figuresEnd(text, start);
    if (end - start > MAXIMUM_FIGURES || !mayName(text.charAt(end))) return end;
  }
  const first = readPart(text, start);
  if (!first) return start + 1;
  // Most numbers go on with a mark, a unit or nothing at all: they name nothing.
  const gap = text.charAt(first.end);
  if (gap !== ' ' && gap !== '-' && gap !== '‑' && !QUOTES.includes(gap) && !endsSentence(gap)) return first.end;
  const parts = [first];
  let { end } = first;
  while (parts.length < MAXIMUM_PARTS && isJoint(text, end)) {
    const part = readPart(text, end + 1);
    if (!part) break;
    parts.push(part);
    end = part.end;
  }
  const digits = parts.map(part => part.digits).join('');
  if (digits.length <= 6 && stands(text, start, end)) {
    const { ordinal } = parts[parts.length - 1];
    const quoted = start > 0 && QUOTES.includes(text[start - 1]);
    const joined = parts.length > 1 || first.marked;
    const next = wordAfter(text, afterMention(text, end));
    found.push({ start, end, digits, parts, joined, ordinal, figures: parts.every(part => part.figures), quoted, next });
  }
  return end;
}

const endsSentence = (mark: string): boolean => mark === '.' || mark === '!' || mark === '?' || mark === ';' || mark === '';

/** Words hang together by a space or hyphen; `14-5` is a mark between figures and part of one. */
function isJoint(text: string, at: number): boolean {
  const gap = text[at];
  return (gap === ' ' || gap === '-' || gap === '‑') && !isFigure(text.charCodeAt(at + 1));
}

const readPart = (text: string, at: number): ReadPart | undefined =>
  isFigure(text.charCodeAt(at)) ? readFigures(text, at) : readWords(text, at);

/** A year is no name. */
const MAXIMUM_FIGURES = 3;

function figuresEnd(text: string, at: number): number {
  let end = at;
  while (isFigure(text.charCodeAt(end))) end++;
  return end;
}

/** Whether figures that go on with this character may be a name: `75-`, `75 `, `5.1`, `54th`. */
const mayName = (next: string): boolean => next === '' || ' -‑stnrSTNR!?;'.includes(next) || MARKS.includes(next) || QUOTES.includes(next);

interface ReadPart extends Part {
  readonly end: number;
  readonly digits: string;
  readonly marked: boolean;
  readonly figures: boolean;
}

const ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
const MARKS = '.-/·‧•–';

/** 75, 5.1, 9/2, 12·9, 21st; up to four digits, one mark. */
function readFigures(text: string, start: number): ReadPart | undefined {
  let end = start;
  let digits = '';
  let marked = false;
  for (; end - start < 6; end++) {
    const code = text.charCodeAt(end);
    if (isFigure(code)) digits += text[end];
    else if (!marked && digits && MARKS.includes(text[end] ?? ' ') && isFigure(text.charCodeAt(end + 1))) marked = true;
    else break;
  }
  if (!digits || isFigure(text.charCodeAt(end))) return undefined;
  const ordinal = isLatin(text, end) && ENDINGS.has(text.slice(end, end + 2).toLowerCase()) && !isLatin(text, end + 2);
  if (ordinal) end += 2;
  return { value: Number(digits), ordinal, end, digits, marked, figures: true };
}

/** seven, Twelfth, twenty-one. */
function readWords(text: string, start: number): ReadPart | undefined {
  const first = readWord(text, start);
  if (!first) return undefined;
  const second =
    first.value >= 20 && !first.ordinal && (text[first.end] === '-' || text[first.end] === ' ') ? readWord(text, first.end + 1) : undefined;
  const whole = second && second.value > 0 && second.value < 10 ? { ...second, value: first.value + second.value } : first;
  return { ...whole, digits: String(whole.value), marked: false, figures: false };
}

function readWord(text: string, start: number): { value: number; ordinal: boolean; end: number } | undefined {
  let end = start;
  while (end - start < 12 && isLatin(text, end)) end++;
  if (end - start < 3 || isLatin(text, end)) return undefined;
  const word = numberWord(text.slice(start, end));
  if (!word || word.plural || (word.type !== 'unit' && word.type !== 'tens') || !isInteger(word.value)) return undefined;
  return { value: toSafeInteger(word.value) ?? 0, ordinal: word.ordinal ?? false, end };
}

/** Whether a numeral stands by itself: not inside a longer number, a code, an amount, a time, a date. */
function stands(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (before && ('#/_@\\=.,:;&+*$£€¥~%'.includes(before) || isLatin(text, start - 1) || isFigure(before.charCodeAt(0)))) return false;
  if (before === '-' && /[\p{L}\p{N}]/u.test(text.charAt(start - 2))) return false;
  if (isLatin(text, end) || '%:/_@\\=+*°'.includes(after || ' ')) return false;
  return !('.,'.includes(after || ' ') && isFigure(text.charCodeAt(end + 1)));
}

/** The place behind the quote, space or hyphen after a mention, where what it belongs to begins. */
export function afterMention(text: string, end: number): number {
  let at = end;
  if (QUOTES.includes(text[at] ?? ' ')) at++;
  if (text[at] === ' ' || text[at] === '-' || text[at] === '‑') at++;
  return at;
}

/** Whether the word before makes it a day of a month or somebody's age: May 11, aged 54. */
export function isDated(text: string, start: number): boolean {
  return DATED.has(wordBefore(text, start).word);
}

const DATED: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  aged age ages no number room page section chapter figure table article`.split(/\s+/),
);

/** Whether a number counts the things named behind the word that ends at `end`: 38 Women's Day events, 135 planning applications. */
export function countsThings(text: string, end: number): boolean {
  const { raw, word, start } = wordAfter(text, end);
  return start > end && raw === word && word.length > 3 && word.endsWith('s') && !word.endsWith('ss') && word !== 'this';
}

/** Words of a text about Chinese affairs: with one of them near, a Chinese name is the likelier reading. */
const CHINESE_AFFAIRS =
  /\b(?:China|Chinese|Party|CPC|CCP|PRC|Communist|Beijing|Shanghai|Taiwan|Kuomintang|KMT|mainland|[Ss]tate [Cc]ouncil|[Ss]ocialis[mt]|[Pp]rovinc(?:e|es|ial)|[Mm]unicipal|[Pp]refecture|Xi Jinping|Deng Xiaoping|Mao|yuan|cadres|[Ll]aw [Pp]opulari[sz]ation|populari[sz]\w{2,6} (?:the )?law|Xinhua|People's|People’s)\b|[\u4e00-\u9fff]/;
const NEAR = 240;

/** Whether the text near a span speaks of Chinese affairs. */
export const isAboutChina = (text: string, { start, end }: Span): boolean =>
  CHINESE_AFFAIRS.test(text.slice(Math.max(0, start - NEAR), end + NEAR));
