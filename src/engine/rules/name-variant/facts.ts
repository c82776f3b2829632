import { hasSyllables } from '../../language/pinyin';
import { SURNAMES } from '../../lexicons/chinese-surnames';
import { isLatin, Script, scriptOf } from '../../text/characters';
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

/** The names of a segment. */
export const nameFacts: (segment: Segment) => NameFacts = memoised(({ target, source }) => {
  const runs = runsOf(target);
  return { runs, pinyin: runs.flatMap(run => pinyinNames(target.text, run)), foreign: source ? foreignNames(source.text) : [] };
});

/** A segment with more names is a list. */
const MOST_RUNS = 400;
const LONGEST_WORD = 40;

/** Runs of two words and more, and single words that are written in two ways. Most words with a capital are neither, and cost little. */
function runsOf({ text }: MappedText): NameWord[][] {
  const runs: NameWord[][] = [];
  let run: Span[] = [];
  const endRun = (): void => {
    if (run.length > 1 || (run.length === 1 && isOfTwoForms(text, run[0]))) runs.push(run.map(span => wordOf(text, span)));
    if (run.length > 0) run = [];
  };
  for (let i = 0; i < text.length && runs.length < MOST_RUNS; ) {
    if (scriptOf(text.charCodeAt(i)) !== Script.Latin) {
      i++;
      continue;
    }
    const start = i++;
    while (i < text.length && (scriptOf(text.charCodeAt(i)) === Script.Latin || isInner(text, i))) i++;
    if (!isCapital(text, start, i)) {
      endRun();
      continue;
    }
    if (run.length > 0 && !(run[run.length - 1].end === start - 1 && text[start - 1] === ' ')) endRun();
    run.push({ start, end: withoutPossessive(text, start, i) });
  }
  endRun();
  return runs;
}

const wordOf = (text: string, { start, end }: Span): NameWord => ({
  start,
  end,
  letters: lettersOf(text.slice(start, Math.min(end, start + LONGEST_WORD))),
});

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

/** A capital first, or behind the article of al-Sisi. */
function isCapital(text: string, start: number, end: number): boolean {
  if (isUpper(text.charCodeAt(start))) return true;
  return end - start > 4 && (text.startsWith('al-', start) || text.startsWith('el-', start)) && isUpper(text.charCodeAt(start + 3));
}

function isUpper(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const letter = String.fromCharCode(unit);
  return letter !== letter.toLowerCase();
}

/** Small letters of a word or a few. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '');

function pinyinNames(text: string, run: readonly NameWord[]): PinyinName[] {
  const found: PinyinName[] = [];
  for (let i = 0; i + 1 < run.length; i++) {
    const [one, two, three] = run.slice(i, i + 3);
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
