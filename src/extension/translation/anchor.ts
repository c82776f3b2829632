/** Where a change of a text belongs once the text itself has changed. No VS Code in here. */

/** A stretch of a text, in UTF-16 offsets, and what it is to be. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How much text on either side tells a place from others. */
const CONTEXT = 40;

/**
 * The changes, made for one text, in another that it has become: `undefined` for each whose place is gone or no longer certain. In order, and
 * never overlapping.
 */
export function reanchored(before: string, now: string, changes: readonly Change[]): readonly (Change | undefined)[] {
  if (before === now) return changes;
  const { start, end } = changedPart(before, now);
  const shift = now.length - before.length;
  let reached = 0;
  return changes.map(change => {
    const found = change.end <= start ? change : change.start >= end ? moved(change, shift) : byContext(before, now, change);
    if (!found || found.start < reached) return undefined;
    reached = found.end;
    return found;
  });
}

/** The part of the text before which is not the same in the text now: all in front of it and behind it is. */
function changedPart(before: string, now: string): { start: number; end: number } {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === now.charCodeAt(start)) start++;
  let same = 0;
  while (same < shorter - start && before.charCodeAt(before.length - 1 - same) === now.charCodeAt(now.length - 1 - same)) same++;
  return { start, end: before.length - same };
}

const moved = ({ start, end, text }: Change, by: number): Change => ({ start: start + by, end: end + by, text });

/** The one place where the same words stand between the same neighbours. */
function byContext(before: string, now: string, change: Change): Change | undefined {
  const from = Math.max(0, change.start - CONTEXT);
  const wanted = before.slice(from, change.end + CONTEXT);
  const at = now.indexOf(wanted);
  return at < 0 || now.includes(wanted, at + 1) ? undefined : moved(change, at - from);
}

/** The text with the changes made. */
export function changed(text: string, changes: readonly Change[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text: part } of changes) {
    parts.push(text.slice(from, start), part);
    from = end;
  }
  return [...parts, text.slice(from)].join('');
}
