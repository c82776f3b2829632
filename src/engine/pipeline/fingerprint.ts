import { isWordCharacter } from '../text/characters';
import { expand } from '../text/expanded';
import type { Finding, FindingDraft, PlacedSegment, Segment, Span } from '../types';

/** So many letters and digits beside a finding tell it apart, on either side. */
const CONTEXT = 12;
/** So far they are looked for, in UTF-16 code units. */
const REACH = 100;

/** What a finding is, apart from where it stands. */
export type Identity = Pick<Finding, 'text' | 'fingerprint'>;

/**
 * What a draft of a rule is about, and a name for it: of the rule, what it marks and where that is. Of a translation file that is the unit,
 * by what the file calls it, or by its source; of running text the letters and digits beside it in its paragraph, so that
 * correcting a mark or a space nearby changes nothing. The same on every machine, for every way to write line ends and escapes. Depends on
 * nothing but the segment.
 * @param raw the text of a file span (relative to the segment) as the file writes it
 */
export function identityOf(rule: string, { segment }: PlacedSegment, draft: FindingDraft, raw: (span: Span) => string): Identity {
  const { span, fileSpan, message } = draft;
  const text = folded(fileSpan ? raw(fileSpan) : markedText(segment, span)) || message.en;
  const place = unitName(segment) ?? beside(segment.target.text, fileSpan ? textSpan(segment, fileSpan) : span);
  return { text, fingerprint: hash([rule, text, ...place].join(SEPARATOR)) };
}

/** The fingerprint of the nth, from 0, of a document's findings that are alike in everything, so that no two have one name. */
export const numbered = (fingerprint: string, nth: number): string => (nth === 0 ? fingerprint : hash(fingerprint + SEPARATOR + nth));

/** Text with every run of white space as one space, and none at its ends. */
export const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

const SEPARATOR = '\u0001';

/** What a span marks; code, addresses and placeholders in it as the file writes them. */
function markedText({ target }: Segment, { start, end }: Span): string {
  const part = target.text.slice(start, end);
  if (!part.includes('\uFFFC')) return part;
  const first = firstIndex(target.objects, ({ at }) => at >= start);
  const behind = firstIndex(target.objects, ({ at }) => at >= end);
  const objects = target.objects.slice(first, behind).map(object => ({ ...object, at: object.at - start }));
  return expand({ text: part, objects, pieces: [], encode: plain => plain }).text;
}

/** What tells a unit of a translation file from others, if anything does. Subtitles have numbers only, which change with every new one. */
function unitName({ kind, unit, source }: Segment): string[] | undefined {
  const key = unit?.key ?? (unit && source?.text);
  if (!unit || key === undefined || kind === 'cue') return undefined;
  return ['unit', folded(key), unit.context ?? '', unit.form ?? ''];
}

/** Where a place in the file stands in the readable text: behind everything that ends before it. */
function textSpan({ target: { pieces } }: Segment, { start }: Span): Span {
  const at = pieces[firstIndex(pieces, piece => piece.fileEnd > start) - 1]?.textEnd ?? 0;
  return { start: at, end: at };
}

/** The index of the first element of which something holds that then holds of all that follow; the length if there is none. */
function firstIndex<T>(sorted: readonly T[], holds: (element: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
}

function beside(text: string, { start, end }: Span): string[] {
  let before = '';
  for (let i = start - 1; i >= 0 && i >= start - REACH && before.length < CONTEXT; i--) if (isWordCharacter(text, i)) before += text[i];
  let after = '';
  for (let i = end; i < text.length && i < end + REACH && after.length < CONTEXT; i++) if (isWordCharacter(text, i)) after += text[i];
  return ['text', before, after];
}

/** 64 bits of FNV-1a as two differently seeded halves, in hexadecimal. Source: http://www.isthe.com/chongo/tech/comp/fnv/. */
export const hash = (text: string): string => halves(text).map(hex).join('');

/** The same in the 53 bits of a number. */
export function hashNumber(text: string): number {
  const [a, b] = halves(text);
  return (a >>> 0) * 0x200000 + (b >>> 11);
}

function halves(text: string): [number, number] {
  let a = 0x811c9dc5;
  let b = 0x050c5d1f;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000193) + 0x9e3779b9;
  }
  return [a, b];
}

const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
