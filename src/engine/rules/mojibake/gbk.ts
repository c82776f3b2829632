import { isWordCharacter } from '../../text/characters';
import type { Garbled } from './utf8';
import { byteOf } from './windows-1252';

/** Hardly any text holds these characters but one in which the first bytes of `，` `。` `“` `的` `中` and the like were read as GBK. */
const SIGNS = /[锛銆鈥鐨锟锘閿涓鍦浜鐢]/;
/** So many characters say that Latin letters were Chinese: the commonest of modern texts. */
const COMMON =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经';
const LONGEST_RUN = 2_000;

/** UTF-8 read as GBK (`鈥檛`, `涓枃`), GBK read as Latin-1 (`ÖÐÎÄ`), and what lost characters leave behind (`锟斤拷`, `烫烫烫`). */
export function readInChinese(text: string): Garbled[] {
  const lost = [...text.matchAll(/(?:锟斤拷){1,200}|烫{3,200}|屯{3,200}/g)].map(({ 0: seen, index }) => ({
    start: index,
    end: index + seen.length,
  }));
  const asGbk = SIGNS.test(text) ? runs(text, isInGbk).flatMap(run => utf8AsGbk(text, run)) : [];
  return [...lost, ...asGbk, ...runs(text, isHighLatin).flatMap(run => gbkAsLatin(text, run))];
}

interface Run {
  readonly start: number;
  readonly end: number;
}

function runs(text: string, belongs: (text: string, at: number) => boolean): Run[] {
  const found: Run[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) < 0x80 || !belongs(text, i)) continue;
    const start = i;
    while (i < text.length && i - start < LONGEST_RUN && belongs(text, i)) i++;
    if (i - start > 1) found.push({ start, end: i });
  }
  return found;
}

/** Whatever two bytes of GBK may read as, quotation marks and dashes apart, which may stand next to it. */
const isInGbk = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0x80 && !(unit >= 0x2010 && unit <= 0x2027) && unit !== 0xfffd;
};

const isHighLatin = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0xa1 && unit <= 0xfe;
};

function utf8AsGbk(text: string, { start, end }: Run): Garbled[] {
  const run = text.slice(start, end);
  if (!SIGNS.test(run) || run.startsWith('锟斤拷')) return [];
  const bytes = gbkBytes(run);
  if (!bytes) return [];
  const decoded = utf8(bytes);
  if (decoded !== undefined) return [{ start, end, decoded }];
  // The last byte or two of the last character may be lost.
  const isCut = [1, 2].some(lost => bytes.length > 6 && utf8(bytes.subarray(0, bytes.length - lost)) !== undefined);
  if (!isCut) return [];
  let behind = end;
  while (text.charCodeAt(behind) === 0xfffd) behind++;
  return [{ start, end: behind }];
}

function gbkAsLatin(text: string, { start, end }: Run): Garbled[] {
  const bytes = Uint8Array.from(text.slice(start, end), character => byteOf(character.charCodeAt(0)));
  if (bytes.length < 6 || bytes.length % 2 > 0 || isWordCharacter(text, start - 1) || isWordCharacter(text, end)) return [];
  // The first bytes of the commoner half of GB 2312, and of its marks.
  for (let i = 0; i < bytes.length; i += 2)
    if (!((bytes[i] >= 0xb0 && bytes[i] <= 0xd7) || bytes[i] === 0xa1 || bytes[i] === 0xa3)) return [];
  const decoded = gbkDecoder()?.decode(bytes) ?? '';
  const common = [...decoded].filter(character => COMMON.includes(character)).length;
  return common * 5 >= decoded.length && common > 0 ? [{ start, end, decoded }] : [];
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

let decoder: TextDecoder | undefined | null = null;

/** Undefined where the platform knows no GBK. */
function gbkDecoder(): TextDecoder | undefined {
  if (decoder === null) {
    try {
      decoder = new TextDecoder('gbk');
    } catch {
      decoder = undefined;
    }
  }
  return decoder;
}

let table: Map<string, number> | undefined;

/** A text in GBK; undefined when it holds a character GBK has not. */
function gbkBytes(text: string): Uint8Array | undefined {
  table ??= buildTable();
  const bytes: number[] = [];
  for (const character of text) {
    const code = table.get(character);
    if (code === undefined) return undefined;
    if (code > 0xff) bytes.push(code >> 8);
    bytes.push(code & 0xff);
  }
  return Uint8Array.from(bytes);
}

function buildTable(): Map<string, number> {
  const made = new Map([['€', 0x80]]);
  const gbk = gbkDecoder();
  for (let lead = 0x81; gbk && lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const character = gbk.decode(Uint8Array.of(lead, trail));
      if (character.length === 1 && character !== '\ufffd') made.set(character, (lead << 8) | trail);
    }
  }
  return made;
}
