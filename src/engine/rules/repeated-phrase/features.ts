import { isEnglishFunctionWord } from '../../language/english';
import type { Repetition } from '../../language/repetition';
import { isDigit, isSpace, Script, scriptAt } from '../../text/characters';
import { isPlayful, JOINING } from './playful-words';

/** What stands between the copies, from nothing to marks of code. */
export type Separator = 'nothing' | 'hyphen' | 'clause-mark' | 'sentence-mark' | 'code';

/** What tells a loop from a refrain. */
export interface Features {
  /** The last one may lack its closing mark. */
  readonly copies: number;
  /** Words of the unit; a Chinese character counts for 0.6. Numbers are no words. */
  readonly words: number;
  readonly separator: Separator;
  /** Every copy begins a line, or stands in a column of its own. */
  readonly arranged: boolean;
  /** Sounds, cheers, emphasis, and nothing else. */
  readonly playful: boolean;
  /** `more and more and more`. */
  readonly joined: boolean;
  readonly capitalised: boolean;
  /** The unit begins with an article or preposition (`the accused, the accused, …`). */
  readonly dependent: boolean;
  /** Nothing but function words, an article among them: `in the in the`. */
  readonly bare: boolean;
  /** Nothing but a number. */
  readonly numeric: boolean;
  /** The mark, when the unit is nothing but one. */
  readonly mark: string;
}

const SENTENCE_MARKS = '.!?。！？…';
const CODE_MARKS = '/\\=<>{}_|+`';
/** A unit is read no further than this. */
const LONGEST_READ = 400;
const WORD = /[\p{L}\p{M}'’]+/gu;

const DEPENDENT: ReadonlySet<string> = new Set(
  'the a an of to in for with from by and or at on as into about than that which who is are be'.split(' '),
);

/** Reads the features of a repetition off the text. */
export function featuresOf(text: string, repetition: Repetition): Features {
  const { unit } = repetition;
  const read = text.slice(unit.start, Math.min(unit.end, unit.start + LONGEST_READ));
  const words = (read.match(WORD) ?? []).flatMap(word => (isCharacters(word) ? [...word] : [word]));
  const lower = words.map(word => word.toLowerCase());
  return {
    copies: repetition.copies + (endsInWholeUnit(text, repetition) ? 1 : 0),
    words: words.reduce((sum, word) => sum + (isCharacters(word) ? 0.6 : 1), 0) * ((unit.end - unit.start) / (read.length || 1)),
    separator: separatorOf(text, repetition, read),
    arranged: isArranged(text, repetition),
    playful: words.length > 0 && lower.every(isPlayful),
    joined: words.length === 2 && lower.some(word => JOINING.has(word)),
    capitalised: words.length > 0 && words.every(word => /^\p{Lu}/u.test(word)),
    dependent: DEPENDENT.has(lower[0]),
    bare: words.length > 1 && lower.some(word => word === 'the' || word === 'a' || word === 'an') && lower.every(isEnglishFunctionWord),
    numeric: words.length === 0 && /^[\d.,]+$/.test(read),
    mark: words.length === 0 && unit.end - unit.start === 1 && !isDigit(text, unit.start) ? read : '',
  };
}

const isCharacters = (word: string): boolean => {
  const script = scriptAt(word, 0);
  return script === Script.Han || script === Script.Kana;
};

const MARK = /[^\p{L}\p{M}\p{N}\s'’\ud800-\udfff]/u;

function separatorOf(text: string, repetition: Repetition, read: string): Separator {
  const { unit, second } = repetition;
  let found: Separator = 'nothing';
  for (let i = 0; i < read.length; i++) {
    const character = read[i];
    if (CODE_MARKS.includes(character)) return 'code';
    if (SENTENCE_MARKS.includes(character)) found = 'sentence-mark';
    else if (found === 'nothing' && character === '-') found = hyphenAt(text, repetition, unit.start + i);
    else if (found !== 'sentence-mark' && character !== '-' && MARK.test(character)) found = 'clause-mark';
  }
  // The mark between two copies that is part of neither: an inline object.
  return found === 'nothing' && text.slice(unit.end, second).trim() !== '' ? 'clause-mark' : found;
}

/** A hyphen joins the copies (`win-win-win`), stands inside a word of one (`Covid-19`), or is a dash. */
function hyphenAt(text: string, { unit, second }: Repetition, at: number): Separator {
  if (isSpace(text, at - 1) || isSpace(text, at + 1)) return 'clause-mark';
  return unit.end === second ? 'hyphen' : 'nothing';
}

/** Whether line ends, tabs or several spaces part the copies, or stand at the same place in both. */
function isArranged(text: string, { unit, second, lastEnd }: Repetition): boolean {
  if (/[\n\t]| {2}/.test(text.slice(unit.end, second))) return true;
  // The unit reaches over the gap between two columns: `--raw    'raw' …`.
  if (/\t| {3}/.test(text.slice(unit.start, Math.min(unit.end, unit.start + LONGEST_READ)))) return true;
  const first = lineStart(text, unit.start, unit.end);
  return first !== '' && first === lineStart(text, second, lastEnd);
}

/** What the first line that begins in a span begins with. */
function lineStart(text: string, start: number, end: number): string {
  const at = text.indexOf('\n', start);
  return at < 0 || at >= end
    ? ''
    : text
        .slice(at, at + 40)
        .trim()
        .slice(0, 6);
}

/** Whether behind the last full copy all words of one more stand, only marks missing: `Wait, wait, wait.` */
export function endsInWholeUnit(text: string, { unit, lastEnd, end }: Repetition): boolean {
  if (end === lastEnd || unit.end - unit.start > LONGEST_READ) return false;
  const words = wordsIn(text, unit.start, unit.end);
  return words !== '' && words === wordsIn(text, lastEnd, end);
}

const wordsIn = (text: string, start: number, end: number): string =>
  text
    .slice(start, end)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
