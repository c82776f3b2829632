/** Character tests of the number grammar, by UTF-16 code unit. Out of range positions give NaN codes, which fail every test. */

export const isAsciiDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
/** Value of an ASCII or full-width digit. */
export const digitValue = (code: number): number => (code < 0xff00 ? code - 48 : code - 0xff10);
export const isLatinLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);
export const isUpperCase = (code: number): boolean => code >= 65 && code <= 90;
export const isHan = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
/** Space, no-break, narrow no-break, thin, figure and ideographic space; not a line break. */
export const isSpace = (code: number): boolean =>
  code === 32 || code === 0xa0 || code === 0x202f || code === 0x2009 || code === 0x2007 || code === 0x3000 || code === 9;
export const isDash = (code: number): boolean =>
  code === 45 ||
  code === 0x2013 ||
  code === 0x2014 ||
  code === 0x2212 ||
  code === 0xff0d ||
  code === 0x2010 ||
  code === 0x2011 ||
  code === 0x2015;
/** ~ ～ 〜 ∼ */
export const isTilde = (code: number): boolean => code === 0x7e || code === 0xff5e || code === 0x301c || code === 0x223c;

/** The position after at most `limit` spaces from `at`. */
export function skipSpaces(text: string, at: number, limit = 4): number {
  let position = at;
  while (position - at < limit && isSpace(text.charCodeAt(position))) position++;
  return position;
}

/** The position before at most `limit` spaces that end at `at`, not below `floor`. */
export function skipSpacesBack(text: string, at: number, floor: number, limit = 1): number {
  let position = at;
  while (position > floor && at - position < limit && isSpace(text.charCodeAt(position - 1))) position--;
  return position;
}

/** The position after the Latin letters from `at`, at most `limit` of them. */
export function wordEnd(text: string, at: number, limit = 24): number {
  let position = at;
  while (position - at < limit && isLatinLetter(text.charCodeAt(position))) position++;
  return position;
}

const isWordCharacter = (code: number): boolean => isLatinLetter(code) || isAsciiDigit(code);

/** A set of words looked up at a position, longest first, without touching the words that begin otherwise. */
export class WordTable<T> {
  private readonly buckets = new Map<number, [string, T][]>();
  private readonly fromEnd: boolean;

  /** `fromEnd`: words are matched before a position (`endingAt`) instead of after it (`startingAt`). */
  constructor(entries: Iterable<readonly [string, T]>, fromEnd = false) {
    this.fromEnd = fromEnd;
    for (const [word, value] of entries) {
      const key = word.charCodeAt(fromEnd ? word.length - 1 : 0);
      const bucket = this.buckets.get(key);
      if (bucket) bucket.push([word, value]);
      else this.buckets.set(key, [[word, value]]);
    }
    for (const bucket of this.buckets.values()) bucket.sort((a, b) => b[0].length - a[0].length);
  }

  /** The longest word that starts at `at` and, if it ends in a Latin letter or a digit, is not followed by one. */
  startingAt(text: string, at: number): { end: number; value: T } | undefined {
    const bucket = this.buckets.get(text.charCodeAt(at));
    if (!bucket || this.fromEnd) return undefined;
    for (const [word, value] of bucket) {
      const end = at + word.length;
      if (text.startsWith(word, at) && !(isWordCharacter(word.charCodeAt(word.length - 1)) && isWordCharacter(text.charCodeAt(end))))
        return { end, value };
    }
    return undefined;
  }

  /** The longest word that ends at `at`, begins at or after `floor`, and, if it begins with a Latin letter, follows none. */
  endingAt(text: string, at: number, floor: number): { start: number; value: T } | undefined {
    if (at <= floor) return undefined;
    const bucket = this.buckets.get(text.charCodeAt(at - 1));
    if (!bucket || !this.fromEnd) return undefined;
    for (const [word, value] of bucket) {
      const start = at - word.length;
      if (start < floor || !text.startsWith(word, start)) continue;
      if (isLatinLetter(word.charCodeAt(0)) && isLatinLetter(text.charCodeAt(start - 1))) continue;
      return { start, value };
    }
    return undefined;
  }
}
