import { SUBJECT_OF } from '../../lexicons/topics';
import type { PlacedSegment } from '../../types';
import { type Candidate, candidatesOf } from './candidates';
import { isJoiner } from './joiners';
import type { SlotKind } from './slot';
import { isDiscussed, type SubjectMeasure, subjectWords } from './subject';

/** A candidate taken for planted advertising. */
export interface Planted {
  readonly candidate: Candidate;
  readonly at: PlacedSegment;
  readonly confidence: number;
}

/**
 * What speaks for and against, in the unit of the word tables (2 = the usual word of the trade). No single line decides: the words alone
 * reach the threshold only when they are a whole advertisement, and stand in a document about something else.
 */
const THRESHOLD = 6;
const SLOT: Readonly<Record<SlotKind, number>> = { title: 2, line: 0.5, quote: 0.5, bare: 0 };
const OFF_TOPIC = 1.5;
const ON_TOPIC = -8;
/** Against, for each word of the subject in the same paragraph. */
const SUBJECT_NEARBY: Readonly<Record<SlotKind, number>> = { title: -0.75, line: -0.75, quote: -2, bare: -2 };
const SUBJECT_NEARBY_LIMIT = 3;
const DISCUSSED: Readonly<Record<SlotKind, number>> = { title: 0, line: 0, quote: -2.5, bare: -2.5 };
const GLOSSED = -3;
const SIDE_BY_SIDE = 1;
/** For a phrase that comes back: the more places, the less any of them meant it. */
const REPEATED: readonly (readonly [times: number, weight: number])[] = [
  [6, 2],
  [3, 1.5],
  [2, 0.75],
];
/** A page that was tampered with in one place was so in others: for a phrase beside other planted ones. */
const COMPANY = 1;
/** Where the source is at hand and has no such advertising; and where it talks about the subject itself. */
const NOT_IN_SOURCE = 1.5;
const SOURCE_ON_TOPIC = -4;

export interface Place {
  readonly at: PlacedSegment;
  readonly candidate: Candidate;
}

/** How many places of a phrase weigh the same. */
export const weightOfRepeats = (times: number): number => REPEATED.find(([least]) => times >= least)?.[1] ?? 0;

/** What each of some places that stand together scores. `times` says how often a phrase stands in the document. */
export const scoresOf = (places: readonly Place[], times: (key: string) => number, measure: SubjectMeasure): number[] =>
  places.map((place, i) => {
    const neighbours = [places[i - 1], places[i + 1]].filter(other => other !== undefined);
    return scoreOf(place, neighbours, times(place.candidate.key), measure);
  });

/** Whether a score by itself is enough. */
export const isSure = (score: number): boolean => score >= THRESHOLD;

/** The judgement of a place; undefined when it was not planted. `hasCompany`: another phrase surely was. */
export function plantedAt({ at, candidate }: Place, ownScore: number, hasCompany: boolean): Planted | undefined {
  const score = ownScore + (hasCompany ? COMPANY : 0);
  return score < THRESHOLD ? undefined : { candidate, at, confidence: confidenceOf(score) };
}

const confidenceOf = (score: number): number => Math.min(0.99, 0.7 + 0.06 * (score - THRESHOLD));

function scoreOf(place: Place, neighbours: readonly Place[], times: number, measure: SubjectMeasure): number {
  const { candidate, at } = place;
  const { target, source } = at.segment;
  const subject = SUBJECT_OF[candidate.topic];
  const onTopic = measure.about(candidate, subject);
  let score = candidate.weight + SLOT[candidate.slot] + OFF_TOPIC * (1 - onTopic) + ON_TOPIC * onTopic;
  score += weightOfRepeats(times);
  score += SUBJECT_NEARBY[candidate.slot] * Math.min(SUBJECT_NEARBY_LIMIT, subjectWords(target, subject));
  if (DISCUSSED[candidate.slot] !== 0 && isDiscussed(target.text, candidate.span)) score += DISCUSSED[candidate.slot];
  if (neighbours.some(other => areSideBySide(place, other))) score += SIDE_BY_SIDE;
  if (neighbours.some(other => areGlosses(place, other))) score += GLOSSED;
  if (source && candidatesOf(source).length === 0) score += subjectWords(source, subject) > 0 ? SOURCE_ON_TOPIC : NOT_IN_SOURCE;
  return score;
}

/** 《…》《…》, or with nothing but an "and" between. */
function areSideBySide(a: Place, b: Place): boolean {
  if (a.at !== b.at || a.candidate.slot === 'bare' || b.candidate.slot === 'bare') return false;
  return isJoiner(between(a, b));
}

/** A Chinese phrase beside an English one, in one line or one row of a table: an entry of a glossary, a name with its translation. */
function areGlosses(a: Place, b: Place): boolean {
  if (a.candidate.chinese === b.candidate.chinese || a.candidate.topic !== b.candidate.topic) return false;
  if (a.at === b.at) {
    const gap = between(a, b);
    return gap.length <= 12 && !gap.includes('\n') && !/[。.!?！？]/.test(gap);
  }
  const [first, second] = [a.at.segment.cell, b.at.segment.cell];
  return first !== undefined && second !== undefined && first.table === second.table && first.row === second.row;
}

function between(a: Place, b: Place): string {
  const [first, second] = a.candidate.span.start < b.candidate.span.start ? [a, b] : [b, a];
  return a.at.segment.target.text.slice(first.candidate.span.end, second.candidate.span.start);
}
