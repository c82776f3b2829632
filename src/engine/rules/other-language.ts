import { count, Follower } from '../incremental/follower';
import { measure } from '../language/measure';
import { passagesOf } from '../language/passages';
import { hasLatinTarget } from '../language/scripts';
import { primaryLanguage } from '../settings';
import { deletion } from '../text/deletion';
import { holds, Kind } from '../text/kinds';
import type { DocumentIndex, DocumentPart, FindingDraft, LanguagePair, PlacedSegment, Rule } from '../types';
import { type ForeignPassage, foreignPassages } from './other-language/find';
import { scriptPassages } from './other-language/scripts';

/** Passages in a language that is neither the source nor the target: the banner or the footer of another language version. */
export const otherLanguage: Rule = {
  meta: {
    id: 'other-language',
    category: 'Accuracy/Untranslated',
    severity: 'warning',
    needsSource: false,
    judgesWords: true,
    summary: {
      en: 'A passage in a third language: `CENTRE DE PRESSE` on an English page.',
      'zh-cn': '既非原文也非译文语言的文字，例如英文页面上的 `CENTRE DE PRESSE`。',
    },
    yieldsTo: ['injected-title'],
    pairs: languages => hasLatinTarget(languages) && primaryLanguage(languages.target) === 'en',
  },
  index: foreignIndex,
};

/** Words of a heading or menu entry. */
const LONGEST_BANNER = 8;

interface Found {
  readonly at: PlacedSegment;
  readonly passage: ForeignPassage;
}

const NONE: readonly ForeignPassage[] = [];

function foreignIn({ segment }: PlacedSegment, languages: LanguagePair): readonly ForeignPassage[] {
  if (segment.kind === 'alt-text' || segment.kind === 'quote') return NONE;
  const { target } = segment;
  const { latinWords, foreignWords, accentedWords } = measure(target);
  // Most segments hold no word that speaks for another language and are too long for a banner.
  const mayBeForeign = latinWords >= 2 && (foreignWords > 0 || accentedWords > 0 || latinWords <= LONGEST_BANNER);
  const foreign = mayBeForeign ? foreignPassages(target) : NONE;
  if (!holds(target, Kind.OtherLetter | Kind.KanaOrHangul)) return foreign;
  return [...foreign, ...scriptPassages(target, passagesOf(target), languages)];
}

/**
 * A document that is largely in another language is no translation gone wrong, and one that shows several other languages is multilingual
 * by design: a bibliography, a table of signs, a language switch.
 */
function foreignIndex(languages: LanguagePair): DocumentIndex {
  const follower = new Follower();
  /** Of parts with passages. */
  const foundIn = new Map<DocumentPart, readonly Found[]>();
  const byLanguage = new Map<string, number>();
  let passages = 0;
  let foreignLength = 0;
  let allLength = 0;
  let isByDesign = false;
  const take = (part: DocumentPart, sign: 1 | -1): void => {
    for (const { segment } of part.segments) allLength += sign * segment.target.text.length;
    const found = foundIn.get(part) ?? part.segments.flatMap(at => foreignIn(at, languages).map(passage => ({ at, passage })));
    for (const { passage } of found) {
      count(byLanguage, passage.language.en, sign);
      foreignLength += sign * (passage.end - passage.start);
    }
    passages += sign * found.length;
    if (sign < 0) foundIn.delete(part);
    else if (found.length > 0) foundIn.set(part, found);
  };
  return {
    *update(parts, changed) {
      yield* follower.follow(
        parts,
        part => take(part, 1),
        part => take(part, -1),
      );
      const was = isByDesign;
      isByDesign = byLanguage.size > 1 || (passages > 1 && foreignLength > MOST_FOREIGN * allLength);
      if (was !== isByDesign) for (const part of foundIn.keys()) changed.add(part);
    },
    judge(part, report) {
      if (isByDesign) return;
      for (const { at, passage } of foundIn.get(part) ?? []) report(at, draft(at, passage));
    },
  };
}

/** The largest share of a document that is left over from another version of the page. */
const MOST_FOREIGN = 0.3;

function draft(at: PlacedSegment, passage: ForeignPassage): FindingDraft {
  const { text } = at.segment.target;
  const quoted = text.slice(passage.start, passage.end);
  const shown = quoted.length <= 40 ? quoted : `${quoted.slice(0, 39).trimEnd()}…`;
  return {
    span: { start: passage.start, end: passage.end },
    confidence: passage.confidence,
    message: {
      en: `“${shown}” is ${passage.language.en}, neither the source nor the target language. It probably belongs to another version of the page; translate or delete it.`,
      'zh-cn': `“${shown}”是${passage.language['zh-cn']}，既非原文也非译文语言，可能来自页面的其他语言版本，请翻译或删除。`,
    },
    fixes: [{ title: { en: 'Delete this passage', 'zh-cn': '删除这段文字' }, edits: [deletion(text, passage)], safety: 'review' }],
  };
}
