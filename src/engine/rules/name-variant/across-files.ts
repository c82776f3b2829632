import { SURNAMES } from '../../lexicons/chinese-surnames';
import { primaryLanguage } from '../../settings';
import { isHan } from '../../text/characters';
import type { AcrossFiles, FactDraft, FileFact, Message, PlacedSegment, Span, Support } from '../../types';
import { isAnotherName, isNear, linksOf, type Pair, pairsIn, SHORTEST_GIVEN } from './chinese-names';
import { nameFacts } from './facts';
import { distance } from './variant';

/** Chinese names in several files, where these have the Chinese. Without it, people of near names are as likely as one of two spellings. */
export const acrossFiles: AcrossFiles = {
  facts({ segments, languages }) {
    if (primaryLanguage(languages.source) !== 'zh') return [];
    return segments.flatMap(at =>
      at.segment.source ? [...surely(at, at.segment.source.text), ...perhaps(at, at.segment.source.text)] : [],
    );
  },
  judge(one, usual, support) {
    if (one.detail === undefined) {
      if (support.files < CLEAR_MAJORITY) return undefined;
      return { severity: 'hint', confidence: 0.4, message: messageOf(one, usual, support, 'layout') };
    }
    if (!areOneName(one, usual)) return undefined;
    const isClear = support.files >= CLEAR_MAJORITY && support.isAgainstOne;
    const message = messageOf(one, usual, support, 'spelling');
    return { severity: isClear ? 'warning' : 'info', confidence: isClear ? 0.85 : 0.6, message };
  },
  edit: ({ span }, usual) => ({ span, text: usual.segment.target.text.slice(usual.span.start, usual.span.end) }),
};

const CLEAR_MAJORITY = 3;

/** The names that are linked with their Chinese: how they are spelt, and how the spelling is laid out. */
const surely = (at: PlacedSegment, source: string): FactDraft[] =>
  linksOf(source, nameFacts(at.segment).pinyin).flatMap(({ chinese, name }) => {
    const letters = `${name.surname} ${name.given}`;
    const fact = { at, span: { start: name.start, end: name.end }, shown: writtenAt(at, name) };
    return [
      { ...fact, key: `spelling ${chinese}`, variant: letters, detail: letters },
      { ...fact, key: `layout ${chinese} ${letters}`, variant: name.form },
    ];
  });

/** Words that may be a name of the source misspelt: they begin almost as its surname does. */
function perhaps(at: PlacedSegment, source: string): FactDraft[] {
  const pairs = pairsIn(nameFacts(at.segment)).filter(pair => pair.second.length >= SHORTEST_GIVEN - 1 && !isAnotherName(at, pair));
  if (pairs.length === 0 || pairs.length > MOST_PAIRS) return [];
  return pairs.flatMap(pair =>
    candidatesIn(source, pair).map(chinese => {
      const letters = `${pair.first} ${pair.second}`;
      return {
        at,
        span: pair.span,
        shown: writtenAt(at, pair.span),
        key: `spelling ${chinese}`,
        variant: letters,
        detail: letters,
        isGuess: true,
      };
    }),
  );
}

/** A segment with more is a list. */
const MOST_PAIRS = 20;
const MOST_CANDIDATES = 6;

/** What in a source begins with a surname whose pinyin is the first word of a pair, or differs from it by a letter or two. */
function candidatesIn(source: string, { first }: Pair): string[] {
  const found = new Set<string>();
  for (let i = 0; i < source.length && found.size < MOST_CANDIDATES; i++) {
    if (!isHan(source, i)) continue;
    for (const length of [1, 2]) {
      const readings = READINGS.get(source.slice(i, i + length));
      if (!readings?.some(reading => distance(reading, first, 2) <= 2)) continue;
      for (const end of [i + length + 1, i + length + 2]) if (isHan(source, end - 1)) found.add(source.slice(i, end));
    }
  }
  return [...found];
}

/** The pinyin of every surname. */
const READINGS: ReadonlyMap<string, readonly string[]> = readings();

function readings(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [letters, surnames] of SURNAMES) for (const surname of surnames) found.set(surname, [...(found.get(surname) ?? []), letters]);
  return found;
}

function areOneName(one: FileFact, usual: FileFact): boolean {
  const [surname, given] = (usual.detail ?? '').split(' ');
  const [first, second] = (one.detail ?? '').split(' ');
  if (one.isGuess) return given.length >= SHORTEST_GIVEN && isNear({ first, second }, { surname, given });
  // What is wholly different is another word that happens to follow the surname.
  return distance(given, second, 2) <= 2;
}

const writtenAt = (at: PlacedSegment, { start, end }: Span): string => at.segment.target.text.slice(start, end);

function messageOf(
  { shown: written }: FileFact,
  { shown: usual }: FileFact,
  { files, name }: Support,
  kind: 'spelling' | 'layout',
): Message {
  const where =
    files > 1 ? { en: `other files (${name} and more)`, 'zh-cn': `其他文件（${name} 等）` } : { en: name, 'zh-cn': ` ${name} ` };
  return kind === 'spelling'
    ? {
        en: `“${written}” is spelt “${usual}” in ${where.en}. Readers take two spellings for two people; use one.`,
        'zh-cn': `“${written}”在${where['zh-cn']}中写作“${usual}”。读者会误以为是两个人，请统一写法。`,
      }
    : {
        en: `“${written}” is written “${usual}” in ${where.en}. Write the name in one way.`,
        'zh-cn': `“${written}”在${where['zh-cn']}中写作“${usual}”。请统一写法。`,
      };
}
