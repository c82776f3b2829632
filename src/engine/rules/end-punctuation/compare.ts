import { scriptsOf } from '../../language/scripts';
import { primaryLanguage } from '../../settings';
import { Script } from '../../text/characters';
import type { Fix, Language, LanguagePair, Severity } from '../../types';
import { ABBREVIATION } from '../mixed-punctuation/marks';
import { type Ending, endingOf, type FinalMark } from './final-mark';

/** In what the end of a translation differs from that of its source, and what to write there. */
export interface Difference {
  readonly kind: 'missing' | 'extra' | 'other' | 'doubled';
  readonly ending: Ending;
  /** What the source ends with. */
  readonly wanted: FinalMark;
  readonly replacement: string;
  readonly severity: Severity;
  readonly safety: Fix['safety'];
}

const ASCII: Partial<Record<FinalMark, string>> = { stop: '.', question: '?', exclamation: '!', ellipsis: '…', colon: ':', semicolon: ';' };
const WIDE: Partial<Record<FinalMark, string>> = {
  stop: '。',
  question: '？',
  exclamation: '！',
  ellipsis: '……',
  colon: '：',
  semicolon: '；',
};
const OWN: Readonly<Record<Language, Partial<Record<FinalMark, string>>>> = {
  hi: { ...ASCII, stop: '।' },
  mr: { ...ASCII, stop: '।' },
  ne: { ...ASCII, stop: '।' },
  ur: { ...ASCII, stop: '۔', question: '؟' },
  ar: { ...ASCII, question: '؟', semicolon: '؛' },
  fa: { ...ASCII, question: '؟', semicolon: '؛' },
  fr: { ...ASCII, question: '\u202f?', exclamation: '\u202f!', colon: '\u00a0:', semicolon: '\u202f;' },
};

function writtenAs(mark: FinalMark, language: Language): string {
  const primary = primaryLanguage(language);
  const marks = OWN[primary] ?? (scriptsOf(language).includes(Script.Han) ? WIDE : ASCII);
  return marks[mark] ?? '';
}

/** Fewer words are a label, a title or a name, whose end is a matter of style. */
const SHORTEST_SENTENCE = 3;
/** So many words and characters at most make a label. */
const LONGEST_LABEL = 2;
const LONGEST_SOURCE_LABEL = 10;

/** Compares the end of a translation with that of its source. */
export function compareEndings(text: string, source: string, languages: LanguagePair): Difference | undefined {
  const ending = endingOf(text);
  const { mark } = ending;
  const wanted = endingOf(source).mark;
  const difference = (
    kind: Difference['kind'],
    severity: Severity,
    safety: Fix['safety'],
    replacement = writtenAs(wanted, languages.target),
  ) => ({
    kind,
    ending,
    wanted,
    replacement,
    severity,
    safety,
  });
  if (mark === 'other' || wanted === 'other') return undefined;
  if (ending.doubled && wanted !== 'none') return difference('doubled', 'info', 'safe', writtenAs(wanted, languages.target));
  if (mark === wanted) return undefined;
  const sure = ending.enclosed ? 'review' : 'safe';
  switch (wanted) {
    case 'stop':
      if (mark === 'none')
        return isSentence(text, languages.target) ? difference('missing', severityOfMissingStop(text, languages.target), sure) : undefined;
      return mark === 'comma' || mark === 'semicolon' ? difference('other', 'info', 'review') : undefined;
    case 'question':
      if (asksInWords(text, ending.span.start, languages.target)) return undefined;
      if (mark === 'none') return difference('missing', 'info', sure);
      return mark === 'stop' || mark === 'comma' ? difference('other', 'info', 'review') : undefined;
    case 'exclamation':
    case 'ellipsis':
      return mark === 'none' ? difference('missing', 'info', 'review') : undefined;
    case 'colon':
      if (mark === 'none') return difference('missing', 'info', sure);
      return mark === 'stop' ? difference('other', 'info', 'review') : undefined;
    case 'semicolon':
      return mark === 'none' ? difference('missing', 'info', 'review') : undefined;
    case 'none':
      return (mark === 'stop' || mark === 'colon') && isLabel(text, source) ? difference('extra', 'hint', 'review', '') : undefined;
    default:
      return undefined;
  }
}

/** Japanese and Korean say in the last syllable that they ask. */
const asksInWords = (text: string, end: number, target: Language): boolean =>
  (primaryLanguage(target) === 'ja' && /[かの]$/.test(text.slice(Math.max(0, end - 1), end))) ||
  (primaryLanguage(target) === 'ko' && /[까니]$/.test(text.slice(Math.max(0, end - 1), end)));

/** A sentence, not a title: enough words, and not every one of them with a capital. */
function isSentence(text: string, target: Language): boolean {
  if (scriptsOf(target).includes(Script.Han)) return text.trim().length >= 2 * SHORTEST_SENTENCE;
  const words = text.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  const small = words.filter(word => word.length < 4 || !/^\p{Lu}/u.test(word)).length;
  return words.length >= SHORTEST_SENTENCE && small * 2 >= words.length && words.some(word => /^\p{Ll}/u.test(word));
}

/** Chinese and Japanese leave the stop away behind a short sentence that stands alone, as programs show them. */
const severityOfMissingStop = (text: string, target: Language): Severity =>
  scriptsOf(target).includes(Script.Han) && !/[，。；！？、]/.test(text) ? 'hint' : 'info';

/** One short piece without marks inside, on both sides, and no abbreviation at its end. */
function isLabel(text: string, source: string): boolean {
  const bare = text.trim().slice(0, -1);
  const words = bare.split(/\s+/);
  return (
    words.length <= LONGEST_LABEL &&
    source.trim().length <= LONGEST_SOURCE_LABEL &&
    !isAbbreviated(words) &&
    !/[.,;:!?，。；：！？]/.test(bare + source)
  );
}

/** `etc.`, `Co., Ltd.`, `p.`: the stop belongs to the word. */
function isAbbreviated(words: readonly string[]): boolean {
  const last = words[words.length - 1];
  return ABBREVIATION.test(last) || /^\P{L}*\p{L}{0,2}$/u.test(last) || (words.length > 1 && /^\p{Lu}\p{L}{0,3}$/u.test(last));
}
