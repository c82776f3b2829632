import { isComparable, itemsOf, sentencesOf } from '../bilingual/content';
import { lengthDeviation, lengthOf } from '../bilingual/length';
import { isReviewable } from '../bilingual/reviewable';
import type { MappedText, Message, Rule, Severity } from '../types';

/** A translation that says more than its source. Only what is plain from the outside is found: length, lists, sentences. */
export const addition: Rule = {
  meta: {
    id: 'addition',
    category: 'Accuracy/Addition',
    severity: 'warning',
    needsSource: true,
    summary: {
      en: 'The translation says more than the source: it is far too long, or has more items or sentences.',
      'zh-cn': '译文比原文多出内容：过长，或列表项、句子更多。',
    },
  },
  segment({ segment, report }) {
    const { source, target } = segment;
    if (!source || !isReviewable(segment) || !isComparable(source, target)) return;
    const surplus = findSurplus(source, target);
    if (!surplus || isLoop(target.text)) return;
    // Paragraphs that were paired by length and order may be paired wrongly.
    const severity = segment.unit ? surplus.severity : 'info';
    report({
      span: { start: 0, end: target.text.length },
      message: surplus.message,
      severity,
      confidence: surplus.severity === 'warning' ? 0.9 : 0.6,
    });
  },
};

/** How many standard deviations longer than expected: for certain, doubtful, and doubtful together with another sign. See omission. */
const SURE = 3.6;
const DOUBTFUL = 3;
const LONG = 2;

interface Surplus {
  readonly severity: Severity;
  readonly message: Message;
}

function findSurplus(source: MappedText, target: MappedText): Surplus | undefined {
  const deviation = lengthDeviation(source, target);
  if (deviation > SURE) return { severity: 'warning', message: lengthMessage(source, target) };
  const inSource = itemsOf(source);
  const inTarget = itemsOf(target);
  if (inTarget > inSource && inTarget >= 2 && inSource !== 1)
    return { severity: deviation > LONG ? 'warning' : 'info', message: itemsMessage(inSource, inTarget) };
  if (deviation > LONG && sentencesOf(target) > 2 * sentencesOf(source) + 1) {
    return { severity: 'warning', message: sentencesMessage(sentencesOf(source), sentencesOf(target)) };
  }
  return deviation > DOUBTFUL ? { severity: 'info', message: lengthMessage(source, target) } : undefined;
}

/** Words that come again and again are another rule's finding. */
function isLoop(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length >= 12 && new Set(words).size < words.length / 3;
}

const itemsMessage = (inSource: number, inTarget: number): Message => ({
  en: `The translation has a list of ${inTarget} items, the source ${inSource === 0 ? 'none' : inSource}. Check where the others come from.`,
  'zh-cn': `译文的列表有 ${inTarget} 项，原文${inSource === 0 ? '没有列表' : `只有 ${inSource} 项`}。请检查多出的部分。`,
});

const sentencesMessage = (inSource: number, inTarget: number): Message => ({
  en: `The translation has ${inTarget} sentences, the source ${inSource}, and it is long. Check whether something was added.`,
  'zh-cn': `译文有 ${inTarget} 句，原文只有 ${inSource} 句，而且偏长。请检查是否增译。`,
});

function lengthMessage(source: MappedText, target: MappedText): Message {
  const times = (lengthOf(target) / Math.max(1, lengthOf(source))).toFixed(1);
  return {
    en: `The translation is about ${times} times as long as a text like the source comes to. Something was likely added: remove what the source does not say.`,
    'zh-cn': `译文长度约为此类原文译文通常长度的 ${times} 倍，很可能增译。请删除原文没有的内容。`,
  };
}
