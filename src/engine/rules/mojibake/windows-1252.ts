/**
 * The characters of windows-1252 for the bytes 80 to 9F; the others are those of Latin-1. Bytes without one are C1 controls.
 * Source: WHATWG Encoding Standard, index windows-1252.
 */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const BYTES: ReadonlyMap<number, number> = new Map([...HIGH].map((character, i) => [character.charCodeAt(0), 0x80 + i]));

/** The byte that windows-1252 or Latin-1 reads as this code unit; -1 when there is none. */
export const byteOf = (unit: number): number => (unit < 0x100 ? unit : (BYTES.get(unit) ?? -1));

/** Quotation marks, dashes and the like, which stand behind letters in good text. */
export const isTypographic = (unit: number): boolean =>
  unit >= 0x2013 && unit <= 0x2122 ? unit !== 0x20ac : unit === 0xbb || unit === 0xab;
