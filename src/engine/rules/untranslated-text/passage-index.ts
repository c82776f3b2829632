import { count, Follower } from '../../incremental/follower';
import { BilingualLayout, type Line } from '../../language/bilingual-layout';
import { measure } from '../../language/measure';
import { type Passage, passagesOf } from '../../language/passages';
import { memoised } from '../../text/memo';
import type { DocumentIndex, DocumentPart, FindingDraft, MappedText, PlacedSegment, Segment } from '../../types';
import { topicWords } from './cues';
import {
  isFollowedByRendering,
  isGlossaryLine,
  isLogLine,
  isReferenceWork,
  leastListLines,
  type PartSettings,
  type Setting,
  settingsOf,
} from './document-context';
import type { Intent } from './intent';

export interface JudgedPassage {
  readonly passage: Passage;
  readonly intent: Intent;
}

/** A passage, judged by its sentence and its place in the document. */
export interface PlacedPassage extends JudgedPassage {
  readonly at: PlacedSegment;
  /** Without quotation marks: once explained, a term may be used. */
  readonly text: string;
}

export const isIntended = (intent: Intent): boolean => intent === 'gloss' || intent === 'discussed';

/** In a text on Chinese, anything up to this is an example. */
const LONGEST_EXAMPLE = 24;
/** So many different words on language, so many passages under discussion, or so many with their rendering make a text on Chinese. */
const LEAST_TOPIC_WORDS = 3;
const TOPIC_REACH = 12;
const LEAST_DISCUSSED = 3;
const LEAST_EXPLAINED = 5;

/** What is known of a part. */
interface Entry {
  settings?: PartSettings;
  settingsFor?: string;
  /** Its passages, and what they were judged for. */
  judged: readonly PlacedPassage[];
  judgedFor?: string;
  /** The words on language in and near the segments with passages. */
  topics: ReadonlySet<string>;
}

/**
 * The passages left in the source language throughout a document. `judgedIn` judges those of a segment by their sentences; what only the
 * document shows comes here: a translation beside a passage, a column or a list of words, a term that is explained elsewhere, a text that
 * speaks of the language throughout.
 */
export function passageIndex(
  judgedIn: (segment: Segment) => readonly JudgedPassage[],
  draft: (passage: PlacedPassage, isAboutChinese: boolean) => FindingDraft,
): DocumentIndex {
  const follower = new Follower();
  const layout = new BilingualLayout();
  const entries = new Map<DocumentPart, Entry>();
  let withSource = 0;
  let withPassages = 0;
  let listLines = 0;
  /** Short passages by what was made of them; and all leaks. */
  const intents = new Map<Intent | 'any leak', number>();
  const explained = new Map<string, number>();
  /** Where a text stands unexplained. */
  const open = new Map<string, Map<DocumentPart, number>>();
  const topics = new Map<string, number>();
  /** Texts that were counted since parts were last told of it, and whether they were explained then. */
  const recounted = new Map<string, boolean>();
  /** Parts around which passages changed. */
  const stirred = new Set<DocumentPart>();
  let wasAboutChinese = false;
  /** Whether everything was looked at when it was last. */
  let isComplete = false;

  const entryOf = (part: DocumentPart): Entry => {
    const known = entries.get(part) ?? { judged: [], topics: NO_TOPICS };
    entries.set(part, known);
    return known;
  };

  const tally = (part: DocumentPart, judged: readonly PlacedPassage[], sign: 1 | -1): void => {
    for (const { intent, passage, text } of judged) {
      if (passage.characters <= LONGEST_EXAMPLE) count(intents, intent, sign);
      if (intent === 'leak') count(intents, 'any leak', sign);
      if (isIntended(intent)) {
        if (!recounted.has(text)) recounted.set(text, explained.has(text));
        count(explained, text, sign);
      } else {
        const parts = open.get(text) ?? new Map<DocumentPart, number>();
        open.set(text, parts);
        count(parts, part, sign);
        if (parts.size === 0) open.delete(text);
      }
    }
  };

  const add = (part: DocumentPart): void => {
    for (const { segment } of part.segments) if (segment.source) withSource++;
    if (part.segments.some(holdsPassage)) withPassages++;
    layout.add(part);
    entryOf(part);
  };

  const remove = (part: DocumentPart): void => {
    for (const { segment } of part.segments) if (segment.source) withSource--;
    if (part.segments.some(holdsPassage)) withPassages--;
    layout.remove(part);
    const { judged, settings, topics: near } = entryOf(part);
    tally(part, judged, -1);
    listLines -= settings?.listLines ?? 0;
    for (const topic of near) count(topics, topic, -1);
    entries.delete(part);
    stirred.delete(part);
  };

  /** Finds out where parts stand, as far as that changed. */
  function* place(parts: readonly DocumentPart[]): Generator<void> {
    const first = parts.find(part => part.segments.length > 0)?.segments[0];
    const inReferenceWork = isReferenceWork(first?.segment.target.text ?? '');
    let before = { inReferences: inReferenceWork, isAnnounced: false };
    for (const part of parts) {
      const entry = entryOf(part);
      const key = `${before.inReferences} ${before.isAnnounced} ${inReferenceWork}`;
      if (entry.settingsFor !== key) {
        const settings = settingsOf(part.segments, before, inReferenceWork);
        listLines += settings.listLines - (entry.settings?.listLines ?? 0);
        entry.settings = settings;
        entry.settingsFor = key;
        entry.judgedFor = undefined;
        yield;
      }
      before = entry.settings?.after ?? before;
    }
  }

  function* judge(parts: readonly DocumentPart[], changed: Set<DocumentPart>): Generator<void> {
    const isBilingualFile = withSource > 0;
    const isBilingual = !isBilingualFile && layout.isBilingual;
    const hasList = !isBilingualFile && listLines >= leastListLines(isBilingual);
    for (const part of parts) {
      const entry = entryOf(part);
      const key = `${isBilingualFile} ${isBilingual} ${hasList} ${isBilingual ? layout.revisionOf(part) : ''}`;
      if (entry.judgedFor === key) continue;
      const judged = part.segments.filter(holdsPassage).flatMap(at => {
        const setting = isBilingualFile ? undefined : settingOf(entry, at, hasList);
        return placed(at, judgedIn(at.segment), setting, isBilingual ? layout.translatedIn(at) : []);
      });
      tally(part, entry.judged, -1);
      tally(part, judged, 1);
      if (judged.length > 0 || entry.judged.length > 0) {
        changed.add(part);
        stirred.add(part);
      }
      entry.judged = judged;
      entry.judgedFor = key;
      yield;
    }
  }

  /** Looks for words on language around passages that changed. */
  function* lookAround(parts: readonly DocumentPart[], { from, added }: { from: number; added: readonly DocumentPart[] }): Generator<void> {
    const concerned = new Set([...added, ...around(parts, from, -1), ...around(parts, from + added.length - 1, 1)]);
    for (const part of stirred)
      for (const one of [part, ...around(parts, part.index, -1), ...around(parts, part.index, 1)]) concerned.add(one);
    for (const part of concerned) {
      const entry = entryOf(part);
      const near = topicsNear(part, parts, one => entryOf(one).judged);
      for (const topic of near) count(topics, topic, 1);
      for (const topic of entry.topics) count(topics, topic, -1);
      entry.topics = near;
      yield;
    }
    stirred.clear();
  }

  /**
   * Whether a document speaks of Chinese throughout, or gives the Chinese of its names throughout, so that its other short pieces of Chinese
   * most probably are there on purpose, too. Machines do not gloss.
   */
  const isAboutChinese = (): boolean => {
    if (withSource > 0) return false;
    const [discussed, glossed, leaks] = [intents.get('discussed') ?? 0, intents.get('gloss') ?? 0, intents.get('any leak') ?? 0];
    if (discussed >= LEAST_DISCUSSED && discussed >= 2 * leaks) return true;
    const all = discussed + glossed;
    if (all >= LEAST_EXPLAINED && all >= 2 * leaks) return true;
    return leaks > 0 && topics.size >= LEAST_TOPIC_WORDS;
  };

  return {
    *update(parts, changed) {
      const edited = yield* follower.follow(parts, add, remove);
      const replaced = isComplete ? edited : { from: 0, added: parts, removed: [] };
      isComplete = false;
      if (withPassages === 0) return;
      if (withSource === 0) {
        yield* layout.update(parts, replaced);
        yield* place(parts);
      }
      yield* judge(parts, changed);
      if (withSource === 0) yield* lookAround(parts, replaced);
      for (const [text, was] of recounted)
        if (was !== explained.has(text)) for (const part of open.get(text)?.keys() ?? []) changed.add(part);
      recounted.clear();
      const is = isAboutChinese();
      if (is !== wasAboutChinese) for (const [part, { judged }] of entries) if (judged.length > 0) changed.add(part);
      wasAboutChinese = is;
      isComplete = withSource === 0;
    },
    judge(part, report) {
      for (const one of entries.get(part)?.judged ?? []) {
        if (isIntended(one.intent) || explained.has(one.text)) continue;
        if (wasAboutChinese && one.passage.characters <= LONGEST_EXAMPLE) continue;
        report(one.at, draft(one, wasAboutChinese));
      }
    },
  };
}

const NO_TOPICS: ReadonlySet<string> = new Set();

const holdsPassage = ({ segment }: PlacedSegment): boolean => measure(segment.target).eastAsian > 0;

function settingOf({ settings }: Entry, at: PlacedSegment, hasList: boolean): Setting | undefined {
  return settings?.settings.get(at) ?? (hasList && settings?.listed.has(at) ? 'word-list' : undefined);
}

/** The passages of a segment, as far as its place in the document explains them. */
function placed(
  at: PlacedSegment,
  judged: readonly JudgedPassage[],
  setting: Setting | undefined,
  translated: readonly Line[],
): PlacedPassage[] {
  const isTranslated = ({ start, end }: Passage): boolean => translated.some(line => start >= line.start && end <= line.end + 1);
  return judged.map(({ passage, intent }) => ({
    at,
    passage,
    intent: isTranslated(passage) ? ('gloss' as const) : inSetting(intent, at, passage, setting),
    text: at.segment.target.text.slice(passage.start, passage.end).replace(/[“”‘’《》「」『』"']/g, ''),
  }));
}

/** What the place in the document says of a passage. */
function inSetting(intent: Intent, at: PlacedSegment, passage: Passage, setting: Setting | undefined): Intent {
  if (isIntended(intent) || setting === 'chinese-column' || setting === 'references' || setting === 'quoted-original')
    return isIntended(intent) ? intent : 'gloss';
  if (
    setting === 'word-list' &&
    (isGlossaryLine(at.segment.target, passage) || isFollowedByRendering(at.segment.target, passage, passageBehind(at, passage)))
  )
    return 'gloss';
  return isLogLine(at.segment.target, passage) ? 'gloss' : intent;
}

const passageBehind = (at: PlacedSegment, passage: Passage): Passage | undefined =>
  passagesOf(at.segment.target).find(({ start }) => start >= passage.end);

/** The parts beside one that hold the segments in whose neighbourhood it may stand, the nearest first. */
function around(parts: readonly DocumentPart[], index: number, step: 1 | -1): DocumentPart[] {
  const found: DocumentPart[] = [];
  let segments = 0;
  for (let i = index + step; i >= 0 && i < parts.length && segments < TOPIC_REACH; i += step) {
    found.push(parts[i]);
    segments += parts[i].segments.length;
  }
  return found;
}

/** The words on language in the segments of a part that stand near a passage: far from any Chinese they say nothing. */
function topicsNear(
  part: DocumentPart,
  parts: readonly DocumentPart[],
  judgedIn: (part: DocumentPart) => readonly PlacedPassage[],
): ReadonlySet<string> {
  const window = [...around(parts, part.index, -1).reverse(), part, ...around(parts, part.index, 1)];
  const withChinese = new Set(window.flatMap(one => judgedIn(one).map(({ at }) => at)));
  if (withChinese.size === 0) return NO_TOPICS;
  const segments = window.flatMap(one => one.segments);
  const own = new Set(part.segments);
  const found = new Set<string>();
  const behind = distances(segments, withChinese);
  const before = distances([...segments].reverse(), withChinese).reverse();
  for (const [i, at] of segments.entries()) {
    if (own.has(at) && Math.min(behind[i], before[i]) <= TOPIC_REACH) for (const topic of topicsOf(at.segment.target)) found.add(topic);
  }
  return found;
}

/** How many segments each stands behind the last of some. */
function distances(segments: readonly PlacedSegment[], marked: ReadonlySet<PlacedSegment>): number[] {
  let last = Number.NEGATIVE_INFINITY;
  return segments.map((at, i) => {
    if (marked.has(at)) last = i;
    return i - last;
  });
}

const topicsOf = memoised((text: MappedText) => topicWords(text.text));
