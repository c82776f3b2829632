import { Follower } from '../incremental/follower';
import { hasLatinTarget, scriptsOf } from '../language/scripts';
import { primaryLanguage } from '../settings';
import { Script } from '../text/characters';
import type { DocumentIndex, DocumentPart, FindingDraft, LanguagePair, MappedText, Message, Rule, Severity } from '../types';
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
  index: languages => (isIntoChinese(languages) ? halfWidthIndex() : undefined),
};

/** The half-width marks in a document; how many there are of either width tells whether they are a matter of style. */
function halfWidthIndex(): DocumentIndex {
  const follower = new Follower();
  const withMarks = new Set<DocumentPart>();
  let half = 0;
  let wide = 0;
  let severity: Severity = 'info';
  const take = (part: DocumentPart, sign: 1 | -1): void => {
    for (const { segment } of part.segments) {
      if (segment.unit?.obsolete) continue;
      const marks = halfWidthMarks(segment.target).length;
      half += sign * marks;
      wide += sign * wideMarksIn(segment.target);
      if (marks > 0 && sign > 0) withMarks.add(part);
    }
    if (sign < 0) withMarks.delete(part);
  };
  return {
    *update(parts, changed) {
      yield* follower.follow(
        parts,
        part => take(part, 1),
        part => take(part, -1),
      );
      const before = severity;
      // A project may write half-width marks throughout; then one more is no slip.
      severity = half >= HOUSE_STYLE && half * 3 > wide ? 'hint' : 'info';
      if (severity !== before) for (const part of withMarks) changed.add(part);
    },
    judge(part, report) {
      if (!withMarks.has(part)) return;
      for (const at of part.segments) {
        const { target, unit } = at.segment;
        if (!unit?.obsolete) for (const mark of halfWidthMarks(target)) report(at, { ...halfWidthDraft(target, mark), severity });
      }
    },
  };
}

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
