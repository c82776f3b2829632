import { termIndex } from '../../glossary/match';
import type { Glossary } from '../../glossary/term';
import { readWords } from '../../glossary/words';
import { countIn } from '../../incremental/follower';
import { countHan } from '../../text/characters';
import { memoised } from '../../text/memo';
import type { DocumentPart, LanguagePair, PlacedSegment, Segment, Span } from '../../types';
import type { Planted } from './judge';

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

/** The titles of the source in a segment of which some phrases are planted. */
export const originalsIn = (at: PlacedSegment, planted: readonly Planted[]): Originals =>
  originalTitles(
    at.segment,
    planted.filter(one => one.at === at).map(({ candidate }) => candidate.span),
  );

/** What a part says of titles, and the planted phrases it was read with. */
interface Said {
  readonly planted: readonly Planted[];
  readonly rendered: readonly (readonly [title: string, rendering: string])[];
}

/**
 * What the translation calls titles of the source: by the glossary; else as it renders them elsewhere, if always alike. Follows a document
 * part by part.
 */
export class Renderings {
  readonly #languages: LanguagePair;
  readonly #glossary: Glossary;
  readonly #rendered = new Map<string, Map<string, number>>();
  readonly #said = new Map<DocumentPart, Said>();
  /** Changes whenever some title may be called otherwise. */
  revision = 0;

  constructor(languages: LanguagePair, glossary: Glossary) {
    this.#languages = languages;
    this.#glossary = glossary;
  }

  /** Takes in what a part says beside its planted phrases. */
  add(part: DocumentPart, planted: readonly Planted[]): void {
    if (!holdsTitles(part) || this.#said.get(part)?.planted === planted) return;
    this.remove(part);
    const own = new Set(planted.map(({ candidate }) => candidate.span));
    const rendered = part.segments.flatMap(at =>
      [...originalsIn(at, planted)].flatMap(([span, title]) => {
        const rendering = inner(at.segment.target.text, span);
        return own.has(span) || countHan(rendering) > 0 ? [] : [[title, `“${rendering}”`] as const];
      }),
    );
    this.#said.set(part, { planted, rendered });
    for (const [title, rendering] of rendered) this.#count(title, rendering, 1);
  }

  remove(part: DocumentPart): void {
    for (const [title, rendering] of this.#said.get(part)?.rendered ?? []) this.#count(title, rendering, -1);
    this.#said.delete(part);
  }

  of(title: string): string | undefined {
    return inGlossary(title, this.#languages, this.#glossary) ?? only(this.#rendered.get(title));
  }

  #count(title: string, rendering: string, by: 1 | -1): void {
    const before = only(this.#rendered.get(title));
    countIn(this.#rendered, title, rendering, by);
    if (only(this.#rendered.get(title)) !== before) this.revision++;
  }
}

/** Whether the source of some segment holds a title. */
export const holdsTitles = memoised((part: DocumentPart) =>
  part.segments.some(({ segment }) => segment.source?.text.includes('《') === true),
);

function inGlossary(title: string, languages: LanguagePair, glossary: Glossary): string | undefined {
  const [found] = termIndex(glossary, languages)?.sources?.find(readWords(title)) ?? [];
  return found && found.start === 0 && found.end === title.length ? found.values[0].target[0] : undefined;
}

const only = (values: ReadonlyMap<string, number> | undefined): string | undefined =>
  values?.size === 1 ? [...values.keys()][0] : undefined;
