import { type NumberLanguage, type Rational, toDecimalString, toSafeInteger } from '../../numbers';
import { isDigit } from '../../numbers/characters';
import { numberWord } from '../../numbers/english-words';
import { isSpace } from '../../text/characters';
import { spellChinese } from './spell';
import type { Statement } from './statements';

/** Why a number without a partner on the other side may be in order: the other text says it in words that state no quantity. */

/** English words that hold a number without stating it. */
const ENGLISH_HINTS: Readonly<Record<number, string>> = {
  0: 'zero no none nil without free',
  2: 'bilateral dual pair pairs duo couple twin twins double doubles second secondary both twice biennial biannual either neither half semi halves bi two-way mutual parents fortnight next other another',
  3: 'trilateral triple trio triangle triangular third thirds thrice tertiary trilogy triplet triplets tri hat-trick',
  4: 'quadrilateral quartet quadruple quarter quarters fourth tetralogy quad seasons cardinal',
  5: 'quintet pentagon fifth quintuple',
  6: 'sextet hexagon sixth half semiannual',
  7: 'week weekly weeks septet',
  8: 'octet octagon',
  10: 'decade decades decimal teenager teenagers teens tenth tenths tithe',
  12: 'dozen dozens monthly year annual',
  13: 'teens',
  14: 'fortnight fortnightly',
  15: 'quarter quinze',
  18: 'adult adults',
  20: 'score twenties twentysomething',
  24: 'clock daily overnight',
  30: 'half thirties month',
  40: 'forties',
  50: 'half fifties',
  60: 'sixties minute hour sexagenarian',
  70: 'seventies septuagenarian',
  80: 'eighties octogenarian',
  90: 'nineties quarter nonagenarian',
  100: 'century centuries centennial centenary centenarian centenarians hundreds hundredth hundredths',
  365: 'year daily',
  1000: 'millennium millennia millennial millennials thousands thousand thousandth thousandths millisecond milliseconds',
  10000: 'myriad thousands countless',
  1000000: 'millionaire millionaires',
  100000000: 'billionaire billionaires',
  1000000000: 'billionaire billionaires',
};

/** Words for all of something: 100 %. */
const ENGLISH_WHOLE =
  /\b(?:full|fully|all|every|complete|completely|perfect|whole|entire|entirely|wholly|double|doubled|doubling|total)\b/i;
const CHINESE_WHOLE = /[全满滿翻倍都均整]/;

const HINTS = new Map<string, number[]>();
for (const [value, words] of Object.entries(ENGLISH_HINTS))
  for (const word of words.split(' ')) HINTS.set(word, [...(HINTS.get(word) ?? []), Number(value)]);

/** Chinese characters that hold a number without stating it: 首 first, 双 two, 周 seven days. */
const CHINESE_HINTS: Readonly<Record<number, string>> = {
  0: '零〇无無没沒',
  1: '一壹单單首初独獨每元头頭',
  2: '二两兩双雙俩倆贰貳对對次再倍翻半夫父亚亞副',
  3: '三叁叄季',
  4: '四肆',
  5: '五伍',
  6: '六陆陸',
  7: '七柒周週星',
  8: '八捌',
  9: '九玖',
  10: '十拾',
  12: '打',
  24: '昼晝天日',
  30: '卅',
  50: '半',
  100: '百佰',
  1000: '千仟',
  10000: '万萬',
};

/** What of a text may stand for a number, gathered once a text. */
export interface Traces {
  readonly language: NumberLanguage;
  readonly text: string;
  readonly words: ReadonlySet<number>;
  /** Its digits, without the marks and spaces that group them, set apart by spaces. */
  readonly digits: string;
}

/** Longer texts are no sentences, and their words explain anything. */
const MAXIMUM_TEXT = 20_000;

/** `statements`: what the text states; its digits there are compared as numbers and prove nothing more. */
export function tracesOf(text: string, language: NumberLanguage, statements: readonly Statement[]): Traces {
  const sample = text.slice(0, MAXIMUM_TEXT);
  const covered = new Uint8Array(sample.length);
  for (const { quantity } of statements) covered.fill(1, quantity.span.start, quantity.span.end);
  return { language, text: sample, words: language === 'en' ? wordValues(sample) : new Set(), digits: digitRuns(sample, covered) };
}

function wordValues(text: string): Set<number> {
  const values = new Set<number>();
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) {
    for (const value of HINTS.get(word) ?? []) values.add(value);
    const read = numberWord(word) ?? numberWord(word.replace(/(?:ly|s)$/, ''));
    const value = read && toSafeInteger(read.value);
    if (value !== undefined) values.add(value);
  }
  return values;
}

/** A number this long is the same however it is grouped: 8800 7777. */
const TELEPHONE = 7;

/** `8800 7777` → ` 88007777 `; without the short ones among what is covered. */
function digitRuns(text: string, covered: Uint8Array): string {
  let runs = ' ';
  for (const { start, end, digits } of runsOf(text)) {
    if (digits.length >= TELEPHONE || covered[start] === 0 || covered[end - 1] === 0) runs += `${digits} `;
  }
  return runs;
}

function* runsOf(text: string): Generator<{ start: number; end: number; digits: string }> {
  let digits = '';
  let start = 0;
  for (let i = 0; i <= text.length; i++) {
    if (isDigitAt(text, i)) {
      if (digits === '') start = i;
      digits += text.charCodeAt(i) & 15;
    } else if (digits !== '' && !(isJoint(text, i) && isDigitAt(text, i + 1))) {
      yield { start, end: i, digits };
      digits = '';
    }
  }
}

/** ASCII or full-width; the low four bits of either are its value. */
const isDigitAt = (text: string, at: number): boolean => isDigit(text.charCodeAt(at));
const isJoint = (text: string, at: number): boolean => isSpace(text, at) || text[at] === ',' || text[at] === '-';

/** Enough digits to be sure that they are the same number, however they are grouped. */
const LONG = 4;

/** Whether the other text holds the digits of a statement: a telephone number, a code. */
export function isWritten({ value }: Statement, { digits }: Traces): boolean {
  const run = toDecimalString(value, 6).replace(/[-.]/g, '');
  return run.length >= LONG && digits.includes(` ${run} `);
}

/** 三五天 as “a few days”. */
const FEW = /\b(?:few|several|some|couple)\b/i;

/** Whether the other text, whose traces these are, holds the number of a statement in some other way. */
export function isExplained({ value, meanings, high, measure, base, partner }: Statement, other: Traces): boolean {
  if (
    measure === 'share' &&
    base?.numerator === 100n &&
    base.denominator === 1n &&
    (other.language === 'en' ? ENGLISH_WHOLE : CHINESE_WHOLE).test(other.text)
  )
    return true;
  if (partner !== undefined && other.language === 'en' && FEW.test(other.text)) return true;
  return [value, ...meanings, ...(high ? [high] : [])].some(one => holds(one, other));
}

/** 7777 in 88007777, which another text writes in two groups. */
function isPartOfLong(run: string, digits: string): boolean {
  return run.length >= LONG && digits.split(' ').some(other => other.length >= TELEPHONE && (other.startsWith(run) || other.endsWith(run)));
}

/** half, tenths of a second, thousandths */
const SHARES = new Map(Object.entries({ '0.5': 2, '0.1': 10, '0.01': 100, '0.001': 1000 }));

function holds(value: Rational, { language, text, words, digits }: Traces): boolean {
  const plain = toDecimalString(value, 6).replace(/^-/, '');
  const run = plain.replace('.', '');
  if (run.length >= 2 && (digits.includes(` ${run} `) || isPartOfLong(run, digits))) return true;
  const number = toSafeInteger(value);
  if (number === undefined) {
    if (language === 'zh') return plain === '0.5' && text.includes('半');
    const share = SHARES.get(plain);
    return share !== undefined && words.has(share);
  }
  if (language === 'en') return words.has(number);
  const spelled = number > 10 ? spellChinese(value) : undefined;
  if (spelled && text.includes(spelled)) return true;
  const characters = CHINESE_HINTS[number];
  return characters !== undefined && [...characters].some(character => text.includes(character));
}
