import { type ArabicNumber, readArabic } from './arabic';
import { digitValue, isDash, isDigit, isLatinLetter, skipSpaces, wordEnd } from './characters';
import { type NumberWord, numberWord, SHORT_SCALES } from './english-words';
import { compareRational, divide, multiply, powerOfTen, type Rational, rational } from './rational';
import type { ScaleWord } from './scales';

/** A word or a number in digits, as the English numeral reader takes them one by one. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly entry?: NumberWord;
  readonly arabic?: ArabicNumber;
}

/** The word or number that starts at `start`. */
export function tokenAt(text: string, start: number): Token | undefined {
  const code = text.charCodeAt(start);
  if (isLatinLetter(code)) {
    const end = wordEnd(text, start);
    const word = text.slice(start, end);
    return { start, end, word, entry: numberWord(word) };
  }
  if (!isDigit(code)) return undefined;
  const arabic = readArabic(text, start);
  return arabic.value && !arabic.dotted ? { start, end: arabic.end, word: '', arabic } : undefined;
}

/** The word or number after a joint of spaces, a hyphen, or a hyphen between single spaces; undefined after anything else. */
export function nextToken(text: string, at: number): Token | undefined {
  let start = skipSpaces(text, at);
  const code = text.charCodeAt(start);
  if (isDash(code) && code !== 0x2014) start = skipSpaces(text, start + 1, start > at ? 1 : 0);
  return start === at ? undefined : tokenAt(text, start);
}

export const isArticle = (word: string): boolean => word === 'a' || word === 'an' || word === 'A' || word === 'An';

/** A value and where its expression ends. */
export interface Part {
  readonly value: Rational;
  readonly end: number;
}

const VULGAR = new Map(
  [...'½1/2 ⅓1/3 ⅔2/3 ¼1/4 ¾3/4 ⅕1/5 ⅖2/5 ⅗3/5 ⅘4/5 ⅙1/6 ⅚5/6 ⅛1/8 ⅜3/8 ⅝5/8 ⅞7/8'.matchAll(/(\S)(\d)\/(\d)/g)].map(match => [
    match[1].charCodeAt(0),
    rational(BigInt(match[2]), BigInt(match[3])),
  ]),
);

/** A fraction character at `at`. */
export function vulgarFraction(text: string, at: number): Part | undefined {
  const value = VULGAR.get(text.charCodeAt(at));
  return value && { value, end: at + 1 };
}

/** A fraction in short digits at `at`: 1/2, ３／５, 16/5. */
export function slashFraction(text: string, at: number): Part | undefined {
  if (!isDigit(text.charCodeAt(at))) return undefined;
  const over = readArabic(text, at);
  if (!over.value || over.decimals > 0 || over.whole > 4) return undefined;
  const slash = text.charCodeAt(over.end);
  if ((slash !== 47 && slash !== 0xff0f) || !isDigit(text.charCodeAt(over.end + 1))) return undefined;
  const under = readArabic(text, over.end + 1);
  if (!under.value || under.decimals > 0 || under.whole > 4 || under.value.numerator === 0n) return undefined;
  const next = text.charCodeAt(under.end);
  return next === 47 || next === 0xff0f ? undefined : { value: divide(over.value, under.value), end: under.end };
}

/** A fraction below one, as stands after a whole number: the 1/2 of 10 1/2. */
export function properFraction(text: string, at: number): Part | undefined {
  const part = slashFraction(text, at);
  return part && compareRational(part.value, rational(1n, 1n)) < 0 ? part : undefined;
}

/** The short scale right after digits that end at `at`: the bn of 1.2bn. Whether m is million or metre is the caller's to say. */
export function shortScale(text: string, at: number): { scale: ScaleWord; end: number } | undefined {
  const end = wordEnd(text, at, 4);
  const scale = end > at ? SHORT_SCALES.get(text.slice(at, end)) : undefined;
  return scale && !isDigit(text.charCodeAt(end)) ? { scale, end } : undefined;
}

/** The scale word or short scale after digits that end at `at`: 5 million, 5-million, 5m. */
export function englishScaleAfter(text: string, at: number): { scale: ScaleWord; end: number } | undefined {
  const short = shortScale(text, at);
  if (short) return short;
  const entry = isLatinLetter(text.charCodeAt(skipSpaces(text, at))) ? nextToken(text, at) : undefined;
  return entry?.entry?.scale && !entry.entry.ordinal ? { scale: entry.entry.scale, end: entry.end } : undefined;
}

/** The end of a sticky pattern's match at `at`, or -1. */
export const matchEnd = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
};

const POWER = /(?:[eE]|\^)([-+－−]?)([0-9０-９]{1,2})(?![0-9０-９])/y;

/** An exponent right after digits that end at `at`: 1e6 multiplies by a power of ten, 2^10 raises. */
export function powerAfter(text: string, at: number): { end: number; apply: (value: Rational) => Rational } | undefined {
  const sign = text[at];
  if (sign !== '^' && sign !== 'e' && sign !== 'E') return undefined;
  POWER.lastIndex = at;
  const match = POWER.exec(text);
  if (!match) return undefined;
  const size = [...match[2]].reduce((total, digit) => total * 10 + digitValue(digit.charCodeAt(0)), 0);
  if (size > 30) return undefined;
  const negative = match[1] !== '' && match[1] !== '+';
  const apply = (value: Rational): Rational => {
    if (value.numerator === 0n) return value;
    const factor =
      sign === '^' ? rational(value.numerator ** BigInt(size), value.denominator ** BigInt(size)) : rational(powerOfTen(size), 1n);
    const whole = sign === '^' ? rational(1n, 1n) : value;
    return negative ? divide(whole, factor) : multiply(whole, factor);
  };
  return { end: POWER.lastIndex, apply };
}
