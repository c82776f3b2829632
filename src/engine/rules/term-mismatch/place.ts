import { contentStems } from '../../glossary/presence';
import { lowerWord, readWords, type Words } from '../../glossary/words';
import { isHighSurrogate, isSpace } from '../../text/characters';
import { OBJECT } from '../../text/mapped-text';
import type { Span } from '../../types';

/** A shorter word is another word when a letter differs. */
const SHORTEST_MISSPELT = 5;
/** So many words may stand between those of a rendering. */
const STRAY_WORDS = 2;

/**
 * Where a translation most probably says a rendering in other words: the same words in another order or with another one among them, or a
 * single word misspelt. Undefined when nothing comes near.
 */
export function nearestRendering(target: Words, rendering: string): Span | undefined {
  const words = readWords(rendering);
  const wanted = contentStems(words).filter(stem => stem !== undefined);
  // Single characters, as of Chinese, say too little.
  if (!wanted.some(word => word.length > 1)) return undefined;
  return wanted.length === 1 ? misspelt(target, words) : rearranged(target, wanted);
}

/** The shortest stretch that holds most of the words, if it is not much longer than they are. */
function rearranged(target: Words, wanted: readonly string[]): Span | undefined {
  const least = Math.max(2, Math.ceil(0.6 * wanted.length));
  const stems = contentStems(target);
  const places = stems.flatMap((stem, i) => (stem !== undefined && wanted.includes(stem) ? [i] : []));
  let best: { readonly first: number; readonly last: number; readonly count: number } | undefined;
  for (let i = 0; i < places.length; i++) {
    const seen = new Set<string>();
    for (let j = i; j < places.length && places[j] - places[i] < 2 * wanted.length + STRAY_WORDS; j++) {
      seen.add(stems[places[j]] ?? '');
      const better = seen.size > (best?.count ?? 0) || (best && seen.size === best.count && places[j] - places[i] < best.last - best.first);
      if (seen.size >= least && better) best = { first: places[i], last: places[j], count: seen.size };
    }
  }
  if (!best) return undefined;
  const content = stems.slice(best.first, best.last + 1).filter(stem => stem !== undefined).length;
  if (content > wanted.length + STRAY_WORDS - 1) return undefined;
  return plain(target.text, { start: target.starts[best.first], end: target.ends[best.last] });
}

/** A word that differs from the one of the rendering by a letter or two. */
function misspelt(target: Words, rendering: Words): Span | undefined {
  if (rendering.count !== 1) return undefined;
  const wanted = lowerWord(rendering, 0);
  if (wanted.length < SHORTEST_MISSPELT) return undefined;
  const limit = wanted.length < 8 ? 1 : 2;
  for (let i = 0; i < target.count; i++) {
    if (Math.abs(target.ends[i] - target.starts[i] - wanted.length) > limit) continue;
    const word = lowerWord(target, i);
    if (word[0] === wanted[0] && differsByAtMost(word, wanted, limit)) return { start: target.starts[i], end: target.ends[i] };
  }
  return undefined;
}

/** Whether so many letters changed, added or left out make one word of the other. */
export function differsByAtMost(a: string, b: string, limit: number): boolean {
  if (a === b) return true;
  if (limit === 0) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  return (
    differsByAtMost(a.slice(i + 1), b.slice(i + 1), limit - 1) ||
    differsByAtMost(a.slice(i + 1), b.slice(i), limit - 1) ||
    differsByAtMost(a.slice(i), b.slice(i + 1), limit - 1)
  );
}

/** A stretch that holds no code and no address; one that does is no place for a term. */
const plain = (text: string, span: Span): Span | undefined => (text.slice(span.start, span.end).includes(OBJECT) ? undefined : span);

/** The sentence of a translation that answers to the one a source has at an offset; all of the text when their sentences don't pair up. */
export function fellowSentence(source: string, at: number, target: string): Span {
  const sources = sentences(source);
  const targets = sentences(target);
  const index = sources.findIndex(({ end }) => at < end);
  return sources.length === targets.length && index >= 0 ? targets[index] : trimmed(target, 0, target.length);
}

/** The sentences of a text, without the spaces around them. */
function sentences(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (!endsSentence(text, i)) continue;
    found.push(trimmed(text, start, i + 1));
    start = i + 1;
  }
  const rest = trimmed(text, start, text.length);
  return rest.end > rest.start ? [...found, rest] : found;
}

const endsSentence = (text: string, at: number): boolean =>
  '。！？\n'.includes(text[at]) || ('.!?'.includes(text[at]) && (at + 1 >= text.length || isSpace(text, at + 1)));

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return { start, end: isHighSurrogate(text.charCodeAt(end - 1)) && end < text.length ? end + 1 : end };
}
