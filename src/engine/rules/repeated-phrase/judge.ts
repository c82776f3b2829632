import { type Repetition, repetitionsOf } from '../../language/repetition';
import { hasBlockTag } from '../../text/block-tags';
import { memoised } from '../../text/memo';
import type { MappedText, Severity } from '../../types';
import { type Features, featuresOf } from './features';

export interface Verdict {
  readonly repetition: Repetition;
  readonly copies: number;
  readonly severity: Severity;
  readonly confidence: number;
}

/** The repetitions of a text no one would write, in order, apart. */
export function alarmingRepetitions(target: MappedText, source: MappedText | undefined): Verdict[] {
  const chosen: Verdict[] = [];
  for (const repetition of repetitionsOf(target)) {
    const verdict = judge(target.text, repetition, source);
    if (!verdict || hasBlockTag(target, repetition.unit.end - 1, repetition.second)) continue;
    const last = chosen.at(-1);
    if (!last || last.repetition.end <= repetition.start) chosen.push(verdict);
    else if (length(repetition) > length(last.repetition)) chosen[chosen.length - 1] = verdict;
  }
  return chosen;
}

const length = ({ start, end }: Repetition): number => end - start;

function judge(text: string, repetition: Repetition, source: MappedText | undefined): Verdict | undefined {
  const features = featuresOf(text, repetition);
  if (features.mark)
    return isMarkLoop(text, repetition, features) && !repeatsMark(source, repetition, features.mark)
      ? sure(repetition, features)
      : undefined;
  const { copies } = features;
  if (features.numeric) return source && copies >= 4 && !repeatsNumbers(source) ? sure(repetition, features) : undefined;
  if (features.words === 0) return undefined;
  if (source) {
    if (isExcused(source, features)) return undefined;
    if (copies >= copiesWithSource(features)) return sure(repetition, features);
  }
  if (copies >= copiesAlone(features)) return sure(repetition, features);
  return !source && isDoubtful(features) ? { repetition, copies, severity: 'info', confidence: 0.6 } : undefined;
}

const sure = (repetition: Repetition, { copies }: Features): Verdict => ({
  repetition,
  copies,
  severity: 'warning',
  confidence: copies > 3 ? 0.98 : 0.85,
});

/** From how many copies on a repetition cannot be meant, whatever the source. */
function copiesAlone({ words, separator, arranged, playful, joined, capitalised, bare }: Features): number {
  if (arranged) return playful || words < 3 ? 40 : 12;
  if (playful) return 20;
  if (separator === 'code') return 6;
  if (separator === 'nothing') {
    if (words < 2) return 4;
    if (bare) return 2;
    if (joined) return 6;
    if (words < 5) return words < 4 && capitalised ? 4 : 3;
    return 2;
  }
  if (separator === 'hyphen') return words < 2 ? 4 : 3;
  if (separator === 'clause-mark') return words < 3 ? 5 : words < 4 ? 4 : words < 8 ? 3 : 2;
  return words < 2 ? 12 : words < 4 ? 6 : words < 8 ? 3 : 2;
}

/** The same when the source is there and does not repeat itself. */
function copiesWithSource({ words, separator, arranged, playful, joined, bare }: Features): number {
  if (arranged) return words < 3 ? 12 : 4;
  if (playful) return 8;
  if (separator === 'code') return 4;
  if (joined && !bare) return 4;
  if (separator === 'nothing') return words < 2 ? 4 : 2;
  if (separator === 'hyphen') return 4;
  return words < 2 ? 4 : words < 3 ? 3 : 2;
}

/** Without a source: too little to be sure, too much to say nothing. */
function isDoubtful({ copies, words, separator, arranged, playful, joined, dependent }: Features): boolean {
  if (arranged || playful || joined || separator === 'code') return false;
  if (separator === 'nothing') return words >= 4;
  if (separator === 'clause-mark') return copies === 2 ? words >= 6 : copies === 3 && words >= 2 && dependent;
  return separator === 'sentence-mark' && copies === 2 && words >= 6 && words < 8;
}

/** Rows of these marks with spaces between are rules, blanks and leaders. */
const ODD_IN_ROWS = '|.,;，。、；"“”\'‘’()（）';

function isMarkLoop(text: string, { copies, unit, second, end }: Repetition, { mark }: Features): boolean {
  if ('!?！？'.includes(mark)) return copies > 20;
  if (!ODD_IN_ROWS.includes(mark) || unit.end === second) return false;
  // A leader runs to a page number.
  return mark === '.' ? copies >= 60 && !/^\s*[\divxlc]/i.test(text.slice(end, end + 8)) : copies >= 30;
}

/** Whether the source has a long row of the same mark, too. */
function repeatsMark(source: MappedText | undefined, { copies }: Repetition, mark: string): boolean {
  if (!source) return false;
  const wide = { '!': '！', '?': '？', ',': '，', '.': '。' }[mark] ?? mark;
  return source.text.split(mark).length + source.text.split(wide).length - 2 >= copies / 3;
}

/**
 * Whether the source repeats something of like length as well, nearly as often: a unit of the source may have a third of the target's words
 * (the languages differ much in single phrases), and the translation may say it twice as often and once more; a doubled character (`宝宝`, `看看`)
 * is no more than a word.
 */
function isExcused(source: MappedText, { words, copies }: Features): boolean {
  return repetitionsIn(source).some(
    own => own.words > 0 && own.words >= 0.35 * words - 0.1 && copies <= 2 * own.copies + (own.words < 1 ? -1 : 1),
  );
}

/** Rows of equal numbers are columns of a table. */
const repeatsNumbers = (source: MappedText): boolean => repetitionsIn(source).some(({ numeric, copies }) => numeric && copies > 2);

const repetitionsIn = memoised((source: MappedText) => repetitionsOf(source).map(repetition => featuresOf(source.text, repetition)));
