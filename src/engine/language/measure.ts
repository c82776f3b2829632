import { Script, scriptOf } from '../text/characters';
import { memoised } from '../text/memo';
import type { MappedText } from '../types';
import { isEnglishFunctionWord } from './english';

/** How much of which writing a text holds. */
export interface Measure {
  /** Characters of Han, kana and hangul. */
  readonly eastAsian: number;
  /** Words in Latin letters. */
  readonly latinWords: number;
  /** Of those, words of running English: stretches of four words and more with a function word among them. */
  readonly englishWords: number;
}

/** A stretch shorter than this may be a name. */
const SHORTEST_CLAUSE = 4;

export const measure: (text: MappedText) => Measure = memoised(mapped => measureText(mapped.text));

/** Counts the writing of a string in one pass. */
export function measureText(text: string): Measure {
  let eastAsian = 0;
  let latinWords = 0;
  let englishWords = 0;
  let stretch = 0;
  let hasFunctionWord = false;
  const endStretch = (): void => {
    if (stretch >= SHORTEST_CLAUSE && hasFunctionWord) englishWords += stretch;
    stretch = 0;
    hasFunctionWord = false;
  };
  for (let i = 0; i < text.length; ) {
    const script = scriptOf(text.charCodeAt(i));
    if (script === Script.Latin) {
      const start = i;
      while (i < text.length && scriptOf(text.charCodeAt(i)) === Script.Latin) i++;
      latinWords++;
      stretch++;
      hasFunctionWord ||= i - start <= 14 && isEnglishFunctionWord(text.slice(start, i));
      continue;
    }
    if (script === Script.Han || script === Script.Kana || script === Script.Hangul) {
      eastAsian++;
      endStretch();
    }
    i++;
  }
  endStretch();
  return { eastAsian, latinWords, englishWords };
}

/** Whether a text is in East Asian writing, borrowed words aside. */
export const isEastAsian = ({ eastAsian, latinWords, englishWords }: Measure): boolean =>
  eastAsian >= 2 && englishWords === 0 && latinWords <= eastAsian;

/**
 * Whether so many English words may translate so many Chinese characters. Human translations of news, law and talk use 0.4 to 1.1
 * words a character; short headings and names vary more.
 */
export function mayTranslate(characters: number, words: number): boolean {
  if (characters === 0 || words === 0) return false;
  const ratio = words / characters;
  return characters <= 8 ? ratio >= 0.2 && ratio <= 2.5 : ratio >= 0.35 && ratio <= 1.25;
}
