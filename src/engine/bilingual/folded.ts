/** A text folded to what its characters mean: full-width forms as ASCII, ASCII letters small, white space, backslashes and zero-width characters gone. */
export interface Folded {
  readonly text: string;
  /** For every folded code unit its offset in the text. */
  readonly offsets: readonly number[];
}

export function fold(text: string): Folded {
  const units: string[] = [];
  const offsets: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit === 0) continue;
    units.push(String.fromCharCode(unit));
    offsets.push(i);
  }
  return { text: units.join(''), offsets };
}

/** 0 for what is left out. */
function foldUnit(unit: number): number {
  if (unit >= 0xff01 && unit <= 0xff5e) return foldUnit(unit - 0xfee0);
  if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20;
  if (unit <= 0x20 || unit === 0x5c || unit === 0xa0 || unit === 0x3000 || unit === 0xfeff) return 0;
  if (unit >= 0x2000 && unit <= 0x200d) return 0;
  // Small forms that East Asian input methods offer for % { } and for the yuan-like dollar sign.
  if (unit === 0xfe6a) return 0x25;
  if (unit === 0xfe5b) return 0x7b;
  if (unit === 0xfe5c) return 0x7d;
  return unit === 0xfe69 ? 0x24 : unit;
}
