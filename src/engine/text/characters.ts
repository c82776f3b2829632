/**
 * What kind of letter a UTF-16 code unit belongs to. One table look-up a unit, so that a scan of a text costs about as much as reading it.
 * Ranges: Unicode 15.1 Blocks.txt and Scripts.txt (https://www.unicode.org/Public/15.1.0/ucd/).
 */
export enum Script {
  /** Spaces, symbols, ASCII and general punctuation: belongs to no script. */
  Common = 0,
  Latin = 1,
  Digit = 2,
  Han = 3,
  /** Marks of East Asian typography: 。、《》「」 and the full-width forms of ASCII punctuation. */
  WidePunctuation = 4,
  /** Full-width letters and digits. */
  WideAlphanumeric = 5,
  Kana = 6,
  Hangul = 7,
  Cyrillic = 8,
  Greek = 9,
  Arabic = 10,
  Hebrew = 11,
  Thai = 12,
  Devanagari = 13,
  /** Any other letter. */
  Other = 14,
  /** Half of a surrogate pair that is no Han character: emoji and the like. */
  Surrogate = 15,
}

const RANGES: readonly (readonly [first: number, last: number, script: Script])[] = [
  [0x30, 0x39, Script.Digit],
  [0x41, 0x5a, Script.Latin],
  [0x61, 0x7a, Script.Latin],
  [0xaa, 0xaa, Script.Latin],
  [0xba, 0xba, Script.Latin],
  [0xc0, 0xd6, Script.Latin],
  [0xd8, 0xf6, Script.Latin],
  [0xf8, 0x2af, Script.Latin],
  [0x370, 0x373, Script.Greek],
  [0x376, 0x37d, Script.Greek],
  [0x37f, 0x383, Script.Greek],
  [0x386, 0x386, Script.Greek],
  [0x388, 0x3ff, Script.Greek],
  [0x400, 0x52f, Script.Cyrillic],
  [0x531, 0x58f, Script.Other],
  [0x591, 0x5f4, Script.Hebrew],
  [0x620, 0x669, Script.Arabic],
  [0x66e, 0x6d3, Script.Arabic],
  [0x6d5, 0x6ff, Script.Arabic],
  [0x700, 0x8ff, Script.Other],
  [0x900, 0x963, Script.Devanagari],
  [0x966, 0x97f, Script.Devanagari],
  [0x980, 0xdff, Script.Other],
  [0xe01, 0xe3a, Script.Thai],
  [0xe40, 0xe5b, Script.Thai],
  [0xe80, 0x10ff, Script.Other],
  [0x1100, 0x11ff, Script.Hangul],
  [0x1200, 0x1cff, Script.Other],
  [0x1d00, 0x1dbf, Script.Latin],
  [0x1e00, 0x1eff, Script.Latin],
  [0x1f00, 0x1fff, Script.Greek],
  [0x2c00, 0x2dff, Script.Other],
  [0x2e80, 0x2fd5, Script.Han],
  [0x3000, 0x3004, Script.WidePunctuation],
  [0x3005, 0x3007, Script.Han],
  [0x3008, 0x3020, Script.WidePunctuation],
  [0x3021, 0x3029, Script.Han],
  [0x3030, 0x3037, Script.WidePunctuation],
  [0x3038, 0x303b, Script.Han],
  [0x303c, 0x303f, Script.WidePunctuation],
  [0x3041, 0x3096, Script.Kana],
  [0x3099, 0x30fa, Script.Kana],
  [0x30fb, 0x30fb, Script.WidePunctuation],
  [0x30fc, 0x30ff, Script.Kana],
  [0x3105, 0x312f, Script.Other],
  [0x3131, 0x318e, Script.Hangul],
  [0x31a0, 0x31bf, Script.Other],
  [0x31c0, 0x31e3, Script.Han],
  [0x31f0, 0x31ff, Script.Kana],
  [0x3400, 0x4dbf, Script.Han],
  [0x4e00, 0x9fff, Script.Han],
  [0xa000, 0xabff, Script.Other],
  [0xac00, 0xd7a3, Script.Hangul],
  [0xd840, 0xd888, Script.Han],
  [0xf900, 0xfaff, Script.Han],
  [0xfb00, 0xfb06, Script.Latin],
  [0xfb13, 0xfb17, Script.Other],
  [0xfb1d, 0xfb4f, Script.Hebrew],
  [0xfb50, 0xfdff, Script.Arabic],
  [0xfe10, 0xfe19, Script.WidePunctuation],
  [0xfe30, 0xfe6b, Script.WidePunctuation],
  [0xfe70, 0xfefc, Script.Arabic],
  [0xff01, 0xff0f, Script.WidePunctuation],
  [0xff10, 0xff19, Script.WideAlphanumeric],
  [0xff1a, 0xff20, Script.WidePunctuation],
  [0xff21, 0xff3a, Script.WideAlphanumeric],
  [0xff3b, 0xff40, Script.WidePunctuation],
  [0xff41, 0xff5a, Script.WideAlphanumeric],
  [0xff5b, 0xff65, Script.WidePunctuation],
  [0xff66, 0xff9f, Script.Kana],
  [0xffa0, 0xffdc, Script.Hangul],
  [0xffe0, 0xffe6, Script.WidePunctuation],
];

const TABLE = buildTable();

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  table.fill(Script.Surrogate, 0xd800, 0xe000);
  for (const [first, last, script] of RANGES) table.fill(script, first, last + 1);
  return table;
}

/**
 * The script of the code unit at an offset; `Common` outside the text. The low half of a pair answers like its high half, so
 * ideographs beyond the first plane (which share the high halves U+D840–D888) are Han throughout.
 */
export function scriptAt(text: string, offset: number): Script {
  const unit = text.charCodeAt(offset);
  if (unit >= 0xdc00 && unit < 0xe000)
    return isHighSurrogate(text.charCodeAt(offset - 1)) ? TABLE[text.charCodeAt(offset - 1)] : Script.Surrogate;
  return Number.isNaN(unit) ? Script.Common : TABLE[unit];
}

/** The script of one code unit on its own. */
export const scriptOf = (unit: number): Script => TABLE[unit];

export const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
export const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;

export const isHan = (text: string, offset: number): boolean => scriptAt(text, offset) === Script.Han;
export const isLatin = (text: string, offset: number): boolean => scriptAt(text, offset) === Script.Latin;
export const isDigit = (text: string, offset: number): boolean => scriptAt(text, offset) === Script.Digit;

/** Whether the code unit at an offset is part of a word: a letter or a digit of any script. */
export function isWordCharacter(text: string, offset: number): boolean {
  const script = scriptAt(text, offset);
  return script !== Script.Common && script !== Script.WidePunctuation && script !== Script.Surrogate;
}

/** Space, tab, line end, no-break and typographic spaces, ideographic space, BOM. */
export function isSpace(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset);
  return (
    unit === 0x20 ||
    (unit >= 0x09 && unit <= 0x0d) ||
    unit === 0xa0 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}

/** How many Han characters (code points) stand in a span. */
export function countHan(text: string, start = 0, end = text.length): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    if (TABLE[text.charCodeAt(i)] === Script.Han) count++;
  }
  return count;
}
