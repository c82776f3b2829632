import { primaryLanguage } from '../settings';
import { Script } from '../text/characters';
import { memoised } from '../text/memo';
import type { DocumentPart, LanguagePair, MappedText } from '../types';
import { CHARACTERS_A_WORD, isEastAsian, measure } from './measure';
import { scriptsOf } from './scripts';

/**
 * What a document as a whole is: text in the target language to be reviewed; simply a document in the source language, in which nothing
 * was translated and nothing is to be flagged; or a document in some third language.
 */
export type DocumentRole = 'target' | 'source' | 'other';

export interface DocumentProfile {
  readonly role: DocumentRole;
  /** Words in Latin letters under review. */
  readonly targetWords: number;
  /** Characters of the source language under review. */
  readonly sourceCharacters: number;
  /** From 0 to 1: how much of the text, counted in words, is still in the source language. */
  readonly untranslatedShare: number;
}

/** A Chinese document may hold so much English (an English title, a quotation) … */
const STRAY_ENGLISH = 0.1;
/** … or so much when it stands apart in blocks of its own (an abstract). */
const ENGLISH_IN_BLOCKS = 0.35;
/** … or so much when no sentence mixes the two. */
const UNMIXED_ENGLISH = 0.25;
const MOST_ENGLISH_BLOCKS = 2;
/** A document with so many function words of other languages, and so many times those of English, is not in English. */
const LEAST_FOREIGN = 8;
const FOREIGN_LEAD = 1;
/** Below so many characters a document is a line or two. */
const SHORT_DOCUMENT = 60;
/** Fewer characters say nothing about a document. */
const LEAST_CHARACTERS = 8;

/** A Chinese text that speaks of English, as lessons do, quotes it at length. */
const LESSON = /英语|英文|例句|释义|译文|翻译|单词|词汇|语法|发音|音标|短语|句型|生词|原句/g;
const LEAST_LESSON_WORDS = 4;
const lessonWords = memoised(({ text }: MappedText) => text.match(LESSON) ?? []);

/** What a part of a document says about the whole; such sums add up. */
interface Sum {
  characters: number;
  words: number;
  clauses: number;
  sourceSegments: number;
  mixedSegments: number;
  /** Runs of English segments, and whether the first and the last that says anything is English. */
  englishBlocks: number;
  first: boolean | undefined;
  last: boolean | undefined;
  isBilingual: boolean;
  functionWords: number;
  foreignWords: number;
  readonly lessonWords: Set<string>;
}

const newSum = (): Sum => ({
  characters: 0,
  words: 0,
  clauses: 0,
  sourceSegments: 0,
  mixedSegments: 0,
  englishBlocks: 0,
  first: undefined,
  last: undefined,
  isBilingual: false,
  functionWords: 0,
  foreignWords: 0,
  lessonWords: new Set(),
});

const sumOf = memoised(({ segments }: DocumentPart): Sum => {
  const sum = newSum();
  for (const { segment } of segments) {
    const measured = measure(segment.target);
    sum.isBilingual ||= segment.source !== undefined;
    sum.characters += measured.eastAsian;
    sum.words += measured.latinWords;
    sum.clauses += measured.clauseWords;
    sum.functionWords += measured.functionWords;
    sum.foreignWords += measured.foreignWords;
    for (const word of lessonWords(segment.target)) sum.lessonWords.add(word);
    const isSource = isEastAsian(measured);
    const isMixed = !isSource && measured.eastAsian > 0 && measured.clauseWords > 0;
    if (isSource) sum.sourceSegments++;
    if (isMixed) sum.mixedSegments++;
    if (!isSource && !isMixed && measured.englishWords === 0) continue;
    const isEnglish = !isSource && !isMixed;
    if (isEnglish && sum.last !== true) sum.englishBlocks++;
    sum.first ??= isEnglish;
    sum.last = isEnglish;
  }
  return sum;
});

function add(sum: Sum, more: Sum): void {
  sum.characters += more.characters;
  sum.words += more.words;
  sum.clauses += more.clauses;
  sum.sourceSegments += more.sourceSegments;
  sum.mixedSegments += more.mixedSegments;
  sum.englishBlocks += more.englishBlocks - (sum.last === true && more.first === true ? 1 : 0);
  sum.first ??= more.first;
  sum.last = more.last ?? sum.last;
  sum.isBilingual ||= more.isBilingual;
  sum.functionWords += more.functionWords;
  sum.foreignWords += more.foreignWords;
  for (const word of more.lessonWords) sum.lessonWords.add(word);
}

const PARTS_A_STEP = 16;

/**
 * Judges a document from what its segments hold. Bilingual files (segments with a source) are always under review. Sums of parts are kept; yields
 * now and then.
 */
export function* profileOf(parts: readonly DocumentPart[], languages: LanguagePair): Generator<void, DocumentProfile> {
  const sum = newSum();
  for (const part of parts) {
    add(sum, sumOf(part));
    if (part.index % PARTS_A_STEP === 0) yield;
  }
  return judge(sum, languages);
}

function judge(sum: Sum, languages: LanguagePair): DocumentProfile {
  const { characters, words, clauses, sourceSegments, mixedSegments, englishBlocks, isBilingual, functionWords, foreignWords } = sum;
  const sourceWords = characters / CHARACTERS_A_WORD;
  // In a line or two no stretch of English may be long enough to count; there every word does, if they are words of English at all.
  const english = characters >= SHORT_DOCUMENT ? clauses : functionWords > 0 ? words : 0;
  const untranslatedShare = sourceWords + words === 0 ? 0 : sourceWords / (sourceWords + words);
  const share = english / (english + sourceWords || 1);
  const stands = mixedSegments <= 0.05 * sourceSegments && englishBlocks <= MOST_ENGLISH_BLOCKS;
  const teachesEnglish = characters > english && sum.lessonWords.size >= LEAST_LESSON_WORDS;
  const isSource =
    !isBilingual &&
    scriptsOf(languages.source).some(script => script === Script.Han || script === Script.Hangul) &&
    (characters >= LEAST_CHARACTERS || (characters > 0 && words === 0)) &&
    (teachesEnglish || share < STRAY_ENGLISH || (mixedSegments === 0 && share < UNMIXED_ENGLISH) || (stands && share < ENGLISH_IN_BLOCKS));
  const isOther =
    !isBilingual &&
    primaryLanguage(languages.target) === 'en' &&
    foreignWords >= LEAST_FOREIGN &&
    foreignWords > FOREIGN_LEAD * functionWords;
  return { role: isOther ? 'other' : isSource ? 'source' : 'target', targetWords: words, sourceCharacters: characters, untranslatedShare };
}
