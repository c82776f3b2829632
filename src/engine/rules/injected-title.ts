import type { FindingDraft, Fix, PlacedSegment, RelatedDraft, Rule, Span } from '../types';
import { deletionsOf } from './injected-title/joiners';
import { judge, type Planted } from './injected-title/judge';
import { DELETE, GAP, LEAVE_GAP, plantedMessage, restore, SAME_ELSEWHERE } from './injected-title/messages';
import { originalTitles, renderingsOf } from './injected-title/original';

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
  document({ segments, languages, glossary, report }) {
    const planted = judge(segments);
    if (planted.length === 0) return;
    const bySegment = new Map<PlacedSegment, Planted[]>();
    for (const one of planted) {
      const here = bySegment.get(one.at);
      if (here) here.push(one);
      else bySegment.set(one.at, [one]);
    }
    const spansOf = (at: PlacedSegment): Span[] => (bySegment.get(at) ?? []).map(({ candidate }) => candidate.span);
    // Where there is a source, segments without advertising tell how the translation renders a title.
    const sources = segments.flatMap(at => {
      const spans = at.segment.source ? spansOf(at) : [];
      const originals = originalTitles(at.segment, spans);
      return originals.size > 0 ? [{ at, originals, planted: new Set(spans) }] : [];
    });
    const originalsOf = new Map(sources.map(({ at, originals }) => [at, originals]));
    const renderingOf = renderingsOf(sources, languages, glossary);
    for (const [at, here] of bySegment) {
      const deletions = deletionsOf(at.segment.target.text, spansOf(at));
      for (const [i, one] of here.entries()) {
        const original = originalsOf.get(at)?.get(one.candidate.span);
        report(at, draft(one, deletions[i], original, original && renderingOf(original)));
      }
    }
  },
};

/** @param original the title in its place in the source, and what the translation calls that, where they are known */
function draft(planted: Planted, deletion: Span, original?: string, rendering?: string): FindingDraft {
  const { candidate, at, places, confidence } = planted;
  const { span } = candidate;
  const phrase = at.segment.target.text.slice(span.start, span.end);
  return {
    span,
    message: plantedMessage(candidate.topic, phrase, places.length, original),
    confidence,
    fixes: [
      ...(rendering ? [fix(restore(rendering), span, rendering, false)] : []),
      // Preferred, though restoring comes first: what is done to all at once is to delete.
      fix(DELETE[candidate.slot === 'bare' ? 'bare' : 'marked'], deletion, '', true),
      fix(LEAVE_GAP, span, GAP, false),
    ],
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
