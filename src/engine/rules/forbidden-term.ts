import { type Rendering, termIndex } from '../glossary/match';
import { replacement } from '../glossary/replacement';
import type { Term } from '../glossary/term';
import { wordsOf } from '../glossary/words';
import type { Fix, Message, Rule, Segment, Span } from '../types';

/** A rendering that the project's glossary forbids. */
export const forbiddenTerm: Rule = {
  meta: {
    id: 'forbidden-term',
    category: 'Terminology/Wrong term',
    severity: 'warning',
    needsSource: false,
    judgesWords: true,
    summary: {
      en: 'A rendering that the glossary forbids',
      'zh-cn': '使用了术语表禁用的译法',
    },
  },
  segment({ segment, text, languages, glossary, report }) {
    const index = termIndex(glossary, languages);
    if (!index?.renderings || segment.unit?.obsolete) return;
    for (const { start, end, values } of index.renderings.find(wordsOf(segment.target))) {
      // The same words may be forbidden for one term and right for another.
      const inQuestion = values.filter(({ term }) => speaksOf(segment, term));
      const forbidden = inQuestion.find(rendering => rendering.forbidden);
      if (!forbidden || inQuestion.some(rendering => !rendering.forbidden)) continue;
      const span = { start, end };
      report({ span, message: messageOf(text.slice(start, end), forbidden.term), fixes: fixesOf(text, span, forbidden) });
    }
  },
};

/** Whether the source has the term. Without a source it may; an entry without a source term always holds. */
const speaksOf = ({ source }: Segment, term: Term): boolean =>
  !source || (term.caseSensitive ? source.text.includes(term.source) : source.text.toLowerCase().includes(term.source.toLowerCase()));

const fixesOf = (text: string, span: Span, { term, text: listed }: Rendering): Fix[] =>
  term.target.map((rendering, i) => ({
    title: { en: `Use “${rendering}”`, 'zh-cn': `改用“${rendering}”` },
    edits: replacement(text, span, rendering, listed),
    safety: 'review',
    preferred: i === 0 || undefined,
  }));

function messageOf(written: string, { source, target: [preferred], note }: Term): Message {
  const of = source ? { en: ` for “${source}”`, 'zh-cn': `“${source}”的` } : { en: '', 'zh-cn': '' };
  const why = note ? { en: ` (${note})`, 'zh-cn': `（${note}）` } : { en: '', 'zh-cn': '' };
  const todo = preferred
    ? { en: `Use “${preferred}”.`, 'zh-cn': `请改用“${preferred}”。` }
    : { en: 'Say it another way.', 'zh-cn': '请换一种说法。' };
  return {
    en: `The glossary forbids “${written}”${of.en}${why.en}. ${todo.en}`,
    'zh-cn': `术语表禁用${of['zh-cn']}译法“${written}”${why['zh-cn']}。${todo['zh-cn']}`,
  };
}
