import type { Span } from '../../types';
import { byteOf, isTypographic } from './windows-1252';

/** Text that was read in the wrong encoding, and what it says when read in the right one, if that is certain. */
export interface Garbled extends Span {
  readonly decoded?: string;
}

/** The UTF-8 characters of a text that were read as windows-1252 or Latin-1 (`â€™`, `Ã©`), contiguous ones joined. */
export function readAsWindows1252(text: string): Garbled[] {
  const found: Garbled[] = [];
  for (let i = 0; i < text.length; i++) {
    // Every lead byte reads as a letter from Â to ô.
    const unit = text.charCodeAt(i);
    if (unit < 0xc2 || unit > 0xf4) continue;
    const end = runEnd(text, i);
    const garbled = end > i ? { start: i, end, decoded: decodeAll(text.slice(i, end)) } : halfQuote(text, i);
    if (!garbled || (end > i && !isPlausible(text, i, end))) continue;
    const last = found.at(-1);
    const isLost = garbled.decoded === undefined || garbled.decoded.includes('\ufffd');
    if (!isLost) found.push(garbled);
    else if (last?.end === garbled.start && last.decoded === undefined) found[found.length - 1] = { start: last.start, end: garbled.end };
    else found.push({ start: garbled.start, end: garbled.end });
    i = garbled.end - 1;
  }
  return found;
}

/** The end of a run of such characters; the start when there is none. */
function runEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    const length = sequenceLength(text, end);
    if (length === 0) return end;
    end += length;
  }
}

/** How many code units read as one UTF-8 sequence of two bytes or more; 0 when none does. */
function sequenceLength(text: string, at: number): number {
  const lead = byteOf(text.charCodeAt(at));
  const length = lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  for (let i = 1; i < length; i++) {
    const byte = byteOf(text.charCodeAt(at + i));
    if (!(byte >= 0x80 && byte <= 0xbf)) return 0;
  }
  const second = byteOf(text.charCodeAt(at + 1));
  const isOverlong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  return isOverlong || (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f) ? 0 : length;
}

/** So many times over may a text have been garbled. */
const MOST_LAYERS = 4;

/** Reads a run in UTF-8, as often as it has been garbled. */
function decodeAll(run: string): string {
  let text = run;
  for (let layer = 0; layer < MOST_LAYERS && runEnd(text, 0) === text.length; layer++) {
    text = new TextDecoder().decode(Uint8Array.from(text, character => byteOf(character.charCodeAt(0))));
  }
  return text;
}

/** `â€` whose third byte was lost: mostly a closing quotation mark. */
const halfQuote = (text: string, at: number): Garbled | undefined => (text.startsWith('â€', at) ? { start: at, end: at + 2 } : undefined);

/** Whether a run cannot be letters and marks that merely stand together, as in `café”—` or `ÇÃO”`. */
function isPlausible(text: string, start: number, end: number): boolean {
  const lead = text.charCodeAt(start);
  const length = sequenceLength(text, start);
  if (length < end - start || length === 4 || text.startsWith('â€', start)) return true;
  const trails = text.slice(start + 1, end);
  const onlyMarks = [...trails].every(character => isTypographic(character.charCodeAt(0)));
  if (length === 3) return !onlyMarks;
  const insideWord = isSmall(text.charCodeAt(start - 1)) || isSmall(text.charCodeAt(end));
  // A capital À to ß inside a word of small letters, or Â and Ã before a sign no word has.
  return insideWord
    ? lead !== 0xd7 && lead !== 0xdf && (!onlyMarks || isSmall(text.charCodeAt(start - 1)))
    : (lead === 0xc2 || lead === 0xc3) && !onlyMarks;
}

const isSmall = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;
