import { isWordCharacter } from '../text/characters';
import { OBJECT } from '../text/mapped-text';
import type { Rule } from '../types';

/**
 * A unit whose source says something and whose target says nothing: no text, or nothing but spaces and marks. An error where the file takes
 * it for finished; elsewhere it only tells what is left to do.
 */
export const emptyTarget: Rule = {
  meta: {
    id: 'empty-target',
    category: 'Accuracy/Omission',
    severity: 'error',
    needsSource: true,
    summary: {
      en: 'The source has text, the translation is empty or nothing but marks.',
      'zh-cn': '原文有内容，译文却为空或只有标点。',
    },
  },
  segment({ segment, text, report }) {
    const { source, unit } = segment;
    if (!source || unit?.obsolete) return;
    if (saysSomething(text, 1) || text.includes(OBJECT) || !saysSomething(source.text, 2)) return;
    const shown = source.text.trim().replace(/\s+/g, ' ');
    const quoted = shown.length <= 40 ? shown : `${shown.slice(0, 39).replace(/[\ud800-\udbff]$/, '')}…`;
    // What the file itself calls unfinished is work to do, not a mistake, but the file is not fit to publish.
    const isKnown = unit?.state === 'untranslated' || unit?.state === 'needs-review';
    report({
      span: { start: 0, end: text.length },
      severity: isKnown ? 'info' : 'error',
      message: {
        en: `“${quoted}” is not translated: ${text.trim() ? `the translation is nothing but “${text.trim().slice(0, 12)}”` : 'the translation is empty'}.`,
        'zh-cn': `“${quoted}”没有译文：${text.trim() ? `译文只有“${text.trim().slice(0, 12)}”` : '译文为空'}。`,
      },
    });
  },
};

/** Whether a text holds so many letters or digits. */
function saysSomething(text: string, least: number): boolean {
  for (let i = 0, count = 0; i < text.length; i++) if (isWordCharacter(text, i) && ++count >= least) return true;
  return false;
}
