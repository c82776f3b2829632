import { bilingualLayout } from '../language/bilingual-layout';
import { measure } from '../language/measure';
import { findPassages, type Passage, passagesOf } from '../language/passages';
import { differInScript, scriptsOf } from '../language/scripts';
import { Script } from '../text/characters';
import { deletion } from '../text/deletion';
import { memoised } from '../text/memo';
import type { FindingDraft, PlacedSegment, Rule, Segment } from '../types';
import { halfTranslatedSpans } from './half-translated/find';
import { isGlossaryLine, type Setting, settingsOf } from './untranslated-text/document-context';
import { type Intent, intentOf } from './untranslated-text/intent';

/**
 * Passages left in Chinese. What a sentence says of its own Chinese is judged segment by segment (`intent.ts`); what only the document
 * shows, here: a translation beside it, a column or a list of Chinese words, a text that speaks of Chinese throughout.
 */
export const untranslatedText: Rule = {
  meta: {
    id: 'untranslated-text',
    category: 'Accuracy/Untranslated',
    severity: 'error',
    needsSource: false,
    summary: {
      en: 'A passage left in the source language.',
      'zh-cn': '有一段文字仍是原文，没有译出。',
    },
    yieldsTo: ['injected-title', 'half-translated'],
    pairs: languages => differInScript(languages) && scriptsOf(languages.source).includes(Script.Han),
  },
  document(context) {
    const candidates = context.segments.filter(({ segment }) => measure(segment.target).eastAsian > 0);
    if (candidates.length === 0) return;
    const layout = bilingualLayout(context.segments);
    const settings = settingsOf(context.segments);
    const judged = candidates.flatMap(at => {
      const translated = layout.translated.get(at) ?? [];
      return judgedPassages(at.segment)
        .filter(({ passage }) => !translated.some(line => passage.start >= line.start && passage.end <= line.end + 1))
        .map(({ passage, intent }) => ({ at, passage, intent: inSetting(intent, at, passage, settings.get(at)) }));
    });
    const speaksOfChinese = isAboutChinese(judged);
    for (const { at, passage, intent } of judged) {
      const final = speaksOfChinese && isShort(passage) ? softened(intent) : intent;
      if (final !== 'intended') context.report(at, draft(at.segment, passage, final === 'doubtful'));
    }
  },
};

interface Judged {
  readonly at: PlacedSegment;
  readonly passage: Passage;
  readonly intent: Intent;
}

const judgedPassages = memoised((segment: Segment) => {
  const half = halfTranslatedSpans(segment.target);
  return passagesOf(segment.target)
    .flatMap(passage => withoutSpans(segment.target.text, passage, half))
    .filter(passage => passage.language === 'zh')
    .map(passage => ({ passage, intent: intentOf(segment, passage) }));
});

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

/** A short passage is a word or a name. */
const isShort = (passage: Passage): boolean => passage.characters <= 12;

const softened = (intent: Intent): Intent => (intent === 'leak' ? 'doubtful' : 'intended');

/** What the place in the document says of a passage. */
function inSetting(intent: Intent, at: PlacedSegment, passage: Passage, setting: Setting | undefined): Intent {
  if (intent === 'intended' || setting === 'chinese-column' || setting === 'references') return 'intended';
  if (setting === 'word-list' && isGlossaryLine(at.segment.target, passage)) return 'intended';
  return intent;
}

/** Whether most Chinese in a document is there on purpose, so that its other Chinese words probably are, too. */
function isAboutChinese(judged: readonly Judged[]): boolean {
  const intended = judged.filter(({ intent }) => intent === 'intended').length;
  const leaks = judged.filter(({ intent }) => intent === 'leak').length;
  return intended >= 3 && intended >= 2 * leaks;
}

function draft(segment: Segment, passage: Passage, doubtful: boolean): FindingDraft {
  const { text } = segment.target;
  const words = Math.max(1, Math.round(passage.characters / 1.6));
  const size = { en: `${count(passage.characters, 'character')}, about ${count(words, 'English word')}`, zh: `${passage.characters} 个字` };
  const long = passage.characters >= 6;
  return {
    span: { start: passage.start, end: passage.end },
    severity: doubtful ? 'hint' : long ? 'error' : 'warning',
    confidence: doubtful ? 0.4 : long ? 0.98 : 0.85,
    message: doubtful
      ? {
          en: `“${shortened(text, passage)}” stands in Chinese. If it is quoted on purpose, give its meaning beside it; otherwise translate it.`,
          'zh-cn': `“${shortened(text, passage)}”仍是中文。若有意引用，请在旁边说明含义；否则请译出。`,
        }
      : {
          en: `Left in Chinese (${size.en}): “${shortened(text, passage)}”. Readers of the translation cannot read it. Translate it, or delete it if the text around already says it.`,
          'zh-cn': `未译出（${size.zh}）：“${shortened(text, passage)}”。译文读者看不懂这段文字，请译出；若前后文已经译过，请删除。`,
        },
    fixes: [
      {
        title: { en: 'Delete this passage', 'zh-cn': '删除这段文字' },
        edits: [deletion(text, passage)],
        safety: 'review',
      },
    ],
  };
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

/** The passage, or its beginning and end when it is long. */
function shortened(text: string, { start, end }: Passage): string {
  const passage = text.slice(start, end).replace(/\s+/g, ' ');
  if (passage.length <= 28) return passage;
  return `${passage.slice(0, 18).replace(/[\ud800-\udbff]$/, '')}…${passage.slice(-8).replace(/^[\udc00-\udfff]/, '')}`;
}
