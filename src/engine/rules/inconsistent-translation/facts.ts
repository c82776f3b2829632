import { fold } from '../../lexicons/fold';
import { isHan, isSpace, isWordCharacter } from '../../text/characters';
import { OBJECT } from '../../text/mapped-text';
import { memoised } from '../../text/memo';
import type { MappedText, Segment, Span } from '../../types';

/** What comparing translations needs to know of one segment. Nothing but the segment decides it. */
export interface TranslationFacts {
  /** The source with its place of use, in the form it is compared in. */
  readonly source: string;
  readonly target: string;
  /** How much the source says: characters of Chinese and the like count one, words two. */
  readonly weight: number;
  readonly targetWords: number;
}

/** The facts of a segment; undefined when there is no translation to compare, or one that is known to be unfinished. */
export const translationFacts: (segment: Segment) => TranslationFacts | undefined = memoised(segment => {
  const { source, target, unit } = segment;
  if (!source || unit?.obsolete || unit?.form !== undefined || unit?.state === 'untranslated' || unit?.state === 'needs-review')
    return undefined;
  const [from, to] = [keyOf(source), keyOf(target)];
  const weight = weightOf(source.text);
  if (weight === 0 || to === '' || from === to) return undefined;
  return { source: `${unit?.context ?? ''}\u0001${from}`, target: to, weight, targetWords: to.split(' ').length };
});

/** A text in small letters, half width, single spaces, without marks at its ends, objects as they are written. */
function keyOf(mapped: MappedText): string {
  const { start, end } = coreOf(mapped.text);
  const core = mapped.text.slice(start, end);
  const folded = fold(mapped.objects.length === 0 ? core : withObjects(mapped, core, start));
  return (folded.includes('  ') ? folded.replace(/ +/g, ' ') : folded).trim();
}

/** A part of a text, from an offset on, with its objects as they are written. */
function withObjects({ objects }: MappedText, part: string, start: number): string {
  let object = objects.findIndex(({ at }) => at >= start);
  return part.replaceAll(OBJECT, () => ` ${objects[object++]?.raw} `);
}

/** A text without the spaces around it and the marks that end it. */
export function coreOf(text: string): Span {
  let [start, end] = [0, text.length];
  while (start < end && isSpace(text, start)) start++;
  while (end > start && (isSpace(text, end - 1) || FINAL_MARKS.includes(text[end - 1]))) end--;
  return { start, end };
}

const FINAL_MARKS = '.,;:!?…。，；：！？、';

function weightOf(text: string): number {
  let weight = 0;
  for (let i = 0; i < text.length; i++) {
    if (isHan(text, i)) weight++;
    else if (isWordCharacter(text, i) && (i === 0 || !isWordCharacter(text, i - 1)) && !/\d/.test(text[i])) weight += 2;
  }
  return weight;
}
