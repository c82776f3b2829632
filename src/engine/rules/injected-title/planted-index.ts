import type { Glossary } from '../../glossary/term';
import { count, countIn, Follower } from '../../incremental/follower';
import type { DocumentIndex, DocumentPart, FindingDraft, LanguagePair, PlacedSegment } from '../../types';
import { candidatesOf } from './candidates';
import { isSure, type Place, type Planted, plantedAt, scoresOf, weightOfRepeats } from './judge';
import { holdsTitles, type Originals, originalsIn, Renderings } from './original';
import { SubjectCounts } from './subject';

/** The places of one phrase taken for planted. */
export interface Places {
  readonly count: number;
  /** Those that come first in the document. */
  readonly first: readonly Planted[];
}

/** So many places are named with a finding, and one more, which may be its own. */
const FIRST = 11;

interface Entry {
  readonly places: readonly Place[];
  /** What the places score by themselves; undefined when that is to be found out anew. */
  scores: readonly number[] | undefined;
  planted: readonly Planted[];
  /** The company for which they were judged. */
  judgedFor: string | undefined;
}

/** What the document says of its planted phrases. */
export interface PlantedIn {
  placesOf(key: string): Places;
  /** The titles of the source in place of those of a segment and of its planted phrases; and what the translation calls such a title. */
  originalsIn(at: PlacedSegment): Originals;
  renderingOf(title: string): string | undefined;
}

type Report = (at: PlacedSegment, draft: FindingDraft) => void;

/**
 * The advertising planted throughout a document. What a phrase scores depends on how often it stands there and on what the document is about; who
 * else was surely planted may decide. Each is counted, and places are judged again only where one of these changed.
 */
export function plantedIndex(
  reportAll: (planted: readonly Planted[], document: PlantedIn, report: Report) => void,
  languages: LanguagePair,
  glossary: Glossary,
): DocumentIndex {
  const follower = new Follower();
  const subjectFollower = new Follower();
  const subjects = new SubjectCounts();
  /** Of parts with places. */
  const entries = new Map<DocumentPart, Entry>();
  const times = new Map<string, number>();
  const partsOf = new Map<string, Map<DocumentPart, number>>();
  /** How many places of a phrase score enough by themselves. */
  const sure = new Map<string, number>();
  const planted = new Map<string, Map<DocumentPart, number>>();
  /** What findings were last told of a phrase. */
  const told = new Map<string, Places>();
  /** Phrases whose places changed since. */
  const stirred = new Set<string>();
  let subjectsName = '';
  const renderings = new Renderings(languages, glossary);
  let renderingsRevision = 0;

  const scored = ({ places, scores = [] }: Entry, by: 1 | -1): void => {
    for (const [i, { candidate }] of places.entries()) if (i < scores.length && isSure(scores[i])) count(sure, candidate.key, by);
  };
  const countPlanted = (part: DocumentPart, list: readonly Planted[], by: 1 | -1): void => {
    for (const { candidate } of list) {
      stirred.add(candidate.key);
      countIn(planted, candidate.key, part, by);
    }
  };
  /** Counts a place of a phrase; when that makes it weigh otherwise, all its places are scored anew. */
  const countPlace = (key: string, part: DocumentPart, by: 1 | -1): void => {
    const before = weightOfRepeats(times.get(key) ?? 0);
    countIn(partsOf, key, part, by);
    if (weightOfRepeats(count(times, key, by)) === before) return;
    for (const other of partsOf.get(key)?.keys() ?? []) forget(other);
  };
  const forget = (part: DocumentPart): void => {
    const entry = entries.get(part);
    if (!entry?.scores) return;
    scored(entry, -1);
    entry.scores = undefined;
    entry.judgedFor = undefined;
  };

  const add = (part: DocumentPart): void => {
    const places = part.segments.flatMap(at => candidatesOf(at.segment.target).map(candidate => ({ at, candidate })));
    if (places.length === 0) return;
    entries.set(part, { places, scores: undefined, planted: NONE, judgedFor: undefined });
    for (const { candidate } of places) countPlace(candidate.key, part, 1);
  };
  const remove = (part: DocumentPart): void => {
    renderings.remove(part);
    const entry = entries.get(part);
    if (!entry) return;
    forget(part);
    countPlanted(part, entry.planted, -1);
    entries.delete(part);
    for (const { candidate } of entry.places) countPlace(candidate.key, part, -1);
  };

  const placesOf = (key: string): Places => {
    const parts = [...(planted.get(key) ?? [])].sort(([a], [b]) => a.index - b.index);
    const first: Planted[] = [];
    for (const [part] of parts) {
      if (first.length >= FIRST) break;
      for (const one of entries.get(part)?.planted ?? []) if (one.candidate.key === key) first.push(one);
    }
    return { count: parts.reduce((sum, [, n]) => sum + n, 0), first: first.slice(0, FIRST) };
  };

  return {
    *update(parts, changed) {
      yield* follower.follow(parts, add, remove);
      if (entries.size > 0) {
        yield* subjectFollower.follow(
          parts,
          part => subjects.add(part),
          part => subjects.remove(part),
        );
      }
      const { name } = subjects;
      if (name !== subjectsName) for (const part of entries.keys()) forget(part);
      subjectsName = name;
      for (const entry of entries.values()) {
        if (entry.scores) continue;
        entry.scores = scoresOf(entry.places, key => times.get(key) ?? 1, subjects);
        scored(entry, 1);
        yield;
      }
      const company = sure.size > 1 ? '*' : ([...sure.keys()][0] ?? '');
      for (const [part, entry] of entries) {
        if (entry.judgedFor === company) continue;
        const { places, scores = [] } = entry;
        const found = places.flatMap((place, i) => plantedAt(place, scores[i], company !== '' && company !== place.candidate.key) ?? []);
        entry.judgedFor = company;
        if (isSameList(found, entry.planted)) continue;
        countPlanted(part, entry.planted, -1);
        countPlanted(part, found, 1);
        entry.planted = found;
        changed.add(part);
        yield;
      }
      if (planted.size > 0) {
        // Where there is a source, segments without advertising tell how the translation renders a title.
        for (const part of parts) {
          renderings.add(part, entries.get(part)?.planted ?? NONE);
          if (part.index % PARTS_A_STEP === 0) yield;
        }
        if (renderings.revision !== renderingsRevision)
          for (const [part, entry] of entries) if (entry.planted.length > 0 && holdsTitles(part)) changed.add(part);
        renderingsRevision = renderings.revision;
      }
      for (const key of stirred) {
        const now = placesOf(key);
        const before = told.get(key);
        if (now.count === 0) told.delete(key);
        else told.set(key, now);
        stirred.delete(key);
        if (before?.count === now.count && isSameList(before.first, now.first)) continue;
        for (const part of planted.get(key)?.keys() ?? []) changed.add(part);
      }
    },
    judge(part, report) {
      const { planted: list = NONE } = entries.get(part) ?? {};
      if (list.length === 0) return;
      const document: PlantedIn = {
        placesOf: key => told.get(key) ?? NO_PLACES,
        originalsIn: at => originalsIn(at, list),
        renderingOf: title => renderings.of(title),
      };
      reportAll(list, document, report);
    },
  };
}

const NONE: readonly Planted[] = [];
const PARTS_A_STEP = 16;
const NO_PLACES: Places = { count: 0, first: [] };

const isSameList = (a: readonly Planted[], b: readonly Planted[]): boolean =>
  a.length === b.length &&
  a.every(({ at, candidate, confidence }, i) => at === b[i].at && candidate === b[i].candidate && confidence === b[i].confidence);
