import type { FileFindings, FindingItem, TextPosition } from '../../server/protocol';

/** A finding and the file it is in. */
export interface Place {
  readonly uri: string;
  readonly item: FindingItem;
}

/** Where someone is: a selection in a file. */
export interface Standpoint {
  readonly uri: string;
  readonly start: TextPosition;
  readonly end: TextPosition;
}

export type Direction = 'next' | 'previous';

/** Beyond every position: with it as an end, a finding that starts where one stands is yet to come. */
export const BEYOND: TextPosition = { line: Number.POSITIVE_INFINITY, character: 0 };

const collator = new Intl.Collator('en', { numeric: true });

/** The order of files everywhere in the view: by path, `chapter 2` before `chapter 10`. */
export const byPath = (a: string, b: string): number => collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);

/**
 * The finding after a place (or before it): in the file, then in the next file that has one, round the end. What is selected already
 * counts as visited.
 * @param files in order, each with its findings by place
 * @param from nowhere: the first finding (or the last)
 */
export function neighbour(
  files: readonly Pick<FileFindings, 'uri' | 'findings'>[],
  from: Standpoint | undefined,
  direction: Direction,
): Place | undefined {
  const isNext = direction === 'next';
  const here = from && files.find(({ uri }) => uri === from.uri);
  const item = from && here && (isNext ? here.findings.find(isAfter(from)) : here.findings.findLast(isBefore(from)));
  if (here && item) return { uri: here.uri, item };
  const others = files.filter(({ findings }) => findings.length > 0);
  const isBeyond = (uri: string): boolean => from === undefined || (isNext ? byPath(uri, from.uri) > 0 : byPath(uri, from.uri) < 0);
  const file = isNext
    ? (others.find(({ uri }) => isBeyond(uri)) ?? others[0])
    : (others.findLast(({ uri }) => isBeyond(uri)) ?? others.at(-1));
  const reached = isNext ? file?.findings[0] : file?.findings.at(-1);
  return file && reached && { uri: file.uri, item: reached };
}

/** The narrowest finding at a selection: in it, around it or beside it. */
export function findingAt(findings: readonly FindingItem[], { start, end }: Pick<Standpoint, 'start' | 'end'>): FindingItem | undefined {
  const exact = findings.find(({ range }) => compare(range.start, start) === 0 && compare(range.end, end) === 0);
  if (exact) return exact;
  const touching = findings.filter(({ range }) => compare(range.start, end) <= 0 && compare(range.end, start) >= 0);
  return touching.reduce<FindingItem | undefined>((best, item) => (best && isWithin(best, item) ? best : item), undefined);
}

export const compare = (a: TextPosition, b: TextPosition): number => a.line - b.line || a.character - b.character;

const isWithin = (inner: FindingItem, outer: FindingItem): boolean =>
  compare(inner.range.start, outer.range.start) >= 0 && compare(inner.range.end, outer.range.end) <= 0;

/** By place, the wider before the narrower. */
const order = ({ range }: FindingItem, { start, end }: Standpoint): number => compare(range.start, start) || compare(end, range.end);

const isAfter =
  (from: Standpoint) =>
  (item: FindingItem): boolean =>
    order(item, from) > 0;

const isBefore =
  (from: Standpoint) =>
  (item: FindingItem): boolean =>
    order(item, from) < 0;
