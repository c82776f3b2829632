import { isLanguageName } from '../../language/language-names';
import { type Passage, skipSpaces, skipSpacesBack } from '../../language/passages';
import { isDigit, isLatin, isSpace } from '../../text/characters';
import type { Segment } from '../../types';
import { endsWithCue, startsWithCue, TOPIC } from './cues';

/**
 * Whether a passage in the source language is meant to stand in the translation, from its own sentence: `gloss` where it only repeats in
 * brackets what the translation says, `discussed` where the sentence speaks of it, `doubtful` by a weaker sign, else `leak`.
 */
export type Intent = 'gloss' | 'discussed' | 'doubtful' | 'leak';

/** A gloss is a word, a name or a title; anything longer is text. */
const LONGEST_GLOSS = 40;
const LONGEST_TERM = 24;
const LONGEST_QUOTED_TERM = 12;
/** How far brackets are looked for on either side. */
const REACH = 120;

const OPENING_QUOTES = '“‘"\'「『';
const CLOSING_QUOTES = '”’"\'」』';
const SEPARATORS = ',;:/–—·=|、，：；-';
/** `十八大 is the 18th National Congress`: a term that is defined. */
const DEFINED = /^ is (?:the )?[A-Z\d]/;
/** Latin letters with a tone mark: pinyin. */
const PINYIN = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/;

/** Judges one passage of a segment. */
export function intentOf(segment: Segment, passage: Passage): Intent {
  const { text } = segment.target;
  if (segment.kind === 'alt-text') return 'gloss';
  const own = text.slice(passage.start, passage.end);
  if (isLanguageName(own)) return 'gloss';
  if (passage.characters <= LONGEST_GLOSS && isGlossInBrackets(text, passage)) return 'gloss';
  const outer = outsideQuotes(text, passage);
  const isQuoted = outer.start < passage.start || '“‘「『'.includes(text[passage.start]);
  if (passage.characters <= LONGEST_TERM || isQuoted) {
    if (isGlossed(text, outer.end) || isCued(text, outer)) return 'discussed';
    if (isQuoted && TOPIC.test(text)) return 'discussed';
  }
  if (isQuoted && passage.characters <= LONGEST_QUOTED_TERM) return 'doubtful';
  if (passage.characters >= 2 && passage.characters <= LONGEST_TERM && DEFINED.test(text.slice(passage.end, passage.end + 12)))
    return 'doubtful';
  return 'leak';
}

/** The passage with quotation marks that stand right around it. */
function outsideQuotes(text: string, { start, end }: Passage): { start: number; end: number } {
  const opening = start > 0 ? OPENING_QUOTES.includes(text[start - 1]) : false;
  const behind = text[end] === ',' || text[end] === '.' ? end + 1 : end;
  return opening && behind < text.length && CLOSING_QUOTES.includes(text[behind]) ? { start: start - 1, end: behind + 1 } : { start, end };
}

/** `Zhuang Rongwen (庄荣文)`, `(Chinese: 内卷; pinyin: nèijuǎn)`: an item of a bracket that follows a word. */
function isGlossInBrackets(text: string, passage: Passage): boolean {
  // Full-width brackets belong to the passage itself.
  if (text[passage.start] === '（' && text[passage.end - 1] === '）') return isLatin(text, skipSpacesBack(text, passage.start) - 1);
  const open = bracketBefore(text, passage.start);
  if (open < 0) return false;
  const word = skipSpacesBack(text, open);
  if (word === 0) return false;
  return isItemStart(text, passage.start) && isItemEnd(text, passage.end);
}

/** The offset of the round or square bracket that is open at an offset; -1 when there is none in reach. */
function bracketBefore(text: string, at: number): number {
  let closed = 0;
  for (let i = at - 1; i >= 0 && at - i <= REACH; i--) {
    const mark = text[i];
    if (mark === ')' || mark === '）' || mark === ']') closed++;
    else if (mark === '(' || mark === '（' || mark === '[') {
      if (closed === 0) return i;
      closed--;
    } else if (mark === '\n') return -1;
  }
  return -1;
}

function isItemStart(text: string, start: number): boolean {
  let i = skipSpacesBack(text, start);
  while (i > 0 && OPENING_QUOTES.includes(text[i - 1])) i--;
  i = skipSpacesBack(text, i);
  if ('([（'.includes(text[i - 1]) || SEPARATORS.includes(text[i - 1])) return true;
  return endsWithCue(text.slice(Math.max(0, i - REACH), i)) || PINYIN.test(wordBefore(text, i));
}

function isItemEnd(text: string, end: number): boolean {
  let i = end;
  while (i < text.length && CLOSING_QUOTES.includes(text[i])) i++;
  i = skipSpaces(text, i);
  if (i >= text.length) return false;
  return ')]）'.includes(text[i]) || SEPARATORS.includes(text[i]) || isDigit(text, i) || PINYIN.test(wordAfter(text, i));
}

/** `内卷 (neijuan)`, `内卷 – involution`, `内卷 nèijuǎn`, `内卷, or involution`: the explanation follows. */
function isGlossed(text: string, end: number): boolean {
  const next = skipSpaces(text, end);
  const mark = text[next];
  if (mark === undefined) return false;
  if ('([（'.includes(mark)) return next - end <= 1 && isWordStart(text, next + 1) && closesInReach(text, next);
  if ('=→–—'.includes(mark) && isSpace(text, next - 1)) return isLatinBehindQuotes(text, skipSpaces(text, next + 1));
  if (OPENING_QUOTES.includes(mark) && next > end) return isLatinBehindQuotes(text, next);
  if (',，'.includes(mark) && isShortQuotation(text, skipSpaces(text, next + 1))) return true;
  if (PINYIN.test(wordAfter(text, next))) return true;
  return startsWithCue(text.slice(end, end + REACH));
}

const isWordStart = (text: string, at: number): boolean =>
  isLatin(text, at) || isDigit(text, at) || OPENING_QUOTES.includes(text[at] ?? '\0');

const isLatinBehindQuotes = (text: string, at: number): boolean => isLatin(text, OPENING_QUOTES.includes(text[at] ?? '\0') ? at + 1 : at);

/** `, “the Europe Cup”`: a few English words in quotation marks. */
const isShortQuotation = (text: string, at: number): boolean => /^["“‘][A-Za-z][^"“”‘’\n]{1,48}["”’]/.test(text.slice(at, at + 52));

function closesInReach(text: string, open: number): boolean {
  for (let i = open + 1; i < text.length && i - open <= REACH; i++) if (')]）'.includes(text[i])) return true;
  return false;
}

/** `the character 的`, `called 内卷`, `In Chinese: 庄荣文`. */
const isCued = (text: string, { start }: { start: number }): boolean => endsWithCue(text.slice(Math.max(0, start - REACH), start));

function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && isLatin(text, start - 1) && end - start < 20) start--;
  return text.slice(start, end);
}

function wordAfter(text: string, start: number): string {
  let end = start;
  while (end < text.length && isLatin(text, end) && end - start < 20) end++;
  return text.slice(start, end);
}
