import { primaryLanguage } from '../settings';
import type { FindingDraft, Message, Rule, Segment } from '../types';
import { acrossFiles } from './name-variant/across-files';
import { chineseNameVariants } from './name-variant/chinese-names';
import { nameFacts } from './name-variant/facts';
import { foreignNameVariants } from './name-variant/foreign-names';
import type { Mention, NameVariant } from './name-variant/variant';
import { holdsLonelyNames, lonelyVariants } from './name-variant/without-source';

/** One name spelt in two ways within a document; across files, where they have the Chinese. */
export const nameVariant: Rule = {
  meta: {
    id: 'name-variant',
    category: 'Terminology/Inconsistent',
    severity: 'warning',
    needsSource: false,
    judgesWords: true,
    summary: {
      en: 'One name spelt in two ways, in a document or across the files of a project: Zhuang Rongwen, Zhang Rongwen',
      'zh-cn': '同一文档或项目的不同文件中，同一姓名有两种写法：Zhuang Rongwen、Zhang Rongwen',
    },
    pairs: ({ target }) => primaryLanguage(target) === 'en',
  },
  document({ segments, languages, report }) {
    const fromChinese = primaryLanguage(languages.source) === 'zh';
    const withSource = fromChinese && segments.some(({ segment }) => segment.source);
    const found = withSource ? [...chineseNameVariants(segments), ...foreignNameVariants(segments)] : [];
    for (const variant of [...found, ...lonelyVariants(segments)]) report(variant.at, draft(variant, withSource));
  },
  looksAt: segment => (segment.source ? holdsNames(segment) : holdsLonelyNames(segment)),
  acrossFiles,
};

function holdsNames(segment: Segment): boolean {
  const { runs, foreign } = nameFacts(segment);
  return runs.length > 0 || foreign.length > 0;
}

const RELATED_LIMIT = 10;

function draft(variant: NameVariant, withSource: boolean): FindingDraft {
  const { span, kind, others, confidence } = variant;
  const usual = writtenAt(others[0]);
  return {
    span,
    severity: kind === 'spelling' && withSource && others.length > 1 ? 'warning' : 'info',
    confidence,
    message: messageOf(writtenAt(variant), usual, variant),
    related: others.slice(0, RELATED_LIMIT).map(other => ({ in: other.at, span: other.span, message: WRITTEN_HERE })),
    fixes: [
      {
        title: { en: `Write “${usual}”, as elsewhere`, 'zh-cn': `改为“${usual}”，与别处一致` },
        edits: [{ span, text: usual }],
        safety: 'review',
        preferred: true,
      },
    ],
  };
}

const writtenAt = ({ at, span }: Mention): string => at.segment.target.text.slice(span.start, span.end);

const WRITTEN_HERE: Message = { en: 'Written like this here', 'zh-cn': '此处的写法' };

function messageOf(written: string, usual: string, { kind, others }: NameVariant): Message {
  const times = others.length === 1 ? { en: 'once', 'zh-cn': '1 处' } : { en: `${others.length} times`, 'zh-cn': `${others.length} 处` };
  return kind === 'spelling'
    ? {
        en: `“${written}” is spelt “${usual}” elsewhere in this document (${times.en}). Readers take two spellings for two people; use one.`,
        'zh-cn': `“${written}”在本文别处写作“${usual}”（${times['zh-cn']}）。读者会误以为是两个人，请统一写法。`,
      }
    : {
        en: `“${written}” is written “${usual}” elsewhere in this document (${times.en}). Write the name in one way.`,
        'zh-cn': `“${written}”在本文别处写作“${usual}”（${times['zh-cn']}）。请统一写法。`,
      };
}
