import { replacement } from '../glossary/replacement';
import { gerund } from '../glossary/word-forms';
import { type Calque, findCalques, type Official } from '../lexicons/public-terms';
import { primaryLanguage } from '../settings';
import { isWordCharacter } from '../text/characters';
import type { FindingDraft, Message, Rule, Segment } from '../types';
import { isExplained } from './literal-rendering/explained';

/** Terms of Chinese public language translated word by word, where an official English exists. */
export const literalRendering: Rule = {
  meta: {
    id: 'literal-rendering',
    category: 'Accuracy/Mistranslation',
    severity: 'warning',
    needsSource: false,
    judgesWords: true,
    summary: {
      en: 'A term of Chinese public language translated word by word: 一网通办 as `One Netcom office`, 开水间 as `open water room`.',
      'zh-cn': '中国特色公共用语被逐字翻译：“一网通办”译成 `One Netcom office`，“开水间”译成 `open water room`。',
    },
    yieldsTo: ['forbidden-term', 'injected-title'],
    pairs: ({ source, target }) => primaryLanguage(source) === 'zh' && primaryLanguage(target) === 'en',
  },
  segment({ segment, text, report }) {
    if (segment.unit?.obsolete) return;
    for (const calque of findCalques(text)) {
      if (isMeant(segment, calque) && !isExplained(text, calque)) report(draft(segment, calque));
    }
  },
};

/** Whether the words stand for the term. A source settles it; else it depends on how much they say by themselves. */
function isMeant({ source, target: { text } }: Segment, { term, certainty, start, end }: Calque): boolean {
  if (source) return term.chinese.some(chinese => source.text.includes(chinese));
  if (certainty === 'name') return isQuoted(text, start, end) || isWhole(text, start, end);
  return certainty !== 'source';
}

const OPENING = '"“‘\'《「『';
const CLOSING = '"”’\'》」』';

const isQuoted = (text: string, start: number, end: number): boolean =>
  start > 0 && end < text.length && OPENING.includes(text[start - 1]) && CLOSING.includes(text[end]);

/** Whether a text holds nothing else, marks aside: a sign, a heading. */
function isWhole(text: string, start: number, end: number): boolean {
  for (let i = 0; i < start; i++) if (isWordCharacter(text, i)) return false;
  for (let i = end; i < text.length; i++) if (isWordCharacter(text, i)) return false;
  return true;
}

function draft({ source, target: { text } }: Segment, calque: Calque): FindingDraft {
  const { term, certainty } = calque;
  const span = { start: calque.start, end: calque.end };
  const isSure = certainty === 'sure' || (source !== undefined && certainty !== 'source');
  return {
    span,
    severity: isSure ? undefined : 'info',
    confidence: isSure ? (source ? 0.95 : 0.85) : 0.6,
    message: messageOf(text.slice(span.start, span.end), calque),
    fixes: term.english.map((official, i) => {
      const english = inFormOf(text.slice(span.start, span.end), official);
      return {
        title: { en: `Write “${english}”`, 'zh-cn': `改为“${english}”` },
        edits: replacement(text, span, english),
        safety: 'review',
        preferred: i === 0 || undefined,
      };
    }),
  };
}

/** A verb in the form the calque has: sweeping away … → combating …. */
function inFormOf(written: string, { text, isVerb }: Official): string {
  return isVerb && /^[A-Za-z]+ing\b/.test(written) ? text.replace(/^[a-z]+/, gerund) : text;
}

function messageOf(written: string, { term: { chinese, english } }: Calque): Message {
  const shown = english.map(({ text }) => `“${text}”`);
  return {
    en: `“${written}” looks like ${chinese[0]} translated word by word, which says nothing to readers of English. The official English is ${shown.join(' or ')}.`,
    'zh-cn': `“${written}”疑为“${chinese[0]}”的逐字直译，英语读者无法理解。官方译法为${shown.join('或')}。`,
  };
}
