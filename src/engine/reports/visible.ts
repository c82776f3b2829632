/**
 * Characters that cannot be seen, move the cursor or turn the direction of writing, so that a text could show as another than it is:
 * controls, bidirectional marks and isolates, zero-width space, word joiner, byte order mark, half a surrogate pair, noncharacters.
 */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

/** A text in which every character that cannot be seen is replaced by what `show` makes of it. */
export const withVisible = (text: string, show: (character: string) => string): string => text.replace(UNSEEN, show);

/** The name of a character as Unicode writes it: `U+202E`. */
export const codePointName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
