import { memoised } from '../text/memo';
import { stem } from './word-forms';
import { lowerWord, readWords, type Words } from './words';

/**
 * A text as the stems of its words run together, articles left out: `health-care services` and `healthcare service` are the same. For finding
 * out whether a rendering is there in any form.
 */
interface StemText {
  readonly stems: string;
  /** The offsets at which a word begins or ends. */
  readonly edges: ReadonlySet<number>;
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

const stemTextOf: (words: Words) => StemText = memoised(words => {
  const edges = new Set([0]);
  let stems = '';
  for (let i = 0; i < words.count; i++) {
    const word = lowerWord(words, i);
    if (ARTICLES.has(word)) continue;
    stems += stem(word);
    edges.add(stems.length);
  }
  return { stems, edges };
});

/**
 * Whether a text says a rendering, in any of its forms, or by its capital letters alone (`CAC`). Of languages other than English, whose
 * endings are not known here, every word must begin as one of the text does.
 */
export function isPresent(words: Words, rendering: string, english: boolean): boolean {
  const { stems, edges } = stemTextOf(words);
  const wanted = readWords(rendering);
  const { stems: wantedStems } = stemTextOf(wanted);
  if (!wantedStems) return true;
  for (let at = stems.indexOf(wantedStems); at >= 0; at = stems.indexOf(wantedStems, at + 1)) {
    if (edges.has(at) && edges.has(at + wantedStems.length)) return true;
  }
  if (!english && hasBeginnings(words, wanted)) return true;
  const letters = initials(rendering);
  return letters.length > 2 && hasWord(words, letters);
}

/** Shorter words, and words of one character, must be there as they are. */
const SHORTEST_INFLECTED = 4;

function hasBeginnings(words: Words, wanted: Words): boolean {
  const beginnings = Array.from({ length: words.count }, (_, i) => lowerWord(words, i));
  return Array.from({ length: wanted.count }, (_, i) => lowerWord(wanted, i)).every(word => {
    const beginning = word.slice(0, Math.max(SHORTEST_INFLECTED, word.length - 3));
    return beginnings.some(other => (word.length < SHORTEST_INFLECTED ? other === word : other.startsWith(beginning)));
  });
}

/** The capitals that begin the words of a rendering: CAC of Cyberspace Administration of China. */
const initials = (rendering: string): string => (rendering.match(/(?<![A-Za-z])[A-Z]/g) ?? []).join('');

function hasWord({ text, count, starts, ends }: Words, word: string): boolean {
  for (let i = 0; i < count; i++) if (ends[i] - starts[i] === word.length && text.startsWith(word, starts[i])) return true;
  return false;
}

/** The words of a rendering that carry its meaning, as stems, in order. */
export function contentStems(words: Words): readonly (string | undefined)[] {
  return Array.from({ length: words.count }, (_, i) => {
    const word = lowerWord(words, i);
    return /^[\p{L}\p{N}]/u.test(word) && !LITTLE_WORDS.has(word) ? stem(word) : undefined;
  });
}

const LITTLE_WORDS: ReadonlySet<string> = new Set('the a an of and or for in on to at by with from'.split(' '));
