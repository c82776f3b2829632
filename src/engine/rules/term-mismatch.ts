import { isReviewable } from '../bilingual/reviewable';
import { termIndex } from '../glossary/match';
import { isPresent } from '../glossary/presence';
import { replacement } from '../glossary/replacement';
import type { Term } from '../glossary/term';
import { type Words, wordsOf } from '../glossary/words';
import { primaryLanguage } from '../settings';
import { isWordCharacter } from '../text/characters';
import { OBJECT } from '../text/mapped-text';
import type { Fix, Message, Rule, Segment, Span } from '../types';
import { fellowSentence, nearestRendering } from './term-mismatch/place';

/** A term of the project's glossary in the source, none of whose renderings is in the translation. */
export const termMismatch: Rule = {
  meta: {
    id: 'term-mismatch',
    category: 'Terminology/Wrong term',
    severity: 'warning',
    needsSource: true,
    summary: {
      en: 'The source has a term of the glossary, the translation none of its renderings',
      'zh-cn': '原文含有术语表中的术语，而译文没有使用其任何一种译法',
    },
    yieldsTo: ['untranslated-text'],
  },
  segment({ segment, text, languages, glossary, report }) {
    const index = termIndex(glossary, languages)?.sources;
    if (!index || !segment.source || !isReviewable(segment)) return;
    const source = wordsOf(segment.source);
    const target = wordsOf(segment.target);
    const english = primaryLanguage(languages.target) === 'en';
    const unplaced = new Map<string, { readonly span: Span; readonly terms: Term[] }>();
    const seen = new Set<string>();
    for (const { start, end, values } of index.find(source)) {
      const [term] = values;
      const isAlone = !hasWords(source.text, 0, start) && !hasWords(source.text, end, source.text.length);
      if (seen.has(term.source) || (end - start === 1 && !isAlone) || isRendered(values, target, english)) continue;
      seen.add(term.source);
      const place = isAlone ? wholeText(segment) : nearest(values, target);
      if (place) {
        report({ span: place, message: messageOf([term]), confidence: 0.9, fixes: [fixOf(text, place, term)] });
        continue;
      }
      const span = fellowSentence(source.text, start, text);
      const known = unplaced.get(`${span.start}`);
      if (known) known.terms.push(term);
      else unplaced.set(`${span.start}`, { span, terms: [term] });
    }
    for (const { span, terms } of unplaced.values()) report({ span, message: messageOf(terms), confidence: 0.75 });
  },
};

/**
 * Whether a translation says one of the renderings; one that is forbidden is another rule's matter, as is a term left as it was.
 */
const isRendered = (terms: readonly Term[], target: Words, english: boolean): boolean =>
  terms.some(
    ({ source, target: accepted, forbidden }) =>
      target.text.includes(source) || [...accepted, ...forbidden].some(rendering => isPresent(target, rendering, english)),
  );

function nearest(terms: readonly Term[], target: Words): Span | undefined {
  for (const { target: accepted } of terms) {
    for (const rendering of accepted) {
      const place = nearestRendering(target, rendering);
      if (place) return place;
    }
  }
  return undefined;
}

/** All of a translation but the marks at its ends, where it holds nothing but words. */
function wholeText({ target: { text, tags } }: Segment): Span | undefined {
  if (text.includes(OBJECT) || tags?.length) return undefined;
  let [start, end] = [0, text.length];
  while (start < end && !isWordCharacter(text, start)) start++;
  while (end > start && !isWordCharacter(text, end - 1)) end--;
  return end > start ? { start, end } : undefined;
}

function hasWords(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isWordCharacter(text, i) || text[i] === OBJECT) return true;
  return false;
}

const fixOf = (text: string, span: Span, { target: [preferred] }: Term): Fix => ({
  title: { en: `Use the glossary's “${preferred}”`, 'zh-cn': `改用术语表中的“${preferred}”` },
  edits: replacement(text, span, preferred),
  safety: 'review',
  preferred: true,
});

/** More renderings than this are not listed. */
const SHOWN = 3;

function messageOf(terms: readonly Term[]): Message {
  const listed = (joiner: string, open: string, close: string) =>
    terms
      .map(
        ({ source, target }) =>
          `“${source}”${open}${target
            .slice(0, SHOWN)
            .map(text => `“${text}”`)
            .join(joiner)}${close}`,
      )
      .join('; ');
  const note = terms.length === 1 && terms[0].note ? ` (${terms[0].note})` : '';
  return {
    en: `In the glossary ${listed(' or ', ' is ', '')}${note}; the translation has another word or none. Readers take two names for two things: use the glossary's, or add this one to the glossary.`,
    'zh-cn': `术语表规定 ${listed('或', ' 译为', '')}${note}，译文却用了别的说法或漏译。同物异名会使读者误解：请改用术语表的译法，或将现有译法加入术语表。`,
  };
}
