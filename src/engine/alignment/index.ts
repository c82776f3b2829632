import type { LanguagePair, MappedText, ParsedDocument, PlacedSegment } from '../types';
import { align, type Bead } from './align';
import { type Block, blocksOf } from './blocks';

/** A pair costlier than this is no pair to lean on. */
const DOUBTFUL = 2.5;
/** Two paragraphs made one must fit better: a dropped paragraph looks much the same. */
const DOUBTFUL_MERGE = 0.5;
/** Below this share of sure pairs two documents are not each other's translation. */
const LEAST_SURE = 0.5;

/**
 * The segments of a document, each with the text it was translated from where that is sure: by the name both files give it (keys of
 * translation files), else by order, length and what both share. Segments that have a source of their own keep it. The source's pieces
 * count in the other file.
 */
export function withSource(target: ParsedDocument, source: ParsedDocument, languages: LanguagePair): readonly PlacedSegment[] {
  if (target.segments.some(({ segment }) => segment.unit?.key !== undefined)) return withSourceByKey(target.segments, source.segments);
  const sources = blocksOf(source.segments, languages.source);
  const targets = blocksOf(target.segments, languages.target);
  const beads = align(sources, targets);
  const sure = beads.filter((bead, i) => isSure(bead, beads[i - 1], beads[i + 1]));
  const covered = sure.reduce((sum, bead) => sum + bead.targets, 0);
  if (covered < LEAST_SURE * Math.min(sources.length, targets.length)) return target.segments;
  const found = new Map<PlacedSegment, MappedText>();
  for (const bead of sure) found.set(targets[bead.target].at, joined(sources.slice(bead.source, bead.source + bead.sources)));
  return target.segments.map(at => (found.has(at) ? attached(at, found.get(at)) : at));
}

/** Sure are pairs that fit and share something, or that stand between pairs that do. */
function isSure(bead: Bead, before: Bead | undefined, after: Bead | undefined): boolean {
  if (bead.targets !== 1 || bead.sources === 0 || bead.cost > (bead.sources === 2 ? DOUBTFUL_MERGE : DOUBTFUL)) return false;
  if (bead.shared > 0) return true;
  const holds = (other: Bead | undefined): boolean => !other || (other.sources === 1 && other.targets === 1 && other.cost <= DOUBTFUL);
  return bead.sources === 1 && holds(before) && holds(after);
}

/** One source text of one or two blocks. Only its text is read by rules: its pieces would count in two places of the other file. */
function joined([first, second]: readonly Block[]): MappedText {
  const text = first.at.segment.target;
  if (!second) return text;
  const more = second.at.segment.target;
  const objects = [...text.objects, ...more.objects.map(object => ({ ...object, at: object.at + text.text.length + 1 }))];
  return { ...text, text: `${text.text}\n${more.text}`, objects };
}

function withSourceByKey(targets: readonly PlacedSegment[], sources: readonly PlacedSegment[]): readonly PlacedSegment[] {
  const nameOf = ({ segment: { unit } }: PlacedSegment): string => [unit?.key, unit?.context, unit?.form].join('\u0001');
  const byName = new Map<string, MappedText>();
  for (const at of sources) if (at.segment.unit?.key !== undefined) byName.set(nameOf(at), at.segment.target);
  return targets.map(at => attached(at, byName.get(nameOf(at))));
}

const attached = (at: PlacedSegment, source: MappedText | undefined): PlacedSegment =>
  source && !at.segment.source ? { start: at.start, segment: { ...at.segment, source } } : at;
