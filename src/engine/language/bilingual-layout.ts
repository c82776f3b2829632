import type { Replacement } from '../incremental/follower';
import { memoised } from '../text/memo';
import type { DocumentPart, MappedText, PlacedSegment } from '../types';
import { isEastAsian, type Measure, mayTranslate, measure, measureText } from './measure';

/** A stretch of a segment's text. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

interface Unit extends Line {
  readonly at: PlacedSegment;
  readonly part: DocumentPart;
  readonly measure: Measure;
  readonly kind: 'source' | 'target' | 'mixed' | 'neither';
  /** The numbers written in digits and the words in Latin letters. */
  readonly anchors: () => readonly string[];
}

/** A document is bilingual when this share of its source-language lines has a partner. */
const LEAST_SHARE = 0.75;
const LEAST_PAIRS = 2;

/** What was found out of the blocks that begin in a part, and the parts that were looked at for it. */
interface Pairing {
  readonly partnered: readonly Unit[];
  readonly first: DocumentPart;
  readonly last: DocumentPart;
  readonly width: number;
  /** Whether the document's beginning or end had a say. */
  readonly touchesStart: boolean;
  readonly touchesEnd: boolean;
}

/**
 * Documents that print both languages, one after the other: contracts, subtitles, poems with their translation. What stands there in the
 * source language is meant to stand there. Follows a document's edits: blocks are compared with those beside them, and only anew where an
 * edit touches them.
 */
export class BilingualLayout {
  #parts: readonly DocumentPart[] = [];
  readonly #pairings = new Map<DocumentPart, Pairing>();
  readonly #translated = new Map<PlacedSegment, Line[]>();
  #sourceCharacters = 0;
  #partneredCharacters = 0;
  #partners = 0;
  readonly #revisions = new WeakMap<DocumentPart, number>();

  get isBilingual(): boolean {
    return this.#partners >= LEAST_PAIRS && this.#partneredCharacters >= LEAST_SHARE * this.#sourceCharacters;
  }

  /** The lines of a segment whose translation stands beside them. */
  translatedIn(at: PlacedSegment): readonly Line[] {
    return (this.isBilingual && this.#translated.get(at)) || [];
  }

  /** Changes whenever the lines of a part with a translation beside them do. */
  revisionOf(part: DocumentPart): number {
    return this.#revisions.get(part) ?? 0;
  }

  add(part: DocumentPart): void {
    this.#sourceCharacters += charactersIn(sourceUnits(part));
  }

  remove(part: DocumentPart): void {
    this.#sourceCharacters -= charactersIn(sourceUnits(part));
    this.#drop(part);
  }

  /** Compares anew what is not compared as it now stands. All parts were added; one stretch was replaced since last time. */
  *update(parts: readonly DocumentPart[], { from, added }: Replacement<DocumentPart>): Generator<void> {
    this.#parts = parts;
    const to = from + added.length;
    for (const part of parts) {
      if (sourceUnits(part).length === 0) continue;
      const known = this.#pairings.get(part);
      if (known && this.#holds(known, from, to)) continue;
      this.#drop(part);
      this.#put(part, this.#pair(part));
      yield;
    }
  }

  #holds({ first, last, width, touchesStart, touchesEnd }: Pairing, from: number, to: number): boolean {
    const parts = this.#parts;
    if (parts[first.index] !== first || parts[last.index] !== last || last.index - first.index !== width) return false;
    if ((touchesStart && first.index > 0) || (touchesEnd && last.index < parts.length - 1)) return false;
    return to <= first.index || from > last.index;
  }

  #put(part: DocumentPart, pairing: Pairing): void {
    this.#pairings.set(part, pairing);
    this.#partners += pairing.partnered.length;
    this.#partneredCharacters += charactersIn(pairing.partnered);
    for (const unit of pairing.partnered) {
      const lines = this.#translated.get(unit.at);
      if (lines) lines.push(unit);
      else this.#translated.set(unit.at, [unit]);
      this.#revise(unit.part);
    }
  }

  #drop(part: DocumentPart): void {
    const known = this.#pairings.get(part);
    if (!known) return;
    this.#pairings.delete(part);
    this.#partners -= known.partnered.length;
    this.#partneredCharacters -= charactersIn(known.partnered);
    for (const unit of known.partnered) {
      const rest = this.#translated.get(unit.at)?.filter(line => line !== unit) ?? [];
      if (rest.length > 0) this.#translated.set(unit.at, rest);
      else this.#translated.delete(unit.at);
      this.#revise(unit.part);
    }
  }

  #revise(part: DocumentPart): void {
    this.#revisions.set(part, this.revisionOf(part) + 1);
  }

  /** The source units that have a partner: a block of the one language beside a block of the other, unit by unit of plausible length. */
  #pair(part: DocumentPart): Pairing {
    const reach = { first: part.index, last: part.index, touchesStart: false, touchesEnd: false };
    const partnered: Unit[] = [];
    for (const [i, unit] of unitsOf(part).entries()) {
      if (unit.kind !== 'source') continue;
      const before = this.#walk(part.index, i - 1, -1, reach);
      const previous = before.next().value;
      if (previous?.kind === 'source') continue;
      const following = this.#walk(part.index, i, 1, reach);
      const { block, next } = blockOf(following, following.next().value, Number.POSITIVE_INFINITY);
      const behind = blockOf(following, next, block.length + 1).block;
      const after = partners(block, behind);
      if (after.length > 0) partnered.push(...after);
      else if (previous) {
        const beside = blockOf(before, previous, block.length).block.reverse();
        if (beside.length === block.length) partnered.push(...partners(block, beside));
      }
    }
    const { first, last, touchesStart, touchesEnd } = reach;
    return { partnered, first: this.#parts[first], last: this.#parts[last], width: last - first, touchesStart, touchesEnd };
  }

  /** The units from one on, forwards or backwards; notes how far it came. */
  *#walk(
    partIndex: number,
    unitIndex: number,
    step: 1 | -1,
    reach: { first: number; last: number; touchesStart: boolean; touchesEnd: boolean },
  ): Generator<Unit, undefined> {
    let j = unitIndex;
    for (let i = partIndex; i >= 0 && i < this.#parts.length; i += step) {
      reach.first = Math.min(reach.first, i);
      reach.last = Math.max(reach.last, i);
      const units = unitsOf(this.#parts[i]);
      if (i !== partIndex) j = step > 0 ? 0 : units.length - 1;
      for (; j >= 0 && j < units.length; j += step) yield units[j];
    }
    if (step > 0) reach.touchesEnd = true;
    else reach.touchesStart = true;
    return undefined;
  }
}

/** The units from `first` on that are of its kind, at most so many, and the one behind them. */
function blockOf(units: Iterator<Unit, undefined>, first: Unit | undefined, most: number): { block: Unit[]; next: Unit | undefined } {
  const block: Unit[] = [];
  let next = first;
  while (next && first && next.kind === first.kind && block.length < most) {
    block.push(next);
    next = units.next().value;
  }
  return { block, next };
}

const charactersIn = (units: readonly Unit[]): number => units.reduce((sum, unit) => sum + unit.measure.eastAsian, 0);

/** The units of a block that the other block, read along with it, may translate. Blocks of different length must agree throughout. */
function partners(source: readonly Unit[], target: readonly Unit[] | undefined): Unit[] {
  if (target?.[0]?.kind !== 'target' || source.length > target.length) return [];
  const found = source.filter(
    (unit, i) => mayTranslate(unit.measure.eastAsian, target[i].measure.latinWords) && anchorsAgree(unit, target[i]),
  );
  return source.length === target.length || found.length === source.length ? found : [];
}

/** Whether the translation has a number (or a name in Latin letters) of the original, or hardly any when that has none. */
function anchorsAgree(source: Unit, target: Unit): boolean {
  const own = source.anchors();
  const other = target.anchors();
  return own.length === 0 ? other.filter(anchor => /\d/.test(anchor)).length <= 1 : own.some(anchor => other.includes(anchor));
}

const unitsOf = memoised((part: DocumentPart): readonly Unit[] =>
  part.segments.flatMap(at =>
    linesOf(at.segment.target)
      .filter(({ kind }) => kind !== 'neither')
      .map(line => ({ ...line, at, part })),
  ),
);

const sourceUnits = memoised((part: DocumentPart): readonly Unit[] => unitsOf(part).filter(({ kind }) => kind === 'source'));

type MeasuredLine = Omit<Unit, 'at' | 'part'>;

/** A segment is one unit; one with Chinese in it is taken by runs of lines of one kind. */
const linesOf: (text: MappedText) => readonly MeasuredLine[] = memoised(mapped => {
  const { text } = mapped;
  const whole = measuredLine(text, 0, text.length, measure(mapped));
  if (whole.measure.eastAsian === 0 || !text.includes('\n')) return [whole];
  const lines: MeasuredLine[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = measuredLine(text, start, end);
    const last = lines.at(-1);
    if (last && last.kind === line.kind) lines[lines.length - 1] = measuredLine(text, last.start, end);
    else lines.push(line);
    start = end + 1;
  }
  return lines;
});

function measuredLine(text: string, start: number, end: number, known?: Measure): MeasuredLine {
  const line = text.slice(start, end);
  const measured = known ?? measureText(line);
  return { start, end, measure: measured, kind: kindOf(measured), anchors: () => line.match(/\d+|[A-Za-z]{2,}/g) ?? [] };
}

function kindOf(measure: Measure): Unit['kind'] {
  if (isEastAsian(measure)) return 'source';
  if (measure.eastAsian > 0) return 'mixed';
  return measure.latinWords > 0 ? 'target' : 'neither';
}
