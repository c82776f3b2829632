import { readArabic } from './arabic';
import { isDash, isDigit, isLatinLetter, isOneOf, skipSpaces } from './characters';
import { hanDigit } from './chinese-characters';
import type { Draft } from './draft';
import { compareRational, divide, integer, ZERO } from './rational';
import type { Numeral } from './types';

/** Scores and ratios: 3比2, 3:2, 3-2, 1:100. */

const LARGEST_SCORE = integer(250);
/** Words near by that make 3-2 a score and no range. */
const CONTEXT =
  /胜|负|击败|战胜|比分|戰勝|擊敗|\b(?:beat|beats|beating|defeat|defeated|won|win|wins|score|scored|victory|lead|led|lost|draw|loss|game|set)\b/;
const CONTEXT_WIDTH = 40;

/** The score or ratio that `left` begins, when its joint stands at `at`; else undefined. */
export function readScore(text: string, left: Draft, at: number): Draft | undefined {
  const joint = text[at];
  const dash = isDash(text.charCodeAt(at));
  if (left.kind !== 'number' || left.unit || left.high || !(joint === '比' || joint === ':' || joint === '：' || joint === '∶' || dash))
    return undefined;
  if (dash && (text[at] === '—' || at > left.end)) return undefined;
  const numeral = side(text, skipSpaces(text, at + 1, 1));
  if (!numeral) return undefined;
  const small = compareRational(left.value, LARGEST_SCORE) < 0 && compareRational(numeral.value, LARGEST_SCORE) < 0;
  if (dash && !(small && isScore(text, left.start))) return undefined;
  const base = { ...left, end: numeral.end, numerals: [...left.numerals, numeral], weak: undefined };
  if (small && (dash || joint === '比' || isScore(text, left.start))) return { ...base, kind: 'score', high: numeral.value };
  if (compareRational(numeral.value, ZERO) === 0) return undefined;
  return { ...base, kind: 'ratio', value: divide(left.value, numeral.value) };
}

function side(text: string, at: number): Numeral | undefined {
  const code = text.charCodeAt(at);
  if (isDigit(code)) {
    const number = readArabic(text, at);
    if (!number.value || number.dotted || isLatinLetter(text.charCodeAt(number.end)) || isOneOf(text, number.end, '%％万亿年月日'))
      return undefined;
    return { start: at, end: number.end, value: number.value, form: 'digits', decimals: number.decimals };
  }
  const digit = hanDigit(code);
  return digit >= 0 && hanDigit(text.charCodeAt(at + 1)) < 0 ? { start: at, end: at + 1, value: integer(digit), form: 'han' } : undefined;
}

function isScore(text: string, start: number): boolean {
  return CONTEXT.test(text.slice(Math.max(0, start - CONTEXT_WIDTH), start));
}
