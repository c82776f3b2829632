import { isDigit, isOneOf, skipSpaces, skipSpacesBack, WordTable } from './characters';
import { type Rational, rational } from './rational';
import { COINS, type Dimension, UNITS } from './units';

/** Finding the unit after a number, and the currency before one. */

export interface Unit {
  readonly id: string;
  readonly dimension: Dimension;
  /** The word names several units; this is the usual one. */
  readonly loose: boolean;
  /** For coins: how many make one of `id`. */
  readonly parts?: number;
}

export interface FoundUnit {
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
}

/** Han characters that after a unit's name show that it is another word: 元旦, 里面, 度假, 天津. */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  元: '旦素首帅老件月宇宵气代朝勋凶',
  里: '面边程头外斯约昂尔',
  米: '饭粉面线兰勒其',
  克: '服隆里兰罗拉山什',
  度: '假过',
  平: '均静等安衡时常凡面行台原反',
  天: '津下空气然安生才使文体堂涯赋网地',
  周: '边围期刊末恩',
  码: '头',
  升: '级高至到为降学温值起旗',
  尺: '寸度',
  丈: '夫人',
  寸: '步',
  焦: '点',
  担: '心任当负保',
  桶: '装',
  公里: '数',
  块: '儿',
  两: '国个岸年地次种位名人家国天条者边方千百万亿会旁侧点',
  兩: '國個岸年地次種位名人家天條者邊方千百萬億會旁側點',
};

/** An English name also in the plural and with a capital: year, years, Year, Years. */
function forms(word: string): string[] {
  if (!/^[a-zA-Z][a-zA-Z. -]*[a-z]$/.test(word) || word.length < 3) return [word];
  const numbers = /s$|feet$/.test(word) ? [word] : [word, `${word}s`];
  return numbers.flatMap(form => [form, form[0].toUpperCase() + form.slice(1)]);
}

function parse(words: string, make: (loose: boolean) => Unit): [string, Unit][] {
  return words
    .split(',')
    .filter(Boolean)
    .flatMap(word => {
      const loose = word.endsWith('~');
      return forms(loose ? word.slice(0, -1) : word).map((form): [string, Unit] => [form, make(loose)]);
    });
}

/** Names that have one form only. */
function exact(words: string, make: (loose: boolean) => Unit): [string, Unit][] {
  const names = words.split(',').filter(Boolean);
  return names.map((name): [string, Unit] => [name.replace(/~$/, ''), make(name.endsWith('~'))]);
}

const make =
  (id: string, dimension: Dimension, parts?: number) =>
  (loose: boolean): Unit => ({ id, dimension, loose, parts });

interface Name {
  readonly unit: Unit;
  /** Characters after the name that show that it is another word. */
  readonly notBefore: string;
}

const WORDS = new WordTable<Name>(
  [
    ...UNITS.flatMap(row => parse(row.words, make(row.id, row.dimension))),
    ...COINS.flatMap(row => parse(row.words, make(row.currency, 'money', row.parts))),
  ].map(([word, unit]) => [word, { unit, notBefore: NOT_BEFORE[word] ?? '' }]),
);
const SYMBOLS = new WordTable<Unit>(UNITS.flatMap(row => exact(row.symbols ?? '', make(row.id, row.dimension))));
const BEFORE = new WordTable<Unit>(
  UNITS.flatMap(row => exact(row.before ?? '', make(row.id, row.dimension))),
  true,
);

const SIZES = new Map<string, Rational>(
  UNITS.flatMap(row => {
    if (!row.size) return [];
    const [numerator, denominator = '1'] = row.size.split('/');
    return [[row.id, rational(BigInt(numerator), BigInt(denominator))] as const];
  }),
);
const DIMENSIONS = new Map<string, Dimension>(UNITS.map(row => [row.id, row.dimension]));

/**
 * The unit that follows a number ending at `at`, after at most two spaces, a hyphen (`3-inch`) or an opening bracket
 * (`20 (kg)`). `afterDigits`: the number ends in Arabic digits, so that bare symbols count as units too.
 */
export function unitAfter(text: string, at: number, afterDigits: boolean): FoundUnit | undefined {
  let start = skipSpaces(text, at);
  const code = text.charCodeAt(start);
  if (code === 45 && start === at) start++;
  const found = WORDS.startingAt(text, start);
  if (!found) return afterDigits && start - at <= 1 ? symbolAt(text, start) : undefined;
  const { unit, notBefore } = found.value;
  return isOneOf(text, found.end, notBefore) ? undefined : { unit, start, end: found.end };
}

/** A symbol such as `m`, unless a code goes on after it: L-202. */
function symbolAt(text: string, at: number): FoundUnit | undefined {
  const found = SYMBOLS.startingAt(text, at);
  if (!found || (text[found.end] === '-' && isDigit(text.charCodeAt(found.end + 1)))) return undefined;
  return { unit: found.value, start: at, end: found.end };
}

/** The currency named right before a number that starts at `at` ($5, RMB 5, 人民币5), not before `floor`. */
export function currencyBefore(text: string, at: number, floor: number): FoundUnit | undefined {
  const end = skipSpacesBack(text, at, floor);
  const found = BEFORE.endingAt(text, end, floor);
  // US before a number is a currency with its sign lost only when it touches the number.
  if (!found || (end < at && text.slice(found.start, end) === 'US')) return undefined;
  return { unit: found.value, start: found.start, end };
}

/** A unit's size in the base unit of its dimension (metre, square metre, cubic metre, kilogram, second, …), if it converts by a factor. */
export function unitSize(id: string): Rational | undefined {
  return SIZES.get(id);
}

/** What a unit measures. */
export function unitDimension(id: string): Dimension | undefined {
  return DIMENSIONS.get(id);
}
