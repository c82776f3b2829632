/**
 * English words in the forms a text gives them: enough to see that two words are the same one, and to write a rendering as the text wants
 * it. Regular endings only; the few exceptions are those that end like a plural and are none.
 */

/** No plurals, whatever their ending says. */
const NO_PLURALS: ReadonlySet<string> = new Set('news series species means always perhaps lens gas bus bias canvas atlas chaos'.split(' '));

/** The singular of a noun, as far as its ending tells; any other word as it is. In lower case, out lower case. */
export function singular(word: string): string {
  const { length } = word;
  if (length < 4 || !word.endsWith('s') || NO_PLURALS.has(word)) return word;
  if (word.endsWith('ies') && length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(word)) return word.slice(0, -2);
  return /(?:ss|us|is|ics)$/.test(word) ? word : word.slice(0, -1);
}

/** Whether a noun has the ending of a plural. Any case. */
export const isPlural = (word: string): boolean => singular(word.toLowerCase()) !== word.toLowerCase();

/** The plural of a noun. */
export function plural(noun: string): string {
  if (/[^aeiou]y$/i.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/i.test(noun) ? `${noun}es` : `${noun}s`;
}

/** The -ing form of a verb, for verbs that double no letter. */
export const gerund = (verb: string): string => `${/[^e]e$/.test(verb) ? verb.slice(0, -1) : verb}ing`;

/** The endings of verbs and nouns, longest first, and what stands in their place when the word is cut to its stem. */
const ENDINGS: readonly (readonly [ending: string, instead: string])[] = [
  ['ings', ''],
  ['ies', 'y'],
  ['ied', 'y'],
  ['ing', ''],
  ['ers', 'er'],
  ['ed', ''],
  ['es', ''],
  ['s', ''],
  ['e', ''],
];
const SHORTEST_STEM = 3;

/**
 * What is left of an English word without its inflection. The same for all forms of a word, and now and then for two words: good for saying
 * that a rendering is there, never that it is not. In lower case, out lower case.
 */
export function stem(word: string): string {
  for (const [ending, instead] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST_STEM) continue;
    const rest = word.slice(0, -ending.length);
    if (!/[aeiouy]/.test(rest) || (ending === 's' && /[isu]$/.test(rest))) continue;
    // Planned, planning: one p-l-a-n.
    const doubled = (ending === 'ed' || ending === 'ing') && /([bdgmnprt])\1$/.test(rest);
    return (doubled ? rest.slice(0, -1) : rest) + instead;
  }
  return word;
}

/** Whether `an` goes before a phrase. By its letters, with the commonest words that sound otherwise. */
export function takesAn(phrase: string): boolean {
  const word = /^[^A-Za-z\d]*([A-Za-z\d]*)/.exec(phrase)?.[1] ?? '';
  if (/^(?:8|11$|18$)/.test(word)) return true;
  if (/^[A-Z][A-Z\d]*$/.test(word)) return /^[AEFHILMNORSX]/.test(word);
  if (/^(?:hour|heir|honest|honou?r)/i.test(word)) return true;
  return /^[aeiou]/i.test(word) && !/^(?:one|once|eu|uni(?!n|m)|us[aeu]|ut[eio]|ubiq)/i.test(word);
}
