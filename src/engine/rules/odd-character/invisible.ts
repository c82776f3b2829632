import { isHighSurrogate, isLowSurrogate, isWordCharacter, Script, scriptAt } from '../../text/characters';
import { OBJECT } from '../../text/mapped-text';
import type { Message } from '../../types';

/** A kind of character no reader sees, or none can read. */
export interface OddKind {
  readonly name: Message;
  /** Whether to delete it never loses anything. */
  readonly deletable: boolean;
  readonly severity: 'warning' | 'info';
}

const CONTROL: OddKind = { name: { en: 'control character', 'zh-cn': '控制字符' }, deletable: true, severity: 'warning' };
const ZERO_WIDTH: OddKind = { name: { en: 'zero-width character', 'zh-cn': '零宽字符' }, deletable: true, severity: 'info' };
const DIRECTION: OddKind = {
  name: { en: 'invisible mark of writing direction', 'zh-cn': '不可见的书写方向控制符' },
  deletable: true,
  severity: 'info',
};
const OVERRIDE: OddKind = {
  name: { en: 'mark that reverses the order of letters', 'zh-cn': '反转字符顺序的控制符' },
  deletable: true,
  severity: 'warning',
};
const FILLER: OddKind = { name: { en: 'invisible Hangul filler', 'zh-cn': '不可见的谚文填充符' }, deletable: true, severity: 'info' };
const PRIVATE: OddKind = { name: { en: 'private-use character', 'zh-cn': '私用区字符' }, deletable: false, severity: 'info' };
const BROKEN: OddKind = { name: { en: 'code that is no character', 'zh-cn': '无效的字符编码' }, deletable: true, severity: 'warning' };

/**
 * The kind of the character at an offset, if it is an odd one in this place; `isTwoWay` tells whether the text needs marks of direction.
 * Source: Unicode Standard, chapter 23, "Special Areas and Format Characters".
 */
export function kindAt(text: string, at: number, isTwoWay: () => boolean): OddKind | undefined {
  const unit = text.charCodeAt(at);
  if (unit < 0x20) return unit >= 0x09 && unit <= 0x0d ? undefined : CONTROL;
  if (unit < 0x7f) return undefined;
  if (unit <= 0x9f) return CONTROL;
  if (unit < 0x061c) return undefined;
  switch (unit) {
    case 0x200b:
      return breaksLines(text, at) ? undefined : ZERO_WIDTH;
    case 0x200c:
    case 0x200d:
      return joinsLetters(text, at) ? undefined : ZERO_WIDTH;
    case 0x2060:
      return isWordCharacter(text, at - 1) && isWordCharacter(text, at + 1) ? ZERO_WIDTH : undefined;
    case 0x2061:
    case 0x2062:
    case 0x2063:
    case 0x2064:
    case 0x180e:
      return ZERO_WIDTH;
    case 0xfeff:
      return at > 0 ? ZERO_WIDTH : undefined;
    case 0x061c:
    case 0x200e:
    case 0x200f:
    case 0x202a:
    case 0x202b:
    case 0x202c:
    case 0x2066:
    case 0x2067:
    case 0x2068:
    case 0x2069:
      return isTwoWay() ? undefined : DIRECTION;
    case 0x202d:
    case 0x202e:
      return isTwoWay() ? undefined : OVERRIDE;
    case 0x115f:
    case 0x1160:
    case 0x3164:
    case 0xffa0:
      return scriptAt(text, at + 1) === Script.Hangul && unit < 0x2000 ? undefined : FILLER;
    case 0xfffe:
    case 0xffff:
    case 0xfff9:
    case 0xfffa:
    case 0xfffb:
      return BROKEN;
  }
  if (unit >= 0xe000 && unit <= 0xf8ff) return PRIVATE;
  if (unit >= 0xfdd0 && unit <= 0xfdef) return BROKEN;
  if (isHighSurrogate(unit)) return isLowSurrogate(text.charCodeAt(at + 1)) ? undefined : BROKEN;
  return isLowSurrogate(unit) && !isHighSurrogate(text.charCodeAt(at - 1)) ? BROKEN : undefined;
}

/** A zero-width space is a place to break a line: between words of scripts that write no spaces, and behind marks in long names. */
const breaksLines = (text: string, at: number): boolean =>
  isUnspaced(text, at - 1) || isUnspaced(text, at + 1) || '/\\_-–—.:@&?=#,'.includes(text[at - 1] ?? ' ');

const isUnspaced = (text: string, at: number): boolean => {
  const script = scriptAt(text, at);
  return script === Script.Thai || script === Script.Other || script === Script.Kana;
};

/** Joiners shape the letters of Arabic and Indian scripts, and make one emoji of several. */
const joinsLetters = (text: string, at: number): boolean => isShaped(text, at - 1) || isShaped(text, at + 1);

const isShaped = (text: string, at: number): boolean => {
  const script = scriptAt(text, at);
  const unit = text.charCodeAt(at);
  return (
    script === Script.Arabic ||
    script === Script.Hebrew ||
    script === Script.Devanagari ||
    script === Script.Other ||
    script === Script.Surrogate ||
    // Vowel signs and emoji of the first plane, and the selector behind them.
    (unit >= 0x0900 && unit <= 0x0dff) ||
    (unit >= 0x2190 && unit <= 0x2bff) ||
    unit === 0xfe0f
  );
};

/** Whether a text may need marks of direction: it holds letters written from right to left, or something put in that may. */
export const holdsTwoWays = (text: string): boolean => text.includes(OBJECT) || /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(text);
