import { isEnglishFunctionWord } from '../../language/english';
import { scriptsOf } from '../../language/scripts';
import { primaryLanguage } from '../../settings';
import { Script, scriptOf } from '../../text/characters';
import type { LanguagePair, Segment, Span } from '../../types';

/** A stretch of the English source that stands in the translation as it is. */
export interface EnglishClause extends Span {
  readonly words: number;
}

/** Shorter stretches are names and terms. */
const SHORTEST = 4;
/** The label of a button is a phrase with a capital, built into a sentence of the target language. */
const LONGEST_LABEL = 7;

/** A word with what may stand between it and the next: spaces, marks of a sentence, a number. */
const WORD = /[A-Za-z](?:[A-Za-z]|['’-](?=[A-Za-z])){0,40}/g;
const GAP = /^[ \t\d.,;:!?%-]{1,16}$/;

/** Whether the pair tells English left in a translation by its script. */
export const isFromEnglish = ({ source, target }: LanguagePair): boolean =>
  primaryLanguage(source) === 'en' && !scriptsOf(target).includes(Script.Latin);

/**
 * The clauses of English in a translation that is otherwise in a script of its own: four words and more of the source in the same order,
 * with a function word and a small-letter word of content among them. Titles and names are written with capitals; what stands in
 * quotation marks or brackets is quoted.
 */
export function englishClauses({ source, target }: Segment, { target: language }: LanguagePair): EnglishClause[] {
  const { text } = target;
  if (!source || !holdsScript(text, scriptsOf(language))) return [];
  const stretches = stretchesOf(text);
  if (stretches.length === 0) return [];
  const sequences = new Set(sequencesOf(wordsOf(source.text)));
  return stretches
    .filter(stretch => isClause(stretch.words) && !isCode(stretch) && !isQuoted(text, stretch) && !isLabel(text, stretch))
    .filter(stretch => sequencesOf(stretch.words.map(lower)).every(sequence => sequences.has(sequence)))
    .map(({ start, end, words: { length } }) => ({ start, end, words: length }));
}

interface Stretch extends Span {
  readonly words: readonly string[];
  /** What stands between the words. */
  readonly gaps: readonly string[];
}

function stretchesOf(text: string): Stretch[] {
  const found: { start: number; end: number; words: string[]; gaps: string[] }[] = [];
  for (const { index, 0: word } of text.matchAll(WORD)) {
    const last = found.at(-1);
    if (last && index - last.end <= 16 && GAP.test(text.slice(last.end, index))) {
      last.words.push(word);
      last.gaps.push(text.slice(last.end, index));
      last.end = index + word.length;
    } else found.push({ start: index, end: index + word.length, words: [word], gaps: [] });
  }
  return found.filter(({ words }) => words.length >= SHORTEST).map(stretch => withFinalMark(text, stretch));
}

const withFinalMark = (text: string, stretch: Stretch): Stretch =>
  /[.!?]/.test(text[stretch.end] ?? '') ? { ...stretch, end: stretch.end + 1 } : stretch;

const wordsOf = (text: string): string[] => (text.match(WORD) ?? []).map(lower);
/** Every so many words in a row. */
const sequencesOf = (words: readonly string[]): string[] => words.slice(SHORTEST - 1).map((_, i) => words.slice(i, i + SHORTEST).join(' '));
const lower = (word: string): string => word.toLowerCase().replaceAll('’', "'");

function isClause(words: readonly string[]): boolean {
  if (words.filter(word => word.length > 1).length < SHORTEST) return false;
  const small = words.filter(word => word === word.toLowerCase());
  return small.some(isEnglishFunctionWord) && small.some(word => !isEnglishFunctionWord(word));
}

/** Values one behind the other (`off, on, auto`), options (`-x`) and names with marks inside (`pull.ff`) are code. */
const isCode = ({ gaps }: Stretch): boolean =>
  gaps.every(gap => gap.includes(',')) || gaps.some(gap => /^(?:\.|::?)$|[ \t]-{1,2}$/.test(gap));

const isQuoted = (text: string, { start }: Span): boolean =>
  /["'“‘(（[【<《〈「『`/\\=_-]\s?$/.test(text.slice(Math.max(0, start - 2), start));

/** `点击 Save as a copy 按钮`. */
function isLabel(text: string, { start, end, words }: Stretch): boolean {
  if (words.length > LONGEST_LABEL || words[0] === words[0].toLowerCase() || /[.!?]/.test(text[end - 1])) return false;
  return isLetter(text.slice(0, start).trimEnd().at(-1)) && isLetter(text.slice(end).trimStart()[0]);
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /\p{L}/u.test(character);

function holdsScript(text: string, scripts: readonly Script[]): boolean {
  for (let i = 0; i < text.length; i++) if (scripts.includes(scriptOf(text.charCodeAt(i)))) return true;
  return false;
}
