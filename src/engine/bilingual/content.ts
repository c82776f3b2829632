import { Script, scriptAt } from '../text/characters';
import { holds, Kind } from '../text/kinds';
import { OBJECT } from '../text/mapped-text';
import { memoised } from '../text/memo';
import type { MappedText } from '../types';
import { lengthOf } from './length';

/** Shorter texts (in English letters) say too little about what they leave out. */
const SHORTEST = 24;
/** More names than this are not compared. */
const MOST_NAMES = 50;

/** Whether two texts can be compared by what they say: running text, no key, no list of translators, no branches of a choice, nothing garbled. */
export function isComparable(source: MappedText, target: MappedText): boolean {
  if (lengthOf(source) < SHORTEST && lengthOf(target) < SHORTEST) return false;
  if (lengthOf(target) === 0 && target.objects.length === 0) return false;
  if (
    isKey(source) ||
    (isKey(target) && /[_./]/.test(target.text.trim().slice(0, -1))) ||
    holds(target, Kind.Lost) ||
    holds(source, Kind.Lost)
  )
    return false;
  return !holdsChoice(source) && !holdsChoice(target);
}

const holdsChoice = ({ objects }: MappedText): boolean =>
  objects.length > 0 && objects.some(({ raw }) => raw.length > 60 && raw[0] === '{');

/** `menu.file.open`, `translator-credits`: stands for a text, is none. */
const isKey = (text: MappedText): boolean => !holds(text, NOT_IN_KEYS) && /^[\w.:/-]+$/.test(text.text.trim());
const NOT_IN_KEYS = Kind.Han | Kind.WideMark | Kind.KanaOrHangul | Kind.Object | Kind.StraightQuote | Kind.CurlyQuote;

/** How many items of a list a text has: lines that begin with a bullet, a number or an option. */
export const itemsOf: (text: MappedText) => number = memoised(mapped => {
  const { text } = mapped;
  if (!holds(mapped, Kind.LineBreak)) return 0;
  return text.split('\n').filter(line => ITEM.test(line)).length;
});

const ITEM =
  /^[ \t\u3000]{0,12}(?:[-*+•·●○▪‣–—]\s|[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.、)）．](?!\d)\s?\S|[(（]?[a-z][)）]\s|[①-⑳])/;

const WORD = /[A-Za-z][A-Za-z\d]*(?:[-.&+/' ]?(?:[A-Z][A-Za-z\d]*|\d+))*/g;

const NO_NAMES: readonly string[] = [];

/** The names in Latin letters that a text in another script holds: what a translation keeps. */
export const latinNames: (text: MappedText) => readonly string[] = memoised(mapped => {
  const { text } = mapped;
  if (!holds(mapped, Kind.Letter)) return NO_NAMES;
  const names = new Set<string>();
  for (const { 0: name, index } of text.matchAll(WORD)) {
    // A part of a key (`xx_YY`) is no name.
    const isPart = text[index - 1] === '_' || text[index + name.length] === '_';
    if (name.length > 1 && /[A-Z]/.test(name) && !isPart) names.add(name);
    if (names.size >= MOST_NAMES) break;
  }
  return [...names];
});

/** Whether most letters of a text are East Asian. */
export const isEastAsianText: (text: MappedText) => boolean = memoised(({ text }) => {
  let eastAsian = 0;
  let other = 0;
  for (let i = 0; i < text.length; i++) {
    const script = scriptAt(text, i);
    if (script === Script.Han || script === Script.Kana || script === Script.Hangul) eastAsian += 3;
    else if (script !== Script.Common && script !== Script.WidePunctuation && text[i] !== OBJECT) other++;
  }
  return eastAsian > other;
});

/** Letters and digits only, in small letters: how names are compared, whatever is written between their parts. */
const squeezed = (text: string): string => text.toLowerCase().replace(/[^a-z\d]+/g, '');

/** Whether a text names something as its source does, or spells out the short form: `EOF` as `end of file`. */
export function saysName(text: MappedText, name: string): boolean {
  const wanted = squeezed(name);
  return squeezedText(text).includes(wanted) || (/^[A-Z]{2,6}$/.test(name) && initials(text).includes(wanted));
}

const squeezedText = memoised(({ text }: MappedText) => squeezed(text));

/** The first letters of all words, those of prepositions too and without them: `eof ef`. */
const initials = memoised(({ text }: MappedText) => {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  const all = words.map(word => word[0]).join('');
  const strong = words.filter(word => !/^(?:of|the|and|for|to|in|a)$/.test(word)).map(word => word[0]);
  return `${all} ${strong.join('')}`;
});

/** How many sentences a text has. */
export const sentencesOf: (text: MappedText) => number = memoised(({ text }) => {
  let count = 0;
  let hasWords = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text[i];
    if ('。！？!?\n'.includes(unit) || (unit === '.' && isSentenceEnd(text, i))) {
      if (hasWords) count++;
      hasWords = false;
    } else if (scriptAt(text, i) !== Script.Common && scriptAt(text, i) !== Script.WidePunctuation) hasWords = true;
  }
  return count + (hasWords ? 1 : 0);
});

/** A full stop behind a word of three letters and more, before a space and a capital or the end. */
const isSentenceEnd = (text: string, at: number): boolean =>
  /[\p{L}\d)"”’]{3}$/u.test(text.slice(Math.max(0, at - 3), at)) &&
  /^(?:["”’)]?\s+["“‘(]?[\p{Lu}\d\uFFFC]|["”’)]?\s*$)/u.test(text.slice(at + 1, at + 6));
