import { isDigit, isLatin, isSpace, isWordCharacter } from '../../text/characters';
import { holds, Kind } from '../../text/kinds';
import { memoised } from '../../text/memo';
import type { MappedText } from '../../types';

/** A bracket whose other half is not in the text. */
export interface Lone {
  readonly at: number;
  /** Which pair it belongs to. */
  readonly kind: number;
  readonly opens: boolean;
  /** It stands alone between quotation marks, or is all of the text: spoken of, not used. */
  readonly isMentioned: boolean;
}

/** Pairs of marks; full-width forms are the same kind, since texts mix them. `<>` and `{}` belong to code. */
const PAIRS = ['()', '（）', '[]', '［］', '【】', '《》', '〈〉', '「」', '『』', '〔〕', '“”'];
/** Round, square, lenticular, … by index of `PAIRS`. */
const KINDS = [0, 0, 1, 1, 2, 3, 4, 5, 6, 7, 8];
export const ROUND = 0;
export const SQUARE = 1;
export const QUOTE = 8;

const OPENERS: ReadonlyMap<number, number> = new Map(PAIRS.map((pair, i) => [pair.charCodeAt(0), KINDS[i]]));
const CLOSERS: ReadonlyMap<number, number> = new Map(PAIRS.map((pair, i) => [pair.charCodeAt(1), KINDS[i]]));

/** Marks that belong to Chinese and Japanese alone. */
export const isEastAsianKind = (kind: number): boolean => kind > SQUARE && kind < QUOTE;

const NONE: readonly Lone[] = [];

/** The lone brackets and curly quotation marks of a text, in order. */
export const loneMarks: (text: MappedText) => readonly Lone[] = memoised(mapped => {
  if (!holds(mapped, Kind.Bracket | Kind.CurlyQuote)) return NONE;
  const { text } = mapped;
  const open: Lone[] = [];
  const mentioned: Lone[] = [];
  const openOf = new Array<number>(9).fill(0);
  const lone: Lone[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x28 && unit !== 0x29 && unit !== 0x5b && unit !== 0x5d && unit < 0x201c) continue;
    const opening = OPENERS.get(unit);
    if (opening !== undefined) {
      if (isFace(text, at)) continue;
      const mark = { at, kind: opening, opens: true, isMentioned: isMentioned(text, at) };
      if (mark.isMentioned) {
        mentioned.push(mark);
        continue;
      }
      open.push(mark);
      openOf[opening]++;
      continue;
    }
    const closing = CLOSERS.get(unit);
    // A face before the end of a bracket often closes it: `(so far :-)`.
    if (closing === undefined || (isFace(text, at) && openOf[closing] === 0)) continue;
    if (isMentioned(text, at)) {
      mentioned.push({ at, kind: closing, opens: false, isMentioned: true });
      continue;
    }
    const last = open[open.length - 1];
    if (last && last.kind !== closing && isInterval(text, last, at, closing)) {
      open.pop();
      openOf[last.kind]--;
    } else if (openOf[closing] > 0) {
      for (let top = open.pop(); top; top = open.pop()) {
        openOf[top.kind]--;
        if (top.kind === closing) break;
        lone.push(top);
      }
    } else if (!isEnumerator(text, at)) lone.push({ at, kind: closing, opens: false, isMentioned: false });
  }
  return [...lone, ...open, ...mentioned].filter(({ at }) => !isInRow(text, at)).sort((a, b) => a.at - b.at);
});

/** `“(”`, `')'`, 「(」; not the bracket of `“x”(“y”)`. */
function isMentioned(text: string, at: number): boolean {
  if (text.length < 10 && text.trim().length === 1) return true;
  const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  if (before === after || (before === '`' && after === "'")) return '"\'`'.includes(before) && !isWordCharacter(text, at - 2);
  return '“‘„‚«‹「『'.includes(before) && '”’“‘»›」』'.includes(after);
}

/** Rows of brackets draw or smile. */
const isInRow = (text: string, at: number): boolean => isMark(text, at - 1) && isMark(text, at + 1);
const isMark = (text: string, at: number): boolean => OPENERS.has(text.charCodeAt(at)) || CLOSERS.has(text.charCodeAt(at));

/** `:-)`, `;(`, `=)`, `(:`; and rows of closing ones, which smile as well. */
function isFace(text: string, at: number): boolean {
  const mark = text[at];
  if (!'()[]'.includes(mark)) return false;
  const nose = text[at - 1] === '-' || text[at - 1] === "'" || text[at - 1] === '^' ? at - 2 : at - 1;
  if (':;='.includes(text[nose] ?? ' ') && standsApart(text[nose - 1]) && !isWordCharacter(text, at + 1)) return true;
  if (mark === '(' && ':;'.includes(text[at + 1] ?? ' ') && standsApart(text[at - 1]) && standsApart(text[at + 2])) return true;
  return (
    '()'.includes(mark) &&
    (text[at + 1] === mark ? text[at + 2] === mark || text[at - 1] === mark : text[at - 1] === mark && text[at - 2] === mark)
  );
}

/** Whether a face may stand beside: a space, an end, a mark of a sentence. */
const standsApart = (character: string | undefined): boolean => character === undefined || /[\s.!?,~…。！？，、"”]/.test(character);

/** `[0, 1)`: half-open intervals. */
function isInterval(text: string, open: Lone, at: number, closing: number): boolean {
  if (open.kind > SQUARE || closing > SQUARE || at - open.at > 40) return false;
  return /^\s?[-−+]?[\w.∞π]{1,12}\s?[,;]\s?[-−+]?[\w.∞π]{1,12}\s?$/.test(text.slice(open.at + 1, at));
}

const LONGEST_ENUMERATOR = 5;

/** `a)`, `12)`, `iv)`, `2.1)`: counts, with nothing or a space, a mark or a bracket before. */
function isEnumerator(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start <= LONGEST_ENUMERATOR && (isLatin(text, start - 1) || isDigit(text, start - 1) || text[start - 1] === '.'))
    start--;
  const token = text.slice(start, at);
  if (text[start - 1] === OPENING_QUOTE) return false;
  if (LABELS.includes(text[at - 1] ?? ' ') && !isWordCharacter(text, at - 2)) return true;
  const isCount =
    /^(?:\p{L}\.?|\d{1,3}(?:\.\d{0,2})?|[ivxIVX]{1,5}|[a-z]\d|\d[a-z])$/u.test(token) ||
    '一二三四五六七八九十甲乙丙丁'.includes(text[at - 1] ?? ' ');
  return isCount && (start === 0 || isSpace(text, start - 1) || !isWordCharacter(text, start - 1));
}

/** 例) 예) 注) at the start of an example or a note, in Japanese and Korean. */
const LABELS = '例注예주';
const OPENING_QUOTE = '“';
