/**
 * Words that multiply the number before them. The one table for every rule that needs to know what a scale word is worth.
 * Values: 万 = 10^4, 亿 = 10^8 and 兆 = 10^12 as in general use in Chinese (GB/T 15835-2011 for 万 and 亿); English scales are
 * the short scale (billion = 10^9).
 */

export interface ScaleWord {
  /** As written; English words in lower case and in the singular. */
  readonly word: string;
  /** 10^power. */
  readonly value: bigint;
  readonly power: number;
}

const scale = (word: string, power: number): ScaleWord => ({ word, value: 10n ** BigInt(power), power });

/** Chinese scale words, simplified and traditional, with the compounds that stand after digits (3千万, 2万亿). */
export const CHINESE_SCALES: readonly ScaleWord[] = [
  scale('十', 1),
  scale('百', 2),
  scale('千', 3),
  scale('万', 4),
  scale('萬', 4),
  scale('十万', 5),
  scale('十萬', 5),
  scale('百万', 6),
  scale('百萬', 6),
  scale('千万', 7),
  scale('千萬', 7),
  scale('亿', 8),
  scale('億', 8),
  scale('万万', 8),
  scale('萬萬', 8),
  scale('十亿', 9),
  scale('十億', 9),
  scale('百亿', 10),
  scale('百億', 10),
  scale('千亿', 11),
  scale('千億', 11),
  scale('万亿', 12),
  scale('萬億', 12),
  scale('兆', 12),
];

/** English scale words: those written out take `s` in the plural; the short ones stand directly after digits. */
export const ENGLISH_SCALES: readonly ScaleWord[] = [
  scale('hundred', 2),
  scale('thousand', 3),
  scale('million', 6),
  scale('billion', 9),
  scale('trillion', 12),
  scale('quadrillion', 15),
  scale('quintillion', 18),
  scale('k', 3),
  scale('m', 6),
  scale('mm', 6),
  scale('mn', 6),
  scale('mln', 6),
  scale('mil', 6),
  scale('b', 9),
  scale('bn', 9),
  scale('bln', 9),
  scale('t', 12),
  scale('tn', 12),
  scale('trn', 12),
];

const CHINESE_BY_WORD = new Map(CHINESE_SCALES.map(entry => [entry.word, entry]));
const ENGLISH_BY_WORD = new Map(ENGLISH_SCALES.map(entry => [entry.word, entry]));

/** The scale a Chinese word names, or undefined. */
export function chineseScale(word: string): ScaleWord | undefined {
  return CHINESE_BY_WORD.get(word);
}

/** The scale an English word names, in any case, singular or plural, or undefined. */
export function englishScale(word: string): ScaleWord | undefined {
  const lower = word.toLowerCase();
  return ENGLISH_BY_WORD.get(lower) ?? (lower.length > 4 && lower.endsWith('s') ? ENGLISH_BY_WORD.get(lower.slice(0, -1)) : undefined);
}
