import { count } from '../../incremental/follower';
import type { Subject } from '../../lexicons/topics';
import { DISCUSSION, SUBJECT_OF, SUBJECTS } from '../../lexicons/topics';
import { isHan, isLatin } from '../../text/characters';
import { memoised } from '../../text/memo';
import type { DocumentPart, MappedText, Span } from '../../types';
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
  about(candidate: Pick<Candidate, 'sporting'>, subject: Subject): number;
}

/** Distinct words, in prose, that make a document be about something, and the share of its clauses they must reach. */
const ENOUGH_WORDS = 4;
const ENOUGH_SHARE = 0.08;
const SPAM_COUNTS = 0.5;
const SPORT_COUNTS = 0.4;
const SPORT_LIMIT = 2;

const ADVERTISED = [...new Set(Object.values(SUBJECT_OF))];

/** In steps of this a document is about something, so that a clause more does not change the judgement of places far away. */
const STEPS = 32;

/** Sums the weights of things that come back, each counted once by the most it weighs; in whole numbers, so that what was added can be taken away. */
class HeaviestOnce {
  readonly #weights = new Map<string, Map<number, number>>();
  sum = 0;

  change(name: string, weight: number, by: 1 | -1): void {
    const weights = this.#weights.get(name) ?? new Map<number, number>();
    this.#weights.set(name, weights);
    this.sum -= heaviest(weights);
    count(weights, Math.round(weight * UNITS), by);
    this.sum += heaviest(weights);
    if (weights.size === 0) this.#weights.delete(name);
  }

  get weight(): number {
    return this.sum / UNITS;
  }
}

const UNITS = 1_000;
const heaviest = (weights: ReadonlyMap<number, number>): number => (weights.size === 0 ? 0 : Math.max(...weights.keys()));

/** The subjects of a document, part by part. Each word counts once, and each clause once, however often they come back. */
export class SubjectCounts implements SubjectMeasure {
  readonly #words = new Map<Subject, HeaviestOnce>();
  readonly #clauses = new Map<Subject, HeaviestOnce>();
  #all = 0;

  add(part: DocumentPart): void {
    this.#count(part, 1);
  }

  remove(part: DocumentPart): void {
    this.#count(part, -1);
  }

  about({ sporting }: Pick<Candidate, 'sporting'>, subject: Subject): number {
    const words = (one: Subject): number => this.#words.get(one)?.weight ?? 0;
    const clauses = (one: Subject): number => this.#clauses.get(one)?.weight ?? 0;
    const sport = sporting ? Math.min(SPORT_LIMIT, SPORT_COUNTS * words('sport')) : 0;
    const found = words(subject) + SPAM_COUNTS * words('spam') + sport;
    const share = (clauses(subject) + clauses('spam') + (sporting ? clauses('sport') : 0)) / Math.max(1, this.#all);
    return Math.round(STEPS * Math.min(1, found / ENOUGH_WORDS) * Math.min(1, share / ENOUGH_SHARE)) / STEPS;
  }

  /** Names all that `about` may say. */
  get name(): string {
    return ADVERTISED.flatMap(subject => [false, true].map(sporting => this.about({ sporting }, subject))).join();
  }

  #count(part: DocumentPart, by: 1 | -1): void {
    for (const { segment } of part.segments) {
      const { mentions, clauses } = factsOf(segment.target);
      this.#all += by * clauses;
      const seen = new Set<string>();
      for (const { subject, word, weight, clause } of mentions) {
        sumOf(this.#words, subject).change(word, weight, by);
        const key = subject + segment.target.text.slice(clause, clause + 40);
        if (seen.has(key)) continue;
        seen.add(key);
        sumOf(this.#clauses, subject).change(key, Math.min(1, weight), by);
      }
    }
  }
}

function sumOf(sums: Map<Subject, HeaviestOnce>, subject: Subject): HeaviestOnce {
  const sum = sums.get(subject) ?? new HeaviestOnce();
  sums.set(subject, sum);
  return sum;
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
