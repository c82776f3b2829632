/** UTF-16, half surrogate pairs kept as they are (which the platform's decoder does not do). */

export type Utf16 = 'UTF-16LE' | 'UTF-16BE';

/** Units turned into text in one call; a call takes only so many arguments. */
const UNITS_A_CALL = 8_192;

/** The text of bytes, as many as there are whole units of. */
export function decodeUtf16(bytes: Uint8Array, encoding: Utf16): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isLittleEndian = encoding === 'UTF-16LE';
  const units = new Uint16Array(bytes.length >> 1);
  for (let i = 0; i < units.length; i++) units[i] = view.getUint16(2 * i, isLittleEndian);
  const parts: string[] = [];
  for (let i = 0; i < units.length; i += UNITS_A_CALL) parts.push(String.fromCharCode(...units.subarray(i, i + UNITS_A_CALL)));
  return parts.join('');
}

export function encodeUtf16(text: string, encoding: Utf16): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  const isLittleEndian = encoding === 'UTF-16LE';
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), isLittleEndian);
  return bytes;
}

/** Which UTF-16 bytes are, by their BOM or the zeros in them; `undefined` when they are none. */
export function utf16Of(bytes: Uint8Array): { encoding: Utf16; bom: boolean } | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'UTF-16LE', bom: true };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'UTF-16BE', bom: true };
  const encoding = utf16ByZeros(bytes);
  return encoding && { encoding, bom: false };
}

/** UTF-16 without BOM: zeros (the high bytes of spaces, line ends, Latin letters) nearly all on one side of the pairs, and many of them. */
function utf16ByZeros(bytes: Uint8Array): Utf16 | undefined {
  const length = Math.min(bytes.length, 4_096) & ~1;
  if (length < 4 || bytes.length % 2 !== 0) return undefined;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  // Low bytes are zero too now and then: 一 is U+4E00.
  const many = Math.max(2, length / 2 / 20);
  if (odd >= many && even * 4 <= odd) return 'UTF-16LE';
  if (even >= many && odd * 4 <= even) return 'UTF-16BE';
  return undefined;
}
