import type { Span } from '../types';
import type { Dictionary } from './dictionary';

/** What a word costs; a character on its own is less often meant than a word of several. */
const WORD = 1;
const SINGLE = 1.2;

/**
 * A run of Chinese characters cut into words of a dictionary: of all ways the one with the fewest, of those that with the longest, from the
 * right. A character the dictionary has not stands alone. Linear.
 */
export function segmentWords(text: string, { lengthsAt }: Pick<Dictionary, 'lengthsAt'>): Span[] {
  const size = text.length;
  const cost = new Float64Array(size + 1);
  /** The sum of the squares of the words' lengths from here to the end. */
  const squares = new Float64Array(size + 1);
  const next = new Uint32Array(size + 1);
  for (let at = size - 1; at >= 0; at--) {
    cost[at] = Number.POSITIVE_INFINITY;
    for (const length of new Set([1, ...lengthsAt(text, at)])) {
      const total = cost[at + length] + (length === 1 ? SINGLE : WORD);
      const square = squares[at + length] + length * length;
      if (total < cost[at] - EPSILON || (total < cost[at] + EPSILON && square > squares[at])) {
        cost[at] = total;
        squares[at] = square;
        next[at] = at + length;
      }
    }
  }
  const words: Span[] = [];
  for (let at = 0; at < size; at = next[at]) words.push({ start: at, end: next[at] });
  return words;
}

const EPSILON = 1e-9;
