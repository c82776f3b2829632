import { isSpace, Script, scriptOf } from '../text/characters';
import { memoised } from '../text/memo';
import type { MappedText } from '../types';
import { ENGLISH_FUNCTION_WORDS, isEnglishFunctionWord } from './english';
import { FOREIGN_FUNCTION_WORDS, isForeignFunctionWord } from './foreign-words';

/** Chinese characters to one English word, over translated news and law. */
export const CHARACTERS_A_WORD = 1.6;

/** How much of which writing a text holds. */
export interface Measure {
  /** Characters of Han, kana and hangul. */
  readonly eastAsian: number;
  /** Words in Latin letters. */
  readonly latinWords: number;
  /** Of those, words of running English: stretches of four words and more with a function word among them. */
  readonly englishWords: number;
  /** Of those, words of stretches that are clauses of their own, neither quoted nor built into a Chinese sentence. */
  readonly clauseWords: number;
  /** Function words of English, and of other languages in Latin letters. */
  readonly functionWords: number;
  readonly foreignWords: number;
  /** Words with letters beyond a–z. */
  readonly accentedWords: number;
}

const LONGEST_FUNCTION_WORD = 14;
/** A stretch shorter than this may be a name. */
const SHORTEST_CLAUSE = 4;

export const measure: (text: MappedText) => Measure = memoised(mapped => measureText(mapped.text));

/** Counts the writing of a string in one pass. */
export function measureText(text: string): Measure {
  let eastAsian = 0;
  let latinWords = 0;
  let englishWords = 0;
  let clauseWords = 0;
  let functionWords = 0;
  let foreignWords = 0;
  let accentedWords = 0;
  let isClause = true;
  let stretch = 0;
  let hasFunctionWord = false;
  const endStretch = (): void => {
    if (stretch >= SHORTEST_CLAUSE && hasFunctionWord) {
      englishWords += stretch;
      if (isClause) clauseWords += stretch;
    }
    stretch = 0;
    hasFunctionWord = false;
  };
  for (let i = 0; i < text.length; ) {
    const script = scriptOf(text.charCodeAt(i));
    if (script === Script.Latin) {
      const start = i;
      let accented = false;
      for (; i < text.length && scriptOf(text.charCodeAt(i)) === Script.Latin; i++) accented ||= text.charCodeAt(i) > 0x7f;
      if (accented) accentedWords++;
      latinWords++;
      if (stretch++ === 0) isClause = standsAsClause(text, start);
      const word = mayBeFunctionWord(text, start, i) ? text.slice(start, i) : '';
      if (word && isEnglishFunctionWord(word)) {
        functionWords++;
        hasFunctionWord = true;
      } else if (word && isForeignFunctionWord(word)) foreignWords++;
      continue;
    }
    if (script === Script.Han || script === Script.Kana || script === Script.Hangul) {
      eastAsian++;
      endStretch();
    }
    i++;
  }
  endStretch();
  return { eastAsian, latinWords, englishWords, clauseWords, functionWords, foreignWords, accentedWords };
}

/** 1 for the length and the last bits of the first and the last letter, the same for capitals, of every function word: few other words need be cut out. */
const BY_ENDS = new Uint8Array(0x8000);
const ends = (first: number, last: number, length: number): number => ((first & 31) << 10) | ((last & 31) << 5) | (length & 31);
for (const word of [...ENGLISH_FUNCTION_WORDS, ...FOREIGN_FUNCTION_WORDS])
  BY_ENDS[ends(word.charCodeAt(0), word.charCodeAt(word.length - 1), word.length)] = 1;

const mayBeFunctionWord = (text: string, start: number, end: number): boolean =>
  end - start <= LONGEST_FUNCTION_WORD && BY_ENDS[ends(text.charCodeAt(start), text.charCodeAt(end - 1), end - start)] === 1;

/** Whether nothing but a clause mark stands before a stretch of English: no quotation mark, no bracket, no Chinese word. */
function standsAsClause(text: string, start: number): boolean {
  let i = start - 1;
  while (i >= 0 && isSpace(text, i)) i--;
  return i < 0 || ',，.。;；!！?？”"'.includes(text[i]);
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
  return characters <= 8 ? ratio >= 0.2 && ratio <= 2.5 : ratio >= 0.38 && ratio <= 1.25;
}
