import { approximationAfter, approximationBefore } from './approximations';
import { readArabic } from './arabic';
import {
  isAsciiDigit,
  isDash,
  isDigit,
  isLatinLetter,
  isOneOf,
  isTilde,
  isUpperCase,
  skipSpaces,
  skipSpacesBack,
  wordEnd,
} from './characters';
import type { Step } from './chinese-quantities';
import { type Draft, draftOf, withBarePoint } from './draft';
import { MONTH_WORDS, VAGUE_WORDS } from './english-calendar-words';
import { readMonthFirst, withMeridiem, wordBefore } from './english-dates';
import { classifyEnglish } from './english-kinds';
import { readEnglishNumeral, readMixedNumeral } from './english-numerals';
import { readSimpleWord, readVague } from './english-simple-words';
import { nextToken, shortScale, slashFraction, vulgarFraction } from './english-tokens';
import { isRomanOrQuarter, mayBegin } from './english-triggers';
import { numberWord } from './english-words';
import { englishIdiomEnd } from './idiom-lookup';
import { identifierEnd, isPlainNumber, readNumericDate } from './numeric-dates';
import { joinRange } from './ranges';
import { integer, negate, scaleBy, subtract } from './rational';
import { readRoman } from './roman';
import { readScore } from './scores';
import type { Numeral } from './types';
import { currencyBefore, unitAfter } from './unit-lookup';

/** Reading English quantities, place by place. */

/** Reads at any character of English text: a quantity that begins there, or the place to go on from. */
export function readEnglishAt(text: string, at: number, floor: number): Step {
  const code = text.charCodeAt(at);
  if (isLatinLetter(code)) return readWord(text, at, floor);
  if (isDigit(code)) return complete(text, readDigits(text, at, floor), at, floor);
  const vulgar = code > 127 ? vulgarFraction(text, at) : undefined;
  if (vulgar) {
    const numeral: Numeral = { start: at, end: vulgar.end, value: vulgar.value, form: 'digits' };
    return { end: vulgar.end, draft: draftOf(numeral, 'fraction') };
  }
  if (code >= 0x2160 && code <= 0x216b) return complete(text, readRoman(text, at, at + 1) ?? { end: at + 1 }, at, floor);
  return { end: at + 1 };
}

function readWord(text: string, at: number, floor: number): Step {
  const first = text.charCodeAt(at);
  let end = at + 1;
  while (isLatinLetter(text.charCodeAt(end))) end++;
  if (isRomanOrQuarter(first)) {
    const step = readCapital(text, at, end);
    if (step) return complete(text, step, at, floor);
  }
  if (end - at > 14 || !mayBegin(text, at)) return { end };
  return complete(text, readKnownWord(text, at, end, floor), at, floor);
}

/** Q3, World War II */
function readCapital(text: string, at: number, end: number): Step | undefined {
  if (text[at] !== 'Q') return readRoman(text, at, end);
  const value = text.charCodeAt(at + 1) - 48;
  if (end !== at + 1 || !(value >= 1 && value <= 4) || isDigit(text.charCodeAt(at + 2)) || isLatinLetter(text.charCodeAt(at + 2)))
    return undefined;
  const numeral: Numeral = { start: at + 1, end: at + 2, value: integer(value), form: 'digits', decimals: 0 };
  return { end: at + 2, draft: { ...draftOf(numeral), start: at, kind: 'quarter' } };
}

function readKnownWord(text: string, at: number, end: number, floor: number): Step {
  const word = text.slice(at, end).toLowerCase();
  const skip = { end };
  const idiom = englishIdiomEnd(text, at, word);
  if (idiom !== undefined) return { end: Math.max(idiom, end) };
  const vague = VAGUE_WORDS.has(word) ? readVague(text, at, end) : undefined;
  if (vague) return vague;
  if (numberWord(word) || word === 'a' || word === 'an') {
    const numeral = readEnglishNumeral(text, at);
    if (!numeral) return skip;
    const draft = withPrefix(text, classifyEnglish(text, numeral, floor), floor);
    return { end: draft.end, draft };
  }
  if (MONTH_WORDS.has(word)) {
    const draft = readMonthFirst(text, at, floor);
    return draft ? { end: draft.end, draft } : skip;
  }
  const simple = readSimpleWord(text, at, end, word);
  return simple ? { end: simple.end, draft: simple } : skip;
}

function isUnitAt(text: string, at: number): boolean {
  const end = wordEnd(text, at, 6);
  const word = text.slice(at, end);
  if (!isDigit(text.charCodeAt(end)) && /^(?:st|nd|rd|th|s|am|pm|a|p|x|yo)$/i.test(word)) return true;
  return (
    shortScale(text, at) !== undefined ||
    unitAfter(text, at, true) !== undefined ||
    numberWord(word)?.scale !== undefined ||
    /^percent/.test(word) ||
    /^fold/.test(word)
  );
}

/** Whether anything but a plain number may start with these digits: a separator, a letter or a second number follows. */
function isSpecial(text: string, at: number): boolean {
  let end = at;
  while (isAsciiDigit(text.charCodeAt(end)) && end - at < 48) end++;
  const code = text.charCodeAt(end);
  return !(code === 32 || code === 37 || Number.isNaN(code)) || end - at > 40;
}

function readDigits(text: string, at: number, floor: number): Step {
  const before = text.charCodeAt(at - 1);
  const currency = isLatinLetter(before) ? currencyBefore(text, at, floor) : undefined;
  if (isLatinLetter(before) && !currency) return { end: codeEnd(text, at) };
  if (before === 45 && isCodeBefore(text, at - 1)) return { end: codeEnd(text, at) };
  const number = readArabic(text, at);
  if (isSpecial(text, at) && !isPlainNumber(text, number)) {
    const special = readSpecial(text, at);
    if (special) return special;
  }
  const read = readMixedNumeral(text, at, number);
  if (!read) return { end: codeEnd(text, at) };
  const numeral = withBarePoint(text, read, floor);
  const draft = withPrefix(text, classifyEnglish(text, numeral, floor), floor);
  return { end: draft.end, draft };
}

function readSpecial(text: string, at: number): Step | undefined {
  if (text.startsWith('24/7', at)) return { end: at + 4 };
  const date = readNumericDate(text, at);
  if (date) {
    const draft = date.kind === 'time' ? (withMeridiem(text, date) ?? date) : date;
    return { end: draft.end, draft };
  }
  const identifier = identifierEnd(text, at, position => isUnitAt(text, position));
  if (identifier !== undefined) return { end: identifier };
  const part = slashFraction(text, at);
  if (!part) return undefined;
  const numeral: Numeral = { start: at, end: part.end, value: part.value, form: 'digits' };
  const found = unitAfter(text, part.end, false);
  const draft: Draft = draftOf(numeral, 'fraction');
  if (!found || found.unit.dimension === 'money') return { end: part.end, draft };
  return {
    end: found.end,
    draft: { ...draft, kind: found.unit.dimension === 'time' ? 'duration' : 'measure', unit: found.unit.id, end: found.end },
  };
}

/** COVID-19, F-35, scp2-173: a capital or a digit among the letters before the dash makes a name; mid-2019 does not. */
function isCodeBefore(text: string, dash: number): boolean {
  let start = dash;
  while (start > 0 && dash - start < 16 && (isLatinLetter(text.charCodeAt(start - 1)) || isDigit(text.charCodeAt(start - 1)))) start--;
  const word = text.slice(start, dash);
  if (!/[A-Za-z]/.test(word)) return false;
  return isUpperCase(word.charCodeAt(0)) ? !/^(?:Mid|Pre|Post|Early|Late)$/.test(word) : /\d/.test(word);
}

function codeEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end)) || isLatinLetter(text.charCodeAt(end))) end++;
  return Math.max(end, at + 1);
}

/** A sign or a currency in front of a number. */
function withPrefix(text: string, draft: Draft, floor: number): Draft {
  const signed = withSign(text, draft, floor);
  if (signed.kind !== 'number' && signed.kind !== 'money' && signed.kind !== 'year') return signed;
  const currency = currencyBefore(text, signed.start, floor);
  if (!currency) return signed;
  const scaled = currency.unit.loose && signed.kind === 'money' ? signed.unit : currency.unit.id;
  const loose = signed.kind === 'money' ? (signed.looseUnit && currency.unit.loose) || undefined : currency.unit.loose || undefined;
  return { ...signed, kind: 'money', unit: scaled, looseUnit: loose, start: currency.start, date: undefined };
}

function withSign(text: string, draft: Draft, floor: number): Draft {
  const word = wordBefore(text, draft.start, floor).toLowerCase();
  if (word === 'minus' || word === 'negative') return minus(draft, skipSpacesBack(text, draft.start, floor) - word.length);
  const before = text.charCodeAt(draft.start - 1);
  if (draft.start - 1 < floor || !isDash(before) || before === 0x2014 || !isDigit(text.charCodeAt(draft.start))) return draft;
  const outer = text[draft.start - 2];
  const free = outer === undefined || ' \n\t([{=:<>~,/'.includes(outer);
  return free && draft.kind !== 'date' && draft.kind !== 'time' ? minus(draft, draft.start - 1) : draft;
}

function minus(draft: Draft, start: number): Draft {
  const numerals = draft.numerals.map((numeral, index) => (index === 0 ? { ...numeral, start, value: negate(numeral.value) } : numeral));
  const kind = draft.kind === 'year' ? 'number' : draft.kind;
  return { ...draft, kind, start, value: negate(draft.value), high: undefined, date: undefined, numerals, weak: undefined };
}

/** Adds what joins a quantity to the next (a range, a score) and the words that say how exact it is. */
function complete(text: string, step: Step, at: number, floor: number): Step {
  if (!step.draft) return step.end > at ? step : { end: at + 1 };
  const draft = withRange(text, step.draft, floor);
  addApproximations(text, draft, floor);
  return { end: Math.max(draft.end, at + 1), draft };
}

function withRange(text: string, left: Draft, floor: number): Draft {
  const at = skipSpaces(text, left.end, 1);
  const score = readScore(text, left, at);
  if (score) return score;
  const joint = text.charCodeAt(at);
  const lead = wordBefore(text, left.start, floor).toLowerCase();
  let from = -1;
  if (isDash(joint) || isTilde(joint)) from = skipSpaces(text, at + 1, 1);
  else if (text.startsWith('to ', at) || (text.startsWith('and ', at) && lead === 'between'))
    from = skipSpaces(text, at + (text[at] === 't' ? 3 : 4), 1);
  if (text.startsWith('or ', at)) return readNeighbour(text, left, at + 3) ?? left;
  if (from < 0 || isCalendar(left)) return left;
  const right = readEnd(text, from, isDash(joint) || isTilde(joint));
  const joined = right && joinRange(left, right);
  if (!joined) return left;
  if (lead === 'between' || lead === 'from') joined.phraseStart = skipSpacesBack(text, left.start, floor) - lead.length;
  return joined;
}

const isCalendar = (draft: Draft): boolean =>
  draft.kind === 'date' ||
  draft.kind === 'month' ||
  draft.kind === 'weekday' ||
  (draft.date !== undefined && draft.kind !== 'year' && draft.kind !== 'time');

/** three or four hundred, two or three days: neighbours only. */
function readNeighbour(text: string, left: Draft, at: number): Draft | undefined {
  const [numeral] = left.numerals;
  const right = left.kind === 'number' && numeral && !numeral.scale ? readEnd(text, at, false) : undefined;
  const [upper] = right?.numerals ?? [];
  if (!right || !upper) return undefined;
  const next = subtract(upper.mantissa ?? upper.value, numeral.value);
  if (next.numerator !== 1n || next.denominator !== 1n) return undefined;
  const value = upper.scale ? scaleBy(left.value, upper.scale.value) : left.value;
  return { ...right, start: left.start, value, high: right.value, numerals: [{ ...numeral, value }, upper], weak: undefined };
}

/** The quantity at the far end of a range. */
function readEnd(text: string, at: number, afterDash: boolean): Draft | undefined {
  let start = at;
  while (start - at < 4 && isOneOf(text, start, '$€£¥￥')) start++;
  for (const code of ['US$', 'HK$', 'RMB ', 'RMB', 'USD ']) if (text.startsWith(code, at)) start = at + code.length;
  const code = text.charCodeAt(start);
  if (isDigit(code)) return readDigits(text, start, afterDash && start === at ? at : at).draft;
  if (!isLatinLetter(code) || afterDash) return undefined;
  const token = nextToken(text, start - 1);
  if (!token?.entry || token.entry.ordinal) return undefined;
  const numeral = readEnglishNumeral(text, start);
  return numeral && classifyEnglish(text, numeral, at);
}

function addApproximations(text: string, draft: Draft, floor: number): void {
  const before = approximationBefore(text, draft.start, floor, 'en');
  if (before) {
    draft.phraseStart = Math.min(before.edge, draft.phraseStart ?? before.edge);
    if (before.approximation === 'several' && draft.numerals[0]?.scale && draft.kind !== 'fraction') draft.high = scaleBy(draft.value, 10n);
    if (draft.approximation !== 'several') draft.approximation = before.approximation;
    if (draft.numerals[0]?.scale) draft.weak = undefined;
  }
  const after = approximationAfter(text, draft.end, 'en');
  if (!after) return;
  draft.phraseEnd = after.edge;
  draft.approximation ??= after.approximation;
}
