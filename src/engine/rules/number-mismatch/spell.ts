import { type Rational, toSafeInteger } from '../../numbers';
import { numberWord } from '../../numbers/english-words';

/** Numbers in words. */

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: readonly (readonly [string, number])[] = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
  ['thousand', 1e3],
  ['hundred', 1e2],
];
const IRREGULAR: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};
/** Longer numbers read more easily in digits. */
const MAXIMUM_WORDS = 3;

/** A whole number in English words (`ten thousand`, `twenty-one`), if a few are enough. */
export function spellEnglish(value: Rational): string | undefined {
  const number = toSafeInteger(value);
  const words = number === undefined || number < 0 ? undefined : spelled(number);
  return words && words.split(' ').length <= MAXIMUM_WORDS ? words : undefined;
}

function spelled(number: number): string | undefined {
  if (number < 20) return UNITS[number];
  if (number < 100) return TENS[Math.floor(number / 10)] + (number % 10 ? `-${UNITS[number % 10]}` : '');
  const scale = SCALES.find(([, size]) => number >= size);
  if (!scale || number % scale[1] !== 0) return undefined;
  const count = number / scale[1];
  const words = count < 1000 ? spelled(count) : undefined;
  return words && `${words} ${scale[0]}`;
}

/** An English ordinal in words: twenty-first. Below a hundred. */
export function spellEnglishOrdinal(number: number): string | undefined {
  const words = number > 0 && number < 100 ? spelled(number) : undefined;
  if (!words) return undefined;
  const cut = words.lastIndexOf('-') + 1;
  const last = words.slice(cut);
  const ordinal = IRREGULAR[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`);
  return words.slice(0, cut) + ordinal;
}

/** A fraction below one in English words: two thirds, half. */
export function spellEnglishFraction({ numerator, denominator }: Rational): string | undefined {
  if (numerator <= 0n || numerator >= denominator || denominator > 20n) return undefined;
  if (denominator === 2n) return 'half';
  const part = denominator === 4n ? 'quarter' : spellEnglishOrdinal(Number(denominator));
  return `${spelled(Number(numerator))} ${part}${numerator === 1n ? '' : 's'}`;
}

/** Whether an English word is an ordinal number: third, twentieth. */
export const isOrdinalWord = (word: string): boolean => numberWord(word.slice(word.lastIndexOf('-') + 1))?.ordinal === true;

const HAN = '零一二三四五六七八九';

/** A whole number below a hundred in Chinese numerals. */
export function spellChinese(value: Rational): string | undefined {
  const number = toSafeInteger(value);
  if (number === undefined || number < 0 || number > 99) return undefined;
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return (tens > 1 ? HAN[tens] : '') + (tens > 0 ? '十' : '') + (ones > 0 || tens === 0 ? HAN[ones] : '');
}
