import { DISCUSSION } from '../../lexicons/topics';
import { isHan, isLatin, isWordCharacter } from '../../text/characters';
import type { Span } from '../../types';
import { type Phrase, type Token, tokenAt } from './phrase';

/** What a phrase stands in: the marks of a title, quotation marks or brackets, a line or menu entry of its own, or running text. */
export type SlotKind = 'title' | 'quote' | 'line' | 'bare';

export interface Slot {
  readonly kind: SlotKind;
  /** With the marks around it, if it has any. */
  readonly span: Span;
  /** It begins with a name we do not know, such as that of a new betting house. */
  readonly unknownName: boolean;
  /** The words of the whole slot, where they are more than the phrase's. */
  readonly tokens?: readonly Token[];
}

const PAIRS: Readonly<Record<string, readonly [close: string, kind: SlotKind]>> = {
  '《': ['》', 'title'],
  '〈': ['〉', 'title'],
  '【': ['】', 'title'],
  '「': ['」', 'quote'],
  '『': ['』', 'quote'],
  '“': ['”', 'quote'],
  '‘': ['’', 'quote'],
  '«': ['»', 'quote'],
  '"': ['"', 'quote'],
  '＂': ['＂', 'quote'],
  '(': [')', 'quote'],
  '（': ['）', 'quote'],
};

/** What parts the entries of a menu, a breadcrumb trail or a page title, on either side; `<` and `>` also end a tag. */
const SEPARATORS = '>|»›/·•–—:：<*#\t｜＞';
/** How far from a phrase its marks may stand: an article, or the name of a house. */
const REACH = 14;

/** Where a phrase stands. Looks at a bounded neighbourhood only. */
export function slotOf(text: string, phrase: Phrase): Slot {
  return (
    markedSlot(text, phrase) ?? scatteredSlot(text, phrase) ?? lineSlot(text, phrase) ?? { kind: 'bare', span: phrase, unknownName: false }
  );
}

/** Letters inside a title that no table knows, and the share of the title they may make. */
const UNKNOWN_LIMIT = 4;
const UNKNOWN_SHARE = 0.4;

/**
 * The title (or quotation) that is made up of advertising words from one mark to the other, but for a few unknown letters before or between
 * them: 《bet体育365投注官网》. Its last word must be one of them: 《世界杯投注研究》 is a study.
 */
function scatteredSlot(text: string, phrase: Phrase): Slot | undefined {
  let open = phrase.start - 1;
  while (open >= 0 && phrase.start - open <= REACH && !PAIRS[text[open]] && !isLineEnd(text, open)) open--;
  const pair = PAIRS[text[open]];
  if (!pair || phrase.start - open > REACH) return undefined;
  const close = phrase.end + text.slice(phrase.end, phrase.end + REACH).indexOf(pair[0]);
  if (close < phrase.end) return undefined;
  const tokens: Token[] = [];
  let unknown = 0;
  for (let at = open + 1; at < close; ) {
    if (DISCUSSION.at(text, at)) return undefined;
    const token = tokenAt(text, at);
    if (token) tokens.push(token);
    else if (isWordCharacter(text, at)) unknown++;
    else if (text[at] !== ' ' && text[at] !== '-') return undefined;
    at = token ? token.end : at + 1;
  }
  const known = tokens.length > 0 && tokens[tokens.length - 1].end === close;
  if (!known || unknown > UNKNOWN_LIMIT || unknown > UNKNOWN_SHARE * (close - open - 1)) return undefined;
  return { kind: pair[1], span: { start: open, end: close + 1 }, unknownName: false, tokens };
}

function markedSlot(text: string, phrase: Phrase): Slot | undefined {
  for (let open = phrase.start - 1; open >= 0 && phrase.start - open <= REACH; open--) {
    const pair = PAIRS[text[open]];
    if (!pair) {
      if (isLineEnd(text, open)) return undefined;
      continue;
    }
    const close = closingMark(text, phrase.end, pair[0]);
    const rest = close < 0 ? 'none' : restBefore(text, open + 1, phrase);
    if (rest === 'none') return undefined;
    return { kind: pair[1], span: { start: open, end: close + 1 }, unknownName: rest === 'name' };
  }
  return undefined;
}

/** The offset of the closing mark right behind a phrase (a space or the sentence's mark may stand between), or -1. */
function closingMark(text: string, end: number, mark: string): number {
  let at = end;
  while (text[at] === ' ') at++;
  if (text[at] !== mark && ',.，。!！'.includes(text[at] ?? ' ')) at++;
  return text[at] === mark ? at : -1;
}

/** What stands between the opening of a slot and the phrase: nothing to speak of, an unknown name, or too much. */
function restBefore(text: string, from: number, phrase: Phrase): 'nothing' | 'name' | 'none' {
  const rest = text.slice(from, phrase.start).trim();
  if (rest === '' || /^(?:the|an?)$/i.test(rest)) return 'nothing';
  const sites = phrase.tokens.filter(token => token.role === 'site').length;
  return sites >= 2 && phrase.tokens[0].role !== 'event' && isShortName(rest) ? 'name' : 'none';
}

function isShortName(name: string): boolean {
  if (name.length < 2 || name.length > 12) return false;
  const han = isHan(name, 0);
  if (han && name.length > 4) return false;
  for (let i = 0; i < name.length; i++) if (han ? !isHan(name, i) : !(isLatin(name, i) || (name[i] >= '0' && name[i] <= '9'))) return false;
  return true;
}

function lineSlot(text: string, phrase: Phrase): Slot | undefined {
  const end = skipSpaces(text, phrase.end, 1);
  if (end < text.length && !isLineEnd(text, end) && !isSeparator(text, end)) return undefined;
  let start = skipSpaces(text, phrase.start - 1, -1);
  if (isSlotEdge(text, start)) return { kind: 'line', span: phrase, unknownName: false };
  while (start >= 0 && phrase.start - start <= REACH && !isSlotEdge(text, start)) start--;
  if (!isSlotEdge(text, start)) return undefined;
  const rest = restBefore(text, start + 1, phrase);
  if (rest === 'none') return undefined;
  const nameStart = rest === 'name' ? skipSpaces(text, start + 1, 1) : phrase.start;
  return { kind: 'line', span: { start: nameStart, end: phrase.end }, unknownName: rest === 'name' };
}

const isSlotEdge = (text: string, at: number): boolean => at < 0 || isLineEnd(text, at) || isSeparator(text, at);

/** A hyphen parts entries only with a space on its side; elsewhere it joins words. */
const isSeparator = (text: string, at: number): boolean =>
  SEPARATORS.includes(text[at]) || (text[at] === '-' && (text[at + 1] === ' ' || text[at - 1] === ' '));

const isLineEnd = (text: string, at: number): boolean => text[at] === '\n' || text[at] === '\r';

function skipSpaces(text: string, from: number, step: 1 | -1): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\u00a0' || text[at] === '\u3000') at += step;
  return at;
}
