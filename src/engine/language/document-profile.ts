import { primaryLanguage } from '../settings';
import { Script } from '../text/characters';
import { memoised } from '../text/memo';
import type { LanguagePair, MappedText, PlacedSegment } from '../types';
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

/** Judges a document from what its segments hold. Bilingual files (segments with a source) are always under review. */
export function profileDocument(segments: readonly PlacedSegment[], languages: LanguagePair): DocumentProfile {
  let characters = 0;
  let words = 0;
  let clauses = 0;
  let sourceSegments = 0;
  let mixedSegments = 0;
  let englishBlocks = 0;
  let inEnglish = false;
  let bilingual = false;
  let functionWords = 0;
  let foreignWords = 0;
  for (const { segment } of segments) {
    const measured = measure(segment.target);
    bilingual ||= segment.source !== undefined;
    characters += measured.eastAsian;
    words += measured.latinWords;
    clauses += measured.clauseWords;
    functionWords += measured.functionWords;
    foreignWords += measured.foreignWords;
    if (isEastAsian(measured)) {
      sourceSegments++;
      inEnglish = false;
    } else if (measured.eastAsian > 0 && measured.clauseWords > 0) {
      mixedSegments++;
      inEnglish = false;
    } else if (measured.englishWords > 0) {
      if (!inEnglish) englishBlocks++;
      inEnglish = true;
    }
  }
  const sourceWords = characters / CHARACTERS_A_WORD;
  // In a line or two no stretch of English may be long enough to count; there every word does, if they are words of English at all.
  const english = characters >= SHORT_DOCUMENT ? clauses : functionWords > 0 ? words : 0;
  const untranslatedShare = sourceWords + words === 0 ? 0 : sourceWords / (sourceWords + words);
  const share = english / (english + sourceWords || 1);
  const stands = mixedSegments <= 0.05 * sourceSegments && englishBlocks <= MOST_ENGLISH_BLOCKS;
  const teachesEnglish =
    characters > english && new Set(segments.flatMap(({ segment }) => lessonWords(segment.target))).size >= LEAST_LESSON_WORDS;
  const isSource =
    !bilingual &&
    scriptsOf(languages.source).some(script => script === Script.Han || script === Script.Hangul) &&
    (characters >= LEAST_CHARACTERS || (characters > 0 && words === 0)) &&
    (teachesEnglish || share < STRAY_ENGLISH || (mixedSegments === 0 && share < UNMIXED_ENGLISH) || (stands && share < ENGLISH_IN_BLOCKS));
  const isOther =
    !bilingual &&
    primaryLanguage(languages.target) === 'en' &&
    foreignWords >= LEAST_FOREIGN &&
    foreignWords > FOREIGN_LEAD * functionWords;
  return { role: isOther ? 'other' : isSource ? 'source' : 'target', targetWords: words, sourceCharacters: characters, untranslatedShare };
}
