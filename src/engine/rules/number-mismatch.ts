import { isReviewable } from '../bilingual/reviewable';
import { findQuantities, type NumberLanguage } from '../numbers';
import { primaryLanguage } from '../settings';
import { countHan } from '../text/characters';
import { holds, Kind } from '../text/kinds';
import { memoised } from '../text/memo';
import type { LanguagePair, MappedText, Rule, Segment } from '../types';
import { findGarbledNumbers } from './garbled-number';
import { findMisreadOrdinals } from './misread-ordinal';
import { dateIndex } from './number-mismatch/date-index';
import { findMismatches, type Mismatch } from './number-mismatch/match';
import { draftsOf, type Unstated } from './number-mismatch/report';
import { type Statement, statementsOf } from './number-mismatch/statements';

/** A translation that states another quantity than its source. */
export const numberMismatch: Rule = {
  meta: {
    id: 'number-mismatch',
    category: 'Accuracy/Number',
    severity: 'error',
    needsSource: true,
    yieldsTo: ['garbled-number', 'misread-ordinal'],
    summary: {
      en: 'The translation states another quantity than its source: value, scale (万/亿 against million/billion), unit, percentage, date, ordinal, range; missing or added.',
      'zh-cn': '译文的数量与原文不符：数值、数量级（万/亿与 million/billion）、单位、百分比、日期、序数、范围，或遗漏、多出。',
    },
    pairs: languages => directionOf(languages) !== undefined,
  },
  segment({ text, languages, segment, report }) {
    const mismatches = mismatchesOf(segment, languages);
    if (mismatches.length > 0) for (const draft of draftsOf(mismatches, text)) report(draft);
  },
  index(languages) {
    const datesOf = directionOf(languages)?.sourceLanguage === 'zh' ? datesInChinese : datesInEnglish;
    return dateIndex({
      unstated: segment => (segment.source ? unstatedIn(mismatchesOf(segment, languages)) : NOTHING_UNSTATED),
      stated: segment => (segment.source ? datesOf(segment.source) : []),
    });
  },
};

interface Direction {
  readonly sourceLanguage: NumberLanguage;
  readonly targetLanguage: NumberLanguage;
}

const CHINESE_TO_ENGLISH: Direction = { sourceLanguage: 'zh', targetLanguage: 'en' };
const ENGLISH_TO_CHINESE: Direction = { sourceLanguage: 'en', targetLanguage: 'zh' };

/** The grammar reads Chinese and English. */
function directionOf({ source, target }: LanguagePair): Direction | undefined {
  const from = primaryLanguage(source);
  const to = primaryLanguage(target);
  if (from === 'zh' && to === 'en') return CHINESE_TO_ENGLISH;
  return from === 'en' && to === 'zh' ? ENGLISH_TO_CHINESE : undefined;
}

const NONE: readonly Mismatch[] = [];
const NOTHING_UNSTATED: readonly Unstated[] = [];
const NO_UNSTATED: readonly Unstated[] = [];

/** One of each date: where both its month and its year are unstated, the month. */
function unstatedIn(mismatches: readonly Mismatch[]): readonly Unstated[] {
  if (mismatches.length === 0) return NO_UNSTATED;
  const found = mismatches.filter((mismatch): mismatch is Unstated => mismatch.type === 'unstated');
  return found.filter(
    ({ target }) => target.field === 'month' || !found.some(other => other.target !== target && other.target.quantity === target.quantity),
  );
}

const mismatchesFromChinese = memoised((segment: Segment) => compare(segment, CHINESE_TO_ENGLISH, { source: 'zh', target: 'en' }));
const mismatchesFromEnglish = memoised((segment: Segment) => compare(segment, ENGLISH_TO_CHINESE, { source: 'en', target: 'zh' }));

/** Kept with the segment: the document's dates are looked at again whenever anything changes, its sentences only when they do. */
function mismatchesOf(segment: Segment, languages: LanguagePair): readonly Mismatch[] {
  const direction = directionOf(languages);
  if (!isReviewable(segment) || !direction) return NONE;
  return direction === CHINESE_TO_ENGLISH ? mismatchesFromChinese(segment) : mismatchesFromEnglish(segment);
}

function compare({ source, target }: Segment, direction: Direction, languages: LanguagePair): readonly Mismatch[] {
  if (!source || target.text === source.text || !(holds(target, Kind.Letter | Kind.Digit) || /[\p{L}\p{N}]/u.test(target.text)))
    return NONE;
  const claimed = () =>
    direction.targetLanguage === 'en'
      ? [...findGarbledNumbers(target.text, languages), ...findMisreadOrdinals(target.text)].map(found => found.span)
      : [];
  const found = findMismatches({ source: source.text, target: target.text, ...direction, claimed });
  return found.length > 0 && direction.targetLanguage === 'en' && isUntranslated(target.text) ? NONE : found;
}

/** A target that is still in Chinese states its numbers there; that it is not translated is for another rule to say. */
const isUntranslated = (text: string): boolean => countHan(text) * 4 > text.length;

const datesInChinese = memoised((text: MappedText) => calendarOf(text.text, 'zh'));
const datesInEnglish = memoised((text: MappedText) => calendarOf(text.text, 'en'));

const calendarOf = (text: string, language: NumberLanguage): readonly Statement[] =>
  statementsOf(text, findQuantities(text, language), language).filter(
    ({ field, named }) => !named && (field === 'month' || field === 'year'),
  );
