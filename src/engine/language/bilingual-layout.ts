import { memoised } from '../text/memo';
import type { MappedText, PlacedSegment } from '../types';
import { isEastAsian, type Measure, mayTranslate, measureText } from './measure';

/**
 * Documents that print both languages, one after the other: contracts, subtitles, poems with their translation. What stands there in the
 * source language is meant to stand there.
 */
export interface BilingualLayout {
  /** The lines (text spans of their segment) whose translation stands beside them. */
  readonly translated: ReadonlyMap<PlacedSegment, readonly Line[]>;
  readonly isBilingual: boolean;
}

interface Line {
  readonly start: number;
  readonly end: number;
}

interface Unit extends Line {
  readonly at: PlacedSegment;
  readonly measure: Measure;
  readonly kind: 'source' | 'target' | 'mixed' | 'neither';
}

/** A document is bilingual when this share of its source-language lines has a partner. */
const LEAST_SHARE = 0.6;
const LEAST_PAIRS = 2;

/** Finds the lines of a document that stand beside their translation. */
export function bilingualLayout(segments: readonly PlacedSegment[]): BilingualLayout {
  const units = segments.flatMap(unitsOf);
  const partnered = pair(units);
  const source = units.filter(unit => unit.kind === 'source');
  const characters = (list: readonly Unit[]): number => list.reduce((sum, unit) => sum + unit.measure.eastAsian, 0);
  const isBilingual = partnered.length >= LEAST_PAIRS && characters(partnered) >= LEAST_SHARE * characters(source);
  const translated = new Map<PlacedSegment, Line[]>();
  if (isBilingual) {
    for (const unit of partnered) {
      const lines = translated.get(unit.at);
      if (lines) lines.push(unit);
      else translated.set(unit.at, [unit]);
    }
  }
  return { translated, isBilingual };
}

/** The source units that have a partner: blocks of n lines of the one language beside n lines of the other, each pair of plausible length. */
function pair(units: readonly Unit[]): Unit[] {
  const blocks = blocksOf(units.filter(unit => unit.kind !== 'neither'));
  const partnered: Unit[] = [];
  for (let i = 0; i < blocks.length; i++) {
    if (blocks[i][0].kind !== 'source') continue;
    const after = partners(blocks[i], blocks[i + 1]);
    const before = after.length === blocks[i].length ? after : partners(blocks[i], blocks[i - 1]);
    const found = before.length > after.length ? before : after;
    partnered.push(...found);
    // A partner serves once.
    if (found === after && found.length > 0) i++;
  }
  return partnered;
}

/** Neighbouring units of one kind. */
function blocksOf(units: readonly Unit[]): Unit[][] {
  const blocks: Unit[][] = [];
  for (const unit of units) {
    const last = blocks.at(-1);
    if (last && last[0].kind === unit.kind) last.push(unit);
    else blocks.push([unit]);
  }
  return blocks;
}

function partners(source: readonly Unit[], target: readonly Unit[] | undefined): Unit[] {
  if (target?.[0].kind !== 'target' || source.length !== target.length) return [];
  return source.filter((unit, i) => mayTranslate(unit.measure.eastAsian, target[i].measure.latinWords));
}

function unitsOf(at: PlacedSegment): Unit[] {
  return linesOf(at.segment.target).map(line => ({ ...line, at }));
}

type MeasuredLine = Omit<Unit, 'at'>;

/** A segment all in one language is one unit; one that holds both is taken line by line. */
const linesOf: (text: MappedText) => readonly MeasuredLine[] = memoised(({ text }) => {
  const whole = measuredLine(text, 0, text.length);
  if (whole.kind !== 'mixed' || !text.includes('\n')) return [whole];
  const lines: MeasuredLine[] = [];
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    lines.push(measuredLine(text, start, end));
    start = end + 1;
  }
  return lines;
});

function measuredLine(text: string, start: number, end: number): MeasuredLine {
  const measure = measureText(text.slice(start, end));
  return { start, end, measure, kind: kindOf(measure) };
}

function kindOf(measure: Measure): Unit['kind'] {
  if (isEastAsian(measure)) return 'source';
  if (measure.eastAsian > 0) return 'mixed';
  return measure.latinWords > 0 ? 'target' : 'neither';
}
