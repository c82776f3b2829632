import { fold } from '../../bilingual/folded';
import { expand } from '../../text/expanded';
import type { MappedText, Span } from '../../types';

export interface DamagedMark {
  /** As the source writes it. */
  readonly raw: string;
  readonly span: Span;
  readonly seen: string;
}

/** Where a translation holds marks of the source in another writing: `< b >`, `＜/b＞`, `《b》`, `&lt;b&gt;`, `& nbsp;`. Each is found once. */
export function findDamagedMarks(target: MappedText, missing: readonly string[]): DamagedMark[] {
  if (missing.length === 0) return [];
  const { text, toText } = expand(target);
  const folded = fold(text.replace(/[〈《‹]/g, '<').replace(/[〉》›]/g, '>'));
  const taken: Span[] = [];
  const found: DamagedMark[] = [];
  for (const raw of missing) {
    const span = written(raw, text, taken) ?? spelt(fold(raw).text, folded.text, folded.offsets, taken);
    if (!span) continue;
    taken.push(span);
    found.push({ raw, span: toText(span), seen: text.slice(span.start, span.end) });
  }
  return found;
}

/** Escaped once more than in the source. */
function written(raw: string, text: string, taken: readonly Span[]): Span | undefined {
  const escaped = raw.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  for (let at = text.indexOf(escaped); at >= 0; at = text.indexOf(escaped, at + 1)) {
    const span = { start: at, end: at + escaped.length };
    if (isFree(span, taken)) return span;
  }
  return undefined;
}

function spelt(wanted: string, folded: string, offsets: readonly number[], taken: readonly Span[]): Span | undefined {
  for (let at = folded.indexOf(wanted); at >= 0 && wanted; at = folded.indexOf(wanted, at + 1)) {
    const span = { start: offsets[at], end: offsets[at + wanted.length - 1] + 1 };
    if (isFree(span, taken)) return span;
  }
  return undefined;
}

const isFree = (span: Span, taken: readonly Span[]): boolean => !taken.some(other => span.start < other.end && other.start < span.end);
