import { type ArabicNumber, readArabic } from './arabic';
import { isDigit, isOneOf, skipSpaces } from './characters';
import { hanDigit, hanUnit, isBigUnit, isComing, isFormal, isMore, isSome, isZero, POINT } from './chinese-characters';
import { COUNTED, formalDigitHolds, formalUnitHolds, isPair, isRising, isTael } from './chinese-digit-runs';
import { chineseIdiomEnd } from './idiom-lookup';
import { add, fromDigits, integer, isInteger, ONE, powerOfTen, type Rational, rational, scaleBy, ZERO } from './rational';
import { chineseScale } from './scales';
import type { Approximation, Numeral, Writable } from './types';

/** Reading one Chinese numeral piece by piece: 二十一, 三点五万亿, 11万7015, 一千多万, 十七八. */

/** 千 and the like that begin a unit's name after a complete number: 5千米, 100千瓦, 850百帕. */
const UNIT_PREFIX = /千(?:[米克瓦卡伏帕赫焦]|字节|比特)|百帕|兆(?:[赫瓦帕欧]|字节|比特)/y;
/** Spaces and marks for more inside a numeral. */
const NOT_SCALE = /[\s多余餘几幾来]/g;
/** A numeral longer than this is hostile. */
const MAXIMUM_LENGTH = 48;

interface Pending {
  readonly value: Rational;
  /** Upper minus lower end, where two digits stand for two numbers: 六七千. */
  readonly spread?: Rational;
  readonly arabic: boolean;
}

/** The state of one reading, and what it amounted to at the last place where the numeral could have ended. */
export class ChineseNumeralReader {
  position: number;
  /** Sums under a big unit (万 and up), in falling order. */
  private groups: { power: number; value: Rational }[] = [];
  /** The sum below 万 that is being read. */
  private section: Rational = ZERO;
  private sectionOpen = false;
  private pending: Pending | undefined;
  private spread: Rational | undefined;
  private smallest = 4;
  private lastUnit = 0;
  private afterZero = false;
  /** A decimal has been scaled: 3.5万, 三点五亿; no smaller place follows. */
  private closed = false;
  private marker: Approximation | undefined;
  /** A marker was read and no unit since: only a big unit may follow. */
  private markerOpen = false;
  private han = false;
  private result: Writable<Numeral> | undefined;
  /** The result is a number and one scale word after it. */
  private scaled = false;

  /** `arabic`: the number in digits that stands at `start`. */
  constructor(
    private readonly text: string,
    private readonly start: number,
    private readonly arabic: ArabicNumber | undefined,
  ) {
    this.position = start;
    if (!arabic) return;
    this.take({ value: arabic.value, arabic: true }, arabic.end);
    this.checkpoint();
  }

  read(): Numeral | undefined {
    while (this.position - this.start < MAXIMUM_LENGTH && this.step()) this.checkpoint();
    if (this.result && this.scaled) this.addWrittenScale(this.result);
    return this.result;
  }

  private get started(): boolean {
    return this.lastUnit > 0 || this.pending !== undefined;
  }

  /** Reads one more piece; false when the numeral ends before it. */
  private step(): boolean {
    const { text } = this;
    const at = this.started ? skipSpaces(text, this.position) : this.position;
    const gap = at > this.position;
    const code = text.charCodeAt(at);
    if (isDigit(code)) return this.readDigits(at, gap);
    if (hanUnit(code) > 0) return this.readUnit(at, hanUnit(code), gap);
    if (hanDigit(code) >= 0) return (!gap || this.joinsOverGap(at)) && this.readHanDigits(at);
    if (isOneOf(text, at, POINT)) return this.readFraction(at);
    return this.readMarker(at, code);
  }

  private readDigits(at: number, gap: boolean): boolean {
    if (this.pending || this.marker || this.closed) return false;
    const number = readArabic(this.text, at);
    if (!number.value || number.dotted) return false;
    const next = hanUnit(this.text.charCodeAt(skipSpaces(this.text, number.end)));
    const continuesDown = next > 0 && next < this.lastUnit;
    const fillsUp = !gap && number.decimals === 0 && (number.whole === this.lastUnit || this.afterZero) && next === 0;
    if (!continuesDown && !fillsUp) return false;
    if (fillsUp) this.afterZero = true;
    return this.take({ value: number.value, arabic: true }, number.end);
  }

  private readHanDigits(at: number): boolean {
    const { text } = this;
    const code = text.charCodeAt(at);
    if (this.pending || this.closed || (this.lastUnit === 0 && isFormal(code) && !formalDigitHolds(text, at))) return false;
    if (isZero(code) && this.lastUnit > 0) {
      if (this.afterZero || this.marker) return false;
      this.afterZero = true;
      this.position = at + 1;
      return this.step();
    }
    let end = at;
    // 第三參數: what looks like a formal digit behind a plain one begins a word.
    const isFellow = (other: number): boolean => hanDigit(other) >= 0 && (isFormal(code) || !isFormal(other));
    while (isFellow(text.charCodeAt(end)) && end - at < MAXIMUM_LENGTH) end++;
    if (end - at === 2 && isTael(text, end)) end--;
    if (this.lastUnit > 0 && isOneOf(text, at, '两兩') && hanUnit(text.charCodeAt(at + 1)) === 0) return false;
    if (this.lastUnit > 0 && chineseIdiomEnd(text, at, at) !== undefined) return false;
    this.han = true;
    if (end - at === 1) return this.take({ value: integer(hanDigit(code)), arabic: false }, end);
    if (end - at === 2 && !(hanDigit(text.charCodeAt(at - 1)) >= 0) && isPair(code, text.charCodeAt(at + 1))) {
      const followed = hanUnit(text.charCodeAt(skipSpaces(text, end))) > 0;
      if (this.lastUnit > 1 && !followed) return false;
      const low = hanDigit(code);
      return this.take({ value: integer(low), spread: integer(hanDigit(text.charCodeAt(at + 1)) - low), arabic: false }, end);
    }
    if (this.lastUnit > 0) return false;
    if (isRising(text, at, end)) return this.take({ value: integer(hanDigit(code)), arabic: false }, at + 1);
    let digits = '';
    for (let i = at; i < end; i++) {
      if (isOneOf(text, i, '两兩仨')) return false;
      digits += hanDigit(text.charCodeAt(i));
    }
    return this.take({ value: fromDigits(digits, 0), arabic: false }, end);
  }

  /** 八千 三百: over a space a digit goes on only as the start of a smaller place, or alone as the last one (五 十 二). */
  private joinsOverGap(at: number): boolean {
    const { text } = this;
    const next = text.charAt(skipSpaces(text, at + 1));
    const power = hanUnit(next.charCodeAt(0));
    if (power > 0) return power < this.lastUnit;
    return (
      this.lastUnit > 0 &&
      hanUnit(text.charCodeAt(this.position - 1)) > 0 &&
      !(hanDigit(next.charCodeAt(0)) >= 0) &&
      !POINT.includes(next || ' ')
    );
  }

  private take(pending: Pending, end: number): boolean {
    this.pending = pending;
    this.position = end;
    return true;
  }

  private readUnit(at: number, power: number, gap: boolean): boolean {
    UNIT_PREFIX.lastIndex = at;
    if (this.started && UNIT_PREFIX.test(this.text)) return false;
    if (!this.started && isFormal(this.text.charCodeAt(at)) && !formalUnitHolds(this.text, at)) return false;
    if (gap && this.pending === undefined && !this.sectionOpen) return false;
    if (gap && !isBigUnit(power) && this.pending && !this.pending.arabic && !this.spacedOut()) return false;
    const read = isBigUnit(power) ? this.readBigUnit(power) : this.readSmallUnit(power);
    if (!read) return false;
    if (this.pending && !isInteger(this.pending.value)) this.closed = true;
    this.han = true;
    this.lastUnit = power;
    this.afterZero = false;
    this.markerOpen = false;
    this.pending = undefined;
    this.position = at + 1;
    return true;
  }

  /** 一 百 五 十: the digit before the gap stands apart from what precedes it. */
  private spacedOut(): boolean {
    return this.position - 2 < 0 || !/[\p{L}\p{N}]/u.test(this.text[this.position - 2]);
  }

  private readSmallUnit(power: number): boolean {
    if (power >= this.smallest || this.marker) return false;
    if (!this.pending && this.started && power !== 1) return false;
    const factor = powerOfTen(power);
    this.section = add(this.section, scaleBy(this.pending?.value ?? ONE, factor));
    if (this.pending?.spread) this.spread = scaleBy(this.pending.spread, factor);
    this.sectionOpen = true;
    this.smallest = power;
    return true;
  }

  private readBigUnit(power: number): boolean {
    const { groups } = this;
    let value = this.pending ? add(this.section, this.pending.value) : this.section;
    const bare = !this.pending && !this.sectionOpen;
    if (bare && groups.length === 0) value = ONE;
    if (this.pending?.spread) this.spread = this.pending.spread;
    while (groups.length > 0 && (groups[groups.length - 1].power < power || (bare && groups[groups.length - 1].power === power)))
      value = add(value, groups.pop()!.value);
    if (groups.length > 0 && groups[groups.length - 1].power <= power) return false;
    groups.push({ power, value: scaleBy(value, powerOfTen(power)) });
    if (this.spread) this.spread = scaleBy(this.spread, powerOfTen(power));
    this.section = ZERO;
    this.sectionOpen = false;
    this.smallest = 4;
    return true;
  }

  /** 点 and the digits after it, unless it tells the time: 三点五十, 三点五分. */
  private readFraction(at: number): boolean {
    if (!this.started || this.marker || this.arabic) return false;
    const { text } = this;
    const from = skipSpaces(text, at + 1);
    let end = from;
    let digits = '';
    while (hanDigit(text.charCodeAt(end)) >= 0 && !isOneOf(text, end, '两兩') && digits.length < 30)
      digits += hanDigit(text.charCodeAt(end++));
    const next = text.charAt(end);
    if (digits === '' || hanUnit(next.charCodeAt(0)) === 1 || (next === '分' && text[end + 1] !== '之')) return false;
    const fraction = fromDigits(digits, digits.length);
    if (this.lastUnit === 0) return this.take({ value: add(this.pending!.value, fraction), arabic: false }, end);
    const whole = this.sum();
    this.groups = [];
    this.section = add(whole, fraction);
    this.sectionOpen = true;
    this.pending = undefined;
    this.smallest = 0;
    this.position = end;
    return true;
  }

  /** 多, 余, 几, 来: more than what was read; a big unit may follow (一千多万). */
  private readMarker(at: number, code: number): boolean {
    if (this.markerOpen || !(this.lastUnit > 0 || this.pending?.arabic) || (this.pending && !this.pending.arabic)) return false;
    const { text } = this;
    const next = text.charAt(skipSpaces(text, at + 1));
    const beforeUnit = isBigUnit(hanUnit(next.charCodeAt(0)));
    const reads =
      isMore(code) ||
      (isSome(code) && (this.lastUnit === 1 || this.afterZero || beforeUnit)) ||
      (isComing(code) && !this.pending && (beforeUnit || COUNTED.includes(next || ' ')));
    if (!reads) return false;
    this.marker = 'more-than';
    this.markerOpen = true;
    this.position = at + 1;
    if (this.afterZero) this.afterZero = false;
    return true;
  }

  private sum(): Rational {
    let total = this.section;
    for (const group of this.groups) total = add(total, group.value);
    if (!this.pending) return total;
    const shorthand = this.lastUnit > 1 && !this.afterZero && !this.pending.arabic;
    return add(total, shorthand ? scaleBy(this.pending.value, powerOfTen(this.lastUnit - 1)) : this.pending.value);
  }

  /** Remembers what has been read, as the numeral may end here. */
  private checkpoint(): void {
    const { start, pending, arabic } = this;
    if (pending && !pending.arabic && this.lastUnit > 1 && !this.afterZero && this.countsOnItsOwn()) return;
    const value = this.sum();
    const spread = pending?.spread ?? this.spread;
    const mixed = this.han || this.lastUnit > 0 || this.marker;
    this.result = {
      start,
      end: this.position,
      value,
      high: spread && add(value, spread),
      mantissa: undefined,
      scale: undefined,
      approximation: this.marker,
      form: arabic ? (mixed ? 'mixed' : 'digits') : 'han',
      decimals: arabic?.decimals,
      garbled: arabic?.garbled,
    };
    this.scaled = !pending && this.lastUnit > 0 && (arabic !== undefined || (this.groups.length === 1 && !this.sectionOpen));
  }

  /** 三万一人: the last digit counts the noun after it and is no short 1000. */
  private countsOnItsOwn(): boolean {
    return this.text[this.position - 1] === '一' && COUNTED.includes(this.text.charAt(this.position) || ' ');
  }

  private addWrittenScale(result: Writable<Numeral>): void {
    const plain = this.text.slice(this.arabic?.end ?? this.start, result.end).replace(NOT_SCALE, '');
    const word = this.arabic ? plain : /[万萬亿億兆]+$/.exec(plain)?.[0];
    const scale = word ? chineseScale(word) : undefined;
    if (!scale) return;
    result.mantissa = this.arabic ? this.arabic.value : rational(result.value.numerator, result.value.denominator * scale.value);
    result.scale = scale;
  }
}
