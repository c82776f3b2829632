import { isEnglishFunctionWord } from '../language/english';
import { isForeignFunctionWord } from '../language/foreign-words';
import { type Repetition, repetitionsOf } from '../language/repetition';
import { primaryLanguage } from '../settings';
import { hasBlockTag } from '../text/block-tags';
import { isLatin } from '../text/characters';
import type { MappedText, Rule, Severity } from '../types';
import { isPlayful } from './repeated-phrase/playful-words';
import { MAY_MEET, NEVER_TWICE, SAID_TWICE, SELDOM_TWICE } from './repeated-word/words';

/** One word twice (or three times) in a row: `the the`, `the lungs lungs`. */
export const repeatedWord: Rule = {
  meta: {
    id: 'repeated-word',
    category: 'Fluency/Duplication',
    severity: 'warning',
    needsSource: false,
    judgesWords: true,
    summary: {
      en: 'A word that stands twice in a row: `the the`.',
      'zh-cn': '同一个词连写两遍：`the the`。',
    },
    yieldsTo: ['repeated-phrase', 'injected-title'],
    pairs: languages => primaryLanguage(languages.target) === 'en',
  },
  segment({ segment, text, report }) {
    if (segment.unit?.obsolete) return;
    for (const repetition of repetitionsOf(segment.target)) {
      const severity = judge(text, repetition, segment.source);
      if (!severity || hasBlockTag(segment.target, repetition.start, repetition.lastEnd - 1)) continue;
      const { unit, lastEnd } = repetition;
      const word = text.slice(unit.start, unit.end);
      const isSafe = NEVER_TWICE.has(word.toLowerCase());
      report({
        span: { start: unit.start, end: lastEnd },
        severity,
        confidence: severity === 'warning' ? (isSafe ? 0.98 : 0.9) : 0.6,
        message: {
          en: `“${word}” stands ${repetition.copies === 2 ? 'twice' : 'three times'} in a row. If that is not a name or meant for emphasis, delete one.`,
          'zh-cn': `“${word}”连续写了${repetition.copies === 2 ? '两' : '三'}遍。若不是名称或有意强调，请删去多余的。`,
        },
        fixes: [
          {
            title: { en: `Keep one “${word}”`, 'zh-cn': `只保留一个“${word}”` },
            edits: [{ span: { start: unit.end, end: lastEnd }, text: '' }],
            safety: isSafe ? 'safe' : 'review',
            preferred: true,
          },
        ],
      });
    }
  },
};

function judge(text: string, repetition: Repetition, source: MappedText | undefined): Severity | undefined {
  const { unit, second, copies, lastEnd } = repetition;
  if (copies > 3 || !isLatin(text, unit.start) || !isOneWord(text, repetition)) return undefined;
  const written = text.slice(unit.start, unit.end);
  const word = written.toLowerCase();
  const next = text.slice(second, second + written.length);
  const isWrapped = text.slice(unit.end, second).includes('\n');
  if (NEVER_TWICE.has(word) || SELDOM_TWICE.has(word)) return isSlip(text, unit.start, lastEnd, written, next) ? 'warning' : undefined;
  if (isWrapped || word.length < 3 || MAY_MEET.has(word) || SAID_TWICE.has(word) || isPlayful(word)) return undefined;
  if (source && repeatsLatinWord(source)) return undefined;
  const isName = /^\p{Lu}/u.test(next) || /\d/.test(next);
  // `the path PATH`: the second stands for a value. `Walla Walla` alone is a name.
  if (isName && ((written !== next && next === next.toUpperCase()) || isAllOf(text, repetition))) return undefined;
  if (isName)
    return source
      ? repetitionsOf(source).some(isDoubledName)
        ? undefined
        : 'warning'
      : word.length > 5 && /^\p{Ll}+$/u.test(next.slice(1))
        ? 'info'
        : undefined;
  if (isForeignFunctionWord(word) || written !== next) return undefined;
  return isEnglishFunctionWord(word) && !source ? 'info' : 'warning';
}

const isAllOf = (text: string, { unit, lastEnd }: Repetition): boolean => text.trim().length <= lastEnd - unit.start + 1;

const repeatsLatinWord = (source: MappedText): boolean => repetitionsOf(source).some(({ unit }) => isLatin(source.text, unit.start));

/** `圆圆`, `杜兰杜兰`: a name that is doubled in Chinese, too. */
const isDoubledName = ({ unit }: Repetition): boolean => unit.end - unit.start <= 4;

/** One word with spaces between: no marks, hyphens apart, no columns, no inline objects. */
function isOneWord(text: string, { unit, second, lastEnd }: Repetition): boolean {
  const word = text.slice(unit.start, unit.end);
  const gap = text.slice(unit.end, second);
  return (
    /^\p{L}[\p{L}\p{M}\p{N}'’-]*$/u.test(word) &&
    word.length <= 40 &&
    /^(?: |\r?\n[ ]{0,8})$/.test(gap) &&
    !isJoinedTo(text[unit.start - 1]) &&
    text[unit.start - 1] !== '.' &&
    !isJoinedTo(text[lastEnd]) &&
    !isColumn(text, unit.start, lastEnd)
  );
}

/** `1 root root 512`: numbers on both sides. */
const isColumn = (text: string, start: number, end: number): boolean =>
  /\d\s$/.test(text.slice(Math.max(0, start - 2), start)) && /^\s\d/.test(text.slice(end, end + 2));

/** A hyphen, a slash or the like makes a word part of a longer one: `the data data-set`. */
const isJoinedTo = (character: string | undefined): boolean => character !== undefined && "-/\\_@#$=<>&+*^~|`:'’".includes(character);

/** Whether `a a`, `The the` is a slip, and not a letter, a label or a list of words. */
function isSlip(text: string, start: number, end: number, first: string, next: string): boolean {
  if (next !== next.toLowerCase() || !/^\p{Lu}?\p{Ll}*$/u.test(first)) return false;
  if (first[0] !== next[0] && !isSentenceStart(text, start)) return false;
  return (
    /^\s{0,12}[\p{L}\p{N}\ufffc“"'‘(]/u.test(text.slice(end, end + 14)) &&
    !`"“‘'`.includes(text[start - 1] ?? ' ') &&
    isWordBehind(text, end, next)
  );
}

const isSentenceStart = (text: string, start: number): boolean =>
  /(?:^|[.!?:;。！？\n”"])\s*$/.test(text.slice(Math.max(0, start - 4), start));

/** Behind `a a` a word must follow, else it is a letter (`a a b b`). */
const isWordBehind = (text: string, end: number, word: string): boolean =>
  word.length > 1 || /^\s+\p{L}{2}/u.test(text.slice(end, end + 12));
