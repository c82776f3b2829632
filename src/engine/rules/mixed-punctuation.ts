import { hasLatinTarget, scriptsOf } from '../language/scripts';
import { primaryLanguage } from '../settings';
import { Script } from '../text/characters';
import type { FindingDraft, LanguagePair, MappedText, Message, Rule } from '../types';
import { type MixedMark, mixedMarks } from './mixed-punctuation/find';
import { type HalfWidthMark, halfWidthMarks, wideMarksIn } from './mixed-punctuation/in-chinese';

/**
 * Marks of the wrong script: of East Asian typography between English words, quotation marks of which one half is curly and the other straight,
 * and half-width marks between Chinese words.
 */
export const mixedPunctuation: Rule = {
  meta: {
    id: 'mixed-punctuation',
    category: 'Fluency/Punctuation',
    severity: 'warning',
    needsSource: false,
    summary: {
      en: 'A mark of the wrong script: `。` `，` `、` after English words, `.。`, `“…"`; `,` between Chinese words.',
      'zh-cn': '标点与文字不匹配：英文后的 `。` `，` `、`，`.。`、`“…"`，以及中文之间的 `,`。',
    },
    yieldsTo: ['injected-title', 'half-translated', 'unpaired-mark'],
    pairs: languages => isIntoChinese(languages) || (hasLatinTarget(languages) && !scriptsOf(languages.target).includes(Script.Han)),
  },
  segment({ segment, text, languages, report }) {
    if (isIntoChinese(languages)) return;
    for (const mark of mixedMarks(segment.target)) {
      report({
        span: { start: mark.start, end: mark.end },
        message: messageFor(text.slice(mark.start, mark.end), mark),
        fixes: [
          {
            title: titleFor(mark),
            edits: mark.edits,
            safety: mark.kind === 'title-marks' ? 'review' : 'safe',
            preferred: true,
          },
        ],
      });
    }
  },
  document({ segments, languages, report }) {
    if (!isIntoChinese(languages)) return;
    const texts = segments.filter(({ segment: { unit } }) => !unit?.obsolete);
    const count = (marks: (text: MappedText) => number): number => texts.reduce((sum, { segment }) => sum + marks(segment.target), 0);
    const half = count(text => halfWidthMarks(text).length);
    if (half === 0) return;
    // A project may write half-width marks throughout; then one more is no slip.
    const severity = half >= HOUSE_STYLE && half * 3 > count(wideMarksIn) ? 'hint' : 'info';
    for (const at of texts)
      for (const mark of halfWidthMarks(at.segment.target)) report(at, { ...halfWidthDraft(at.segment.target, mark), severity });
  },
};

/** So many marks and more may be a matter of style. */
const HOUSE_STYLE = 10;

const isIntoChinese = ({ target }: LanguagePair): boolean => primaryLanguage(target) === 'zh';

function halfWidthDraft({ text }: MappedText, { start, end, replacement }: HalfWidthMark): FindingDraft {
  return {
    span: { start, end: start + 1 },
    confidence: 0.8,
    message: {
      en: `“${text[start]}” is a half-width mark between Chinese words; Chinese writes “${replacement}”.`,
      'zh-cn': `中文之间用了半角标点“${text[start]}”，应为全角“${replacement}”。`,
    },
    fixes: [
      {
        title: { en: `Replace with ${replacement}`, 'zh-cn': `改为 ${replacement}` },
        edits: [{ span: { start, end }, text: replacement }],
        safety: 'safe',
        preferred: true,
      },
    ],
  };
}

function messageFor(original: string, { kind, replacement }: MixedMark): Message {
  const shown = original.trim() || 'ideographic space';
  switch (kind) {
    case 'letters':
      return {
        en: `“${shown}” is written in full-width letters, which search and fonts treat as others. English text uses “${replacement}”.`,
        'zh-cn': `“${shown}”是全角字符，搜索和字体都会另作处理；英文应写作“${replacement}”。`,
      };
    case 'title-marks':
      return {
        en: `《》 are Chinese title marks. English puts a title in italics or in quotation marks: ${replacement}.`,
        'zh-cn': `《》是中文书名号；英文标题用斜体或引号：${replacement}。`,
      };
    case 'quote':
      return replacement
        ? {
            en: `This quotation opens with one kind of quotation mark and closes with another; ${replacement} matches.`,
            'zh-cn': `引文前后的引号不成对；此处应为 ${replacement}。`,
          }
        : {
            en: 'A straight quotation mark is left over inside a quotation. Delete it.',
            'zh-cn': '引文中多出一个直引号，请删除。',
          };
    default:
      return {
        en: `“${shown}” is a Chinese mark after English words; ${replacement === ' ' ? 'English uses a plain space' : `English writes “${replacement}”`}.`,
        'zh-cn': `“${shown}”是中文标点，用在英文之后；${replacement === ' ' ? '应为普通空格' : `应为“${replacement}”`}。`,
      };
  }
}

function titleFor({ kind, replacement }: MixedMark): Message {
  if (kind === 'quote' && !replacement) return { en: 'Delete the quotation mark', 'zh-cn': '删除引号' };
  if (replacement === ' ') return { en: 'Replace with a plain space', 'zh-cn': '改为普通空格' };
  return { en: `Replace with ${replacement}`, 'zh-cn': `改为 ${replacement}` };
}
