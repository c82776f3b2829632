/**
 * GB18030, the character set of the Chinese standard GB 18030, of which GBK and GB2312 are parts: one byte for ASCII, two for most
 * Chinese, four for the rest. The platform decodes it; the way back is made here by decoding every code once.
 * Source of the code ranges: the WHATWG Encoding Standard, https://encoding.spec.whatwg.org/#gb18030.
 */

/** The text of bytes; what is no character becomes U+FFFD. */
export const decodeGb18030 = (bytes: Uint8Array): string => new TextDecoder('gb18030', { ignoreBOM: true }).decode(bytes);

/** The bytes of a text. Half a surrogate pair and a few private characters have no code and become `?`. */
export function encodeGb18030(text: string): Uint8Array {
  codes ??= buildCodes();
  const bytes = new Uint8Array(text.length * 4);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const point = text.codePointAt(i)!;
    if (point > 0xffff) {
      length = writeFourBytes(bytes, length, FIRST_BEYOND_BMP + point - 0x10000);
      i++;
      continue;
    }
    const code = point < 0x80 ? point : codes[point];
    if (code === 0 && point !== 0) bytes[length++] = 0x3f;
    else if (code < 0x100) bytes[length++] = code;
    else {
      for (let shift = code < 0x10000 ? 8 : 24; shift >= 0; shift -= 8) bytes[length++] = code >>> shift;
    }
  }
  return bytes.subarray(0, length);
}

/** Four-byte codes count from 81 30 81 30; this many stand before the one of U+10000, and this many serve the first plane. */
const FIRST_BEYOND_BMP = 189_000;
const FOUR_BYTE_CODES_IN_BMP = 39_420;

/** The code of every character of the first plane; 0 where it has none. */
let codes: Uint32Array | undefined;

function buildCodes(): Uint32Array {
  const table = new Uint32Array(0x10000);
  // Where two codes mean one character the shorter, later written, stays.
  const four = new DataView(new ArrayBuffer(4));
  const fourBytes = new Uint8Array(four.buffer);
  enter(table, FOUR_BYTE_CODES_IN_BMP, index => {
    writeFourBytes(fourBytes, 0, index);
    return four.getUint32(0);
  });
  enter(table, 126 * 190, index => {
    const trail = index % 190;
    return ((0x81 + Math.floor(index / 190)) << 8) | (trail + (trail < 0x3f ? 0x40 : 0x41));
  });
  return table;
}

/** Decodes `count` codes in one go, a line end behind each, and enters those that are one character. */
function enter(table: Uint32Array, count: number, codeOf: (index: number) => number): void {
  const bytes: number[] = [];
  for (let i = 0; i < count; i++) {
    const code = codeOf(i);
    if (code > 0xffff) bytes.push(code >>> 24, (code >>> 16) & 0xff);
    bytes.push((code >>> 8) & 0xff, code & 0xff, 0x0a);
  }
  const characters = decodeGb18030(Uint8Array.from(bytes)).split('\n');
  for (let i = 0; i < count; i++) {
    const character = characters[i];
    if (character.length === 1 && character !== '\ufffd') table[character.charCodeAt(0)] = codeOf(i);
  }
  if (table[0xfffd] === 0 && count === FOUR_BYTE_CODES_IN_BMP) table[0xfffd] = 0x8431a437;
}

function writeFourBytes(bytes: Uint8Array, at: number, index: number): number {
  bytes[at] = 0x81 + Math.floor(index / 12_600);
  bytes[at + 1] = 0x30 + (Math.floor(index / 1_260) % 10);
  bytes[at + 2] = 0x81 + (Math.floor(index / 10) % 126);
  bytes[at + 3] = 0x30 + (index % 10);
  return at + 4;
}

/** The commonest characters of Chinese text, written alike in both scripts; together about a tenth of any. */
const COMMON = new Set('的一是不了在人有我他大中以上到也地就子和生可下出而于自年要成用');

/** How much of the file is looked at to tell. */
const SAMPLE = 65_536;

/**
 * Whether bytes that are not UTF-8 make Chinese as GB18030: nearly all of them decode, into no private or odd characters, and the
 * characters are ones that Chinese is written with. Western one-byte encodings, Big5 and the Japanese and Korean ones fail this.
 */
export function looksLikeGb18030(bytes: Uint8Array): boolean {
  const text = decodeGb18030(bytes.subarray(0, SAMPLE));
  let han = 0;
  let common = 0;
  let broken = 0;
  let odd = 0;
  for (const character of text) {
    const point = character.codePointAt(0)!;
    if (point < 0x80) continue;
    if (point === 0xfffd) broken++;
    else if (point >= 0x4e00 && point <= 0x9fff) {
      han++;
      if (COMMON.has(character)) common++;
    } else if (!isChinesePunctuation(point)) odd++;
  }
  if (han === 0 || broken > 1 + han / 200 || odd > 1 + han / 10) return false;
  return han >= 40 ? common * 30 >= han : shareOfEverydayCodes(bytes) >= 0.7;
}

/** CJK and general punctuation, full-width forms, ×, ·, ° and the like. */
const isChinesePunctuation = (point: number): boolean =>
  (point >= 0x3000 && point <= 0x301f) ||
  (point >= 0xff00 && point <= 0xff5e) ||
  (point >= 0x2010 && point <= 0x2040) ||
  point === 0xd7 ||
  point === 0xb7 ||
  point === 0xb0 ||
  (point >= 0x2460 && point <= 0x249b);

/** For short texts: the share of two-byte codes in the rows of punctuation and of the 3,755 commonest characters (GB 2312, level 1). */
function shareOfEverydayCodes(bytes: Uint8Array): number {
  let all = 0;
  let everyday = 0;
  for (let i = 0; i + 1 < bytes.length && i < SAMPLE; i++) {
    const lead = bytes[i];
    if (lead < 0x81) continue;
    const trail = bytes[++i];
    all++;
    if (trail >= 0xa1 && ((lead >= 0xb0 && lead <= 0xd7) || lead === 0xa1 || lead === 0xa3)) everyday++;
  }
  return all === 0 ? 0 : everyday / all;
}
