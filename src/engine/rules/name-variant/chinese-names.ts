import { SURNAMES } from '../../lexicons/chinese-surnames';
import { isHan } from '../../text/characters';
import type { PlacedSegment } from '../../types';
import { type NameFacts, nameFacts, type PinyinName } from './facts';
import { distance, file, type Mention, type NameVariant } from './variant';

/** A name in pinyin that stands for one name of the source. */
interface Rendering extends Mention {
  readonly name: PinyinName;
}

/**
 * Chinese names whose pinyin differs between segments that have the same characters in their source. A name of the source is one because the
 * target has a name of the same surname with as many syllables; no word list decides.
 */
export function chineseNameVariants(segments: readonly PlacedSegment[]): NameVariant[] {
  const byName = new Map<string, Rendering[]>();
  const linked = new Map<PlacedSegment, ReadonlySet<string>>();
  for (const at of segments) {
    const { pinyin } = nameFacts(at.segment);
    if (!at.segment.source || pinyin.length === 0) continue;
    const links = linksOf(at.segment.source.text, pinyin);
    if (links.length === 0) continue;
    linked.set(at, new Set(links.map(({ chinese }) => chinese)));
    for (const { chinese, name } of links) file(byName, chinese, { at, span: { start: name.start, end: name.end }, name });
  }
  const misspelt = misspeltNames(segments, byName, linked);
  return [...byName].flatMap(([chinese, renderings]) => [...variantsAmong(renderings), ...(misspelt.get(chinese) ?? [])]);
}

interface Link {
  readonly chinese: string;
  readonly name: PinyinName;
}

/** The names of a source with their pinyin, as far as each has but one reading and each reading but one name. */
export function linksOf(source: string, names: readonly PinyinName[]): Link[] {
  const links: Link[] = [];
  for (const name of names) {
    const possible = chineseFor(source, name);
    if (possible.length === 1) links.push({ chinese: possible[0], name });
  }
  if (links.length < 2) return links;
  const readings = new Map<string, Set<string>>();
  for (const { chinese, name } of links) readings.set(chinese, (readings.get(chinese) ?? new Set()).add(`${name.surname} ${name.given}`));
  return links.filter(({ chinese }) => readings.get(chinese)?.size === 1);
}

/** Everything in a source that a name in pinyin may stand for: its surname and so many characters. */
function chineseFor(source: string, { surname, syllables }: PinyinName): string[] {
  const found = new Set<string>();
  for (const characters of SURNAMES.get(surname) ?? []) {
    for (let at = source.indexOf(characters); at >= 0 && found.size < 2; at = source.indexOf(characters, at + 1)) {
      const end = at + characters.length + syllables;
      let isName = end <= source.length;
      for (let i = at + characters.length; i < end; i++) isName &&= isHan(source, i);
      if (isName) found.add(source.slice(at, end));
    }
  }
  return [...found];
}

const lettersIn = ({ name }: Rendering): string => `${name.surname} ${name.given}`;

/** Of the renderings of one name, those that are not the commonest. */
function variantsAmong(renderings: readonly Rendering[]): NameVariant[] {
  const found: NameVariant[] = [];
  const byLetters = new Map<string, Rendering[]>();
  for (const rendering of renderings) file(byLetters, lettersIn(rendering), rendering);
  const [main, ...rest] = [...byLetters.values()].sort((a, b) => b.length - a.length);
  for (const others of rest) {
    // What is wholly different is another word that happens to follow the surname.
    if (distance(main[0].name.given, others[0].name.given, 2) > 2) continue;
    for (const one of others) found.push({ ...one, others: main, kind: 'spelling', confidence: main.length > others.length ? 0.9 : 0.7 });
  }
  const byForm = new Map<string, Rendering[]>();
  for (const rendering of main) file(byForm, rendering.name.form, rendering);
  const [usual, ...unusual] = [...byForm.values()].sort((a, b) => b.length - a.length);
  for (const others of unusual) {
    if (others.length === usual.length) continue;
    for (const one of others) found.push({ ...one, others: usual, kind: 'layout', confidence: 0.6 });
  }
  return found;
}

/** More names of one given name or surname are not gone through. */
const MOST_NAMES = 50;

/** Names of sources whose targets have, in place of their pinyin, something that differs from it by a letter or two. */
function misspeltNames(
  segments: readonly PlacedSegment[],
  byName: ReadonlyMap<string, readonly Rendering[]>,
  linked: ReadonlyMap<PlacedSegment, ReadonlySet<string>>,
): Map<string, NameVariant[]> {
  const byPart = new Map<string, string[]>();
  for (const [chinese, [{ name }]] of byName) {
    if (name.given.length < SHORTEST_GIVEN) continue;
    file(byPart, name.given, chinese);
    file(byPart, name.surname, chinese);
  }
  const found = new Map<string, NameVariant[]>();
  if (byPart.size === 0) return found;
  for (const at of segments) {
    const source = at.segment.source?.text;
    if (!source) continue;
    for (const pair of pairsIn(nameFacts(at.segment))) {
      const possible = [...(byPart.get(pair.first) ?? []), ...(byPart.get(pair.second) ?? [])].slice(0, MOST_NAMES);
      const chinese = possible.find(one => !linked.get(at)?.has(one) && source.includes(one) && isNear(pair, byName.get(one)?.[0].name));
      const renderings = chinese && byName.get(chinese);
      if (!chinese || !renderings || isAnotherName(at, pair)) continue;
      file(found, chinese, { at, span: pair.span, others: renderings, kind: 'spelling', confidence: renderings.length > 1 ? 0.85 : 0.6 });
      break;
    }
  }
  return found;
}

/** A shorter given name is near to too many. */
export const SHORTEST_GIVEN = 5;

/** Two words side by side that may be a name. */
export interface Pair {
  readonly first: string;
  readonly second: string;
  readonly span: { readonly start: number; readonly end: number };
}

export const pairsIn = ({ runs }: NameFacts): Pair[] =>
  runs.flatMap(run =>
    run.slice(1).map((word, i) => ({ first: run[i].letters, second: word.letters, span: { start: run[i].start, end: word.end } })),
  );

export function isNear(
  { first, second }: Pick<Pair, 'first' | 'second'>,
  name: Pick<PinyinName, 'surname' | 'given'> | undefined,
): boolean {
  if (!name) return false;
  const near = (surname: string, given: string): boolean =>
    (given === name.given && surname !== name.surname && distance(surname, name.surname, 2) <= 2) ||
    (surname === name.surname && given !== name.given && distance(given, name.given, 2) <= 2);
  return near(first, second) || near(second, first);
}

/** Whether the pair is the pinyin of something else in the source. */
export const isAnotherName = (at: PlacedSegment, { span }: Pair): boolean =>
  nameFacts(at.segment).pinyin.some(
    name => name.start <= span.start && name.end >= span.end && chineseFor(at.segment.source?.text ?? '', name).length > 0,
  );
