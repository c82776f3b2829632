import { type ArabicNumber, type ArabicReading, readArabic } from './arabic';
import { isDash, isDigit, isOneOf, skipSpaces } from './characters';
import { Sum } from './english-sum';
import { isArticle, nextToken, type Part, powerAfter, properFraction, type Token, tokenAt, vulgarFraction } from './english-tokens';
import { type NumberWord, numberWord } from './english-words';
import { add, compareRational, divide, integer, multiply, ONE, ZERO } from './rational';
import type { ScaleWord } from './scales';
import type { Numeral } from './types';

/** English numerals: spelled out, in digits, or both: forty-two, 3.2 million, 4 thousand 3 hundred, two and a half billion. */

/** A numeral as read, with what its last word made of it. */
export interface EnglishNumeral extends Numeral {
  readonly ordinal?: boolean;
  /** Two thirds, half: a fraction that multiplies no scale word. */
  readonly fraction?: boolean;
}

const MAXIMUM_TOKENS = 16;
const THOUSAND = integer(1000);

/** `a half`, `three quarters`, `one-fifth`, `fifty-four hundredths`: a fraction in words that starts at `at`. */
function readPart(text: string, at: number): Part | undefined {
  let token = tokenAt(text, at);
  if (token?.entry?.type === 'half' && !token.entry.plural) return { value: token.entry.value, end: token.end };
  const sum = new Sum();
  if (token && isArticle(token.word)) {
    sum.take(numberWord('one')!);
    token = nextToken(text, token.end);
  }
  for (let count = 0; token?.entry && count < 5; count++) {
    const { entry, end } = token;
    const fits = sum.open && (entry.plural || compareRational(sum.value, ONE) === 0);
    if (entry.type === 'half' || entry.type === 'quarter') return fits ? { value: multiply(sum.value, entry.value), end } : undefined;
    if (entry.ordinal) return fits && compareRational(entry.value, TWO) > 0 ? { value: divide(sum.value, entry.value), end } : undefined;
    if (fits && entry.type === 'tens') return tensBelow(text, entry, end);
    if (entry.plural || !sum.take(entry)) return undefined;
    token = nextToken(text, end);
  }
  return undefined;
}

/** The twenty-fifth of one twenty-fifth. */
function tensBelow(text: string, tens: NumberWord, at: number): Part | undefined {
  const unit = nextToken(text, at);
  if (!unit?.entry?.ordinal || unit.entry.plural || unit.entry.type !== 'unit') return undefined;
  return { value: divide(ONE, add(tens.value, unit.entry.value)), end: unit.end };
}

const TWO = integer(2);

class Reading {
  private readonly sum = new Sum();
  private end: number;
  private lastScale: ScaleWord | undefined;
  private written: Pick<Numeral, 'mantissa' | 'scale'> | undefined;
  private mixed = false;
  private result: EnglishNumeral | undefined;

  constructor(
    private readonly text: string,
    private readonly first: Token,
  ) {
    this.end = first.end;
  }

  read(): EnglishNumeral | undefined {
    const { first } = this;
    if (first.arabic) {
      this.startDigits(first.arabic);
      return this.readOn();
    }
    const second = nextToken(this.text, first.end);
    const alone = !second?.entry && !second?.arabic && second?.word !== 'and';
    const fraction = !alone || first.entry?.type === 'half' ? this.readFraction() : undefined;
    if (fraction) return fraction;
    if (!isArticle(first.word)) this.takeWord(first);
    else if (second) this.startArticle(second);
    return alone ? this.result : this.readOn();
  }

  private readOn(): EnglishNumeral | undefined {
    for (let count = 0; count < MAXIMUM_TOKENS && this.result && !this.result.ordinal && !this.result.fraction; count++) {
      const token = nextToken(this.text, this.end);
      if (!token || !(this.takeAnd(token) || this.takeDigits(token) || this.takeWord(token))) break;
    }
    return this.result;
  }

  private startDigits(arabic: ArabicNumber): void {
    const power = powerAfter(this.text, arabic.end);
    this.sum.takeDigits(power ? power.apply(arabic.value) : arabic.value);
    this.remember(power?.end ?? arabic.end);
    if (power) return;
    const part = this.mixedFraction(arabic);
    if (!part) return;
    this.sum.takePart(part.value);
    this.remember(part.end);
  }

  /** 10 1/2, 2½ */
  private mixedFraction(arabic: ArabicNumber): Part | undefined {
    if (arabic.decimals > 0 || arabic.whole > 4) return undefined;
    const at = skipSpaces(this.text, arabic.end);
    return vulgarFraction(this.text, at) ?? (at > arabic.end ? properFraction(this.text, at) : undefined);
  }

  /** `a` counts only before a scale or a dozen: a hundred, a dozen. */
  private startArticle(next: Token): void {
    const { entry } = next;
    if (entry && (entry.type === 'scale' || entry.type === 'dozen') && !entry.plural && !entry.ordinal) this.takeWord(next);
  }

  /** `two thirds`, `half a million`, `three quarters of a billion`: a fraction, alone or of a scale. */
  private readFraction(): EnglishNumeral | undefined {
    const { text, first } = this;
    const part = first.entry?.type === 'quarter' ? this.bareQuarter() : readPart(text, first.start);
    if (!part) return undefined;
    let at = skipSpaces(text, part.end);
    if (isDash(text.charCodeAt(at))) at++;
    for (const filler of ['of ', 'a ', 'an ']) if (text.startsWith(filler, at)) at = skipSpaces(text, at + filler.length);
    const entry = at > part.end ? tokenAt(text, at)?.entry : undefined;
    const shared = { start: first.start, form: 'words' as const };
    if (!entry || entry.ordinal || entry.plural || !(entry.scale || entry.type === 'dozen'))
      return { ...shared, end: part.end, value: part.value, fraction: true };
    return { ...shared, end: tokenAt(text, at)!.end, value: multiply(part.value, entry.value), mantissa: part.value, scale: entry.scale };
  }

  /** quarter million */
  private bareQuarter(): Part | undefined {
    const scale = nextToken(this.text, this.first.end)?.entry;
    return scale?.scale && !scale.plural ? { value: this.first.entry!.value, end: this.first.end } : undefined;
  }

  private takeWord(token: Token): boolean {
    const { entry } = token;
    if (!entry) return false;
    if (entry.ordinal) return this.takeOrdinal(token, entry);
    if (entry.plural && !(entry.type === 'dozen' && this.sum.open)) return false;
    const before = this.sum.open ? this.sum.group : ONE;
    const alone = this.sum.total === ZERO;
    if (!this.sum.take(entry)) return false;
    this.written = entry.scale && alone ? { mantissa: before, scale: entry.scale } : undefined;
    this.lastScale = entry.scale ?? this.lastScale;
    this.mixed = this.first.arabic !== undefined;
    this.remember(token.end);
    return true;
  }

  /** twenty-first; one hundred twenty-fifth; thirty-two fifths */
  private takeOrdinal(token: Token, entry: NumberWord): boolean {
    if (this.first.arabic || (entry.plural && !this.result)) return false;
    if (!entry.plural && !this.sum.take(entry)) return false;
    const value = entry.plural ? divide(this.sum.value, entry.value) : this.sum.value;
    const role = entry.plural ? { fraction: true } : { ordinal: true };
    this.result = { start: this.first.start, end: token.end, value, form: 'words', ...role };
    return true;
  }

  private takeAnd(token: Token): boolean {
    if (token.word !== 'and') return false;
    const next = nextToken(this.text, token.end);
    if (!next) return false;
    const part = readPart(this.text, next.start);
    if (part) {
      const scale = this.lastScale && nextToken(this.text, part.end);
      const scaled = scale?.entry?.scale && !scale.entry.plural && !scale.entry.ordinal ? scale : undefined;
      if (scaled) this.sum.takeDigits(multiply(part.value, scaled.entry!.value));
      else this.sum.takePart(part.value);
      this.written = undefined;
      this.remember(scaled?.end ?? part.end);
      return true;
    }
    if (!this.lastScale) return false;
    if (next.arabic) return this.fitsBelowHundred(next) && this.addDigits(next);
    return (next.entry?.type === 'unit' || next.entry?.type === 'tens') && this.takeWord(next);
  }

  /** 21 in "3 hundred and 21", as long as no scale follows it. */
  private fitsBelowHundred(token: Token): boolean {
    const { arabic } = token;
    if (this.lastScale?.power !== 2 || !arabic || arabic.decimals > 0 || arabic.whole > 2 || arabic.value.numerator === 0n) return false;
    return nextToken(this.text, token.end)?.entry?.scale === undefined;
  }

  /** 3 hundred after 4 thousand. */
  private takeDigits(token: Token): boolean {
    const { arabic } = token;
    if (!arabic || !this.lastScale || this.sum.open || arabic.decimals > 0 || compareRational(arabic.value, THOUSAND) >= 0) return false;
    const scale = nextToken(this.text, token.end)?.entry?.scale;
    return scale !== undefined && scale.power < this.lastScale.power && this.addDigits(token);
  }

  private addDigits(token: Token): boolean {
    this.sum.takeDigits(token.arabic!.value);
    this.written = undefined;
    this.remember(token.end);
    return true;
  }

  private remember(end: number): void {
    const { arabic, start } = this.first;
    this.end = end;
    this.result = {
      start,
      end,
      value: this.sum.value,
      mantissa: this.written?.mantissa,
      scale: this.written?.scale,
      form: arabic ? (this.mixed ? 'mixed' : 'digits') : 'words',
      decimals: arabic?.decimals,
      garbled: arabic?.garbled,
    };
  }
}

/** A spelled, written or mixed numeral that starts with the word or the digits at `start`, in its longest reading, or undefined. */
export function readEnglishNumeral(text: string, start: number): EnglishNumeral | undefined {
  if (isDigit(text.charCodeAt(start))) return readMixedNumeral(text, start, readArabic(text, start));
  const first = tokenAt(text, start);
  return first && (first.entry || isArticle(first.word)) ? new Reading(text, first).read() : undefined;
}

/** `readEnglishNumeral` where a number in digits stands, which has been read. */
export function readMixedNumeral(text: string, start: number, arabic: ArabicReading): EnglishNumeral | undefined {
  if (!arabic.value || arabic.dotted) return undefined;
  const { end, value, decimals, garbled } = arabic;
  if (isOneOf(text, end, '%,.;)')) return { start, end, value, form: 'digits', decimals, garbled };
  return new Reading(text, { start, end, word: '', arabic }).read();
}
