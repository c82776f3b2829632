import { digitValue, isDigit, isOneOf, isSpace, skipSpaces, wordEnd } from './characters';
import { fromDigits, fromSmallDigits, type Rational, SAFE_DIGITS } from './rational';
import { englishScale } from './scales';

/** Numbers written with Arabic digits: 1234.5, 1,234.5, 1 234.5, full-width digits. */

/** Runs of more digits are identifiers, not quantities to compare. */
const MAXIMUM_DIGITS = 40;

export interface ArabicNumber {
  readonly start: number;
  readonly end: number;
  readonly value: Rational;
  /** Digits before the point and after it. */
  readonly whole: number;
  readonly decimals: number;
  /** Written with thousands separators. */
  readonly grouped: boolean;
  /** Its separators fit no way of writing numbers; the value is a guess. */
  readonly garbled?: boolean;
  /** Three or more groups joined by points: a date, a version, a section, an address. */
  readonly dotted?: readonly number[];
}

/** A number, or the end of digits that are no quantity (too many). */
export type ArabicReading = ArabicNumber | { readonly end: number; readonly value?: undefined };

const COMMA = 44;
const POINT = 46;
const isComma = (code: number): boolean => code === COMMA || code === 0xff0c;
const isPoint = (code: number): boolean => code === POINT || code === 0xff0e;

interface Group {
  readonly start: number;
  readonly end: number;
  /** The separator before the group. */
  readonly separator: number;
}

const length = (group: Group): number => group.end - group.start;

/** The number whose first digit stands at `start`. A list such as 22,24,26 gives its first number. */
export function readArabic(text: string, start: number): ArabicReading {
  const end = digitsEnd(text, start);
  if (end - start > MAXIMUM_DIGITS) return { end };
  if (!continues(text, end)) return spaced(text, start, end) ?? plain(text, start, end, 0);
  return separated(text, start, end);
}

function digitsEnd(text: string, at: number): number {
  let position = at;
  while (isDigit(text.charCodeAt(position))) position++;
  return position;
}

function continues(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (!(isComma(code) || isPoint(code)) || !isDigit(text.charCodeAt(at + 1))) return false;
  // A full-width comma separates clauses unless the digits around it are full-width too.
  return code !== 0xff0c || (text.charCodeAt(at - 1) > 0xff00 && text.charCodeAt(at + 1) > 0xff00);
}

function digitsOf(text: string, start: number, end: number): string {
  let digits = '';
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) digits += String.fromCharCode(48 + digitValue(code));
  }
  return digits;
}

function plain(text: string, start: number, end: number, decimals: number, grouped = false): ArabicNumber {
  let count = 0;
  let small = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isDigit(code)) continue;
    small = small * 10 + digitValue(code);
    count++;
  }
  const value = count <= SAFE_DIGITS ? fromSmallDigits(small, decimals) : fromDigits(digitsOf(text, start, end), decimals);
  return { start, end, value, whole: count - decimals, decimals, grouped };
}

/** 1 234 567.89: spaces between groups of three. A plain space is trusted only where it can hardly be a list. */
function spaced(text: string, start: number, firstEnd: number): ArabicNumber | undefined {
  if (firstEnd - start > 3) return undefined;
  let end = firstEnd;
  while (end - start < MAXIMUM_DIGITS && isSpace(text.charCodeAt(end)) && digitsEnd(text, end + 1) - end === 4) {
    const zeros = text.startsWith('000', end + 1);
    if (text.charCodeAt(end) === 32 && firstEnd - start === 3 && !zeros) break;
    end += 4;
  }
  if (end === firstEnd) return undefined;
  if (isPoint(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1))) {
    const decimalsEnd = digitsEnd(text, end + 1);
    if (decimalsEnd - end <= MAXIMUM_DIGITS) return plain(text, start, decimalsEnd, decimalsEnd - end - 1, true);
  }
  return plain(text, start, end, 0, true);
}

function separated(text: string, start: number, firstEnd: number): ArabicReading {
  if (isPoint(text.charCodeAt(firstEnd))) {
    const decimalsEnd = digitsEnd(text, firstEnd + 1);
    if (decimalsEnd - start <= MAXIMUM_DIGITS && !continues(text, decimalsEnd))
      return plain(text, start, decimalsEnd, decimalsEnd - firstEnd - 1);
  }
  const groups: Group[] = [{ start, end: firstEnd, separator: 0 }];
  let end = firstEnd;
  while (end - start <= MAXIMUM_DIGITS && continues(text, end)) {
    const groupEnd = digitsEnd(text, end + 1);
    groups.push({ start: end + 1, end: groupEnd, separator: isComma(text.charCodeAt(end)) ? COMMA : POINT });
    end = groupEnd;
  }
  if (end - start <= MAXIMUM_DIGITS) return interpret(text, groups);
  if (groups.slice(1).some(group => length(group) !== 3)) return firstOfList(text, groups.slice(0, 2));
  while (continues(text, end)) end = digitsEnd(text, end + 1);
  return { end };
}

function interpret(text: string, groups: readonly Group[]): ArabicNumber {
  const { start } = groups[0];
  const last = groups[groups.length - 1];
  const points = groups.filter(group => group.separator === POINT).length;
  const commas = groups.length - 1 - points;
  const ends = last.separator === POINT ? groups.length - 1 : groups.length;
  const thousands =
    commas > 0 && length(groups[0]) <= 3 && groups.slice(1, ends).every(group => group.separator === COMMA && length(group) === 3);
  if (points === 0 && thousands) return plain(text, start, last.end, 0, true);
  if (points === 1 && last.separator === POINT && (thousands || commas === 0)) return plain(text, start, last.end, length(last), thousands);
  if (commas === 0 && !scaleFollows(text, last.end)) {
    const dotted = groups.map(group => Number(digitsOf(text, group.start, group.end)));
    return { ...plain(text, start, last.end, 0), dotted };
  }
  if (isBroken(text, groups)) return { ...guess(text, groups), garbled: true };
  return firstOfList(text, groups);
}

/** A scale word or a percent sign after separators that make no number belongs to all of them: 44,83 million, 5.6.4 billion. */
function scaleFollows(text: string, at: number): boolean {
  const next = skipSpaces(text, at, 1);
  return isOneOf(text, next, '万亿萬億%％') || englishScale(text.slice(next, wordEnd(text, next, 9))) !== undefined;
}

/** 5.17,000 and 3,2929,000 are one broken number; 22,24 and 2.5,3.5 are lists. */
function isBroken(text: string, groups: readonly Group[]): boolean {
  if (groups.length < 4 && scaleFollows(text, groups[groups.length - 1].end)) return true;
  let pointBefore = false;
  for (const group of groups) {
    if (group.separator === POINT) pointBefore = true;
    if (group.separator !== COMMA) continue;
    if (length(group) >= 3 && digitValue(text.charCodeAt(group.start)) === 0) return true;
    if (pointBefore && length(group) === 3) return true;
  }
  return groups.length === 3 && groups[1].separator === POINT && length(groups[1]) === 3 && length(groups[2]) <= 2;
}

function guess(text: string, groups: readonly Group[]): ArabicNumber {
  const last = groups[groups.length - 1];
  const decimals = length(last) === 3 ? 0 : length(last);
  return plain(text, groups[0].start, last.end, decimals, true);
}

function firstOfList(text: string, groups: readonly Group[]): ArabicNumber {
  const second = groups[1];
  if (second.separator === POINT) return plain(text, groups[0].start, second.end, length(second));
  return plain(text, groups[0].start, groups[0].end, 0);
}

/** How many digits of a whole number at `start` are decimals because a bare point stands before it (.5); 0 for most. */
export function digitsAfterBarePoint(text: string, start: number, end: number): number {
  if (text[start - 1] !== '.') return 0;
  const before = text.charCodeAt(start - 2);
  const free = Number.isNaN(before) || isSpace(before) || isOneOf(text, start - 2, '([-=<>$');
  return free && end - start <= 12 ? end - start : 0;
}
