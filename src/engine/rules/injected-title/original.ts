import { termIndex } from '../../glossary/match';
import type { Glossary } from '../../glossary/term';
import { readWords } from '../../glossary/words';
import { countHan } from '../../text/characters';
import type { LanguagePair, PlacedSegment, Segment, Span } from '../../types';

/** A title in the marks of Chinese; one in English quotation marks, too, as reviewers write them. */
const CHINESE_TITLE = /《[^《》\n]{1,80}》/g;
const ANY_TITLE = /《[^《》\n]{1,80}》|“\p{Lu}[^“”\n]{1,80}”/gu;

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: title, index }) => ({ start: index, end: index + title.length }));

const inner = (text: string, { start, end }: Span): string => text.slice(start + 1, end - 1);

/** A segment's titles in the order of its target, each with the title of the source in its place. */
export type Originals = ReadonlyMap<Span, string>;

const NONE: Originals = new Map();

/**
 * The titles of the source, without their marks, that stand where the titles of the target and its planted phrases do. Only where both have
 * equally many, and every Chinese title that the target kept stands at the same place in the source; else nothing is sure, and there are none.
 * Linear.
 */
export function originalTitles({ target, source }: Segment, planted: readonly Span[]): Originals {
  if (!source?.text.includes('《')) return NONE;
  const originals = spansOf(source.text, CHINESE_TITLE).map(span => inner(source.text, span));
  const here = [CHINESE_TITLE, ANY_TITLE].map(pattern => merged(spansOf(target.text, pattern), planted));
  const places = here.find(({ length }) => length === originals.length);
  const isKept = (span: Span, i: number): boolean => {
    const title = inner(target.text, span);
    return countHan(title) === 0 || title === originals[i];
  };
  const own = new Set(planted);
  if (!places?.every((span, i) => own.has(span) || isKept(span, i))) return NONE;
  return new Map(places.map((span, i) => [span, originals[i]]));
}

/** Planted phrases and the titles that touch none of them, in order. */
function merged(titles: readonly Span[], planted: readonly Span[]): Span[] {
  const ordered = [...planted].sort((a, b) => a.start - b.start);
  let next = 0;
  const apart = titles.filter(({ start, end }) => {
    while (next < ordered.length && ordered[next].end <= start) next++;
    return !(next < ordered.length && ordered[next].start < end);
  });
  return [...apart, ...ordered].sort((a, b) => a.start - b.start);
}

/** What the translation calls a title of the source: by the glossary; else as it renders it elsewhere, if always alike. */
export function renderingsOf(
  segments: readonly { readonly at: PlacedSegment; readonly originals: Originals; readonly planted: ReadonlySet<Span> }[],
  languages: LanguagePair,
  glossary: Glossary,
): (title: string) => string | undefined {
  const rendered = new Map<string, Set<string>>();
  for (const { at, originals, planted } of segments) {
    for (const [span, title] of originals) {
      const rendering = inner(at.segment.target.text, span);
      if (planted.has(span) || countHan(rendering) > 0) continue;
      rendered.set(title, (rendered.get(title) ?? new Set()).add(`“${rendering}”`));
    }
  }
  return title => inGlossary(title, languages, glossary) ?? only(rendered.get(title));
}

function inGlossary(title: string, languages: LanguagePair, glossary: Glossary): string | undefined {
  const [found] = termIndex(glossary, languages)?.sources?.find(readWords(title)) ?? [];
  return found && found.start === 0 && found.end === title.length ? found.values[0].target[0] : undefined;
}

const only = (values: ReadonlySet<string> | undefined): string | undefined => (values?.size === 1 ? [...values][0] : undefined);
