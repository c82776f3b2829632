import { isReviewable } from '../bilingual/reviewable';
import { primaryLanguage } from '../settings';
import { isWordCharacter } from '../text/characters';
import type { FindingDraft, Message, Rule, SegmentKind, Span } from '../types';
import { type Astray, marksAstray } from './end-punctuation/astray';
import { compareEndings, type Difference } from './end-punctuation/compare';
import type { FinalMark } from './end-punctuation/final-mark';

/** The final mark of a translation against that of its source, in each language's own writing, and marks that end nothing. */
export const endPunctuation: Rule = {
  meta: {
    id: 'end-punctuation',
    category: 'Fluency/Punctuation',
    severity: 'info',
    needsSource: true,
    summary: {
      en: 'The final mark is missing, superfluous or another than in the source.',
      'zh-cn': '句末标点缺失、多余或与原文不符。',
    },
    yieldsTo: ['mixed-punctuation', 'empty-target'],
    // Thai and its neighbours end sentences with spaces; Greek asks with a semicolon.
    pairs: ({ source, target }) => ![source, target].some(language => UNLIKE.has(primaryLanguage(language))),
  },
  segment({ segment, text, languages, report }) {
    const source = segment.source?.text;
    if (source === undefined || !isReviewable(segment) || !isText(text) || !isText(source)) return;
    if (!WITHOUT_SENTENCES.has(segment.kind)) {
      const difference = compareEndings(text, source, languages);
      if (difference) report(draft(text, difference));
    }
    if (primaryLanguage(languages.target) === 'en') for (const mark of marksAstray(text, source)) report(astray(text, mark));
  },
};

const UNLIKE: ReadonlySet<string> = new Set(['th', 'lo', 'km', 'my', 'el', 'hy']);
const WITHOUT_SENTENCES: ReadonlySet<SegmentKind> = new Set(['heading', 'table-cell', 'caption', 'alt-text']);

function isText(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isWordCharacter(text, i)) return true;
  return false;
}

const NAMES: Readonly<Record<FinalMark, Message>> = {
  stop: { en: 'a full stop', 'zh-cn': '句号' },
  question: { en: 'a question mark', 'zh-cn': '问号' },
  exclamation: { en: 'an exclamation mark', 'zh-cn': '感叹号' },
  ellipsis: { en: 'an ellipsis', 'zh-cn': '省略号' },
  colon: { en: 'a colon', 'zh-cn': '冒号' },
  semicolon: { en: 'a semicolon', 'zh-cn': '分号' },
  comma: { en: 'a comma', 'zh-cn': '逗号' },
  dash: { en: 'a dash', 'zh-cn': '破折号' },
  none: { en: 'no mark', 'zh-cn': '没有标点' },
  other: { en: 'another mark', 'zh-cn': '其他符号' },
};

function draft(text: string, { kind, ending, wanted, replacement, severity, safety }: Difference): FindingDraft {
  const [own, other] = [NAMES[ending.mark], NAMES[wanted]];
  const messages: Readonly<Record<Difference['kind'], Message>> = {
    missing: {
      en: `The source ends with ${other.en}; here the final mark is missing.`,
      'zh-cn': `原文以${other['zh-cn']}结尾，译文缺少句末标点。`,
    },
    extra: {
      en: `The source ends without a mark, the translation with ${own.en}.`,
      'zh-cn': `原文结尾没有标点，译文却以${own['zh-cn']}结尾。`,
    },
    other: {
      en: `The source ends with ${other.en}, the translation with ${own.en}.`,
      'zh-cn': `原文以${other['zh-cn']}结尾，译文却以${own['zh-cn']}结尾。`,
    },
    doubled: {
      en: `“${text.slice(ending.span.start, ending.span.end)}” is one mark too many at the end.`,
      'zh-cn': `结尾的“${text.slice(ending.span.start, ending.span.end)}”多了一个标点。`,
    },
  };
  return {
    span: ending.span.start < ending.span.end ? ending.span : lastWord(text, ending.span.end),
    severity,
    confidence: severity === 'hint' ? 0.5 : 0.8,
    message: messages[kind],
    fixes: [
      {
        title: replacement
          ? { en: `End with “${replacement.trim()}”`, 'zh-cn': `以“${replacement.trim()}”结尾` }
          : { en: 'Delete the final mark', 'zh-cn': '删除句末标点' },
        edits: [{ span: ending.span, text: replacement }],
        safety,
        preferred: true,
      },
    ],
  };
}

/** The last character that can be seen: where the mark is missing. */
const lastWord = (text: string, end: number): Span => {
  const start = text.charCodeAt(end - 1) >= 0xdc00 && text.charCodeAt(end - 1) < 0xe000 ? end - 2 : end - 1;
  return { start: Math.max(0, start), end };
};

function astray(text: string, { start, end, reason }: Astray): FindingDraft {
  const mark = text.slice(start, end);
  const why: Readonly<Record<Astray['reason'], Message>> = {
    unfinished: { en: 'the word before it cannot end a phrase', 'zh-cn': '前一个词不能作为结尾' },
    'sentence goes on': { en: 'the sentence goes on, and the source has no such mark', 'zh-cn': '句子尚未结束，原文也没有这个标点' },
    'no mark of prose': { en: 'the source has no such mark', 'zh-cn': '原文没有这个符号' },
  };
  return {
    span: { start, end },
    confidence: 0.8,
    message: { en: `“${mark}” seems to be a slip: ${why[reason].en}.`, 'zh-cn': `“${mark}”疑似误加：${why[reason]['zh-cn']}。` },
    fixes: [
      {
        title: { en: `Delete “${mark}”`, 'zh-cn': `删除“${mark}”` },
        edits: [{ span: { start, end }, text: '' }],
        safety: 'review',
        preferred: true,
      },
    ],
  };
}
