import type { PlacedSegment } from '../../types';
import { type NameWord, nameFacts } from './facts';
import { distance, file, type Mention, type NameVariant } from './variant';

/** Words before a name that are not of it. */
const TITLES: ReadonlySet<string> = new Set(
  'the mr mrs ms miss dr prof professor sir lady lord king queen prince princess president vice prime foreign minister ministry chancellor secretary general chairman chairwoman chair director senator governor mayor captain colonel major judge justice ambassador former us american'.split(
    ' ',
  ),
);
const LONGEST_NAME = 4;
/** Fewer letters are near to too many others. */
const SHORTEST = 8;
/** A name in more segments, or beside more others, is not gone through to the end. */
const MOST_SEGMENTS = 200;
const MOST_WINDOWS = 400;

interface Window extends Mention {
  readonly letters: string;
  readonly form: string;
}

/** Transliterated names (普京 in Latin letters) that are spelt otherwise where the source has the same characters. */
export function foreignNameVariants(segments: readonly PlacedSegment[]): NameVariant[] {
  const byKey = new Map<string, PlacedSegment[]>();
  for (const at of segments) {
    for (const key of nameFacts(at.segment).foreign) file(byKey, key, at);
  }
  const found = [...byKey.values()].filter(places => places.length > 1).flatMap(places => variantsOf(places.slice(0, MOST_SEGMENTS)));
  return withoutOverlaps(found);
}

function variantsOf(places: readonly PlacedSegment[]): NameVariant[] {
  const windows = places.flatMap(at => windowsOf(at)).slice(0, MOST_WINDOWS);
  const byForm = new Map<string, Window[]>();
  for (const window of windows) file(byForm, window.form, window);
  // The commonest first; sorting keeps the order of the document among equals.
  const forms = [...byForm.values()].sort((a, b) => segmentsOf(b).size - segmentsOf(a).size);
  return forms.flatMap((some, i) => {
    const model = forms.slice(0, i).find(other => areOneName(other, some));
    if (!model) return [];
    const kind = model[0].letters === some[0].letters ? 'layout' : 'spelling';
    if (kind === 'layout' && segmentsOf(model).size === segmentsOf(some).size) return [];
    const confidence = segmentsOf(model).size > segmentsOf(some).size ? 0.85 : 0.6;
    return some.map(window => ({ at: window.at, span: window.span, others: model, kind, confidence }) as const);
  });
}

const segmentsOf = (windows: readonly Window[]): Set<PlacedSegment> => new Set(windows.map(({ at }) => at));

/** Whether two forms are so near that, never standing in one segment, they are one name. */
function areOneName([a, ...more]: readonly Window[], others: readonly Window[]): boolean {
  const [b] = others;
  const limit = Math.min(a.letters.length, b.letters.length) >= 14 ? 2 : 1;
  if (a.letters !== b.letters && (distance(a.letters, b.letters, limit) > limit || isInflected(a.letters, b.letters))) return false;
  const where = segmentsOf([a, ...more]);
  return others.every(({ at }) => !where.has(at));
}

/** China's, Russians: the same name with an ending. */
const isInflected = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

function windowsOf(at: PlacedSegment): Window[] {
  const { text } = at.segment.target;
  const found: Window[] = [];
  for (const run of nameFacts(at.segment).runs) {
    const words = run.filter(({ letters }) => !TITLES.has(letters));
    for (let i = 0; i + 1 < words.length; i++) {
      for (let n = 2; n <= LONGEST_NAME && i + n <= words.length; n++) {
        const some = words.slice(i, i + n);
        if (areNeighbours(some)) found.push(windowOf(at, text, some));
      }
    }
  }
  return found.filter(({ letters }) => letters.length >= SHORTEST);
}

const areNeighbours = (words: readonly NameWord[]): boolean => words.every((word, i) => i === 0 || word.start === words[i - 1].end + 1);

function windowOf(at: PlacedSegment, text: string, words: readonly NameWord[]): Window {
  const span = { start: words[0].start, end: words[words.length - 1].end };
  const form = text.slice(span.start, span.end).toLowerCase().replaceAll('’', "'");
  return { at, span, letters: words.map(({ letters }) => letters).join(''), form };
}

/** Of variants that overlap, the shortest: it is the name without what stands beside it. */
function withoutOverlaps(variants: readonly NameVariant[]): NameVariant[] {
  const kept = new Map<PlacedSegment, NameVariant[]>();
  const length = ({ span }: NameVariant): number => span.end - span.start;
  for (const one of [...variants].sort((a, b) => length(a) - length(b))) {
    const same = kept.get(one.at) ?? [];
    if (!same.some(({ span }) => span.start < one.span.end && one.span.start < span.end)) file(kept, one.at, one);
  }
  return [...kept.values()].flat();
}
