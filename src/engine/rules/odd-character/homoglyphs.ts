import { isSpace, Script, scriptAt } from '../../text/characters';
import type { Edit, Span } from '../../types';

/**
 * Letters of other scripts that look like a Latin one. Source: Unicode Technical Standard 39, confusables.txt; only those that are drawn the
 * same in common fonts.
 */
const LATIN_OF: ReadonlyMap<string, string> = new Map(
  [
    ['АВЕЅІЈКМНОРСТУХԁһԛԝаеѕіјорсухҮ', 'ABESIJKMHOPCTYXdhqwaesijopcyxY'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο', 'ABEZHIKMNOPTYXo'],
  ].flatMap(([from, to]) => [...from].map((letter, i) => [letter, to[i]] as const)),
);

/** A word in which some letters are of another script and only look Latin. */
export interface Disguised extends Span {
  readonly written: string;
  readonly edits: readonly Edit[];
  readonly script: Script.Cyrillic | Script.Greek;
}

const LONGEST_WORD = 60;

/** The disguised words of a text of Latin letters, in order. */
export function disguisedWords(text: string): Disguised[] {
  const found: Disguised[] = [];
  let reached = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x370 || unit > 0x52f) continue;
    const span = wordAround(text, i, reached);
    const word = disguised(text, span);
    if (word) found.push(word);
    reached = span.end;
    i = reached - 1;
  }
  return found;
}

const isLetter = (text: string, at: number): boolean => {
  const script = scriptAt(text, at);
  return script === Script.Latin || script === Script.Cyrillic || script === Script.Greek;
};

/** The word around a letter, as far as it has not been looked at. */
function wordAround(text: string, at: number, from: number): Span {
  let start = at;
  while (start > from && at - start < LONGEST_WORD && isLetter(text, start - 1)) start--;
  let end = at + 1;
  while (end < text.length && end - at < LONGEST_WORD && isLetter(text, end)) end++;
  return { start, end };
}

function disguised(text: string, { start, end }: Span): Disguised | undefined {
  const edits: Edit[] = [];
  let latin = 0;
  let script: Disguised['script'] = Script.Cyrillic;
  for (let i = start; i < end; i++) {
    const own = scriptAt(text, i);
    if (own === Script.Latin) latin++;
    else {
      const letter = LATIN_OF.get(text[i]);
      if (!letter) return undefined;
      edits.push({ span: { start: i, end: i + 1 }, text: letter });
      if (own === Script.Greek) script = Script.Greek;
    }
  }
  // Formulas mix Greek and Latin letters; words don't.
  const isWord = latin >= Math.max(script === Script.Greek ? 3 : 2, edits.length) || isArticle(text, start, end);
  if (!isWord) return undefined;
  const written = edits.reduce(
    (word, { span, text: letter }) => word.slice(0, span.start - start) + letter + word.slice(span.end - start),
    text.slice(start, end),
  );
  return { start, end, written, edits, script };
}

/** A Cyrillic `а` alone between two Latin words: the English article. */
const isArticle = (text: string, start: number, end: number): boolean =>
  end - start === 1 &&
  'аА'.includes(text[start]) &&
  isSpace(text, end) &&
  scriptAt(text, end + 1) === Script.Latin &&
  (start === 0 || (isSpace(text, start - 1) && scriptAt(text, start - 2) === Script.Latin));
