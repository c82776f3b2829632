import { CHARACTERS_A_WORD, measure } from '../language/measure';
import { findQuantities, toDecimalString } from '../numbers';
import { primaryLanguage } from '../settings';
import { memoised } from '../text/memo';
import type { Language, MappedText, PlacedSegment, SegmentKind } from '../types';

/** What alignment knows of one segment. */
export interface Block {
  readonly at: PlacedSegment;
  readonly kind: SegmentKind;
  /** Length in English words, or what it would be. */
  readonly weight: number;
  /** What a translation keeps: values of numbers, names in Latin letters, addresses, code. */
  readonly anchors: ReadonlySet<string>;
}

/** More anchors than this say no more. */
const MOST_ANCHORS = 40;

/** The blocks of a document in one language. */
export function blocksOf(segments: readonly PlacedSegment[], language: Language): Block[] {
  const anchors = primaryLanguage(language) === 'zh' ? chineseAnchors : englishAnchors;
  return segments.map(at => {
    const { target, kind } = at.segment;
    const { eastAsian, latinWords } = measure(target);
    return { at, kind, weight: eastAsian / CHARACTERS_A_WORD + latinWords + target.objects.length, anchors: anchors(target) };
  });
}

const chineseAnchors = memoised((text: MappedText) => anchorsOf(text, 'zh'));
const englishAnchors = memoised((text: MappedText) => anchorsOf(text, 'en'));

function anchorsOf({ text, objects }: MappedText, language: 'zh' | 'en'): Set<string> {
  const anchors = new Set<string>();
  for (const { raw } of objects) anchors.add(raw);
  for (const quantity of findQuantities(text, language)) {
    if (quantity.weak) continue;
    if (quantity.date) for (const field of Object.values(quantity.date)) anchors.add(String(field));
    else anchors.add(toDecimalString(quantity.value));
    if (anchors.size >= MOST_ANCHORS) return anchors;
  }
  // In the source a Latin word is a name that a translation keeps; the target's words are there to be found.
  for (const word of text.match(language === 'zh' ? /[A-Za-z][A-Za-z\d]+/g : /[A-Z][A-Za-z\d]+|[a-z]+\d+/g) ?? []) {
    anchors.add(word.toLowerCase());
    if (anchors.size >= 4 * MOST_ANCHORS) break;
  }
  return anchors;
}
