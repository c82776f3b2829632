import type { MappedText } from '../types';
import { Script, scriptOf } from './characters';
import { memoised } from './memo';

/** Kinds of characters, as bits. Most rules look for something that cannot be where a text holds none of some kind. */
export enum Kind {
  /** `a` to `z`, `A` to `Z`. */
  Letter = 1 << 0,
  /** Latin letters beyond ASCII. */
  AccentedLetter = 1 << 1,
  Digit = 1 << 2,
  Han = 1 << 3,
  KanaOrHangul = 1 << 4,
  /** Letters of other scripts. */
  OtherLetter = 1 << 5,
  /** 。、《》 and full-width forms of ASCII punctuation. */
  WideMark = 1 << 6,
  /** Full-width letters and digits. */
  WideLetter = 1 << 7,
  Surrogate = 1 << 8,
  /** CR, LF. */
  LineBreak = 1 << 9,
  /** U+FFFC, an inline object. */
  Object = 1 << 10,
  /** Round, square and East Asian brackets. */
  Bracket = 1 << 11,
  StraightQuote = 1 << 12,
  /** Double ones. */
  CurlyQuote = 1 << 13,
  /** `<` `>` */
  Angle = 1 << 14,
  /** `:` `：` */
  Colon = 1 << 15,
  /** `·` and what stands for it. */
  MiddleDot = 1 << 16,
  /** `,` `.` `;` `?` `!` */
  PlainMark = 1 << 17,
  /** `_` `^` `~` */
  CodeMark = 1 << 18,
  /** Controls other than white space, and whatever else may be invisible or no character. */
  Odd = 1 << 19,
  /** Signs of Latin-1: U+00A0 to U+00FF without its letters. */
  LatinSign = 1 << 20,
  /** U+FFFD, what is left of a character that could not be read. */
  Lost = 1 << 21,
}

/** East Asian writing. */
export const EAST_ASIAN = Kind.Han | Kind.KanaOrHangul;

const SIGNS: readonly (readonly [kind: Kind, characters: string])[] = [
  [Kind.LineBreak, '\r\n'],
  [Kind.Object, '\ufffc'],
  [Kind.Bracket, '()（）[]［］【】《》〈〉「」『』〔〕'],
  [Kind.StraightQuote, '"'],
  [Kind.CurlyQuote, '“”„'],
  [Kind.Angle, '<>'],
  [Kind.Colon, ':：'],
  [Kind.MiddleDot, '·•・‧'],
  [Kind.PlainMark, ',.;:?!'],
  [Kind.CodeMark, '_^~'],
  [Kind.Lost, '\ufffd'],
];

const KINDS_OF_SCRIPTS: Readonly<Record<Script, number>> = {
  [Script.Common]: 0,
  [Script.Latin]: Kind.Letter,
  [Script.Digit]: Kind.Digit,
  [Script.Han]: Kind.Han,
  [Script.WidePunctuation]: Kind.WideMark,
  [Script.WideAlphanumeric]: Kind.WideLetter,
  [Script.Kana]: Kind.KanaOrHangul,
  [Script.Hangul]: Kind.KanaOrHangul,
  [Script.Cyrillic]: Kind.OtherLetter,
  [Script.Greek]: Kind.OtherLetter,
  [Script.Arabic]: Kind.OtherLetter,
  [Script.Hebrew]: Kind.OtherLetter,
  [Script.Thai]: Kind.OtherLetter,
  [Script.Devanagari]: Kind.OtherLetter,
  [Script.Other]: Kind.OtherLetter,
  [Script.Surrogate]: Kind.Surrogate,
};

const TABLE = buildTable();

function buildTable(): Uint32Array {
  const table = Uint32Array.from({ length: 0x10000 }, (_, unit) => {
    const script = scriptOf(unit);
    if (script === Script.Latin && unit > 0x7f) return Kind.AccentedLetter;
    if (script === Script.Common && unit > 0x9f && unit <= 0xff) return Kind.LatinSign;
    return KINDS_OF_SCRIPTS[script];
  });
  for (const [kind, characters] of SIGNS) for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] |= kind;
  const odd = (first: number, last = first): void => {
    for (let unit = first; unit <= last; unit++) table[unit] |= Kind.Odd;
  };
  odd(0x00, 0x08);
  odd(0x0e, 0x1f);
  odd(0x7f, 0x9f);
  odd(0x061c);
  odd(0x115f, 0x1160);
  odd(0x180e);
  odd(0x200b, 0x200f);
  odd(0x202a, 0x202e);
  odd(0x2060, 0x206f);
  odd(0x3164);
  odd(0xd800, 0xf8ff);
  odd(0xfdd0, 0xfdef);
  odd(0xfeff);
  odd(0xffa0);
  odd(0xfff9, 0xfffb);
  odd(0xfffe, 0xffff);
  return table;
}

/** The kinds of characters that a string holds. */
export function kindsIn(text: string): number {
  let kinds = 0;
  for (let i = 0; i < text.length; i++) kinds |= TABLE[text.charCodeAt(i)];
  return kinds;
}

const kindsOf = memoised((text: MappedText) => kindsIn(text.text));

/** Whether a text holds a character of one of some kinds. */
export const holds = (text: MappedText, kinds: number): boolean => (kindsOf(text) & kinds) !== 0;
