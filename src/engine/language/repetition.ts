import { isLatin, isSpace, Script, scriptOf } from '../text/characters';
import { OBJECT } from '../text/mapped-text';
import { memoised } from '../text/memo';
import type { MappedText, Span } from '../types';

/** A stretch of text that says the same again and again, side by side; case and spaces don't count. */
export interface Repetition extends Span {
  /** What is repeated, where it stands first. */
  readonly unit: Span;
  /** How often it stands there in full, closing mark and all; what follows may begin it once more. */
  readonly copies: number;
  /** Where the second copy begins, and the last in full ends. */
  readonly second: number;
  readonly lastEnd: number;
}

/** A unit longer than this many words and marks is no loop but a copied passage. */
const LONGEST_UNIT = 400;
/** A power of two. */
const SLOTS = 4096;
const OBJECT_UNIT = OBJECT.charCodeAt(0);

/** What is repeated side by side in a text, in order of its beginning; stretches may overlap. */
export const repetitionsOf: (text: MappedText) => readonly Repetition[] = memoised(({ text }) => findRepetitions(text));

/** The same for a bare string. Time is linear in its length. */
export function findRepetitions(text: string): Repetition[] {
  const count = readTokens(text);
  const found: Repetition[] = [];
  let reached: Map<number, number> | undefined;
  const base = basis(count);
  for (let i = 0; i < count; i++) {
    const slot = names[i] & (SLOTS - 1);
    const before = latest[slot] - base;
    latest[slot] = base + i;
    if (before < 0 || names[before] !== names[i]) continue;
    const period = i - before;
    // One more word of the unit must agree before it is worth a look.
    if (period > LONGEST_UNIT || (period > 1 && (names[i + 1] !== names[before + 1] || i + 1 >= count))) continue;
    if ((reached?.get(period) ?? 0) > i) continue;
    let first = before;
    while (first > 0 && names[first - 1] === names[first - 1 + period]) first--;
    let end = i + 1;
    while (end < count && names[end] === names[end - period]) end++;
    reached ??= new Map();
    reached.set(period, end);
    if (end - first >= 2 * period) found.push(repetition(text, first, end, period));
  }
  return found.length < 2 ? found : found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The repetition between two tokens; marks that part the copies count to it only between them. */
function repetition(text: string, from: number, to: number, period: number): Repetition {
  let first = from;
  let end = to;
  if (period > 1 && SEPARATORS.includes(text[starts[first]])) first++;
  if (period > 1 && CLAUSE_MARKS.includes(text[starts[end - 1]])) end--;
  const copies = Math.floor((end - first) / period);
  return {
    start: starts[first],
    end: ends[end - 1],
    unit: { start: starts[first], end: ends[first + period - 1] },
    copies,
    second: starts[first + period],
    lastEnd: ends[first + copies * period - 1],
  };
}

const CLAUSE_MARKS = ',;:，；：、';
const SEPARATORS = `${CLAUSE_MARKS}.!?。！？`;

// The tokens of the text that is looked at: a hash of each, and where it stands. Kept from call to call, since every text needs them anew.
let names = new Int32Array(1024);
let starts = new Int32Array(1024);
let ends = new Int32Array(1024);
/** By the last bits of its hash, the token seen latest, counted on from text to text: what an earlier text left lies below its basis. */
const latest = new Int32Array(SLOTS).fill(-1);
let counted = 0;

/** From where the tokens of one more text are counted. */
function basis(count: number): number {
  if (counted + count > 0x7fffffff) {
    latest.fill(-1);
    counted = 0;
  }
  counted += count;
  return counted - count;
}

/** Cuts a text into words, characters (Chinese, kana) and marks; returns how many there are. */
function readTokens(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; ) {
    const unit = text.charCodeAt(i);
    if (unit <= 0x20 || isSpace(text, i)) {
      i++;
      continue;
    }
    if (count === names.length) grow();
    const start = i;
    let name = fold(unit);
    const script = scriptOf(unit);
    i++;
    if (unit === OBJECT_UNIT)
      name = -1 - start; // Two addresses need not be the same.
    else if (isInWords(script)) {
      while (i < text.length && (isInWords(scriptOf(text.charCodeAt(i))) || isApostrophe(text, i))) {
        name = (Math.imul(name, 0x01000193) ^ fold(text.charCodeAt(i))) | 0;
        i++;
      }
    } else if (unit >= 0xd800 && unit < 0xdc00 && i < text.length) name = (Math.imul(name, 0x01000193) ^ text.charCodeAt(i++)) | 0;
    names[count] = Math.imul(name ^ (name >>> 15), 0x2c1b3c6d);
    starts[count] = start;
    ends[count++] = i;
  }
  return count;
}

/** Scripts that write words; others write characters, each a token. */
const isInWords = (script: Script): boolean =>
  script === Script.Latin || script === Script.Digit || (script >= Script.Hangul && script <= Script.Other);

/** Small letters for capitals, of ASCII only, and one shape of each quotation mark. */
function fold(unit: number): number {
  if (unit >= 0x41 && unit <= 0x5a) return unit | 0x20;
  if (unit === 0x201c || unit === 0x201d) return 0x22;
  return unit === 0x2019 || unit === 0x2018 ? 0x27 : unit;
}

const isApostrophe = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return (unit === 0x27 || unit === 0x2019) && isLatin(text, at + 1);
};

function grow(): void {
  const larger = (old: Int32Array): Int32Array => {
    const made = new Int32Array(old.length * 2);
    made.set(old);
    return made;
  };
  names = larger(names) as typeof names;
  starts = larger(starts) as typeof starts;
  ends = larger(ends) as typeof ends;
}
