import type { Finding, Span } from '../../engine';
import type { Change } from './changes';

/**
 * The findings that stand in what changed. A unit of a translation file has changed as a whole when a line of its source or of its
 * translation has.
 * @param units of the file, its texts and their sources together
 */
export function changedFindings(findings: readonly Finding[], change: Change, text: string, units: readonly Span[]): readonly Finding[] {
  if (change === 'all') return findings;
  const lines = lineStarts(text);
  const offset = (line: number): number => lines[Math.min(line, lines.length) - 1] ?? 0;
  const places = change.map(({ first, count }): Span => {
    const behind = first + Math.max(1, count);
    const end = behind > lines.length ? text.length : offset(behind);
    return count === 0 ? { start: end, end } : { start: offset(first), end };
  });
  const changed = places.filter(({ start, end }) => start < end);
  // Of lines deleted right behind a unit nothing says whose they were; most likely its own.
  const isChanged = (unit: Span): boolean =>
    changed.some(place => overlap(place, unit)) ||
    places.some(({ start, end }) => start === end && unit.start < start && start <= lineEnd(text, unit.end));
  const counting = [...changed, ...units.filter(isChanged)];
  const isAtEnd = (place: Span, at: number): boolean => place.end === at && at === text.length;
  return findings.filter(({ span }) =>
    span.start < span.end
      ? counting.some(place => overlap(place, span))
      : counting.some(place => (place.start <= span.start && span.start < place.end) || isAtEnd(place, span.start)),
  );
}

/** Behind the line an offset stands in. */
function lineEnd(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at + 1;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Where lines begin as git counts them: behind each line feed. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
