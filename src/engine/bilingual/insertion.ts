import { isHan, isSpace, isWordCharacter, Script, scriptAt } from '../text/characters';
import { OBJECT, toFileSpan } from '../text/mapped-text';
import type { Edit, InlineObject, MappedText, Span } from '../types';

/** A word further than this from where the proportion points is not gone to. */
const REACH = 24;

/**
 * Where in a translation something would stand that its source has at an offset: at the same edge, else between the objects both have, in
 * proportion, at the edge of a word. A guess, never more.
 */
export function insertionPlace(source: MappedText, at: number, target: MappedText): number {
  const { text } = target;
  if (!hasWords(source.text, 0, at)) return text.length - text.trimStart().length;
  const isLast = !hasWords(source.text, at + 1, source.text.length);
  if (isLast) return source.text.slice(at + 1).trim() === '' ? text.trimEnd().length : tailStart(text);
  const { low, high } = between(source, at, target);
  const guess = Math.min(high, Math.max(low, Math.round((at / source.text.length) * text.length)));
  for (let step = 0; step <= REACH; step++) {
    if (guess - step >= low && isEdge(text, guess - step)) return guess - step;
    if (guess + step <= high && isEdge(text, guess + step)) return guess + step;
  }
  return low;
}

/** Behind the last object before the offset that the translation has too, and before the first one after it. */
function between(source: MappedText, at: number, target: MappedText): { low: number; high: number } {
  let low = 0;
  let high = target.text.length;
  for (const object of source.objects) {
    if (object.at === at) continue;
    const fellow = target.objects.find(other => other.raw === object.raw);
    if (!fellow) continue;
    if (object.at < at && fellow.at < high) low = Math.max(low, fellow.at + 1);
    else if (object.at > at && fellow.at >= low) high = Math.min(high, fellow.at);
  }
  return { low, high: Math.max(low, high) };
}

/** Where the marks and spaces that end a text begin. */
function tailStart(text: string): number {
  let end = text.length;
  while (end > 0 && text[end - 1] !== OBJECT && !isWordCharacter(text, end - 1)) end--;
  return end;
}

/** Whether no word, number or object is cut at an offset. */
function isEdge(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  return isSpace(text, at) || isHan(text, at) ? !isSpace(text, at - 1) : isSpace(text, at - 1) && isWordCharacter(text, at);
}

function hasWords(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (text[i] === OBJECT || isWordCharacter(text, i)) return true;
  return false;
}

/** What is put in at an offset, with the spaces that keep it apart from words that want them. */
export function padded(text: string, at: number, inserted: string): string {
  const before = at > 0 && (isSpaced(text, at - 1) || ',.;:!?)'.includes(text[at - 1]));
  const after = at < text.length && isSpaced(text, at);
  return (before ? ' ' : '') + inserted + (after ? ' ' : '');
}

/** Whether the character is of a word that stands between spaces, or an object. */
function isSpaced(text: string, at: number): boolean {
  // Two placeholders side by side could be read as one.
  if (text[at] === OBJECT) return true;
  const script = scriptAt(text, at);
  return isWordCharacter(text, at) && script !== Script.Han && script !== Script.Kana && script !== Script.Thai;
}

/**
 * Puts an object of the source's in at an offset of its translation: as text, or as it stands where it is an element of an XML file (which
 * text would not become).
 */
export function insertion(source: MappedText, object: InlineObject, target: MappedText, at: number): Edit {
  const text = padded(target.text, at, object.raw);
  const span = { start: at, end: at };
  return isElement(source, object, target) ? { span: toFileSpan(target, span), text, inFile: true } : { span, text };
}

function isElement(source: MappedText, { at, raw }: InlineObject, target: MappedText): boolean {
  if (raw[0] !== '<' || target.encode(raw) === raw) return false;
  const piece = source.pieces.find(({ textStart }) => textStart === at);
  return piece !== undefined && piece.fileEnd - piece.fileStart === raw.length;
}

/** The word at an offset, or the one before it: where a reader looks when something is missing there. */
export function wordAt(text: string, at: number): Span {
  let start = Math.min(at, text.length);
  while (start > 0 && !isLetter(text, start - 1)) start--;
  if (start === 0) {
    let from = 0;
    while (from < text.length && !isLetter(text, from)) from++;
    return from === text.length ? { start: 0, end: text.length } : { start: from, end: wordEnd(text, from) };
  }
  let from = start - 1;
  while (from > 0 && start - from < REACH && isSpaced(text, from) && isSpaced(text, from - 1)) from--;
  return { start: isTorn(text, from) ? from - 1 : from, end: start };
}

const isLetter = (text: string, at: number): boolean => text[at] === OBJECT || isWordCharacter(text, at);

function wordEnd(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && end - start < REACH && isSpaced(text, end - 1) && isSpaced(text, end)) end++;
  return isTorn(text, end) ? end + 1 : end;
}

/** Whether an offset lies inside a surrogate pair. */
const isTorn = (text: string, at: number): boolean => {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
};
