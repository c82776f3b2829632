import { memoised } from '../text/memo';
import type { MappedText, PlacedSegment } from '../types';
import { isEastAsian, type Measure, mayTranslate, measure, measureText } from './measure';

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
  /** The numbers written in digits and the words in Latin letters. */
  readonly anchors: () => readonly string[];
}

/** A document is bilingual when this share of its source-language lines has a partner. */
const LEAST_SHARE = 0.75;
const LEAST_PAIRS = 2;

export const NOT_BILINGUAL: BilingualLayout = { translated: new Map(), isBilingual: false };

/** Finds the lines of a document that stand beside their translation. */
export function bilingualLayout(segments: readonly PlacedSegment[]): BilingualLayout {
  if (!segments.some(({ segment }) => linesOf(segment.target).some(({ kind }) => kind === 'source'))) return NOT_BILINGUAL;
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

/** The source units that have a partner: a block of the one language beside a block of the other, unit by unit of plausible length. */
function pair(units: readonly Unit[]): Unit[] {
  const blocks = blocksOf(units.filter(unit => unit.kind !== 'neither'));
  const partnered: Unit[] = [];
  for (let i = 0; i < blocks.length; i++) {
    if (blocks[i][0].kind !== 'source') continue;
    const after = partners(blocks[i], blocks[i + 1]);
    if (after.length > 0) {
      partnered.push(...after);
      i++; // a partner serves once
    } else if (i > 0 && blocks[i - 1].length >= blocks[i].length) {
      partnered.push(...partners(blocks[i], blocks[i - 1].slice(-blocks[i].length)));
    }
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

function unitsOf(at: PlacedSegment): Unit[] {
  return linesOf(at.segment.target).map(line => ({ ...line, at }));
}

type MeasuredLine = Omit<Unit, 'at'>;

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
