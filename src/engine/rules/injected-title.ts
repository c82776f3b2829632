import type { FindingDraft, Fix, RelatedDraft, Rule, Span } from '../types';
import { deletionsOf } from './injected-title/joiners';
import { judge, type Planted } from './injected-title/judge';
import { DELETE, GAP, LEAVE_GAP, plantedMessage, SAME_ELSEWHERE } from './injected-title/messages';

/** Other places named with a finding. */
const RELATED_LIMIT = 10;

/** Advertising for betting and the like that stands where a title or a word of the original was: the mark of a page tampered with. */
export const injectedTitle: Rule = {
  meta: {
    id: 'injected-title',
    category: 'Accuracy/Addition',
    severity: 'error',
    needsSource: false,
    judgesWords: true,
    summary: {
      en: 'Advertising (betting, casinos, lotteries, pornography, loans) planted in place of a title or a word',
      'zh-cn': '在标题或词语的位置被植入的广告（博彩、赌场、彩票、色情、贷款）',
    },
    fixAll: { en: 'Delete all planted titles', 'zh-cn': '删除所有植入的标题' },
  },
  document({ segments, report }) {
    const planted = judge(segments);
    for (let first = 0; first < planted.length; ) {
      const { at } = planted[first];
      let end = first;
      while (end < planted.length && planted[end].at === at) end++;
      const here = planted.slice(first, end);
      const deletions = deletionsOf(
        at.segment.target.text,
        here.map(({ candidate }) => candidate.span),
      );
      for (const [i, one] of here.entries()) report(at, draft(one, deletions[i]));
      first = end;
    }
  },
};

function draft(planted: Planted, deletion: Span): FindingDraft {
  const { candidate, at, places, confidence } = planted;
  const { span } = candidate;
  const phrase = at.segment.target.text.slice(span.start, span.end);
  return {
    span,
    message: plantedMessage(candidate.topic, phrase, places.length),
    confidence,
    fixes: [fix(DELETE[candidate.slot === 'bare' ? 'bare' : 'marked'], deletion, '', true), fix(LEAVE_GAP, span, GAP, false)],
    related: elsewhere(planted),
  };
}

const fix = (title: Fix['title'], span: Span, text: string, preferred: boolean): Fix => ({
  title,
  edits: [{ span, text }],
  safety: 'review',
  preferred,
});

function elsewhere(planted: Planted): RelatedDraft[] {
  const related: RelatedDraft[] = [];
  for (const other of planted.places) {
    if (other === planted) continue;
    if (related.length === RELATED_LIMIT) break;
    related.push({ message: SAME_ELSEWHERE, span: other.candidate.span, in: other.at });
  }
  return related;
}
