import { isUtf8 } from 'node:buffer';
import type { Message, ParseProblem } from '../engine';
import { decodeGb18030, encodeGb18030, looksLikeGb18030 } from './gb18030';
import { invalidUtf8 } from './utf8';

/** IANA names of what can be read and written. */
export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030';

export interface DecodedFile {
  /** Without BOM. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
  /** Places that could not be decoded; each stands as U+FFFD in the text. */
  readonly problems: readonly ParseProblem[];
}

/** More places than this are summed up in the last one told. */
const PROBLEM_LIMIT = 10;

/**
 * Reads bytes as text: by BOM; else as UTF-8 when they are that, as UTF-16 when every other byte is often zero, as GB18030 when they make
 * Chinese of it, and else as UTF-8 with a problem at every place that is not. Never throws on any bytes.
 */
export function decode(bytes: Uint8Array): DecodedFile {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return decodeUtf8(bytes.subarray(3), true);
  const utf16 = utf16Of(bytes);
  if (utf16) return decodeUtf16(utf16.bom ? bytes.subarray(2) : bytes, utf16.encoding, utf16.bom);
  if (!isUtf8(bytes) && looksLikeGb18030(bytes)) {
    const text = decodeGb18030(bytes);
    return { text, encoding: 'GB18030', bom: false, problems: replacementProblems(text) };
  }
  return decodeUtf8(bytes, false);
}

/** The bytes of a text in the encoding and with the BOM of the file it came from. */
export function encode(text: string, { encoding, bom }: Pick<DecodedFile, 'encoding' | 'bom'>): Buffer {
  const marked = bom ? `\ufeff${text}` : text;
  switch (encoding) {
    case 'UTF-8':
      return Buffer.from(marked, 'utf8');
    case 'UTF-16LE':
      return Buffer.from(marked, 'utf16le');
    case 'UTF-16BE':
      return Buffer.from(marked, 'utf16le').swap16();
    case 'GB18030':
      return encodeGb18030(marked);
  }
}

function decodeUtf8(bytes: Uint8Array, bom: boolean): DecodedFile {
  const text = view(bytes).toString('utf8');
  if (isUtf8(bytes)) return { text, encoding: 'UTF-8', bom, problems: [] };
  const problems: ParseProblem[] = [];
  let count = 0;
  for (const place of invalidUtf8(bytes)) {
    count++;
    if (count > PROBLEM_LIMIT) continue;
    const hex = view(bytes.subarray(place.byte, place.byte + Math.min(place.length, 8))).toString('hex');
    const message = notUtf8(place.byte + (bom ? 3 : 0), hex.replace(/..(?=.)/g, '$& '));
    problems.push({ span: place.span, message });
  }
  return { text, encoding: 'UTF-8', bom, problems: summedUp(problems, count) };
}

function decodeUtf16(bytes: Uint8Array, encoding: 'UTF-16LE' | 'UTF-16BE', bom: boolean): DecodedFile {
  const whole = bytes.length & ~1;
  const units = Buffer.from(bytes.subarray(0, whole));
  const text = (encoding === 'UTF-16BE' ? units.swap16() : units).toString('utf16le');
  if (whole === bytes.length) return { text, encoding, bom, problems: [] };
  const span = { start: text.length, end: text.length + 1 };
  return { text: `${text}\ufffd`, encoding, bom, problems: [{ span, message: HALF_A_UNIT }] };
}

/** Which UTF-16 bytes are, if they are. */
export function utf16Of(bytes: Uint8Array): { encoding: 'UTF-16LE' | 'UTF-16BE'; bom: boolean } | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return { encoding: 'UTF-16LE', bom: true };
  if (startsWith(bytes, [0xfe, 0xff])) return { encoding: 'UTF-16BE', bom: true };
  const encoding = utf16ByZeros(bytes);
  return encoding && { encoding, bom: false };
}

/** UTF-16 without BOM: zeros (the high bytes of spaces, line ends, Latin letters) nearly all on one side of the pairs, and many of them. */
function utf16ByZeros(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | undefined {
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

/** A problem at each run of U+FFFD: of a text that holds none of its own, or next to none. */
function replacementProblems(text: string): ParseProblem[] {
  const problems: ParseProblem[] = [];
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; ) {
    let end = at + 1;
    while (text.charCodeAt(end) === 0xfffd) end++;
    if (++count <= PROBLEM_LIMIT) problems.push({ span: { start: at, end }, message: NOT_GB18030 });
    at = text.indexOf('\ufffd', end);
  }
  return summedUp(problems, count);
}

function summedUp(problems: ParseProblem[], count: number): ParseProblem[] {
  const more = count - problems.length;
  if (more === 0) return problems;
  const last = problems[problems.length - 1];
  const message = {
    en: `${last.message.en} (${more} more such places follow.)`,
    'zh-cn': `${last.message['zh-cn']}（后面还有 ${more} 处同类问题。）`,
  };
  return [...problems.slice(0, -1), { ...last, message }];
}

const notUtf8 = (byte: number, hex: string): Message => ({
  en: `Not valid UTF-8 at byte ${byte} (${hex}): a character is lost here. Save the file as UTF-8, UTF-16 or GB18030.`,
  'zh-cn': `第 ${byte} 字节（${hex}）不是有效的 UTF-8，此处字符已丢失。请将文件另存为 UTF-8、UTF-16 或 GB18030。`,
});

const NOT_GB18030: Message = {
  en: 'Not valid GB18030: a character is lost here. Restore it, and save the file as UTF-8.',
  'zh-cn': '不是有效的 GB18030，此处字符已丢失。请补回该字符，并将文件另存为 UTF-8。',
};

const HALF_A_UNIT: Message = {
  en: 'The file is UTF-16 but ends in half a character: its end is missing. Get the file again, or save it anew.',
  'zh-cn': '文件为 UTF-16，但末尾只有半个字符：结尾已丢失。请重新获取或重新保存该文件。',
};

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte);
const view = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
