import { hasLatinTarget, scriptsOf } from '../language/scripts';
import { Script } from '../text/characters';
import type { Rule } from '../types';
import { type HalfTranslated, halfTranslatedSpans } from './half-translated/find';

/** Debris of both languages in one phrase: a date or a pair of numbers of which only some signs were translated. */
export const halfTranslated: Rule = {
  meta: {
    id: 'half-translated',
    category: 'Accuracy/Untranslated',
    severity: 'error',
    needsSource: false,
    judgesWords: true,
    summary: {
      en: 'A phrase of which only part was translated: `11月14On`, `42.1%提升到73%`.',
      'zh-cn': '只译了一半的短语，如 `11月14On`、`42.1%提升到73%`。',
    },
    pairs: languages => hasLatinTarget(languages) && scriptsOf(languages.source).includes(Script.Han),
  },
  segment({ segment, text, report }) {
    for (const found of halfTranslatedSpans(segment.target)) {
      const original = text.slice(found.start, found.end);
      report({
        span: { start: found.start, end: found.end },
        message: messageFor(found, original),
        fixes: found.reading
          ? [
              {
                title: { en: `Write “${found.reading.trim()}”`, 'zh-cn': `改为“${found.reading.trim()}”` },
                edits: [{ span: { start: found.start, end: found.end }, text: found.reading }],
                safety: 'review',
                preferred: true,
              },
            ]
          : [],
      });
    }
  },
};

function messageFor({ reading, kind }: HalfTranslated, original: string): { en: string; 'zh-cn': string } {
  const what = {
    date: { en: 'This date was translated sign by sign', zh: '这个日期被逐字翻译' },
    'connected-numbers': { en: 'The words between these numbers were left in Chinese', zh: '两个数字之间的词语未译' },
    'glued-names': { en: 'The list of names kept its Chinese comma and lost a space', zh: '人名之间保留了顿号，并缺少空格' },
  }[kind];
  return reading
    ? {
        en: `${what.en}: “${original}” says “${reading.trim()}”. Readers cannot make it out; write it in full.`,
        'zh-cn': `${what.zh}：“${original}”应为“${reading.trim()}”。读者无法理解，请改正。`,
      }
    : {
        en: `${what.en}: “${original}”. Readers cannot make it out; translate what is left.`,
        'zh-cn': `${what.zh}：“${original}”。读者无法理解，请译出剩余部分。`,
      };
}
