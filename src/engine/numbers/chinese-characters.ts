/** The characters Chinese numerals are made of. */

/** Formal digits (大写数字) have other meanings (陆 land, 伍 a surname, 拾 pick up): they count only inside a longer numeral. */
const DIGITS: Readonly<Record<number, string>> = {
  0: '〇零○',
  1: '一壹弌',
  2: '二两貳贰兩',
  3: '三叁參仨',
  4: '四肆',
  5: '五伍',
  6: '六陆陸',
  7: '七柒',
  8: '八捌',
  9: '九玖',
};
const SMALL_UNITS: Readonly<Record<number, string>> = { 1: '十拾', 2: '百佰', 3: '千仟' };
const BIG_UNITS: Readonly<Record<number, string>> = { 4: '万萬', 8: '亿億', 12: '兆' };
const FORMAL = '壹贰貳叁參肆伍陆陸柒捌玖拾佰仟弌仨';

/** For each UTF-16 code unit: 0 nothing; 1 + d for a digit d; 16 + power for a unit. */
const CLASS = new Uint8Array(65536);
for (const [digit, characters] of Object.entries(DIGITS))
  for (const character of characters) CLASS[character.charCodeAt(0)] = 1 + Number(digit);
for (const [power, characters] of [...Object.entries(SMALL_UNITS), ...Object.entries(BIG_UNITS)])
  for (const character of characters) CLASS[character.charCodeAt(0)] = 16 + Number(power);
const IS_FORMAL = new Uint8Array(65536);
for (const character of FORMAL) IS_FORMAL[character.charCodeAt(0)] = 1;

/** 0–9, or -1 when the character is no Chinese digit. */
export function hanDigit(code: number): number {
  const value = CLASS[code];
  return value > 0 && value < 16 ? value - 1 : -1;
}

/** The power of ten a Chinese unit character stands for (十 1, 万 4), or 0. */
export function hanUnit(code: number): number {
  const value = CLASS[code];
  return value > 16 ? value - 16 : 0;
}

export const isHanNumeral = (code: number): boolean => CLASS[code] > 0;
export const isFormal = (code: number): boolean => IS_FORMAL[code] === 1;
export const isBigUnit = (power: number): boolean => power >= 4;
/** 零, also written 〇 and ○. */
export const isZero = (code: number): boolean => CLASS[code] === 1;
export const POINT = '点點';
/** 几: an unnamed digit. */
export const isSome = (code: number): boolean => code === 0x51e0 || code === 0x5e7e;
/** 多 and 余 (餘): and more. */
export const isMore = (code: number): boolean => code === 0x591a || code === 0x4f59 || code === 0x9918;
/** 来 of 十来个. */
export const isComing = (code: number): boolean => code === 0x6765;
