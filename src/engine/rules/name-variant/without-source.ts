import type { PlacedSegment, Segment, Span } from '../../types';
import { isTwoFormed, type NameWord, nameFacts, type PinyinName } from './facts';
import { distance, file, type Mention, type NameVariant } from './variant';

/** So often one way, once the other. */
const MAJORITY = 3;

interface Rendering extends Mention {
  readonly name: PinyinName;
}

/**
 * Names that a document without sources spells one way three times and more, and once in another that is hardly another person's: the same
 * given name of two syllables with a surname that differs by a letter, or the same letters in another order or with other spaces.
 */
export function lonelyVariants(segments: readonly PlacedSegment[]): NameVariant[] {
  const byGiven = new Map<string, Rendering[]>();
  const words = new Map<string, Map<string, Mention[]>>();
  for (const at of segments) {
    if (at.segment.source) continue;
    const { pinyin, runs } = nameFacts(at.segment);
    for (const name of firstReadings(pinyin))
      if (name.syllables === 2) file(byGiven, name.given, { at, span: { start: name.start, end: name.end }, name });
    for (const run of runs) {
      for (const { letters, form, span } of wordsOfTwoForms(at.segment.target.text, run)) {
        const forms = words.get(letters) ?? new Map<string, Mention[]>();
        words.set(letters, forms);
        file(forms, form, { at, span });
      }
    }
  }
  return [...[...byGiven.values()].flatMap(pinyinVariants), ...[...words.values()].flatMap(wordVariants)];
}

/** Whether a segment without a source holds a name that may have a variant. */
export function holdsLonelyNames(segment: Segment): boolean {
  const { pinyin, runs } = nameFacts(segment);
  return pinyin.some(({ syllables }) => syllables === 2) || runs.some(run => wordsOfTwoForms(segment.target.text, run).length > 0);
}

/** Each place is read as one name: the surname first, as Chinese does, where it can be. */
function firstReadings(names: readonly PinyinName[]): PinyinName[] {
  const kept: PinyinName[] = [];
  for (const name of names) if (!kept.some(({ start, end }) => start < name.end && name.start < end)) kept.push(name);
  return kept;
}

function pinyinVariants(renderings: readonly Rendering[]): NameVariant[] {
  if (renderings.length <= MAJORITY) return [];
  const byForm = new Map<string, Rendering[]>();
  for (const rendering of renderings) file(byForm, rendering.name.form, rendering);
  const forms = [...byForm.values()].sort((a, b) => b.length - a.length);
  const [main] = forms;
  if (main.length < MAJORITY) return [];
  return forms.slice(1).flatMap(others => {
    if (others.length > 1) return [];
    const [one] = others;
    const apart = distance(one.name.surname, main[0].name.surname, 1);
    if (apart > 1) return [];
    return [
      { at: one.at, span: one.span, others: main, kind: apart === 0 ? 'layout' : 'spelling', confidence: apart === 0 ? 0.6 : 0.7 } as const,
    ];
  });
}

interface WordForm {
  readonly letters: string;
  readonly form: string;
  readonly span: Span;
}

/** The words of a run that documents write in two ways: al-Sisi, Al Sisi; Xi'an, and Xian alone, for with others it may be a surname. */
function wordsOfTwoForms(text: string, run: readonly NameWord[]): WordForm[] {
  return run.flatMap((word, i) => {
    const next = run[i + 1];
    const isArticle = next && (word.letters === 'al' || word.letters === 'el');
    const span = { start: word.start, end: isArticle ? next.end : word.end };
    const written = text.slice(span.start, span.end);
    if (!isArticle && run.length > 1 && !isTwoFormed(written)) return [];
    return [{ letters: isArticle ? word.letters + next.letters : word.letters, form: formOf(written), span }];
  });
}

const formOf = (written: string): string => written.toLowerCase().replaceAll('’', "'").replaceAll('‐', '-');

function wordVariants(forms: ReadonlyMap<string, readonly Mention[]>): NameVariant[] {
  const [main, ...others] = [...forms.values()].sort((a, b) => b.length - a.length);
  if (main.length < MAJORITY) return [];
  return others.flatMap(some => (some.length === 1 ? [{ ...some[0], others: main, kind: 'layout', confidence: 0.6 } as const] : []));
}
