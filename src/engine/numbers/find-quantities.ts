import { readChineseAt, readHalfPrice, readSunday, type Step } from './chinese-quantities';
import { quantityOf } from './draft';
import { readEnglishAt } from './english-quantities';
import { skipEnglish } from './english-triggers';
import { readChineseRoman } from './roman';
import type { NumberLanguage, Quantity } from './types';

/** Finding every quantity of a text. */

/** What may begin a quantity, by UTF-16 code unit: 0 nothing, 1 a number, 2 the end of 周日, 3 of 对折, 4 a Roman numeral. */
const CHINESE = new Uint8Array(65536);
for (const character of '0123456789０１２３４５６７８９〇零○一壹弌二两貳贰兩三叁參仨四肆五伍六陆陸七柒八捌九玖十拾百佰千仟万萬亿億兆半½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞')
  CHINESE[character.charCodeAt(0)] = 1;
for (const character of '日天') CHINESE[character.charCodeAt(0)] = 2;
CHINESE['折'.charCodeAt(0)] = 3;
for (const character of 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫIVX') CHINESE[character.charCodeAt(0)] = 4;

const READERS: readonly ((text: string, at: number, floor: number) => Step)[] = [
  (_, at) => ({ end: at + 1 }),
  readChineseAt,
  readSunday,
  readHalfPrice,
  readChineseRoman,
];

/**
 * The quantities of `text`, in order, never overlapping, each in its longest meaningful reading. Offsets are UTF-16 code units of
 * `text`. Never throws; takes time in proportion to the text.
 */
export function findQuantities(text: string, language: NumberLanguage): Quantity[] {
  return language === 'zh' ? findChinese(text) : findEnglish(text);
}

function findChinese(text: string): Quantity[] {
  const found: Quantity[] = [];
  let floor = 0;
  for (let at = 0; at < text.length; ) {
    const trigger = CHINESE[text.charCodeAt(at)];
    if (trigger === 0) {
      at++;
      continue;
    }
    const step = READERS[trigger](text, at, floor);
    if (step.draft) {
      found.push(quantityOf(text, step.draft));
      floor = step.end;
    }
    at = step.end;
  }
  return found;
}

function findEnglish(text: string): Quantity[] {
  const found: Quantity[] = [];
  let floor = 0;
  for (let at = 0; at < text.length; ) {
    const next = skipEnglish(text, at);
    if (next > at) {
      at = next;
      continue;
    }
    const step = readEnglishAt(text, at, floor);
    if (step.draft) {
      found.push(quantityOf(text, step.draft));
      floor = step.end;
    }
    at = step.end;
  }
  return found;
}

/** The quantity `text` states as a whole, but for space around it; undefined when it is none or more than one. */
export function parseQuantity(text: string, language: NumberLanguage): Quantity | undefined {
  const [quantity, second] = findQuantities(text, language);
  if (!quantity || second) return undefined;
  const { start, end } = quantity.phrase;
  return text.slice(0, start).trim() === '' && text.slice(end).trim() === '' ? quantity : undefined;
}
