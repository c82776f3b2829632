import { isHighSurrogate, isLowSurrogate, isSpace, Script, scriptOf } from '../text/characters';
import { EAST_ASIAN, holds as holdsKinds } from '../text/kinds';
import { memoised } from '../text/memo';
import type { MappedText, Span } from '../types';
import { isEnglishFunctionWord } from './english';

/** A stretch of East Asian writing with what belongs to it: its marks, digits, borrowed names ("5G、IPv6", "App"). */
export interface Passage extends Span {
  /** How many characters of East Asian script it holds. */
  readonly characters: number;
  /** Whether it holds kana or hangul, and so is no Chinese. */
  readonly language: 'zh' | 'ja' | 'ko';
}

/** A gap longer than this ends a passage, whatever it holds. */
const LONGEST_GAP = 60;

/** So many nested brackets and quotes around a passage are looked at. */
const MOST_MARKS = 8;

const OPENING = '“‘《〈「『（【〔';
const CLOSING = '”’》〉」』）】〕';
const CLAUSE_END = '，、；：';
const SENTENCE_END = '。！？…';

const NONE: readonly Passage[] = [];

/** The passages of East Asian writing in a text, in order. */
export const passagesOf: (text: MappedText) => readonly Passage[] = memoised(mapped =>
  holdsKinds(mapped, EAST_ASIAN) ? findPassages(mapped.text) : NONE,
);

/** The same for a bare string. */
export function findPassages(text: string): Passage[] {
  const passages: Passage[] = [];
  let start = -1;
  let end = -1;
  let characters = 0;
  let kana = 0;
  let hangul = 0;
  let brackets = 0;
  const close = (): void => {
    if (start < 0) return;
    const language = hangul > 0 ? 'ko' : kana > 0 ? 'ja' : 'zh';
    passages.push({ ...withMarks(text, start, end), characters, language });
    start = -1;
  };
  for (let i = 0; i < text.length; i++) {
    const script = scriptOf(text.charCodeAt(i));
    if (script !== Script.Han && script !== Script.Kana && script !== Script.Hangul) continue;
    // The low half of a pair has no script of its own; half a pair alone is no character.
    const isPair = isHighSurrogate(text.charCodeAt(i));
    if (isPair && !isLowSurrogate(text.charCodeAt(i + 1))) continue;
    if (text.charCodeAt(i) === STROKE && isStrokeAlone(text, i)) continue;
    if (start >= 0 && i > end) {
      brackets = bracketsAfter(text, end, i, brackets);
      if (brackets < 0 || !belongsInside(text, end, i)) close();
    }
    if (start < 0) {
      start = borrowedBefore(text, i);
      characters = kana = hangul = brackets = 0;
    }
    characters++;
    if (script === Script.Kana) kana++;
    else if (script === Script.Hangul) hangul++;
    if (isPair) i++;
    end = i + 1;
  }
  close();
  return passages;
}

/** 丨, a Chinese character that Chinese media use as an upright bar. */
const STROKE = 0x4e28;
const isStrokeAlone = (text: string, at: number): boolean =>
  scriptOf(text.charCodeAt(at - 1)) !== Script.Han && scriptOf(text.charCodeAt(at + 1)) !== Script.Han;

/** How many brackets of the passage are open behind a gap; -1 when the gap closes one that opened before the passage. */
function bracketsAfter(text: string, from: number, to: number, before: number): number {
  let open = before;
  for (let i = from; i < to && i - from <= LONGEST_GAP; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x28) open++;
    else if (unit === 0x29 && --open < 0) return -1;
  }
  return open;
}

/** So many borrowed tokens are taken in before a passage. */
const MOST_TOKENS = 6;

/**
 * Where a passage begins whose first character of East Asian script stands at an offset: with the number or the acronyms written right
 * before it, as in `2012年`, `42.1%提升`, `5G、IPv6和物联网`.
 */
function borrowedBefore(text: string, at: number): number {
  let start = at;
  for (let tokens = 0; tokens < MOST_TOKENS; tokens++) {
    const end = text[start - 1] === '、' ? start - 1 : start;
    const from = tokenStart(text, end);
    if (from === end || !isBorrowedToken(text.slice(from, end)) || scriptOf(text.charCodeAt(from - 1)) === Script.Latin) break;
    start = from;
    if (text[start - 1] !== '、') break;
  }
  return start;
}

function tokenStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < 20 && isInToken(text.charCodeAt(start - 1))) start--;
  while (start < end && !isAsciiDigit(text.charCodeAt(start)) && scriptOf(text.charCodeAt(start)) !== Script.Latin) start++;
  return start;
}

const isBorrowedToken = (token: string): boolean =>
  /^[\d.,]*\d%?$/.test(token) ||
  ((/^[A-Za-z]/.test(token) ? isCode(token) : /^\d+[A-Za-z]{1,3}$/.test(token)) && /[A-Za-z\d]$/.test(token));
const isInToken = (unit: number): boolean =>
  isAsciiDigit(unit) ||
  (unit < 0x80 && scriptOf(unit) === Script.Latin) ||
  unit === 0x2e ||
  unit === 0x2c ||
  unit === 0x25 ||
  unit === 0x2d;
const isAsciiDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Whether what stands between two runs (`from` to `to`) belongs to their passage. */
function belongsInside(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_GAP) return false;
  const words: string[] = [];
  let lineBreaks = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    const script = scriptOf(unit);
    if (unit === 0x0a) lineBreaks++;
    if (script === Script.Latin || script === Script.Digit) {
      let end = i + 1;
      while (end < to && isInWord(text.charCodeAt(end))) end++;
      words.push(text.slice(i, end));
      i = end - 1;
    } else if (script !== Script.Common && script !== Script.WidePunctuation && script !== Script.WideAlphanumeric) return false;
  }
  if (lineBreaks > 0) return words.length === 0 && lineBreaks === 1;
  return words.length === 0 || areBorrowed(words, text, from, to);
}

const isInWord = (unit: number): boolean => {
  const script = scriptOf(unit);
  return (
    script === Script.Latin || script === Script.Digit || unit === 0x2e || unit === 0x2d || unit === 0x2b || unit === 0x27 || unit === 0x2f
  );
};

/** Whether words between two Chinese runs are names and numbers a Chinese sentence borrows, not an English phrase. */
function areBorrowed(words: readonly string[], text: string, from: number, to: number): boolean {
  const latin = words.filter(word => /[A-Za-z\u00c0-\u024f]/.test(word));
  if (latin.length === 0) return true;
  if (latin.length > 4 || latin.some(word => isEnglishFunctionWord(word) && !/\d/.test(word) && word.length > 1)) return false;
  if (latin.every(isCode)) return true;
  // One other word: glued to the Chinese on one side (开展App违法), or alone between spaces (在 Twitter 上).
  const gap = text.slice(from, to);
  const isGlued = !isSpace(text, from) && !isClauseMark(text, from) ? true : !isSpace(text, to - 1) && !isClauseMark(text, to - 1);
  return latin.length === 1 && (isGlued ? !/[(),.;:]/.test(gap) : gap.trim() === latin[0]);
}

/** Acronyms, versions, product codes: `APEC`, `5G`, `IPv6`, `GPT-4`, `iPhone`. */
const isCode = (word: string): boolean => /\d/.test(word) || /[A-Z].*[A-Z]/.test(word) || /^[A-Z]$/.test(word) || /^[a-z]+[A-Z]/.test(word);

const isClauseMark = (text: string, at: number): boolean => ',，.。;；:：!！?？'.includes(text[at]);

/** Adds the brackets and quotes that open right before or close right behind, when both halves then lie inside, and the final mark. */
function withMarks(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (end < text.length && SENTENCE_END.includes(text[end])) end++;
  for (let marks = 0; marks < MOST_MARKS; marks++) {
    const opening = start > 0 ? OPENING.indexOf(text[start - 1]) : -1;
    if (opening >= 0) {
      if (text[end] === CLOSING[opening]) end++;
      else if (!holds(text, CLOSING.charCodeAt(opening), start, end)) break;
      start--;
    } else {
      const closing = end < text.length ? CLOSING.indexOf(text[end]) : -1;
      if (closing < 0 || balance(text, OPENING.charCodeAt(closing), CLOSING.charCodeAt(closing), start, end) <= 0) break;
      end++;
    }
    while (end < text.length && SENTENCE_END.includes(text[end])) end++;
  }
  if (end === to) end = withNumberBehind(text, end);
  if (end < text.length && CLAUSE_END.includes(text[end])) end++;
  return { start, end };
}

/** The end of a number right behind a passage that ends its clause, as in `下降到9.8%,`; the passage's own end when it goes on in English. */
function withNumberBehind(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < 12 && (isAsciiDigit(text.charCodeAt(end)) || '.%'.includes(text[end]))) end++;
  while (end > at && text[end - 1] === '.') end--;
  const next = text[end];
  return next === undefined || ',;.，。；、\n\r'.includes(next) ? end : at;
}

/** Whether a code unit stands in a range. */
function holds(text: string, unit: number, from: number, to: number): boolean {
  for (let i = to - 1; i >= from; i--) if (text.charCodeAt(i) === unit) return true;
  return false;
}

function balance(text: string, opening: number, closing: number, from: number, to: number): number {
  let open = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === opening) open++;
    else if (unit === closing && open > 0) open--;
  }
  return open;
}

/** Whether an offset lies in one of the passages (sorted). */
export function insidePassage(passages: readonly Passage[], offset: number): Passage | undefined {
  let low = 0;
  let high = passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passages[middle].end <= offset) low = middle + 1;
    else high = middle;
  }
  const passage = passages[low];
  return passage && passage.start <= offset ? passage : undefined;
}

/** The first offset at or behind `from` that holds no space. */
export function skipSpaces(text: string, from: number): number {
  let i = from;
  while (i < text.length && isSpace(text, i)) i++;
  return i;
}

/** The offset behind the last character before `from` that is no space. */
export function skipSpacesBack(text: string, from: number): number {
  let i = from;
  while (i > 0 && isSpace(text, i - 1)) i--;
  return i;
}
