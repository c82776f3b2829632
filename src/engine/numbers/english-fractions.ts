import { isDigit, isLatinLetter, skipSpaces } from './characters';
import { type Draft, draftOf } from './draft';
import { wordBefore } from './english-dates';
import { type EnglishNumeral, readEnglishNumeral } from './english-numerals';
import { matchEnd } from './english-tokens';
import { compareRational, divide, HALF, ONE, rational, scaleBy } from './rational';
import type { Numeral } from './types';
import { unitAfter } from './unit-lookup';

/** English fractions: two thirds, half an hour, one in three, a year and a half. */

const RATIO_WORDS = /(?: out of| over| in)(?= )/y;

/** two thirds, half an hour; one in three, 3 out of 10 */
export function fractionOf(text: string, numeral: EnglishNumeral, floor: number): Draft | undefined {
  if (numeral.fraction)
    return (
      unitAndHalf(text, numeral, floor) ??
      halfUnit(text, numeral) ??
      anOrdinal(text, numeral) ?? { ...draftOf(numeral), kind: 'fraction', weak: isLooseFraction(text, numeral) || undefined }
    );
  if (numeral.decimals || numeral.scale) return undefined;
  const from = matchEnd(RATIO_WORDS, text, numeral.end);
  if (from < 0) return undefined;
  const joint = text.slice(numeral.end + 1, from);
  const start = skipSpaces(text, from);
  const code = text.charCodeAt(start);
  const lower = isDigit(code) || isLatinLetter(code) ? readEnglishNumeral(text, start) : undefined;
  if (!lower || lower.ordinal || lower.fraction || lower.decimals || compareRational(lower.value, ONE) <= 0) return undefined;
  const one = compareRational(numeral.value, ONE) === 0;
  const fits = compareRational(numeral.value, lower.value) < 0 && (one || joint === 'out of');
  if (
    !fits ||
    (joint !== 'out of' && unitAfter(text, lower.end, true)) ||
    (joint === 'in' && lower.end - lower.start === 4 && lower.form === 'digits')
  )
    return undefined;
  return { ...draftOf(numeral), kind: 'fraction', value: divide(numeral.value, lower.value), end: lower.end, numerals: [numeral, lower] };
}

/** a year and a half */
function unitAndHalf(text: string, numeral: Numeral, floor: number): Draft | undefined {
  if (compareRational(numeral.value, HALF) !== 0) return undefined;
  const match = /\b(?:a|an|one) (hour|day|week|month|year|decade|century) and $/i.exec(
    text.slice(Math.max(floor, numeral.start - 20), numeral.start),
  );
  if (!match) return undefined;
  const start = Math.max(floor, numeral.start - 20) + match.index;
  return { ...draftOf(numeral), start, kind: 'duration', unit: match[1].toLowerCase(), value: rational(3n, 2n) };
}

/** a quarter of an hour, half a year, half an hour, half-century */
function halfUnit(text: string, numeral: Numeral): Draft | undefined {
  const isHalf = compareRational(numeral.value, HALF) === 0;
  if (!isHalf && !text.startsWith(' of a', numeral.end)) return undefined;
  const start = skipSpaces(text, numeral.end, 1) + (isHalf ? 0 : 3);
  const article = text.startsWith('a ', start) ? 2 : text.startsWith('an ', start) ? 3 : 0;
  const found = unitAfter(text, article ? start + article - 1 : numeral.end, false);
  if (!found || found.unit.dimension === 'points' || (!isHalf && !article)) return undefined;
  const kind = found.unit.dimension === 'time' ? 'duration' : found.unit.dimension === 'money' ? 'money' : 'measure';
  return { ...draftOf(numeral), kind, unit: found.unit.id, looseUnit: found.unit.loose || undefined, end: found.end };
}

/** the first three quarters: a length of time and no fraction. */
export function quarters(text: string, numeral: EnglishNumeral): Draft | undefined {
  if (
    !numeral.fraction ||
    !text.endsWith('quarters', numeral.end) ||
    !/^(?:first|last|past|next|previous)$/i.test(wordBefore(text, numeral.start))
  )
    return undefined;
  return { ...draftOf(numeral), kind: 'duration', unit: 'quarter', value: scaleBy(numeral.value, 4n) };
}

/** Words after which `a third` is a share: a third of, a third more. */
const AFTER_SHARE =
  /^\s?(?:of|more|less|fewer|as|larger|smaller|higher|lower|in|to|and|or|from|by|on|at|was|were|is|are|since|over|this|last|between|compared)\b/;

/** a third post, a fifth person: one more in a row, no share. */
function anOrdinal(text: string, numeral: EnglishNumeral): Draft | undefined {
  const article = /^an? /i.test(text.slice(numeral.start, numeral.start + 3));
  if (!article || numeral.value.numerator !== 1n || numeral.value.denominator === 2n || text.endsWith('quarter', numeral.end))
    return undefined;
  const after = text.slice(numeral.end, numeral.end + 12);
  if (!/^ [a-z]/i.test(after) || AFTER_SHARE.test(after)) return undefined;
  const ordinal = { ...numeral, value: rational(numeral.value.denominator, 1n) };
  return draftOf(ordinal, 'ordinal');
}

/** `half` and `a quarter` without `of` are as often an adjective or a rate as a share. */
function isLooseFraction(text: string, numeral: EnglishNumeral): boolean {
  const bare = numeral.end - numeral.start === 4 || text.endsWith('a quarter', numeral.end);
  const ofPeriod = /^(?:first|second|other|latter|former)$/i.test(wordBefore(text, numeral.start));
  return bare && (ofPeriod || !text.startsWith(' of ', numeral.end));
}
