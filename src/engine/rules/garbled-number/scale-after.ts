import { englishScale } from '../../numbers/scales';
import { wordAfter } from '../../text/words';
import type { Span } from '../../types';

/** An English scale word behind a number. */
export interface Scale extends Span {
  readonly power: number;
  /** In lower case. */
  readonly word: string;
  /** With a capital: a title or a heading rather than a quantity. */
  readonly capital: boolean;
}

const LONG = 4;
const SHORT: ReadonlySet<string> = new Set(['bn', 'mn', 'mln', 'bln', 'tn', 'trn']);

/** The scale word that follows directly, after a space or a hyphen; short ones (`bn`) only with at most a space. */
export function scaleAfter(text: string, at: number): Scale | undefined {
  const from = text.charAt(at) === '-' ? at + 1 : at;
  const { start, end, word, raw } = wordAfter(text, from);
  if (!word || (word.length < LONG && (!SHORT.has(word) || raw !== word))) return undefined;
  const scale = englishScale(word);
  return scale && { start, end, power: scale.power, word, capital: raw !== word };
}
