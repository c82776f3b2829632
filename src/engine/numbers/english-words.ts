import { integer, type Rational, rational } from './rational';
import { ENGLISH_SCALES, type ScaleWord } from './scales';

/** The words English numerals are made of. */

export interface NumberWord {
  readonly type: 'unit' | 'tens' | 'scale' | 'dozen' | 'half' | 'quarter';
  readonly value: Rational;
  readonly scale?: ScaleWord;
  /** third, hundredth: an ordinal, or the lower half of a fraction. */
  readonly ordinal?: boolean;
  /** hundreds, thirds, dozens. */
  readonly plural?: boolean;
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const UNIT_ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const words = new Map<string, NumberWord>();

function define(word: string, entry: NumberWord, ordinal?: string): void {
  words.set(word, entry);
  if (entry.type === 'scale' || entry.type === 'dozen') words.set(`${word}s`, { ...entry, plural: true });
  if (!ordinal) return;
  words.set(ordinal, { ...entry, ordinal: true });
  if (!['zeroth', 'first', 'second'].includes(ordinal)) words.set(`${ordinal}s`, { ...entry, ordinal: true, plural: true });
}

UNITS.forEach((word, value) => {
  define(word, { type: 'unit', value: integer(value) }, UNIT_ORDINALS[value]);
});
TENS.forEach((word, index) => {
  define(word, { type: 'tens', value: integer((index + 2) * 10) }, `${word.slice(0, -1)}ieth`);
});
words.set('fourty', words.get('forty')!);
words.set('nineth', words.get('ninth')!);
words.set('nought', words.get('zero')!);
for (const scale of ENGLISH_SCALES)
  if (scale.word.length > 4) define(scale.word, { type: 'scale', value: integer(scale.value), scale }, `${scale.word}th`);
define('dozen', { type: 'dozen', value: integer(12) });
words.set('dz', words.get('dozen')!);
words.set('dzs', words.get('dozens')!);
words.set('half', { type: 'half', value: rational(1n, 2n) });
words.set('halves', { type: 'half', value: rational(1n, 2n), plural: true });
words.set('quarter', { type: 'quarter', value: rational(1n, 4n) });
words.set('quarters', { type: 'quarter', value: rational(1n, 4n), plural: true });

/** A number word in any case, or undefined. */
export function numberWord(word: string): NumberWord | undefined {
  const found = words.get(word);
  if (found || word.length > 15) return found;
  const lower = word.toLowerCase();
  return lower === word ? undefined : words.get(lower);
}

/** Every number word, for the table of trigger letters. */
export const NUMBER_WORDS: readonly string[] = [...words.keys()];

/** Scales written right after digits, beside the words: 5m, 10k, 1.2bn. In capitals too. */
export const SHORT_SCALES: ReadonlyMap<string, ScaleWord> = new Map(
  ENGLISH_SCALES.filter(scale => scale.word.length < 4 && scale.word !== 't').flatMap(scale => [
    [scale.word, scale] as const,
    [scale.word.toUpperCase(), scale] as const,
  ]),
);
