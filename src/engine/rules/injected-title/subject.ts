import type { Subject } from '../../lexicons/topics';
import { DISCUSSION, SUBJECTS } from '../../lexicons/topics';
import { isHan, isLatin } from '../../text/characters';
import { memoised } from '../../text/memo';
import type { MappedText, PlacedSegment, Span } from '../../types';
import { type Candidate, candidatesOf } from './candidates';

/** A word of some subject outside the candidates, and the clause it stands in. */
interface Mention {
  readonly subject: Subject;
  readonly word: string;
  /** Less outside ordinary prose: a menu entry or a list of keywords shows no subject. */
  readonly weight: number;
  /** Offset of the clause in its text. */
  readonly clause: number;
}

interface SubjectFacts {
  readonly mentions: readonly Mention[];
  readonly clauses: number;
}

/** What a word weighs that does not stand in a clause of ordinary prose. */
const OUTSIDE_PROSE = 0.35;
/** Letters of Chinese, or half the words of a Latin script, that make a clause prose beside its subject words. */
const PROSE = 6;

const factsOf = memoised((target: MappedText): SubjectFacts => {
  const { text } = target;
  const candidates = candidatesOf(target);
  const mentions: Mention[] = [];
  let clauses = 0;
  let next = 0;
  for (let start = 0; start < text.length; ) {
    const end = clauseEnd(text, start);
    const found: { subject: Subject; word: string; weight: number }[] = [];
    let prose = 0;
    for (let at = start; at < end; ) {
      while (next < candidates.length && candidates[next].span.end <= at) next++;
      if (next < candidates.length && at >= candidates[next].span.start) {
        at = candidates[next].span.end;
        continue;
      }
      const match = SUBJECTS.at(text, at);
      if (match) found.push({ ...match.value, word: match.word });
      else if (isHan(text, at)) prose++;
      else if (isLatin(text, at) && !isLatin(text, at - 1)) prose += 2;
      at = match ? match.end : at + 1;
    }
    if (prose > 0 || found.length > 0) clauses++;
    for (const { subject, word, weight } of found) {
      mentions.push({ subject, word, weight: weight * (prose >= PROSE ? 1 : OUTSIDE_PROSE), clause: start });
    }
    start = Math.max(end, start + 1);
  }
  return { mentions, clauses };
});

/** The end of the clause that begins at an offset, its mark included. */
function clauseEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) if (endsClause(text, i)) return i + 1;
  return text.length;
}

const CLAUSE_MARKS = '。！？；，：\n\r!?;';

function endsClause(text: string, at: number): boolean {
  const mark = text[at];
  if (mark === '.') return text[at + 1] === undefined || text[at + 1] === ' ' || text[at + 1] === '\n' || text[at + 1] === '\r';
  if (mark === ',') return text[at + 1] !== ' ' && (isHan(text, at - 1) || isHan(text, at + 1));
  return CLAUSE_MARKS.includes(mark);
}

/** How far a document talks about the subjects of advertising when the advertising is taken out. */
export interface SubjectMeasure {
  /** From 0 (never) to 1 (it is about this). */
  about(candidate: Candidate, subject: Subject): number;
}

/** Distinct words, in prose, that make a document be about something, and the share of its clauses they must reach. */
const ENOUGH_WORDS = 4;
const ENOUGH_SHARE = 0.08;
const SPAM_COUNTS = 0.5;
const SPORT_COUNTS = 0.4;
const SPORT_LIMIT = 2;

/** Measures the subjects of a document. Each word counts once, and each clause once, however often they come back. */
export function measureSubjects(segments: readonly PlacedSegment[]): SubjectMeasure {
  const words = new Map<Subject, Map<string, number>>();
  const topical = new Map<Subject, number>();
  const seen = new Set<string>();
  let clauses = 0;
  for (const { segment } of segments) {
    const facts = factsOf(segment.target);
    clauses += facts.clauses;
    for (const { subject, word, weight, clause } of facts.mentions) {
      const known = words.get(subject) ?? new Map<string, number>();
      words.set(subject, known.set(word, Math.max(weight, known.get(word) ?? 0)));
      const key = subject + segment.target.text.slice(clause, clause + 40);
      if (seen.has(key)) continue;
      seen.add(key);
      topical.set(subject, (topical.get(subject) ?? 0) + Math.min(1, weight));
    }
  }
  const weightOf = (subject: Subject): number => [...(words.get(subject)?.values() ?? [])].reduce((sum, weight) => sum + weight, 0);
  const weights = new Map([...words.keys()].map(subject => [subject, weightOf(subject)]));
  return {
    about({ sporting }, subject) {
      const sport = sporting ? Math.min(SPORT_LIMIT, SPORT_COUNTS * (weights.get('sport') ?? 0)) : 0;
      const count = (weights.get(subject) ?? 0) + SPAM_COUNTS * (weights.get('spam') ?? 0) + sport;
      const share =
        ((topical.get(subject) ?? 0) + (topical.get('spam') ?? 0) + (sporting ? (topical.get('sport') ?? 0) : 0)) / Math.max(1, clauses);
      return Math.min(1, count / ENOUGH_WORDS) * Math.min(1, share / ENOUGH_SHARE);
    },
  };
}

/** How many words of a subject a text has outside its candidates, each once. */
export function subjectWords(target: MappedText, subject: Subject): number {
  const found = new Map<string, number>();
  for (const mention of factsOf(target).mentions) {
    if (mention.subject === subject || mention.subject === 'spam')
      found.set(mention.word, Math.max(mention.weight, found.get(mention.word) ?? 0));
  }
  return [...found.values()].reduce((sum, weight) => sum + weight, 0);
}

/** How far around a phrase words of reporting and law count. */
const REACH = 80;

/** Whether a phrase is being talked about: its clause speaks of police, law, words and their meaning. */
export function isDiscussed(text: string, span: Span): boolean {
  let start = span.start;
  while (start > 0 && span.start - start < REACH && !endsClause(text, start - 1)) start--;
  let end = span.end;
  while (end < text.length && end - span.end < REACH && !endsClause(text, end)) end++;
  for (let at = start; at < end; at++) {
    if (at >= span.start && at < span.end) at = span.end;
    if (DISCUSSION.at(text, at)) return true;
  }
  return false;
}
