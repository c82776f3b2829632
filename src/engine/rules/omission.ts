import { chineseClausesOf, englishClausesOf } from '../bilingual/clauses';
import { isComparable, isEastAsianText, itemsOf, latinNames, saysName, sentencesOf } from '../bilingual/content';
import { lengthDeviation, lengthOf } from '../bilingual/length';
import { isReviewable } from '../bilingual/reviewable';
import type { MappedText, Message, Rule, Severity } from '../types';

/** A translation that leaves out part of what its source says. Only what is plain from the outside is found: length, lists, sentences, names. */
export const omission: Rule = {
  meta: {
    id: 'omission',
    category: 'Accuracy/Omission',
    severity: 'warning',
    needsSource: true,
    yieldsTo: ['empty-target', 'source-copied'],
    summary: {
      en: 'Part of the source is not in the translation: it is far too short, or has fewer items or names.',
      'zh-cn': '原文的一部分没有译出：译文过短，或缺少列表项、名称。',
    },
  },
  segment({ segment, report }) {
    const { source, target } = segment;
    if (!source || !isReviewable(segment) || !isComparable(source, target)) return;
    const loss = findLoss(source, target);
    if (!loss) return;
    // Paragraphs that were paired by length and order may be paired wrongly.
    const severity = segment.unit ? loss.severity : 'info';
    report({
      span: { start: 0, end: target.text.length },
      message: loss.message,
      severity,
      confidence: loss.severity === 'warning' ? 0.9 : 0.6,
    });
  },
};

/**
 * How many standard deviations shorter than expected a translation must be to be called too short for certain, to be doubted, and to be doubted
 * together with another sign. Of 1,400 professional Chinese → English segments one is beyond the first and four beyond the second.
 */
const SURE = -3.6;
const DOUBTFUL = -3;
const SHORT = -2;
/** The same together with clauses that are missing. */
const TERSE = -1.6;

interface Loss {
  readonly severity: Severity;
  readonly message: Message;
}

function findLoss(source: MappedText, target: MappedText): Loss | undefined {
  const deviation = lengthDeviation(source, target);
  const items = itemsOf(source);
  if (items >= 2 && items > itemsOf(target))
    return { severity: deviation < 0 ? 'warning' : 'info', message: itemsMessage(items, itemsOf(target)) };
  const names = namesLost(source, target);
  if (names.length > 0) {
    const isSure = names.length > 2 || deviation < SHORT;
    return { severity: isSure ? 'warning' : 'info', message: namesMessage(names) };
  }
  if (deviation < SURE) return { severity: isSayingMuch(source) ? 'warning' : 'info', message: lengthMessage(source, target) };
  if (deviation < SHORT && sentencesOf(source) >= 3 && sentencesOf(source) > 2 * sentencesOf(target)) {
    return { severity: 'warning', message: sentencesMessage(sentencesOf(source), sentencesOf(target)) };
  }
  if (deviation < DOUBTFUL) return { severity: 'info', message: lengthMessage(source, target) };
  return deviation < TERSE && isChineseProse(source, target) ? clausesLost(source, target) : undefined;
}

/** Where clauses were counted: Chinese sentences into an alphabet; no tables of options, no syntax. */
const isChineseProse = (source: MappedText, target: MappedText): boolean =>
  isEastAsianText(source) && !isEastAsianText(target) && !/\n.|--|[[<|=]/.test(source.text.trim()) && source.objects.length < 3;

/**
 * A dropped clause leaves a translation a little short, and with fewer clauses than its source, while English as a rule has more. Of 1,073
 * professional segments 3 are found so, one of them rightly; of translations that lost two fifths and more, six in ten, of those that lost a quarter, one in five.
 */
function clausesLost(source: MappedText, target: MappedText): Loss | undefined {
  const [inSource, inTarget] = [chineseClausesOf(source), englishClausesOf(target)];
  return inSource >= 3 && inSource > inTarget ? { severity: 'info', message: clausesMessage(inSource, inTarget) } : undefined;
}

/** What a short text says in other words often takes far less room; what stands in brackets or behind semicolons explains or says it again. */
const MUCH = 60;

function isSayingMuch(source: MappedText): boolean {
  const parts = source.text.replace(/[(（][^()（）]{0,200}[)）]/g, '').split(/[;；]/);
  return parts.some(text => lengthOf({ ...source, text }) >= MUCH);
}

const NONE: readonly string[] = [];

/** Names that stand in Latin letters among Chinese, Japanese or Korean ones and that a translation into another script keeps. */
function namesLost(source: MappedText, target: MappedText): readonly string[] {
  const names = latinNames(source);
  if (names.length === 0 || !isEastAsianText(source) || isEastAsianText(target)) return NONE;
  return names.filter(name => !saysName(target, name));
}

const itemsMessage = (inSource: number, inTarget: number): Message => ({
  en: `The source has a list of ${inSource} items, the translation ${inTarget}. Add what is missing.`,
  'zh-cn': `原文的列表有 ${inSource} 项，译文只有 ${inTarget} 项。请补上缺少的部分。`,
});

const namesMessage = (names: readonly string[]): Message => ({
  en: `The source names ${names.slice(0, 5).join(', ')}, the translation does not. Check whether something was left out.`,
  'zh-cn': `原文提到 ${names.slice(0, 5).join('、')}，译文没有。请检查是否漏译。`,
});

const sentencesMessage = (inSource: number, inTarget: number): Message => ({
  en: `The source has ${inSource} sentences, the translation ${inTarget}, and it is short. Check whether something was left out.`,
  'zh-cn': `原文有 ${inSource} 句，译文只有 ${inTarget} 句，而且偏短。请检查是否漏译。`,
});

const clausesMessage = (inSource: number, inTarget: number): Message => ({
  en: `The source has ${inSource} clauses, the translation ${inTarget}, and it is short. Check whether a clause was left out.`,
  'zh-cn': `原文有 ${inSource} 个分句，译文只有 ${inTarget} 个，而且偏短。请检查是否漏译分句。`,
});

function lengthMessage(source: MappedText, target: MappedText): Message {
  const percent = Math.max(1, Math.round((100 * lengthOf(target)) / lengthOf(source)));
  return {
    en: `The translation has about ${percent}% of the length that a text like the source comes to. Something is likely left out: add it.`,
    'zh-cn': `译文长度只有此类原文译文通常长度的约 ${percent}%，很可能漏译。请补全。`,
  };
}
