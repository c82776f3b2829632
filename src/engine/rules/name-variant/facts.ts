import { hasSyllables } from '../../language/pinyin';
import { SURNAMES } from '../../lexicons/chinese-surnames';
import { isLatin, Script, scriptOf } from '../../text/characters';
import { holds, Kind } from '../../text/kinds';
import { memoised } from '../../text/memo';
import type { MappedText, Segment, Span } from '../../types';

/** A word that begins with a capital, in a target text. */
export interface NameWord extends Span {
  /** Small letters only: `xian` of Xi'an and `alsisi` of al-Sisi. */
  readonly letters: string;
}

/** A Chinese name in pinyin, as an English text writes it. */
export interface PinyinName extends Span {
  readonly surname: string;
  /** Small letters only. */
  readonly given: string;
  readonly syllables: number;
  /** `zhuang rong-wen` for one order, `rongwen, zhuang` for the other: differs where the same letters are written another way. */
  readonly form: string;
}

/** What comparing names needs to know of one segment. Nothing but the segment decides it. */
export interface NameFacts {
  /** Words with capitals that stand side by side, and single ones that have two forms. */
  readonly runs: readonly (readonly NameWord[])[];
  readonly pinyin: readonly PinyinName[];
  /** Keys of the transliterated names in the source: the characters around a `·`. */
  readonly foreign: readonly string[];
}

const NO_NAMES: readonly string[] = [];
const NOTHING: NameFacts = { runs: [], pinyin: [], foreign: NO_NAMES };

/** The names of a segment. */
export const nameFacts: (segment: Segment) => NameFacts = memoised(({ target, source }) => {
  const runs = runsOf(target, source !== undefined);
  const foreign = source && holds(source, Kind.MiddleDot) ? foreignNames(source.text) : NO_NAMES;
  if (runs.length === 0) return foreign.length === 0 ? NOTHING : { runs, pinyin: [], foreign };
  return { runs, pinyin: runs.flatMap(run => pinyinNames(target.text, run)), foreign };
});

/** A segment with more names is a list. */
const MOST_RUNS = 400;
const LONGEST_WORD = 40;

/**
 * Runs of two words and more, and single words that are written in two ways. Most words with a capital are neither, and cost little; without a
 * source, runs in which nothing may be a surname are none either.
 */
function runsOf({ text }: MappedText, hasSource: boolean): NameWord[][] {
  const runs: NameWord[][] = [];
  let run: Span[] = [];
  const endRun = (): void => {
    if (run.length === 0) return;
    const isWanted = run.length > 1 && (hasSource || run.some(span => mayBeSurname(text, span)));
    if (isWanted || run.some(span => isOfTwoForms(text, span))) runs.push(run.map(span => wordOf(text, span)));
    run = [];
  };
  for (let i = 0; i < text.length && runs.length < MOST_RUNS; ) {
    const unit = text.charCodeAt(i);
    if (unit >= CAPITALS.length || CAPITALS[unit] === 0) {
      i++;
      continue;
    }
    const start = wordStart(text, i++);
    while (i < text.length && (isLatin(text, i) || isInner(text, i))) i++;
    if (start < 0) continue;
    const before = run.at(-1);
    if (before && !(before.end === start - 1 && text[start - 1] === ' ')) endRun();
    run.push({ start, end: withoutPossessive(text, start, i) });
  }
  endRun();
  return runs;
}

/** 1 for every capital of the Latin script. */
const CAPITALS = Uint8Array.from({ length: 0x250 }, (_, unit) => {
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase() ? 1 : 0;
});

/** Where the word of a capital begins: at it, or at the article of al-Sisi; -1 when the capital stands within a word. */
function wordStart(text: string, at: number): number {
  if (isLatin(text, at - 1)) return -1;
  if (!isInner(text, at - 1)) return at;
  return /^(?:al|el)-$/.test(text.slice(at - 3, at)) && !isLatin(text, at - 4) ? at - 3 : -1;
}

const wordOf = (text: string, { start, end }: Span): NameWord => ({
  start,
  end,
  letters: lettersOf(text.slice(start, Math.min(end, start + LONGEST_WORD))),
});

/** A number for a word, small letters for capitals. */
function nameOfLetters(text: string, start: number, end: number): number {
  let name = 0;
  for (let i = start; i < end; i++) name = (Math.imul(name, 31) + (text.charCodeAt(i) | 0x20)) & 0xffff;
  return name;
}
const LONGEST_SURNAME = 10;

/** 1 for the number of every surname, and of the article of Al Sisi. */
const SURNAME_NUMBERS = new Uint8Array(0x10000);
for (const letters of [...SURNAMES.keys(), 'al', 'el']) SURNAME_NUMBERS[nameOfLetters(letters, 0, letters.length)] = 1;

const mayBeSurname = (text: string, { start, end }: Span): boolean =>
  end - start <= LONGEST_SURNAME && SURNAME_NUMBERS[nameOfLetters(text, start, end)] === 1;

/** Places whose pinyin wants an apostrophe, as English texts often write them without. */
const WITHOUT_APOSTROPHE: ReadonlySet<string> = new Set(
  'Xian Taian Yanan Changan Luan Jian Huaian Yaan Ruian Haian Gongan Xingan Linan Ningan Dean Tiananmen Change Boao'.split(' '),
);

/** Whether a single word is one that documents write in two ways: Xi'an and Xian, al-Sisi and Alsisi. */
function isOfTwoForms(text: string, { start, end }: Span): boolean {
  for (let i = start + 1; i < end; i++) if (scriptOf(text.charCodeAt(i)) !== Script.Latin) return isTwoFormed(text.slice(start, end));
  const length = end - start;
  return length >= 4 && length <= 9 && 'neo'.includes(text[end - 1]) && WITHOUT_APOSTROPHE.has(text.slice(start, end));
}

/** An Arabic name with its article, a word of pinyin with an apostrophe. */
export function isTwoFormed(word: string): boolean {
  if (/^(?:al|el)-/i.test(word)) return true;
  return /['’]/.test(word) && [2, 3].some(count => hasSyllables(lettersOf(word), count));
}

/** A hyphen or apostrophe with letters on both sides. */
function isInner(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit === 0x27 || unit === 0x2d || unit === 0x2010 || unit === 0x2019) && isLatin(text, at - 1) && isLatin(text, at + 1);
}

const withoutPossessive = (text: string, start: number, end: number): number =>
  end - start > 2 && (text[end - 1] === 's' || text[end - 1] === 'S') && "'’".includes(text[end - 2]) ? end - 2 : end;

const isSmall = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

/** Small letters of a word or a few. */
export function lettersOf(text: string): string {
  const small = text.toLowerCase();
  for (let i = 0; i < small.length; i++) if (!isSmall(small.charCodeAt(i))) return small.replace(/[^\p{L}]/gu, '');
  return small;
}

function pinyinNames(text: string, run: readonly NameWord[]): PinyinName[] {
  const found: PinyinName[] = [];
  for (let i = 0; i + 1 < run.length; i++) {
    const [one, two, three] = [run[i], run[i + 1], run[i + 2]];
    if (SURNAMES.has(one.letters)) {
      // Wang Xiao Ming, of three words, each a syllable.
      if (three && hasSyllables(two.letters, 1) && hasSyllables(three.letters, 1)) found.push(nameOf(text, one, two, three, 2, true));
      for (const syllables of [1, 2]) if (hasSyllables(two.letters, syllables)) found.push(nameOf(text, one, two, two, syllables, true));
    }
    if (SURNAMES.has(two.letters) && hasSyllables(one.letters, 2)) found.push(nameOf(text, two, one, one, 2, false));
  }
  return found;
}

function nameOf(text: string, surname: NameWord, from: NameWord, to: NameWord, syllables: number, surnameFirst: boolean): PinyinName {
  const given = text.slice(from.start, to.end);
  const written = given.toLowerCase().replaceAll('’', "'").replaceAll('‐', '-');
  return {
    start: Math.min(surname.start, from.start),
    end: Math.max(surname.end, to.end),
    surname: surname.letters,
    given: lettersOf(given),
    syllables,
    form: surnameFirst ? `${surname.letters} ${written}` : `${written}, ${surname.letters}`,
  };
}

/** Transliterated names: 弗拉基米尔·普京. Where a name begins and ends, Chinese does not show; two characters on either side name it. */
function foreignNames(text: string): string[] {
  const keys = new Set<string>();
  for (const match of text.matchAll(/\p{Script=Han}{2}[·•・‧]\p{Script=Han}{2}/gu)) keys.add(match[0].replace(/[•・‧]/, '·'));
  return [...keys];
}
