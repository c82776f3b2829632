import { CHARACTERS_A_WORD } from '../language/measure';
import { findPassages, type Passage, passagesOf } from '../language/passages';
import { differInScript } from '../language/scripts';
import { primaryLanguage } from '../settings';
import { deletion } from '../text/deletion';
import { memoised } from '../text/memo';
import type { FindingDraft, Fix, LanguagePair, Message, Rule, Segment, Span } from '../types';
import { halfTranslatedSpans } from './half-translated/find';
import { type ChinesePassage, chinesePassages, isIntoJapanese } from './untranslated-text/chinese-in-japanese';
import { isConnection } from './untranslated-text/cues';
import { type EnglishClause, englishClauses, isFromEnglish } from './untranslated-text/english-clauses';
import { type Intent, intentOf } from './untranslated-text/intent';
import { isIntended, passageIndex } from './untranslated-text/passage-index';

/** The writing that may be left of a source language; Japanese has passages without kana. */
const LEFT_FROM: Readonly<Record<string, readonly Passage['language'][]>> = { zh: ['zh'], yue: ['zh'], ja: ['ja', 'zh'], ko: ['ko'] };

const NAMES: Readonly<Record<string, Message>> = {
  zh: { en: 'Chinese', 'zh-cn': '中文' },
  yue: { en: 'Chinese', 'zh-cn': '中文' },
  ja: { en: 'Japanese', 'zh-cn': '日语' },
  ko: { en: 'Korean', 'zh-cn': '韩语' },
};

const isFromEastAsia = (languages: LanguagePair): boolean =>
  differInScript(languages) && LEFT_FROM[primaryLanguage(languages.source)] !== undefined;

/**
 * Passages left in the source language: Chinese, Japanese or Korean, or English in a text of another script. What a sentence says of its own Chinese is judged segment by segment (`intent.ts`); what only the document
 * shows, here: a translation beside it, a column or a list of Chinese words, a text that speaks of Chinese throughout.
 */
export const untranslatedText: Rule = {
  meta: {
    id: 'untranslated-text',
    category: 'Accuracy/Untranslated',
    severity: 'error',
    needsSource: false,
    judgesWords: true,
    summary: {
      en: 'A passage left in the source language.',
      'zh-cn': '有一段文字仍是原文，没有译出。',
    },
    yieldsTo: ['injected-title', 'half-translated'],
    pairs: languages => isFromEastAsia(languages) || isFromEnglish(languages) || isIntoJapanese(languages),
  },
  segment({ segment, languages, report }) {
    if (isIntoJapanese(languages))
      for (const passage of chinesePassages(segment.target)) report(chineseDraft(segment.target.text, passage));
    if (isFromEnglish(languages))
      for (const clause of englishClauses(segment, languages)) report(englishDraft(segment.target.text, clause));
  },
  index(languages) {
    if (!isFromEastAsia(languages)) return undefined;
    const source = primaryLanguage(languages.source);
    return passageIndex(JUDGED[source], ({ at, passage, intent }, isAboutChinese) =>
      draft(at.segment, passage, NAMES[source], intent === 'doubtful' || isAboutChinese),
    );
  },
};

const judgedPassages = (left: readonly Passage['language'][]) => (segment: Segment) => {
  const half = halfTranslatedSpans(segment.target);
  const judged = passagesOf(segment.target)
    .flatMap(passage => withoutSpans(segment.target.text, passage, half))
    .filter(passage => left.includes(passage.language))
    .map(passage => ({ passage, intent: intentOf(segment, passage) }));
  return withConnected(segment.target.text, judged);
};

/** By source language. */
const JUDGED = Object.fromEntries(Object.entries(LEFT_FROM).map(([source, left]) => [source, memoised(judgedPassages(left))]));

/** What is said of one foreign word holds for those it is joined to: `the characters 鱼 and 余`. */
function withConnected(text: string, judged: readonly { readonly passage: Passage; readonly intent: Intent }[]) {
  const result = [...judged];
  const inherit = (to: number, from: number): void => {
    const [first, second] = to < from ? [result[to], result[from]] : [result[from], result[to]];
    const joined = isConnection(text.slice(first.passage.end, second.passage.start));
    if (joined && result[from].intent === 'discussed' && !isIntended(result[to].intent))
      result[to] = { ...result[to], intent: 'discussed' };
  };
  for (let i = 1; i < result.length; i++) inherit(i, i - 1);
  for (let i = result.length - 2; i >= 0; i--) inherit(i, i + 1);
  return result;
}

/** A passage less the debris at its ends that another rule reports; nothing when no character is left. */
function withoutSpans(text: string, passage: Passage, spans: readonly { start: number; end: number }[]): Passage[] {
  let { start, end } = passage;
  for (const span of spans) {
    if (span.start <= start && span.end > start) start = span.end;
    if (span.end >= end && span.start < end) end = span.start;
  }
  if (start === passage.start && end === passage.end) return [passage];
  while (start < end && /[\s,，、。;；:：.]/.test(text[start])) start++;
  const rest = findPassages(text.slice(start, Math.max(start, end)));
  return rest.map(part => ({ ...part, start: part.start + start, end: part.end + start }));
}

function draft(segment: Segment, passage: Passage, language: Message, doubtful: boolean): FindingDraft {
  const { text } = segment.target;
  const words = Math.max(1, Math.round(passage.characters / CHARACTERS_A_WORD));
  const size = { en: `${count(passage.characters, 'character')}, about ${count(words, 'English word')}`, zh: `${passage.characters} 个字` };
  const long = passage.characters >= 6;
  return {
    span: { start: passage.start, end: passage.end },
    severity: doubtful ? 'hint' : long ? 'error' : 'warning',
    confidence: doubtful ? 0.4 : long ? 0.98 : 0.85,
    message: doubtful
      ? {
          en: `“${shortened(text, passage)}” stands in ${language.en}. If it is quoted on purpose, give its meaning beside it; otherwise translate it.`,
          'zh-cn': `“${shortened(text, passage)}”仍是${language['zh-cn']}。若有意引用，请在旁边说明含义；否则请译出。`,
        }
      : {
          en: `Left in ${language.en} (${size.en}): “${shortened(text, passage)}”. Readers of the translation cannot read it. Translate it, or delete it if the text around already says it.`,
          'zh-cn': `未译出（${size.zh}）：“${shortened(text, passage)}”。译文读者看不懂这段文字，请译出；若前后文已经译过，请删除。`,
        },
    fixes: [deletePassage(text, passage)],
  };
}

function englishDraft(text: string, clause: EnglishClause): FindingDraft {
  const { start, end, words } = clause;
  return {
    span: { start, end },
    severity: words >= LONG_CLAUSE ? 'error' : 'warning',
    confidence: words >= LONG_CLAUSE ? 0.95 : 0.85,
    message: {
      en: `Left in English (${count(words, 'word')}): “${shortened(text, clause)}”. The source says it in the same words. Translate it, or delete it if the text around already says it.`,
      'zh-cn': `未译出（${words} 个英文词）：“${shortened(text, clause)}”，与原文一字不差。请译出；若前后文已经译过，请删除。`,
    },
    fixes: [deletePassage(text, clause)],
  };
}

function chineseDraft(text: string, passage: ChinesePassage): FindingDraft {
  const { start, end, characters, proof } = passage;
  return {
    span: { start, end },
    severity: characters >= 6 ? 'error' : 'warning',
    confidence: 0.9,
    message: {
      en: `Left in Chinese (${count(characters, 'character')}): “${shortened(text, passage)}”. Japanese does not write the simplified character ${proof}. Translate it, or write it in Japanese characters.`,
      'zh-cn': `未译出（${characters} 个字）：“${shortened(text, passage)}”。日语不使用简体字“${proof}”。请译出，或改用日语汉字。`,
    },
    fixes: [deletePassage(text, passage)],
  };
}

/** So many words are certainly no name. */
const LONG_CLAUSE = 6;

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

const deletePassage = (text: string, passage: Span): Fix => ({
  title: { en: 'Delete this passage', 'zh-cn': '删除这段文字' },
  edits: [deletion(text, passage)],
  safety: 'review',
});

/** The passage, or its beginning and end when it is long. */
function shortened(text: string, { start, end }: Span): string {
  const passage = text.slice(start, end).replace(/\s+/g, ' ');
  if (passage.length <= 28) return passage;
  return `${passage.slice(0, 18).replace(/[\ud800-\udbff]$/, '')}…${passage.slice(-8).replace(/^[\udc00-\udfff]/, '')}`;
}
