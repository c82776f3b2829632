/** Character tests of the number grammar, by UTF-16 code unit. Out of range positions give NaN codes, which fail every test. */

export const isAsciiDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isDigit = (code: number): boolean => (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
/** Value of an ASCII or full-width digit. */
export const digitValue = (code: number): number => (code < 0xff00 ? code - 48 : code - 0xff10);
export const isLatinLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);
export const isUpperCase = (code: number): boolean => code >= 65 && code <= 90;
export const isHan = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
/** A letter of any script but those beyond the Basic Multilingual Plane. */
export const isLetter = (code: number): boolean =>
  (isHan(code) && code !== 0x3007) || (code > 0 && /\p{L}/u.test(String.fromCharCode(code)));
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

/** Whether the character at `at` is one of `characters`; false outside the text. Reads codes, so that no string is made. */
export function isOneOf(text: string, at: number, characters: string): boolean {
  const code = text.charCodeAt(at);
  for (let i = 0; i < characters.length; i++) if (characters.charCodeAt(i) === code) return true;
  return false;
}

/** For each UTF-16 code unit 1 where it is one of `characters`, else 0: `isOneOf` for long lists. */
export function characterTable(characters: string): Uint8Array {
  const table = new Uint8Array(65536);
  for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = 1;
  return table;
}

const isWordCharacter = (code: number): boolean => isLatinLetter(code) || isAsciiDigit(code);

interface WordEntry<T> {
  readonly word: string;
  readonly value: T;
}

/** A key for two neighbouring UTF-16 code units. */
export const pairKey = (first: number, second: number): number => first * 65536 + second;

/** A set of words looked up at a position, longest first, touching only the words that share their first (or last) two characters. */
export class WordTable<T> {
  private readonly edges = new Uint8Array(65536);
  private readonly singles = new Map<number, WordEntry<T>>();
  private readonly buckets = new Map<number, WordEntry<T>[]>();
  private readonly fromEnd: boolean;

  /** `fromEnd`: words are matched before a position (`endingAt`) instead of after it (`startingAt`). */
  constructor(entries: Iterable<readonly [string, T]>, fromEnd = false) {
    this.fromEnd = fromEnd;
    for (const [word, value] of entries) {
      const edge = word.charCodeAt(fromEnd ? word.length - 1 : 0);
      this.edges[edge] = 1;
      if (word.length > 1) this.addLong(word, value);
      else if (!this.singles.has(edge)) this.singles.set(edge, { word, value });
    }
    for (const bucket of this.buckets.values()) bucket.sort((a, b) => b.word.length - a.word.length);
  }

  private addLong(word: string, value: T): void {
    const from = this.fromEnd ? word.length - 2 : 0;
    const key = pairKey(word.charCodeAt(from), word.charCodeAt(from + 1));
    const bucket = this.buckets.get(key);
    if (bucket) bucket.push({ word, value });
    else this.buckets.set(key, [{ word, value }]);
  }

  /** The longest word that starts at `at` and, if it ends in a Latin letter or a digit, is not followed by one. */
  startingAt(text: string, at: number): { end: number; value: T } | undefined {
    const code = text.charCodeAt(at);
    if (!(this.edges[code] === 1)) return undefined;
    const bucket = this.buckets.get(pairKey(code, text.charCodeAt(at + 1)));
    if (bucket)
      for (const { word, value } of bucket) {
        const end = at + word.length;
        if (text.startsWith(word, at) && !(isWordCharacter(word.charCodeAt(word.length - 1)) && isWordCharacter(text.charCodeAt(end))))
          return { end, value };
      }
    const single = this.singles.get(code);
    if (!single || (isWordCharacter(code) && isWordCharacter(text.charCodeAt(at + 1)))) return undefined;
    return { end: at + 1, value: single.value };
  }

  /** The longest word that ends at `at`, begins at or after `floor`, and, if it begins with a Latin letter, follows none. */
  endingAt(text: string, at: number, floor: number): { start: number; value: T } | undefined {
    const code = text.charCodeAt(at - 1);
    if (at <= floor || !(this.edges[code] === 1)) return undefined;
    const before = text.charCodeAt(at - 2);
    const bucket = this.buckets.get(pairKey(before, code));
    if (bucket)
      for (const { word, value } of bucket) {
        const start = at - word.length;
        if (start < floor || !text.startsWith(word, start)) continue;
        if (isLatinLetter(word.charCodeAt(0)) && isLatinLetter(text.charCodeAt(start - 1))) continue;
        return { start, value };
      }
    const single = this.singles.get(code);
    return single && !(isLatinLetter(code) && isLatinLetter(before)) ? { start: at - 1, value: single.value } : undefined;
  }
}
