import { toFileEdits, toFileSpan } from '../text/mapped-text';
import type { AcrossFiles, Edit, Fix, Message, PlacedSegment, PlaceInSegment, Rule, Span } from '../types';
import type { Disagreement } from './file-index';
import type { FactOfFile } from './majority';

/** A fix that changes more places, or files, is not offered. */
const MOST_PLACES = 50;
const MOST_FILES = 20;

/** The segments of a file, as its format reads it; undefined for one that cannot be read, or is not as it was when it was compared. */
export type SegmentsOf = (file: string) => readonly PlacedSegment[] | undefined;

/** The files that must be read for the fixes of a disagreement. */
export function filesOf({ own, usual, all }: Disagreement): string[] {
  const files = new Set([own[0].file, usual[0].file]);
  const others = new Set(all().map(({ file }) => file));
  if (others.size <= MOST_FILES) for (const file of others) files.add(file);
  return [...files];
}

/**
 * The fixes of a disagreement: what is usual for this file, and one of both for all files. Each leaves the files agreed: where one place
 * cannot be changed, the fix is not offered. Edits name their file where it is another one.
 */
export function fixesOf({ finding, own, usual, all }: Disagreement, rules: readonly Rule[], segmentsOf: SegmentsOf): Fix[] {
  const rule = rules.find(({ meta }) => meta.id === finding.rule)?.acrossFiles;
  if (!rule) return [];
  const [here] = own;
  const everywhere = all();
  const sayOther = (model: FactOfFile): FactOfFile[] =>
    everywhere.filter(fact => !fact.isSilenced && fact.variant !== model.variant && rule.judge(fact, model, ANY) !== undefined);
  const fix = (title: (count: number) => Message, places: readonly FactOfFile[], model: FactOfFile, isPreferred = false): Fix[] => {
    const files = new Set(places.map(({ file }) => file));
    if (places.length === 0 || places.length > MOST_PLACES || files.size > MOST_FILES) return [];
    const edits = editsOf(rule, places, model, here.file, segmentsOf);
    return edits ? [{ title: title(files.size), edits, safety: 'review', ...(isPreferred && { preferred: true }) }] : [];
  };
  const ownPlaces = own.filter(({ isSilenced }) => !isSilenced);
  const usualElsewhere = sayOther(usual[0]);
  const isMoreUsual = usual.length > new Set(everywhere.filter(({ variant }) => variant === here.variant).map(({ file }) => file)).size;
  return [
    ...fix(() => USE_HERE(usual[0].shown), ownPlaces, usual[0], isMoreUsual),
    ...(usualElsewhere.some(({ file }) => file !== here.file)
      ? fix(count => USE_IN_FILES(usual[0].shown, count), usualElsewhere, usual[0])
      : []),
    ...fix(count => USE_IN_FILES(here.shown, count), sayOther(here), here),
  ];
}

/** For asking a rule whether two facts are at odds at all. */
const ANY = { files: 3, isAgainstOne: true, name: '' };

const USE_HERE = (shown: string): Message => ({ en: `Use “${shown}” in this file`, 'zh-cn': `本文件改用“${shown}”` });
const USE_IN_FILES = (shown: string, files: number): Message => ({
  en: files === 1 ? `Use “${shown}” in the other file` : `Use “${shown}” everywhere (${files} files)`,
  'zh-cn': files === 1 ? `在另一文件中改用“${shown}”` : `全部改用“${shown}”（${files} 个文件）`,
});

/** The edits that make places say what another says; undefined when one of them cannot be changed. */
function editsOf(
  rule: AcrossFiles,
  places: readonly FactOfFile[],
  model: FactOfFile,
  own: string,
  segmentsOf: SegmentsOf,
): Edit[] | undefined {
  const there = placeOf(model, segmentsOf);
  if (!there) return undefined;
  const edits: Edit[] = [];
  for (const fact of places) {
    const at = placeOf(fact, segmentsOf);
    const edit = at && rule.edit(at, there);
    if (!at || !edit) return undefined;
    for (const { span, text } of toFileEdits(at.segment.target, [edit])) {
      edits.push({
        span: { start: span.start + at.start, end: span.end + at.start },
        text,
        ...(fact.file !== own && { file: fact.file }),
      });
    }
  }
  return edits;
}

/** Where a fact stands in the segments of its file. */
function placeOf(fact: FactOfFile, segmentsOf: SegmentsOf): (PlaceInSegment & { readonly start: number }) | undefined {
  for (const { start, segment } of segmentsOf(fact.file) ?? []) {
    const span = start <= fact.start && toTextSpan(segment.target, { start: fact.start - start, end: fact.end - start });
    if (span) return { segment, span, start };
  }
  return undefined;
}

/** The stretch of readable text that a file span (relative to the segment) is exactly the place of. */
function toTextSpan(mapped: PlacedSegment['segment']['target'], { start, end }: Span): Span | undefined {
  const first = mapped.pieces.find(piece => piece.fileStart <= start && start < piece.fileEnd);
  const last = mapped.pieces.find(piece => piece.fileStart < end && end <= piece.fileEnd);
  if (!first || !last) return undefined;
  const isWhole = (piece: typeof first): boolean => piece.fileEnd - piece.fileStart !== piece.textEnd - piece.textStart;
  const span = {
    start: isWhole(first) ? first.textStart : first.textStart + start - first.fileStart,
    end: isWhole(last) ? last.textEnd : last.textStart + end - last.fileStart,
  };
  const back = toFileSpan(mapped, span);
  return back.start === start && back.end === end ? span : undefined;
}
