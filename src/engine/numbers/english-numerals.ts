import { type ArabicNumber, readArabic } from './arabic.js';
import { isDash, isDigit, isLatinLetter, skipSpaces, wordEnd } from './characters.js';
import { type NumberWord, numberWord, SHORT_SCALES } from './english-words.js';
import {
  add,
  compareRational,
  divide,
  integer,
  isInteger,
  multiply,
  ONE,
  powerOfTen,
  type Rational,
  rational,
  scaleBy,
  ZERO,
} from './rational.js';
import type { ScaleWord } from './scales.js';
import type { Numeral } from './types.js';

/** English numerals: spelled out, in digits, or both: forty-two, 3.2 million, 4 thousand 3 hundred, two and a half billion. */

/** A numeral as read: with what its last word made of it. */
export interface EnglishNumeral extends Numeral {
  readonly ordinal?: boolean;
  /** Numerator and denominator were both written: two thirds, half. */
  readonly fraction?: boolean;
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly entry?: NumberWord;
  readonly arabic?: ArabicNumber;
}

const MAXIMUM_TOKENS = 16;
const HUNDRED = integer(100);
const THOUSAND = integer(1000);

/** The next word or number after a joint (spaces or a hyphen); undefined at anything else. */
function tokenAt(text: string, at: number, joined: boolean): Token | undefined {
  let start = at;
  if (joined) {
    start = skipSpaces(text, at);
    if (isDash(text.charCodeAt(start)) && text.charCodeAt(start) !== 0x2014) start = skipSpaces(text, start + 1, start > at ? 1 : 0);
    if (start === at) return undefined;
  }
  const code = text.charCodeAt(start);
  if (isLatinLetter(code)) {
    const end = wordEnd(text, start);
    const word = text.slice(start, end);
    return { start, end, word, entry: numberWord(word) };
  }
  if (!isDigit(code)) return undefined;
  const arabic = readArabic(text, start);
  return arabic.value && !arabic.dotted && !arabic.garbled ? { start, end: arabic.end, word: '', arabic } : undefined;
}

const isArticle = (word: string): boolean => word === 'a' || word === 'an' || word === 'A' || word === 'An';

/** The sum being read: `group` below the last big scale, `total` above it. */
class Sum {
  total = ZERO;
  group = ZERO;
  open = false;
  /** Power of ten below which the next word must stay. */
  room = 3;
  limit = 99;

  get value(): Rational {
    return add(this.total, this.group);
  }

  /** Adds a word; false when it cannot stand here. */
  take(entry: NumberWord): boolean {
    if (entry.type === 'unit') return this.addBelow(entry.value, compareRational(entry.value, integer(10)) < 0 ? 1 : 2);
    if (entry.type === 'tens') return this.addBelow(entry.value, 2);
    if (entry.type === 'dozen') return this.multiplyBy(entry.value);
    if (entry.type !== 'scale') return false;
    return entry.scale!.power === 2 ? this.takeHundred() : this.takeScale(entry.scale!);
  }

  private addBelow(value: Rational, power: number): boolean {
    if (power > this.room || (value === ZERO && this.open)) return false;
    this.group = add(this.group, value);
    this.open = true;
    const tens = power === 2 && isInteger(divide(value, integer(10))) && compareRational(value, integer(10)) > 0;
    this.room = tens ? 1 : 0;
    return true;
  }

  private takeHundred(): boolean {
    if (this.open && compareRational(this.group, HUNDRED) >= 0) return false;
    this.group = multiply(this.open ? this.group : ONE, HUNDRED);
    this.open = true;
    this.room = 2;
    return true;
  }

  private takeScale(scale: ScaleWord): boolean {
    if (scale.power >= this.limit) return false;
    this.total = add(this.total, scaleBy(this.open ? this.group : ONE, scale.value));
    this.group = ZERO;
    this.open = false;
    this.room = 3;
    this.limit = scale.power;
    return true;
  }

  private multiplyBy(factor: Rational): boolean {
    if (this.limit < 99) return false;
    this.group = multiply(this.open ? this.group : ONE, factor);
    this.open = true;
    this.room = 0;
    this.limit = 0;
    return true;
  }

  /** A fraction after the sum: one million and a half is 1.5 million, two and a half is 2.5. */
  addPart(part: Rational): void {
    const unit = !this.open && this.limit < 99 ? powerOfTen(this.limit) : 1n;
    this.group = add(this.group, scaleBy(part, unit));
    this.open = true;
    this.room = 0;
  }
}

interface Part {
  readonly value: Rational;
  readonly end: number;
}

/** `a half`, `three quarters`, `one-fifth`, `fifty-four hundredths` from `at`; the position of a token start. */
function readPart(text: string, at: number): Part | undefined {
  const first = tokenAt(text, at, false);
  if (!first) return undefined;
  if (first.entry?.type === 'half' && !first.entry.plural) return { value: first.entry.value, end: first.end };
  const sum = new Sum();
  let token: Token | undefined = first;
  if (isArticle(first.word)) {
    sum.take(numberWord('one')!);
    token = tokenAt(text, first.end, true);
  }
  const single = (): boolean => compareRational(sum.value, ONE) === 0;
  for (let count = 0; token?.entry && count < 5; count++) {
    const { entry } = token;
    if (entry.type === 'half' || entry.type === 'quarter')
      return sum.open && (entry.plural || single()) ? { value: multiply(sum.value, entry.value), end: token.end } : undefined;
    if (entry.ordinal) {
      const reads = sum.open && compareRational(entry.value, integer(2)) > 0 && (entry.plural || single());
      return reads ? { value: divide(sum.value, entry.value), end: token.end } : undefined;
    }
    if (entry.plural || !sum.take(entry)) return undefined;
    token = tokenAt(text, token.end, true);
  }
  return undefined;
}

/** A spelled or mixed numeral that starts with the word or digits at `start`, in its longest reading. */
export function readEnglishNumeral(text: string, start: number): EnglishNumeral | undefined {
  const first = tokenAt(text, start, false);
  if (!first || (!first.entry && !first.arabic && !isArticle(first.word))) return undefined;
  return new Reading(text, first).read();
}

class Reading {
  private readonly sum = new Sum();
  private end: number;
  private scale: ScaleWord | undefined;
  private mantissa: Rational | undefined;
  private simple = true;
  private result: EnglishNumeral | undefined;
  private words = false;

  constructor(
    private readonly text: string,
    private readonly first: Token,
  ) {
    this.end = first.end;
  }

  read(): EnglishNumeral | undefined {
    const { text, first } = this;
    const whole = this.readFractionWhole();
    if (whole) return whole;
    if (first.arabic) this.startDigits(first.arabic);
    else if (isArticle(first.word)) this.startArticle();
    else if (first.entry) this.take(first);
    for (let count = 0; count < MAXIMUM_TOKENS && this.result && !this.result.ordinal && !this.result.fraction; count++) {
      const token = tokenAt(text, this.end, true);
      if (!token || !(this.takeAnd(token) || this.takeDigits(token) || (token.entry && this.take(token)))) break;
    }
    return this.result;
  }

  private startDigits(arabic: ArabicNumber): void {
    this.sum.group = arabic.value;
    this.sum.open = true;
    this.sum.room = 0;
    this.mantissa = arabic.value;
    this.remember(arabic.end);
    const part = this.mixedFraction(arabic);
    if (part) {
      this.sum.addPart(part.value);
      this.mantissa = this.sum.value;
      this.remember(part.end);
    }
  }

  /** 10 1/2, 2½ */
  private mixedFraction(arabic: ArabicNumber): Part | undefined {
    if (arabic.decimals > 0 || arabic.whole > 4) return undefined;
    const at = skipSpaces(this.text, arabic.end);
    if (at === arabic.end) return vulgarFraction(this.text, at);
    return slashFraction(this.text, at) ?? vulgarFraction(this.text, at);
  }

  /** `a` counts only before a scale, a dozen or a part: a hundred, a dozen, a third. */
  private startArticle(): void {
    const token = tokenAt(this.text, this.first.end, true);
    if (token?.entry && (token.entry.type === 'scale' || token.entry.type === 'dozen') && !token.entry.plural && !token.entry.ordinal)
      this.take(token);
  }

  /** `two thirds`, `half a million`, `three quarters of a billion`: a fraction, alone or of a scale. */
  private readFractionWhole(): EnglishNumeral | undefined {
    const { text, first } = this;
    const part = first.entry?.type === 'quarter' ? this.bareQuarter() : readPart(text, first.start);
    if (!part) return undefined;
    let at = skipSpaces(text, part.end);
    const fraction = { start: first.start, end: part.end, value: part.value, form: 'words' as const, fraction: true };
    if (at === part.end && !isDash(text.charCodeAt(at))) return fraction;
    for (const filler of ['of ', 'a ', 'an ']) if (text.startsWith(filler, at)) at = skipSpaces(text, at + filler.length);
    const token = tokenAt(text, isDash(text.charCodeAt(at)) ? at + 1 : at, false);
    if (!token?.entry || token.entry.ordinal || token.entry.plural || !(token.entry.scale || token.entry.type === 'dozen')) return fraction;
    const value = multiply(part.value, token.entry.value);
    return { start: first.start, end: token.end, value, form: 'words', mantissa: part.value, scale: token.entry.scale };
  }

  /** quarter million */
  private bareQuarter(): Part | undefined {
    const token = tokenAt(this.text, this.first.end, true);
    return token?.entry?.scale && !token.entry.plural ? { value: this.first.entry!.value, end: this.first.end } : undefined;
  }

  private take(token: Token): boolean {
    const { entry } = token;
    if (!entry || entry.type === 'half' || entry.type === 'quarter') return false;
    if (entry.plural && !entry.ordinal && !(entry.type === 'dozen' && this.sum.open)) return false;
    if (entry.ordinal) return this.takeOrdinal(token, entry);
    const before = this.sum.value;
    if (!this.sum.take(entry)) return false;
    this.words = true;
    if (entry.scale) {
      if (this.simple && !this.scale)
        this.mantissa = this.end === this.first.end && !this.first.arabic && this.first.entry === entry ? ONE : before;
      else this.simple = false;
      if (this.scale && entry.scale.power > 2 && this.scale.power === 2) this.simple = true;
      if (this.simple && this.scale) this.mantissa = before;
      this.scale = entry.scale;
    } else if (this.scale) this.simple = false;
    this.remember(token.end);
    return true;
  }

  /** twenty-first; thirty-two fifths; one hundred twenty-fifth */
  private takeOrdinal(token: Token, entry: NumberWord): boolean {
    const { start } = this.first;
    if (entry.plural) {
      if (!this.result || this.first.arabic) return false;
      this.result = { start, end: token.end, value: divide(this.sum.value, entry.value), form: 'words', fraction: true };
      return true;
    }
    if (this.first.arabic || !this.sum.take(entry)) return false;
    this.result = { start, end: token.end, value: this.sum.value, form: 'words', ordinal: true };
    return true;
  }

  private takeAnd(token: Token): boolean {
    if (token.word !== 'and') return false;
    const next = tokenAt(this.text, token.end, true);
    if (!next) return false;
    const part = readPart(this.text, next.start);
    if (part) {
      this.sum.addPart(part.value);
      this.mantissa = this.scale ? undefined : this.sum.value;
      this.simple = !this.scale;
      this.remember(part.end);
      return true;
    }
    if (
      !this.scale ||
      !(next.entry ? next.entry.type === 'unit' || next.entry.type === 'tens' : this.scale.power === 2 && this.fitsBelow(next))
    )
      return false;
    return next.arabic ? this.addDigits(next) : this.take(next);
  }

  /** 21 in "3 hundred and 21", as long as no scale follows it. */
  private fitsBelow(token: Token): boolean {
    if (
      !token.arabic ||
      token.arabic.decimals > 0 ||
      token.arabic.value.numerator === 0n ||
      compareRational(token.arabic.value, HUNDRED) >= 0
    )
      return false;
    const next = tokenAt(this.text, token.end, true);
    return !next?.entry?.scale;
  }

  /** 3 hundred after 4 thousand. */
  private takeDigits(token: Token): boolean {
    if (!token.arabic || !this.scale || this.sum.open || this.scale.power === 2) return false;
    const next = tokenAt(this.text, token.end, true);
    if (!next?.entry?.scale || next.entry.plural || next.entry.scale.power >= this.scale.power || token.arabic.decimals > 0) return false;
    if (compareRational(token.arabic.value, THOUSAND) >= 0) return false;
    return this.addDigits(token);
  }

  private addDigits(token: Token): boolean {
    this.sum.group = add(this.sum.group, token.arabic!.value);
    this.sum.open = true;
    this.sum.room = 0;
    this.simple = false;
    this.remember(token.end);
    return true;
  }

  private remember(end: number): void {
    const { first } = this;
    this.end = end;
    this.result = {
      start: first.start,
      end,
      value: this.sum.value,
      form: first.arabic ? (this.words ? 'mixed' : 'digits') : 'words',
      ...(first.arabic && { decimals: first.arabic.decimals }),
      ...(this.scale && this.simple && this.mantissa && { mantissa: this.mantissa, scale: this.scale }),
    };
  }
}

const VULGAR: Readonly<Record<string, readonly [bigint, bigint]>> = {
  '½': [1n, 2n],
  '⅓': [1n, 3n],
  '⅔': [2n, 3n],
  '¼': [1n, 4n],
  '¾': [3n, 4n],
  '⅕': [1n, 5n],
  '⅖': [2n, 5n],
  '⅗': [3n, 5n],
  '⅘': [4n, 5n],
  '⅙': [1n, 6n],
  '⅚': [5n, 6n],
  '⅛': [1n, 8n],
  '⅜': [3n, 8n],
  '⅝': [5n, 8n],
  '⅞': [7n, 8n],
};

/** A fraction character at `at`. */
export function vulgarFraction(text: string, at: number): Part | undefined {
  const ratio = VULGAR[text.charAt(at)];
  return ratio && { value: rational(ratio[0], ratio[1]), end: at + 1 };
}

/** A proper fraction in short digits at `at`: 1/2, ３／５. */
export function slashFraction(text: string, at: number): Part | undefined {
  const over = readArabic(text, at);
  if (!isDigit(text.charCodeAt(at)) || !over.value || over.decimals > 0 || over.whole > 3) return undefined;
  const slash = text.charCodeAt(over.end);
  if ((slash !== 47 && slash !== 0xff0f) || !isDigit(text.charCodeAt(over.end + 1))) return undefined;
  const under = readArabic(text, over.end + 1);
  if (!under.value || under.decimals > 0 || under.whole > 3 || under.value.numerator === 0n) return undefined;
  if (compareRational(over.value, under.value) >= 0) return undefined;
  return { value: divide(over.value, under.value), end: under.end };
}

/** The short scale right after digits that end at `at`: 10k, 1.2bn, 5 m is none. */
export function shortScale(text: string, at: number): { scale: ScaleWord; end: number } | undefined {
  const end = wordEnd(text, at, 4);
  const scale = end > at ? SHORT_SCALES.get(text.slice(at, end)) : undefined;
  return scale && !isDigit(text.charCodeAt(end)) ? { scale, end } : undefined;
}
