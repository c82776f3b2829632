import { isDigit, isLatinLetter, isOneOf, isUpperCase, pairKey } from './characters';
import { isHanNumeral } from './chinese-characters';
import { CHINESE_IDIOMS, CHINESE_NAMED_NUMBERS, ENGLISH_IDIOMS, type NamedNumber, NOT_AN_IDIOM_BEFORE } from './idioms';

/** Finding the idioms of idioms.ts around a place where a number might begin. */

interface Place<T> {
  readonly word: string;
  /** Where in the word the numeral character stands. */
  readonly offset: number;
  readonly value: T;
}

interface Found<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

type Accept<T> = (text: string, start: number, end: number, value: T) => boolean;

const isTrigger = (code: number): boolean => isHanNumeral(code) || isDigit(code) || code === 0x534a;

/** Words by a numeral character and the character after it, or before it where the word ends there. */
class PlaceTable<T> {
  private readonly forward = new Map<number, Place<T>[]>();
  private readonly backward = new Map<number, Place<T>[]>();

  constructor(entries: readonly (readonly [string, T])[]) {
    for (const [word, value] of entries) {
      for (let offset = 0; offset < word.length; offset++) {
        if (!isTrigger(word.charCodeAt(offset))) continue;
        const ends = offset === word.length - 1;
        const key = ends
          ? pairKey(word.charCodeAt(offset - 1), word.charCodeAt(offset))
          : pairKey(word.charCodeAt(offset), word.charCodeAt(offset + 1));
        const map = ends ? this.backward : this.forward;
        const places = map.get(key);
        if (places) places.push({ word, offset, value });
        else map.set(key, [{ word, offset, value }]);
      }
    }
    for (const places of [...this.forward.values(), ...this.backward.values()]) places.sort((a, b) => b.word.length - a.word.length);
  }

  /** The first word around the numeral character at `at` that `accept` takes, longest first. */
  find(text: string, at: number, floor: number, accept: Accept<T>): Found<T> | undefined {
    const code = text.charCodeAt(at);
    return (
      this.search(this.forward.get(pairKey(code, text.charCodeAt(at + 1))), text, at, floor, accept) ??
      this.search(this.backward.get(pairKey(text.charCodeAt(at - 1), code)), text, at, floor, accept)
    );
  }

  private search(
    places: readonly Place<T>[] | undefined,
    text: string,
    at: number,
    floor: number,
    accept: Accept<T>,
  ): Found<T> | undefined {
    if (!places) return undefined;
    for (const { word, offset, value } of places) {
      const start = at - offset;
      const end = start + word.length;
      if (start >= floor && text.startsWith(word, start) && accept(text, start, end, value)) return { start, end, value };
    }
    return undefined;
  }
}

const IDIOMS = new PlaceTable(
  CHINESE_IDIOMS.split(/\s+/)
    .filter(Boolean)
    .map(word => [word, NOT_AN_IDIOM_BEFORE[word] ?? ''] as const),
);
const NAMED = new PlaceTable(CHINESE_NAMED_NUMBERS.map(named => [named.word, { named, after: named.after?.split(' ') }] as const));

/** The end of the Chinese idiom that holds the numeral character at `at`, or undefined. */
export function chineseIdiomEnd(text: string, at: number, floor: number): number | undefined {
  return IDIOMS.find(text, at, floor, isIdiom)?.end;
}

function isIdiom(text: string, _: number, end: number, exceptions: string): boolean {
  if (isHanNumeral(text.charCodeAt(end - 1)) && isHanNumeral(text.charCodeAt(end))) return false;
  return !isOneOf(text, end, exceptions);
}

/** The day, year or plan named at `at`: 五一 before 假期, 九二共识. In quotation marks no context is needed. */
export function namedNumber(text: string, at: number, floor: number): { start: number; end: number; named: NamedNumber } | undefined {
  const found = NAMED.find(text, at, floor, isNamed);
  return found && { start: found.start, end: found.end, named: found.value.named };
}

function isNamed(text: string, start: number, end: number, { after }: { readonly after?: readonly string[] }): boolean {
  if (!after) return true;
  const quoted = isOneOf(text, start - 1, '“"「『‘') && isOneOf(text, end, '”"」』’');
  return quoted || after.some(word => text.startsWith(word, end));
}

/** Phrases by each of their words, with the place of the word in the phrase. */
const ENGLISH = new Map<string, { readonly phrase: string; readonly offset: number }[]>();
for (const phrase of ENGLISH_IDIOMS.split(/[|\n]/)
  .map(text => text.trim())
  .filter(Boolean)) {
  for (const match of phrase.matchAll(/[a-z]+|\d+/g)) {
    const list = ENGLISH.get(match[0]);
    const place = { phrase, offset: match.index };
    if (list) list.push(place);
    else ENGLISH.set(match[0], [place]);
  }
}

/** Whether `phrase`, which is in lower case, stands at `at` in any case. */
function standsAt(text: string, at: number, phrase: string): boolean {
  for (let i = 0; i < phrase.length; i++) {
    const code = text.charCodeAt(at + i);
    if ((isUpperCase(code) ? code + 32 : code) !== phrase.charCodeAt(i)) return false;
  }
  return true;
}

/** The end of the English idiom that holds `word` (lower case), which starts at `at`, or undefined. */
export function englishIdiomEnd(text: string, at: number, word: string): number | undefined {
  const places = ENGLISH.get(word);
  if (!places) return undefined;
  for (const { phrase, offset } of places) {
    const start = at - offset;
    const end = start + phrase.length;
    if (!standsAt(text, start, phrase)) continue;
    if (!isLatinLetter(text.charCodeAt(start - 1)) && !isLatinLetter(text.charCodeAt(end))) return end;
  }
  return undefined;
}
