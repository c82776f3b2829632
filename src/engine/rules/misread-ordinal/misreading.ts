import type { Span } from '../../types';

/** A Chinese name made of numerals that was translated as a number. */
export interface Misreading {
  readonly span: Span;
  /** What should stand there. */
  readonly text: string;
  /** Further readings, where the wrong number leaves it open. */
  readonly others?: readonly string[];
  /** The name in Chinese. */
  readonly chinese: string;
  /** From 0 to 1. */
  readonly confidence: number;
}

const ORDINAL_WORDS = ['', 'First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth', 'Ninth'];
const HAN = '零一二三四五六七八九';

/** 7 → Seventh, 14 → 14th, 21 → 21st: words below ten, as official translations write them. */
export const ordinalName = (n: number): string => ORDINAL_WORDS[n] ?? ordinalFigures(n);

export function ordinalFigures(n: number): string {
  const ending = n % 100 >= 11 && n % 100 <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
}

/** 7 → 七, 14 → 十四, 20 → 二十. Below a hundred. */
export function hanNumber(n: number): string {
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  return (tens > 1 ? HAN[tens] : '') + (tens > 0 ? '十' : '') + (ones > 0 || tens === 0 ? HAN[ones] : '');
}
