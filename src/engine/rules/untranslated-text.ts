import { bilingualLayout, NOT_BILINGUAL } from '../language/bilingual-layout';
import { CHARACTERS_A_WORD, measure } from '../language/measure';
import { findPassages, type Passage, passagesOf } from '../language/passages';
import { differInScript } from '../language/scripts';
import { primaryLanguage } from '../settings';
import { deletion } from '../text/deletion';
import { memoised } from '../text/memo';
import type { DocumentContext, FindingDraft, Fix, LanguagePair, MappedText, Message, PlacedSegment, Rule, Segment, Span } from '../types';
import { halfTranslatedSpans } from './half-translated/find';
import { type ChinesePassage, chinesePassages, isIntoJapanese } from './untranslated-text/chinese-in-japanese';
import { isConnection, topicWords } from './untranslated-text/cues';
import { isFollowedByRendering, isGlossaryLine, isLogLine, type Setting, settingsOf } from './untranslated-text/document-context';
import { type EnglishClause, englishClauses, isFromEnglish } from './untranslated-text/english-clauses';
import { type Intent, intentOf } from './untranslated-text/intent';

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
  document(context) {
    if (isIntoJapanese(context.languages)) reportChineseInJapanese(context);
    if (isFromEnglish(context.languages)) reportEnglish(context);
    if (!isFromEastAsia(context.languages)) return;
    const source = primaryLanguage(context.languages.source);
    const candidates = context.segments.filter(({ segment }) => measure(segment.target).eastAsian > 0);
    if (candidates.length === 0) return;
    // Where each text has its source beside it, the document around says nothing about a text.
    const isBilingualFile = context.segments.some(({ segment }) => segment.source);
    const layout = isBilingualFile ? NOT_BILINGUAL : bilingualLayout(context.segments);
    const settings = isBilingualFile ? NO_SETTINGS : settingsOf(context.segments, layout.isBilingual);
    const judged: Judged[] = candidates.flatMap(at => {
      const translated = layout.translated.get(at) ?? [];
      const isTranslated = ({ start, end }: Passage): boolean => translated.some(line => start >= line.start && end <= line.end + 1);
      return JUDGED[source](at.segment).map(({ passage, intent }) => ({
        at,
        passage,
        intent: isTranslated(passage) ? ('gloss' as const) : inSetting(intent, at, passage, settings.get(at)),
      }));
    });
    const explained = new Set(judged.filter(({ intent }) => isIntended(intent)).map(textOf));
    const speaksOfChinese = !isBilingualFile && isAboutChinese(context.segments, judged);
    for (const one of judged) {
      const { at, passage, intent } = one;
      if (isIntended(intent) || explained.has(textOf(one)) || (speaksOfChinese && passage.characters <= LONGEST_EXAMPLE)) continue;
      context.report(at, draft(at.segment, passage, NAMES[source], intent === 'doubtful' || speaksOfChinese));
    }
  },
};

const NO_SETTINGS: ReadonlyMap<PlacedSegment, Setting> = new Map();

interface Judged {
  readonly at: PlacedSegment;
  readonly passage: Passage;
  readonly intent: Intent;
}

/** In a text on Chinese, anything up to this is an example. */
const LONGEST_EXAMPLE = 24;

const isIntended = (intent: Intent): boolean => intent === 'gloss' || intent === 'discussed';

/** A passage without its quotation marks: once explained, a term may be used. */
const textOf = ({ at, passage }: Judged): string =>
  at.segment.target.text.slice(passage.start, passage.end).replace(/[“”‘’《》「」『』"']/g, '');

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

/** What the place in the document says of a passage. */
function inSetting(intent: Intent, at: PlacedSegment, passage: Passage, setting: Setting | undefined): Intent {
  if (isIntended(intent) || setting === 'chinese-column' || setting === 'references' || setting === 'quoted-original')
    return isIntended(intent) ? intent : 'gloss';
  if (
    setting === 'word-list' &&
    (isGlossaryLine(at.segment.target, passage) || isFollowedByRendering(at.segment.target, passage, passageBehind(at, passage)))
  )
    return 'gloss';
  return isLogLine(at.segment.target, passage) ? 'gloss' : intent;
}

const passageBehind = (at: PlacedSegment, passage: Passage): Passage | undefined =>
  passagesOf(at.segment.target).find(({ start }) => start >= passage.end);

/** So many different words on language, so many passages under discussion, or so many with their rendering make a text on Chinese. */
const LEAST_TOPIC_WORDS = 3;
const TOPIC_REACH = 12;
const LEAST_DISCUSSED = 3;
const LEAST_EXPLAINED = 5;

/**
 * Whether a document speaks of Chinese throughout, or gives the Chinese of its names throughout, so that its other short pieces of Chinese
 * most probably are there on purpose, too. Machines do not gloss.
 */
function isAboutChinese(segments: readonly PlacedSegment[], judged: readonly Judged[]): boolean {
  const count = (wanted: Intent): number =>
    judged.filter(({ intent, passage }) => intent === wanted && passage.characters <= LONGEST_EXAMPLE).length;
  const leaks = judged.filter(({ intent }) => intent === 'leak').length;
  if (count('discussed') >= LEAST_DISCUSSED && count('discussed') >= 2 * leaks) return true;
  const explained = count('discussed') + count('gloss');
  if (explained >= LEAST_EXPLAINED && explained >= 2 * leaks) return true;
  return leaks > 0 && topicsAround(segments, judged).size >= LEAST_TOPIC_WORDS;
}

/** The words on language in the segments around the passages: far from any Chinese they say nothing. */
function topicsAround(segments: readonly PlacedSegment[], judged: readonly Judged[]): Set<string> {
  const withChinese = new Set(judged.map(({ at }) => at));
  const topics = new Set<string>();
  let reach = -1;
  segments.forEach((at, i) => {
    if (withChinese.has(at)) {
      // The segments before it that no earlier passage reached.
      for (let k = Math.max(reach + 1, i - TOPIC_REACH); k < i; k++)
        for (const topic of topicsOf(segments[k].segment.target)) topics.add(topic);
      reach = i + TOPIC_REACH;
    }
    if (i <= reach) for (const topic of topicsOf(at.segment.target)) topics.add(topic);
  });
  return topics;
}

const topicsOf = memoised((text: MappedText) => topicWords(text.text));

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

function reportEnglish(context: DocumentContext): void {
  for (const at of context.segments) {
    for (const clause of englishClauses(at.segment, context.languages)) context.report(at, englishDraft(at.segment.target.text, clause));
  }
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

function reportChineseInJapanese(context: DocumentContext): void {
  for (const at of context.segments) {
    for (const passage of chinesePassages(at.segment.target)) context.report(at, chineseDraft(at.segment.target.text, passage));
  }
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
