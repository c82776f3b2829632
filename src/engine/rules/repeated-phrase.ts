import { isSpace, isWordCharacter } from '../text/characters';
import type { Edit, Message, Rule } from '../types';
import { endsInWholeUnit } from './repeated-phrase/features';
import { alarmingRepetitions, type Verdict } from './repeated-phrase/judge';

/** Words, clauses and sentences said again and again side by side, as machine translation does when it gets caught in a loop. */
export const repeatedPhrase: Rule = {
  meta: {
    id: 'repeated-phrase',
    category: 'Fluency/Duplication',
    severity: 'warning',
    needsSource: false,
    judgesWords: true,
    summary: {
      en: 'A phrase repeated in a loop, or a clause that stands twice: `Bern, Bern, Bern, …`.',
      'zh-cn': '词句循环重复，或同一分句连写两遍：`Bern, Bern, Bern, …`。',
    },
    yieldsTo: ['injected-title', 'untranslated-text'],
  },
  segment({ segment, text, report }) {
    if (segment.unit?.obsolete) return;
    for (const verdict of alarmingRepetitions(segment.target, segment.source)) {
      const { repetition, severity, confidence } = verdict;
      report({
        span: { start: repetition.start, end: repetition.end },
        severity,
        confidence,
        message: messageFor(text, verdict),
        fixes: [
          {
            title: { en: 'Keep it once, delete the rest', 'zh-cn': '只保留一次，删除其余' },
            edits: [surplus(text, verdict)],
            safety: 'review',
            preferred: true,
          },
        ],
      });
    }
  },
};

function messageFor(text: string, { repetition, copies, severity }: Verdict): Message {
  const { unit } = repetition;
  const shown = shortened(text.slice(unit.start, unit.end));
  const times = copies === 2 ? 'twice' : `${copies} times`;
  if (severity === 'info') {
    return {
      en: `“${shown}” stands ${times} in a row. If that is not meant for effect, keep one.`,
      'zh-cn': `“${shown}”连续出现 ${copies} 次。若并非有意强调，请只保留一次。`,
    };
  }
  return {
    en: `“${shown}” stands ${times} in a row. A machine translation caught in a loop often loses what should follow; keep one and compare with the original.`,
    'zh-cn': `“${shown}”连续出现 ${copies} 次。机器翻译陷入循环时常会丢失后文；请只保留一次，并核对原文。`,
  };
}

/** The unit without the marks and spaces at its edges, cut where long; marks alone as they are. */
function shortened(unit: string): string {
  const folded = unit.replace(/\s+/g, ' ').trim();
  const bare = folded.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '') || folded;
  return bare.length <= 60
    ? bare
    : `${bare
        .slice(0, 59)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}…`;
}

/**
 * The edit that leaves one copy. What is deleted are whole copies from the second on, so what stands before and behind stays as it is; when
 * behind the last copy all words of one more stand, only its closing mark missing, that one is deleted as well.
 */
function surplus(text: string, { repetition }: Verdict): Edit {
  const { unit, lastEnd, end } = repetition;
  if (!endsInWholeUnit(text, repetition)) return { span: { start: unit.end, end: lastEnd }, text: '' };
  // The first copy loses its mark instead: `Wait, wait, wait.` becomes `Wait.`
  let start = unit.end;
  while (start > unit.start && !isWordCharacter(text, start - 1)) start--;
  while (start > unit.start && isSpace(text, start - 1)) start--;
  return { span: { start, end }, text: '' };
}
