import type { FindingDraft, Fix, PlacedSegment, RelatedDraft, Rule, Span } from '../types';
import type { Candidate } from './injected-title/candidates';
import { deletionsOf } from './injected-title/joiners';
import type { Planted } from './injected-title/judge';
import { DELETE, GAP, LEAVE_GAP, plantedMessage, restore, SAME_ELSEWHERE } from './injected-title/messages';
import { type Places, type PlantedIn, plantedIndex } from './injected-title/planted-index';

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
  index: (languages, glossary) => plantedIndex(reportAll, languages, glossary),
};

/** Reports the planted advertising of a part, that of a segment together: what joins two of them goes once. */
function reportAll(planted: readonly Planted[], document: PlantedIn, report: (at: PlacedSegment, draft: FindingDraft) => void): void {
  for (let first = 0; first < planted.length; ) {
    const { at } = planted[first];
    let end = first;
    while (end < planted.length && planted[end].at === at) end++;
    const here = planted.slice(first, end);
    const deletions = deletionsOf(
      at.segment.target.text,
      here.map(({ candidate }) => candidate.span),
    );
    const originals = document.originalsIn(at);
    for (const [i, one] of here.entries()) {
      const original = originals.get(one.candidate.span);
      const rendering = original === undefined ? undefined : document.renderingOf(original);
      report(at, draft(one, document.placesOf(one.candidate.key), deletions[i], original, rendering));
    }
    first = end;
  }
}

/** @param original the title in its place in the source, and what the translation calls that, where they are known */
function draft(
  { candidate, at, confidence }: Planted,
  places: Places,
  deletion: Span,
  original?: string,
  rendering?: string,
): FindingDraft {
  const { span } = candidate;
  const phrase = at.segment.target.text.slice(span.start, span.end);
  return {
    span,
    message: plantedMessage(candidate.topic, phrase, places.count, original),
    confidence,
    fixes: [
      ...(rendering ? [fix(restore(rendering), span, rendering, false)] : []),
      // Preferred, though restoring comes first: what is done to all at once is to delete.
      fix(DELETE[candidate.slot === 'bare' ? 'bare' : 'marked'], deletion, '', true),
      fix(LEAVE_GAP, span, GAP, false),
    ],
    related: elsewhere(at, candidate, places),
  };
}

const fix = (title: Fix['title'], span: Span, text: string, preferred: boolean): Fix => ({
  title,
  edits: [{ span, text }],
  safety: 'review',
  preferred,
});

function elsewhere(at: PlacedSegment, candidate: Candidate, { first }: Places): RelatedDraft[] {
  return first
    .filter(other => other.at !== at || other.candidate !== candidate)
    .slice(0, RELATED_LIMIT)
    .map(other => ({ message: SAME_ELSEWHERE, span: other.candidate.span, in: other.at }));
}
