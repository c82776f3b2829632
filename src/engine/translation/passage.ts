import { termIndex } from '../glossary/match';
import type { Glossary } from '../glossary/term';
import { readWords } from '../glossary/words';
import { findPassages } from '../language/passages';
import { originalTitles } from '../rules/injected-title/original';
import { primaryLanguage } from '../settings';
import { isWordCharacter } from '../text/characters';
import { toFileSpan, toTextSpan } from '../text/mapped-text';
import type { Language, LanguagePair, PlacedSegment, Span } from '../types';
import { before, behind, bounded, withoutObjects } from './neighbourhood';
import { type MarkedText, markedText } from './stand-ins';

/** A piece of a document that is to be translated, and everything a translator should know of it. */
export interface Passage {
  readonly at: PlacedSegment;
  /** Text offsets in the segment's target: what the translation replaces. */
  readonly span: Span;
  /** The same in the file. */
  readonly fileSpan: Span;
  /** What is to be translated; a stand-in for each object and each piece of markup. */
  readonly marked: MarkedText;
  /** The text around, as a reader sees it, cut at sentences. */
  readonly before: string;
  readonly after: string;
  /** The paragraph of the source that belongs here, where it is known. */
  readonly original?: string;
  /** Terms of the glossary in the passage, with their preferred rendering. */
  readonly terms: readonly { readonly source: string; readonly target: string; readonly note?: string }[];
  /** Undefined when nobody knows what language it is. */
  readonly source?: Language;
  readonly target: Language;
  /** It is a planted title: the passage is what the source has in its place, empty where that is not known. */
  readonly isTitle?: boolean;
}

/** What is to be translated: a span of the file, and the rule that found it, if one did. */
export interface Wanted {
  readonly span: Span;
  readonly rule?: string;
  /** The other advertising planted in the file, for a planted title: what the source has in its place is counted with them. */
  readonly planted?: readonly Span[];
}

/** The document a passage stands in. */
export interface PassageDocument {
  readonly file: string;
  readonly segments: readonly PlacedSegment[];
  readonly languages: LanguagePair;
  readonly glossary: Glossary;
}

/** More terms would drown the passage. */
const MOST_TERMS = 30;
const LONGEST_ORIGINAL = 2_000;

/** The passages of the wanted spans, in file order; one for each segment a span reaches into, none where there is nothing to translate. */
export function passagesOfSpans(document: PassageDocument, wanted: readonly Wanted[]): Passage[] {
  const found: Passage[] = [];
  const segmentsIn = segmentFinder(document.segments);
  for (const one of [...wanted].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    for (const index of segmentsIn(one.span)) {
      const passage = passageIn(document, index, one);
      if (passage && passage.fileSpan.start >= (found.at(-1)?.fileSpan.end ?? 0)) found.push(passage);
    }
  }
  return found;
}

/** Finds the indexes of the segments a file span reaches into, in time that hardly grows with the file. */
function segmentFinder(segments: readonly PlacedSegment[]): (span: Span) => number[] {
  const from = segments.map(({ start, segment: { target } }) => start + (target.pieces[0]?.fileStart ?? 0));
  /** Where the segments up to each have ended: one may lie within another. */
  const ended: number[] = [];
  for (const { start, segment } of segments) ended.push(Math.max(ended.at(-1) ?? 0, start + (segment.target.pieces.at(-1)?.fileEnd ?? 0)));
  return span => {
    let low = 0;
    let high = segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ended[middle] < span.start) low = middle + 1;
      else high = middle;
    }
    const indexes: number[] = [];
    for (let i = low; i < segments.length && from[i] <= span.end; i++) if (segments[i].segment.target.pieces.length > 0) indexes.push(i);
    return indexes;
  };
}

function passageIn(document: PassageDocument, index: number, wanted: Wanted): Passage | undefined {
  const at = document.segments[index];
  const { target, source } = at.segment;
  const isEmpty = target.text.trim() === '';
  const span = isEmpty ? { start: 0, end: target.text.length } : trimmed(target.text, textSpan(at, wanted.span));
  // An empty unit is translated from its source, if that holds nothing whose way of writing we would have to guess.
  const isPlainSource = source && source.objects.length === 0 && !source.tags?.length && hasWords(source.text);
  if (isEmpty ? !isPlainSource : !hasWords(target.text.slice(span.start, span.end))) return undefined;
  const isTitle = wanted.rule === TITLE_RULE;
  const marked = isTitle
    ? plainMarked(titleAt(at, span, wanted.planted ?? []))
    : isEmpty
      ? plainMarked(source?.text.trim() ?? '')
      : markedText(document.file, at, span);
  const local = toFileSpan(target, span);
  return {
    at,
    span,
    fileSpan: { start: local.start + at.start, end: local.end + at.start },
    marked,
    before: before(document.segments, index, span.start),
    after: behind(document.segments, index, span.end),
    ...(source && !isEmpty && { original: bounded(withoutObjects(source.text), LONGEST_ORIGINAL) }),
    terms: termsIn(marked.text, document),
    source: languageOf(marked.text, document.languages, wanted.rule),
    target: document.languages.target,
    ...(isTitle && { isTitle }),
  };
}

/** The rule whose findings are restored from the source rather than translated. */
export const TITLE_RULE = 'injected-title';

const textSpan = ({ start, segment: { target } }: PlacedSegment, span: Span): Span =>
  toTextSpan(target, { start: span.start - start, end: span.end - start });

const plainMarked = (text: string): MarkedText => ({ text, standIns: [], isBroken: false });

/** What the source has in the place of a planted title; empty where that is not sure. */
function titleAt(at: PlacedSegment, span: Span, planted: readonly Span[]): string {
  const others = planted.map(other => textSpan(at, other)).filter(({ start, end }) => end > start && start !== span.start);
  return originalTitles(at.segment, [...others, span]).get(span) ?? '';
}

function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && text[from].trim() === '') from++;
  while (to > from && text[to - 1].trim() === '') to--;
  return { start: from, end: to };
}

function hasWords(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isWordCharacter(text, i)) return true;
  return false;
}

function termsIn(text: string, { glossary, languages }: PassageDocument): Passage['terms'] {
  const occurrences = termIndex(glossary, languages)?.sources?.find(readWords(text)) ?? [];
  const terms = new Set(occurrences.flatMap(({ values }) => values));
  return [...terms]
    .slice(0, MOST_TERMS)
    .map(({ source, target, note }) => ({ source, target: target[0], ...(note !== undefined && { note }) }));
}

/** By its writing where that is East Asian and the target's is not; else the language of the source, unless the finding says it is another. */
function languageOf(text: string, { source, target }: LanguagePair, rule?: string): Language | undefined {
  const [first] = findPassages(text);
  if (first && !EAST_ASIAN.includes(primaryLanguage(target))) {
    const primary = primaryLanguage(source);
    return primary === first.language || (first.language === 'zh' && EAST_ASIAN.includes(primary)) ? source : first.language;
  }
  return rule === 'other-language' ? undefined : source;
}

const EAST_ASIAN = ['zh', 'yue', 'ja', 'ko'];
