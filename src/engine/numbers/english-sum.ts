import type { NumberWord } from './english-words';
import { add, compareRational, divide, integer, isInteger, multiply, ONE, powerOfTen, type Rational, scaleBy, ZERO } from './rational';
import type { ScaleWord } from './scales';

/** Adding up the words of an English numeral. */

const TEN = integer(10);
const HUNDRED = integer(100);
const NO_LIMIT = 99;

/** The sum being read: `group` below the last big scale, `total` above it. */
export class Sum {
  total = ZERO;
  group = ZERO;
  open = false;
  /** Power of ten below which the next word of the group must stay. */
  private room = 3;
  /** Power of the last big scale. */
  private limit = NO_LIMIT;

  get value(): Rational {
    return add(this.total, this.group);
  }

  /** Adds a word; false when it cannot stand here. */
  take(entry: NumberWord): boolean {
    if (entry.type === 'unit') return this.addBelow(entry.value, compareRational(entry.value, TEN) < 0 ? 1 : 2);
    if (entry.type === 'tens') return this.addBelow(entry.value, 2);
    if (entry.type === 'dozen') return this.takeDozen(entry.value);
    if (entry.type !== 'scale') return false;
    return entry.scale!.power === 2 ? this.takeHundred() : this.takeScale(entry.scale!);
  }

  /** Starts or fills the group with a number in digits. */
  takeDigits(value: Rational): void {
    this.group = add(this.group, value);
    this.open = true;
    this.room = 0;
  }

  /** A fraction after the sum: one million and a half is 1.5 million, two and a half is 2.5. */
  takePart(part: Rational): void {
    const unit = !this.open && this.limit < NO_LIMIT ? powerOfTen(this.limit) : 1n;
    this.takeDigits(scaleBy(part, unit));
  }

  private addBelow(value: Rational, power: number): boolean {
    if (power > this.room || (value === ZERO && this.open)) return false;
    const tens = power === 2 && compareRational(value, TEN) > 0 && isInteger(divide(value, TEN));
    this.group = add(this.group, value);
    this.open = true;
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

  private takeDozen(value: Rational): boolean {
    if (this.limit < NO_LIMIT) return false;
    this.group = multiply(this.open ? this.group : ONE, value);
    this.open = true;
    this.room = 0;
    this.limit = 0;
    return true;
  }
}
