import { findQuantities, type NumberLanguage, type Quantity } from '../../numbers';
import { isDigit, isLatin } from '../../text/characters';
import type { Span } from '../../types';
import { assign, EXACT } from './assign';
import { type Relation, relate, UNMATCHED, UNMATCHED_WEAK } from './compare';
import { confidenceOfAdded, confidenceOfMissing, confidenceOfWrong } from './confidence';
import { isExplained, isWritten, type Traces, tracesOf } from './explain';
import { type Statement, statementsOf } from './statements';

/** Where a translation states other quantities than its source. */
export type Mismatch =
  | {
      readonly type: 'wrong';
      readonly source: Statement;
      readonly target: Statement;
      readonly relation: Relation;
      readonly confidence: number;
    }
  | { readonly type: 'missing'; readonly source: Statement; readonly neighbour?: Statement; readonly confidence: number }
  | { readonly type: 'added'; readonly target: Statement; readonly confidence: number }
  /** A month, year or weekday the source does not state; whether it is right, only the rest of the document can tell. */
  | { readonly type: 'unstated'; readonly target: Statement; readonly source?: Statement; readonly confidence: number };

export interface Sides {
  readonly source: string;
  readonly target: string;
  readonly sourceLanguage: NumberLanguage;
  readonly targetLanguage: NumberLanguage;
  /** Places of the target that other rules speak of: what stands there is not looked at, and counts for one number of the source each. */
  readonly claimed: () => readonly Span[];
}

/** How much it costs that two stand in different places of their texts. */
const DISTANCE = 0.35;

export function findMismatches(sides: Sides): Mismatch[] {
  const stated = quantitiesIn(sides.source, sides.sourceLanguage);
  const translated = quantitiesIn(sides.target, sides.targetLanguage);
  if (stated.length + translated.length > MAXIMUM_QUANTITIES) return [];
  const sources = statementsOf(sides.source, stated, sides.sourceLanguage);
  const targets = statementsOf(sides.target, translated, sides.targetLanguage);
  return agreeInOrder(sources, targets) || agreeInAnyOrder(sources, targets)
    ? []
    : withoutClaimed(judge(sources, targets, sides), sides.claimed);
}

/** Without the unit of time in “tenths of a second” and the systems of numerals (十六进制: hexadecimal). */
const quantitiesIn = (text: string, language: NumberLanguage): readonly Quantity[] => {
  const found = findQuantities(text, language);
  return found.filter(({ span }) =>
    language === 'en' ? !isUnitOfTime(text, span) : !/^[进進][制位]/.test(text.slice(span.end, span.end + 2)),
  );
};

const isUnitOfTime = (text: string, { start, end }: Span): boolean =>
  text.slice(start, end).toLowerCase() === 'second' &&
  /\b(?:an?|per|each|every) $/i.test(text.slice(Math.max(0, start - 6), start)) &&
  !/^ [a-z]/i.test(text.slice(end, end + 2));

/** A text with more numbers is a table or hostile, and no sentence whose numbers could be told apart. */
const MAXIMUM_QUANTITIES = 1500;

/** The usual case, at little cost: the same values in the same order. */
function agreeInOrder(sources: readonly Statement[], targets: readonly Statement[]): boolean {
  return (
    sources.length === targets.length &&
    sources.every((source, i) => {
      const relation = relate(source, targets[i]);
      return relation?.type === 'same' && relation.cost <= 0.3;
    })
  );
}

/**
 * The same values in another order. Nothing but pairs of equal values is cheaper than leaving a single statement without a partner, so that
 * where such a pairing is, as a whole, the best one has no others, and there is nothing to say.
 */
function agreeInAnyOrder(sources: readonly Statement[], targets: readonly Statement[]): boolean {
  if (sources.length !== targets.length || sources.length + targets.length > EXACT) return false;
  const taken = new Set<number>();
  let total = 0;
  for (const source of sources) {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let j = 0; j < targets.length; j++) {
      if (taken.has(j)) continue;
      const relation = relate(source, targets[j]);
      if (relation?.type !== 'same') continue;
      const cost = relation.cost + Math.abs(source.place - targets[j].place) * DISTANCE;
      if (cost >= least) continue;
      least = cost;
      best = j;
    }
    total += least;
    if (!(total < UNMATCHED_WEAK)) return false;
    taken.add(best);
  }
  return true;
}

function judge(sources: readonly Statement[], targets: readonly Statement[], sides: Sides): Mismatch[] {
  const relations = sources.map(() => new Map<number, Relation | undefined>());
  const relation = (i: number, j: number): Relation | undefined => {
    const known = relations[i];
    if (!known.has(j)) known.set(j, relate(sources[i], targets[j]));
    return known.get(j);
  };
  const partners = assign({
    sources: sources.length,
    targets: targets.length,
    cost: (i, j) => {
      const found = relation(i, j);
      if (!found) return Number.POSITIVE_INFINITY;
      const distance = Math.abs(sources[i].place - targets[j].place);
      return found.cost + distance * DISTANCE * (found.type === 'other' ? 4 : 1);
    },
    sourceAlone: i => (sources[i].weak ? UNMATCHED_WEAK : UNMATCHED),
    targetAlone: j => (targets[j].weak ? UNMATCHED_WEAK : UNMATCHED),
  });
  const sourceOf: number[] = targets.map(() => -1);
  partners.forEach((j, i) => {
    if (j >= 0) sourceOf[j] = i;
  });
  const pairs: Pairs = { sources, targets, partners, sourceOf, relation, ...nearness(sources.length, targets.length) };
  const traces = {
    source: once(() => tracesOf(sides.source, sides.sourceLanguage, sources)),
    target: once(() => tracesOf(sides.target, sides.targetLanguage, targets)),
  };
  const found = [...wrong(pairs, traces, sides), ...missing(pairs, traces.target), ...added(pairs, traces.source, sides)];
  return found.length === 1 && sources.length === targets.length ? found.map(alone) : found;
}

/** What alone disagrees among numbers that all have their partners is hardly paired by mistake. */
const alone = (mismatch: Mismatch): Mismatch =>
  mismatch.type === 'wrong' && mismatch.relation.type === 'other' && mismatch.confidence >= 0.5
    ? { ...mismatch, confidence: Math.max(mismatch.confidence, 0.65) }
    : mismatch;

interface BothTraces {
  readonly source: () => Traces;
  readonly target: () => Traces;
}

interface Pairs {
  readonly sources: readonly Statement[];
  readonly targets: readonly Statement[];
  readonly partners: readonly number[];
  readonly sourceOf: readonly number[];
  readonly relation: (source: number, target: number) => Relation | undefined;
  /** Whether some target (source) near the place of a source (target) fits. */
  readonly someTarget: (source: number, fits: (target: number) => boolean) => boolean;
  readonly someSource: (target: number, fits: (source: number) => boolean) => boolean;
}

/** Of longer lists only so many neighbours are looked at, so that time stays in proportion to their length. */
const NEIGHBOURS = 20;

function nearness(sources: number, targets: number): Pick<Pairs, 'someTarget' | 'someSource'> {
  const some = (from: number, to: number) => {
    const width = from + to <= EXACT ? EXACT : NEIGHBOURS;
    return (index: number, fits: (other: number) => boolean): boolean => {
      const middle = Math.round((index * to) / from);
      for (let other = Math.max(0, middle - width); other < Math.min(to, middle + width); other++) if (fits(other)) return true;
      return false;
    };
  };
  return { someTarget: some(sources, targets), someSource: some(targets, sources) };
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

const isSame = (relation: Relation | undefined): boolean => relation?.type === 'same';
/** The same number of the same kind, so that one may be left out or said again. */
const isRepeat = (relation: Relation | undefined): boolean => relation?.type === 'same' && relation.cost < 0.4;

/** A number that the source has elsewhere may be repeated and no error; it counts that much less. */
const REPEATED = 0.1;

/** three other doctors: 4位医生 with the one who is named. */
const isOthers = (source: Statement, target: Statement, text: string): boolean =>
  text.startsWith(' other', target.quantity.span.end) && source.value.numerator === target.value.numerator + target.value.denominator;

/** “third” of a size is 三分之一 as well as 第三. */
const isShareOf = (ordinal: Statement, share: Statement): boolean =>
  ordinal.quantity.kind === 'ordinal' &&
  share.quantity.kind === 'fraction' &&
  ordinal.value.denominator === 1n &&
  share.value.numerator === 1n &&
  ordinal.value.numerator === share.value.denominator;

/** Section 2.3 is 第二章第三节. */
const isPartOfSection = (ordinal: Statement, section: Statement): boolean =>
  ordinal.quantity.kind === 'ordinal' &&
  /^\d{1,2}(?:\.\d{1,2}){1,2}$/.test(section.quantity.text) &&
  section.quantity.text.split('.').includes(String(ordinal.value.numerator));

/** `234M` for `234M`: a code with letters of its own, whatever each language reads into it. */
function isWrittenAlike({ quantity }: Statement, { source, target }: Sides): boolean {
  let { start, end } = quantity.span;
  const isPart = (at: number): boolean => isLatin(target, at) || isDigit(target, at);
  while (start > 0 && isPart(start - 1) && quantity.span.start - start < LONGEST_CODE) start--;
  while (isPart(end) && end - quantity.span.end < LONGEST_CODE) end++;
  const code = target.slice(start, end);
  const at = /\d[A-Za-z]|[A-Za-z]\d/.test(code) ? source.indexOf(code) : -1;
  return at >= 0 && !/[A-Za-z\d]/.test((source[at - 1] ?? ' ') + (source[at + code.length] ?? ' '));
}

const LONGEST_CODE = 10;

function wrong(pairs: Pairs, traces: BothTraces, sides: Sides): Mismatch[] {
  const { sources, targets, partners, relation, someTarget, someSource } = pairs;
  return partners.flatMap((j, i): Mismatch[] => {
    const found = j < 0 ? undefined : relation(i, j);
    if (!found || found.type === 'same') return [];
    if (found.type === 'other' && sources[i].field === 'day' && targets[j].field === 'weekday')
      return [{ type: 'unstated', target: targets[j], source: sources[i], confidence: 0.5 }];
    if (found.type === 'other' && (isWritten(targets[j], traces.source()) || isOthers(sources[i], targets[j], sides.target))) return [];
    const areOtherwiseSame = (one: Statement, other: Statement): boolean => isShareOf(one, other) || isPartOfSection(one, other);
    if (areOtherwiseSame(sources[i], targets[j]) || areOtherwiseSame(targets[j], sources[i]) || isWrittenAlike(targets[j], sides))
      return [];
    const isSaidAgain = (target: number): boolean => someSource(target, other => other !== i && isRepeat(relation(other, target)));
    const repeats = isSaidAgain(j);
    if (repeats && someTarget(i, other => other !== j && isRepeat(relation(i, other)))) return [];
    const { partner } = targets[j];
    if (repeats && partner !== undefined && isSaidAgain(partner)) return [];
    const doubt = repeats && found.type === 'other' && targets[j].field === 'amount' ? REPEATED : 0;
    const confidence = confidenceOfWrong(sources[i], targets[j], found) - doubt;
    return [{ type: 'wrong', source: sources[i], target: targets[j], relation: found, confidence }];
  });
}

function missing({ sources, targets, partners, relation, someTarget }: Pairs, traces: () => Traces): Mismatch[] {
  return sources.flatMap((source, i): Mismatch[] => {
    if (partners[i] >= 0 || source.weak) return [];
    if (someTarget(i, j => isRepeat(relation(i, j)) || isPartOfSection(source, targets[j]))) return [];
    if (source.partner !== undefined && partners[source.partner] >= 0 && isSame(relation(source.partner, partners[source.partner])))
      return [];
    if (isExplained(source, traces())) return [];
    const neighbour = neighbourOf(i, partners);
    return [
      { type: 'missing', source, neighbour: neighbour < 0 ? undefined : targets[neighbour], confidence: confidenceOfMissing(source) },
    ];
  });
}

/** The target that was paired with the source nearest before, else after; -1 when none is near. */
function neighbourOf(source: number, partners: readonly number[]): number {
  for (let i = source - 1; i >= Math.max(0, source - NEIGHBOURS); i--) if (partners[i] >= 0) return partners[i];
  for (let i = source + 1; i < Math.min(partners.length, source + NEIGHBOURS); i++) if (partners[i] >= 0) return partners[i];
  return -1;
}

function added({ sources, targets, sourceOf, relation, someSource }: Pairs, traces: () => Traces, sides: Sides): Mismatch[] {
  const told = new Set<string>();
  return targets.flatMap((target, j): Mismatch[] => {
    if (sourceOf[j] >= 0 || target.weak) return [];
    if (someSource(j, i => isRepeat(relation(i, j)) || isPartOfSection(target, sources[i]))) return [];
    const { partner } = target;
    if (partner !== undefined && sourceOf[partner] >= 0 && isSame(relation(sourceOf[partner], partner))) return [];
    if (isCalendarContext(target)) {
      return saysRelatively(target, sides)
        ? []
        : [{ type: 'unstated', target, source: dayBeside(sources, sourceOf, targets, j), confidence: 0.45 }];
    }
    const key = target.quantity.text;
    if (told.has(key) || isExplained(target, traces())) return [];
    told.add(key);
    return [{ type: 'added', target, confidence: confidenceOfAdded(target, sides.target) }];
  });
}

/** The day of the source that the date a target's month or year belongs to was translated from. */
function dayBeside(
  sources: readonly Statement[],
  sourceOf: readonly number[],
  targets: readonly Statement[],
  j: number,
): Statement | undefined {
  const beside = targets.findIndex((target, other) => target.quantity === targets[j].quantity && sourceOf[other] >= 0);
  return beside >= 0 ? sources[sourceOf[beside]] : undefined;
}

const isCalendarContext = ({ field }: Statement): boolean => field === 'month' || field === 'year' || field === 'weekday';

/** Words that say which month, year or day without a number. */
const RELATIVE: Readonly<Record<string, RegExp>> = {
  month: /本月|上月|上个月|下月|下个月|当月|同月|次月|月内|月初|月底|月中|月末|个月|春节|国庆|圣诞|元旦|中秋|端午|清明|劳动节|暑|寒假/,
  year: /今年|去年|明年|前年|后年|本年|当年|同年|次年|上年|全年|年度|本届|年初|年底|年末|上半年|下半年|年前|年后|年内|\d\d年|届/,
  weekday: /今天|昨天|昨日|今日|明天|明日|前天|当天|当日|周|星期|礼拜|次日|同日/,
};

const saysRelatively = (target: Statement, { source, sourceLanguage }: Sides): boolean =>
  sourceLanguage === 'zh'
    ? RELATIVE[target.field].test(source)
    : /\b(?:this|last|next|that|same|the) (?:year|month|week)\b|\b(?:today|yesterday|tomorrow)\b/i.test(source) ||
      (target.field !== 'year' && CALENDAR_WORD.test(source));

/** Months and days whose names, short or long, may be other words as well (May, Mar, Sun): alone they are not read as dates. */
const CALENDAR_WORD = /\b(?:jan|feb|mar|march|apr|may|jun|jul|aug|sept?|oct|nov|dec|mon|tue|tues|wed|thur?|thurs|fri|sat|sun)\b/i;

/** Without what other rules speak of; each of their places also stands for the number of the source nearest to it. */
function withoutClaimed(found: readonly Mismatch[], claimed: () => readonly Span[]): Mismatch[] {
  if (found.length === 0) return [];
  const spans = claimed();
  if (spans.length === 0) return [...found];
  const meets = (span: Span, other: Span): boolean => span.start < other.end && other.start < span.end;
  const answered = new Set<Span>();
  const kept = found.filter(mismatch => {
    if (mismatch.type === 'missing') return true;
    const claim = spans.find(span => meets(span, mismatch.target.quantity.span));
    if (claim && mismatch.type === 'wrong') answered.add(claim);
    return !claim;
  });
  let open = spans.filter(span => !answered.has(span)).length;
  return kept.filter(mismatch => mismatch.type !== 'missing' || open-- <= 0);
}
