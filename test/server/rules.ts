import type { FindingDraft, Fix, Rule, RuleMeta, SegmentContext } from '../../src/engine';

/** A rule that flags every match of a pattern, for tests of what is done with findings. */
function matching(
  id: string,
  pattern: RegExp,
  draft: (match: RegExpMatchArray) => Omit<FindingDraft, 'span'>,
  more: Partial<RuleMeta> = {},
): Rule {
  return {
    meta: {
      id,
      category: 'Fluency/Spelling',
      severity: 'warning',
      needsSource: false,
      summary: { en: `The rule ${id}.`, 'zh-cn': `规则 ${id}。` },
      ...more,
    },
    segment(context: SegmentContext): void {
      for (const match of context.text.matchAll(pattern)) {
        context.report({ span: { start: match.index, end: match.index + match[0].length }, ...draft(match) });
      }
    },
  };
}

const replacement = (match: RegExpMatchArray, text: string, more: Pick<Fix, 'title' | 'safety' | 'preferred'>): Fix => ({
  edits: [{ span: { start: match.index!, end: match.index! + match[0].length }, text }],
  ...more,
});

/** “color” is “colour”, surely. */
export const spelling = matching('spelling', /color/g, match => ({
  message: { en: 'Write “colour”.', 'zh-cn': '应写作“colour”。' },
  fixes: [replacement(match, 'colour', { title: { en: 'Write “colour”', 'zh-cn': '改为“colour”' }, safety: 'safe' })],
}));

/** Two exclamation marks become one; of three, another pair is left. */
export const shouting = matching('shouting', /!!/g, match => ({
  message: { en: 'One mark is enough.', 'zh-cn': '一个感叹号就够了。' },
  severity: 'info',
  fixes: [replacement(match, '!', { title: { en: 'Keep one', 'zh-cn': '保留一个' }, safety: 'safe' })],
}));

/** Titles to be deleted or left as a gap, on a reviewer's word. */
export const injectedTitle = matching(
  'injected-title',
  /《\w+》|‹\w+›/g,
  match => ({
    message: { en: `“${match[0]}” *does not* belong here.`, 'zh-cn': `“${match[0]}”不属于此处。` },
    severity: 'error',
    confidence: 0.8,
    fixes: [
      replacement(match, '', {
        title: match[0].startsWith('《')
          ? { en: 'Delete the title', 'zh-cn': '删除标题' }
          : { en: 'Delete the words', 'zh-cn': '删除词语' },
        safety: 'review',
        preferred: true,
      }),
      replacement(match, '[…]', { title: { en: `Leave a gap for ${match[0]}`, 'zh-cn': `为 ${match[0]} 留空` }, safety: 'review' }),
    ],
    related: [{ message: { en: 'The text starts here', 'zh-cn': '正文由此开始' }, span: { start: 0, end: 1 } }],
  }),
  { fixAll: { en: 'Delete all the titles', 'zh-cn': '删除所有标题' } },
);

export const throwing: Rule = {
  ...spelling,
  meta: { ...spelling.meta, id: 'throwing' },
  segment() {
    throw new Error('cannot be read');
  },
};

/** Takes its time over every segment, and counts them. */
export function slow(milliseconds: number): Rule & { visited: number; milliseconds: number } {
  return {
    milliseconds,
    meta: { ...spelling.meta, id: 'slow' },
    visited: 0,
    segment() {
      this.visited++;
      for (const from = performance.now(); performance.now() - from < this.milliseconds; );
    },
  };
}
