import { isDigit, isLatin, isSpace } from '../../text/characters';
import type { Span } from '../../types';

/** A mark inside a sentence that ends nothing and that the source has not. */
export interface Astray extends Span {
  readonly reason: 'unfinished' | 'sentence goes on' | 'no mark of prose';
}

/** Words that never end a phrase, and those of them that may stand before a comma. */
const ARTICLE = /(?:^|[\s(“"])(?:the|a|an)$/;
const NEVER_LAST = /(?:^|\s)(?:the|an|and|than|our|their|its|your|whose)$/;
/** Each mark with what the source may write for it. */
const COUNTERPARTS: Readonly<Record<string, string>> = { '?': '?？', '!': '!！', _: '_＿—', ',': '', '^': '^＾', '~': '~～〜' };

/** Marks that have gone astray in English text: `the, harbour`, `into_ town`, `was? built`. */
export function marksAstray(text: string, source: string): Astray[] {
  const found: Astray[] = [];
  for (let i = 1; i < text.length - 2; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x80 || CANDIDATES[unit] === 0) continue;
    const reason = reasonAt(text, i);
    if (!reason || (reason !== 'unfinished' && holdsAny(source, COUNTERPARTS[text[i]]))) continue;
    found.push({ start: i, end: i + 1, reason });
  }
  return found;
}

/** 1 for every mark that may have gone astray. */
const CANDIDATES = Uint8Array.from({ length: 0x80 }, (_, unit) => ('.,;:?!_^~'.includes(String.fromCharCode(unit)) ? 1 : 0));

function reasonAt(text: string, at: number): Astray['reason'] | undefined {
  const mark = text[at];
  if (!isSpace(text, at + 1) || !(isLatin(text, at + 2) || isDigit(text, at + 2))) return undefined;
  const goesOn = /[a-z]/.test(text[at + 2]);
  if (',;:?!'.includes(mark) && goesOn && ARTICLE.test(text.slice(Math.max(0, at - 5), at))) return 'unfinished';
  if ('.;:?!'.includes(mark) && NEVER_LAST.test(text.slice(Math.max(0, at - 7), at))) return 'unfinished';
  if (mark === ',' && text[at - 1] === ',' && isLatin(text, at - 2)) return 'no mark of prose';
  if (!/[a-z\d,]/.test(text[at - 1])) return undefined;
  if ('_^~'.includes(mark)) return 'no mark of prose';
  return '?!'.includes(mark) && goesOn && isSmallWord(text, at) ? 'sentence goes on' : undefined;
}

/** The word before an offset is no name (`Yahoo! is`), and no question stands before it. */
function isSmallWord(text: string, end: number): boolean {
  let start = end;
  while (start > 0 && end - start < 40 && isLatin(text, start - 1)) start--;
  return start < end && /[a-z]/.test(text[start]) && /[\s]/.test(text[start - 1] ?? 'x');
}

const holdsAny = (text: string, characters: string): boolean => [...characters].some(character => text.includes(character));
