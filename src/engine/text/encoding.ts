import type { Message, ParseProblem } from '../types';
import { decodeGb18030, encodeGb18030, looksLikeGb18030 } from './encoding/gb18030';
import { invalidUtf8 } from './encoding/utf8';
import { decodeUtf16, encodeUtf16, type Utf16, utf16Of } from './encoding/utf16';

/** IANA names of what can be read and written. */
export type Encoding = 'UTF-8' | Utf16 | 'GB18030';

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

/** One U+FFFD for each longest start of a character that breaks off; a BOM is a character. */
const UTF_8 = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Reads bytes as text: by BOM; else as UTF-8 when they are that, as UTF-16 when every other byte is often zero, as GB18030 when they make
 * Chinese of it, and else as UTF-8 with a problem at every place that is not. Never throws on any bytes.
 */
export function decode(bytes: Uint8Array): DecodedFile {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return decodeUtf8(bytes.subarray(3), true);
  const utf16 = utf16Of(bytes);
  if (utf16) return readUtf16(utf16.bom ? bytes.subarray(2) : bytes, utf16.encoding, utf16.bom);
  const asUtf8 = decodeUtf8(bytes, false);
  if (asUtf8.problems.length > 0 && looksLikeGb18030(bytes)) {
    const text = decodeGb18030(bytes);
    return { text, encoding: 'GB18030', bom: false, problems: replacementProblems(text) };
  }
  return asUtf8;
}

/** The bytes of a text in the encoding and with the BOM of the file it came from. */
export function encode(text: string, { encoding, bom }: Pick<DecodedFile, 'encoding' | 'bom'>): Uint8Array {
  const marked = bom ? `\ufeff${text}` : text;
  switch (encoding) {
    case 'UTF-8':
      return new TextEncoder().encode(marked);
    case 'UTF-16LE':
    case 'UTF-16BE':
      return encodeUtf16(marked, encoding);
    case 'GB18030':
      return encodeGb18030(marked);
  }
}

function decodeUtf8(bytes: Uint8Array, bom: boolean): DecodedFile {
  const text = UTF_8.decode(bytes);
  const problems: ParseProblem[] = [];
  let count = 0;
  // Without a U+FFFD in the text nothing was lost.
  for (const place of text.includes('\ufffd') ? invalidUtf8(bytes) : []) {
    count++;
    if (count > PROBLEM_LIMIT) continue;
    const message = notUtf8(place.byte + (bom ? 3 : 0), hex(bytes.subarray(place.byte, place.byte + Math.min(place.length, 8))));
    problems.push({ span: place.span, message });
  }
  return { text, encoding: 'UTF-8', bom, problems: summedUp(problems, count) };
}

const hex = (bytes: Uint8Array): string => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join(' ');

function readUtf16(bytes: Uint8Array, encoding: Utf16, bom: boolean): DecodedFile {
  const text = decodeUtf16(bytes, encoding);
  if (bytes.length % 2 === 0) return { text, encoding, bom, problems: [] };
  const span = { start: text.length, end: text.length + 1 };
  return { text: `${text}\ufffd`, encoding, bom, problems: [{ span, message: HALF_A_UNIT }] };
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
