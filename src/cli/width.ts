/**
 * Code points that take two columns of a terminal. Source: Unicode 15.1 EastAsianWidth.txt (classes W and F; neighbouring ranges joined),
 * https://www.unicode.org/Public/15.1.0/ucd/EastAsianWidth.txt.
 */
const WIDE: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x23e9, 0x23ec],
  [0x2614, 0x2615],
  [0x2705, 0x2705],
  [0x274c, 0x274c],
  [0x2753, 0x2755],
  [0x2b50, 0x2b50],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18aff],
  [0x1aff0, 0x1b2ff],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];

/** Marks that stand on the letter before them, joiners and variation selectors take no column. */
const NARROWEST = /^[\p{Mn}\p{Me}\p{Cf}]$/u;

/** How many columns of a terminal a character takes: 0, 1 or 2. */
export function characterWidth(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x300) return 1;
  if (NARROWEST.test(character)) return 0;
  return WIDE.some(([first, last]) => point >= first && point <= last) ? 2 : 1;
}

/** How many columns of a terminal a text takes. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** As many characters from the front as fit into a width. */
export function fitting(characters: readonly string[], width: number): string[] {
  let used = 0;
  const tooMany = characters.findIndex(character => {
    used += characterWidth(character);
    return used > width;
  });
  return characters.slice(0, tooMany < 0 ? characters.length : tooMany);
}

/** Marks that never begin a line. */
const CLOSING = '，。、；：？！）》」』】”’…';
/** Characters between which a line may break. */
const BREAKABLE = '\\u2e80-\\u9fff\\uac00-\\ud7a3\\uf900-\\ufaff\\uff00-\\uff60';
const UNITS = new RegExp(`(?:[^\\s${BREAKABLE}${CLOSING}]+|(?![${CLOSING}])[${BREAKABLE}])[${CLOSING}]*|[${CLOSING}]+|\\s+`, 'g');

/** Breaks a text into lines of at most `width` columns: at spaces, and between wide characters. A longer word has a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const unit of text.match(UNITS) ?? []) {
    const size = textWidth(unit);
    if (used + size > width && used > 0) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
      if (/^\s/.test(unit)) continue;
    }
    line += unit;
    used += size;
  }
  lines.push(line.trimEnd());
  return lines;
}
