import type { Edit, FindingDraft, Fix, Message, PlacedSegment, RelatedDraft, Rule, Severity } from '../types';
import { acrossFiles } from './inconsistent-translation/across-files';
import { coreOf } from './inconsistent-translation/facts';
import type { Group, Variant } from './inconsistent-translation/groups';
import { renderingEdit } from './inconsistent-translation/rendering-edit';
import { shortened } from './inconsistent-translation/shortened';
import { translationIndex } from './inconsistent-translation/translation-index';

/** One text translated in two ways, in a file or across files; and, as a hint, two texts of a file translated as one. */
export const inconsistentTranslation: Rule = {
  meta: {
    id: 'inconsistent-translation',
    category: 'Terminology/Inconsistent',
    severity: 'info',
    needsSource: true,
    summary: {
      en: 'The same text translated in different ways, in a file or across the files of a project',
      'zh-cn': '同一文件或项目的不同文件中，相同的原文有不同的译法',
    },
  },
  index: () => translationIndex({ areUnlike, rendering: draft, source: sameRendering }),
  acrossFiles,
};

/** So little says nothing by itself: its place decides how it is translated. */
const AMBIGUOUS = 2;
/** A text of so much has one good translation, if all others agree. */
const UNAMBIGUOUS = 8;
const CLEAR_MAJORITY = 3;
const RELATED_LIMIT = 10;
/** A fix that changes more places than this is not offered. */
const EDIT_LIMIT = 50;

const ofText = ({ segment }: PlacedSegment) => coreOf(segment.target.text);

function draft(at: PlacedSegment, other: Variant, group: Group, areCollected: boolean): FindingDraft {
  const [main] = group;
  const severity = areCollected ? 'hint' : severityOf(other, main);
  return {
    span: ofText(at),
    severity,
    confidence: severity === 'warning' ? 0.85 : severity === 'info' ? 0.7 : 0.4,
    message: messageOf(other, main),
    related: relatedTo(main.places),
    fixes: fixesFor(at, other, main, group),
  };
}

function severityOf(other: Variant, main: Variant): Severity {
  const { weight } = main.facts;
  if (weight <= AMBIGUOUS) return 'hint';
  return weight >= UNAMBIGUOUS && main.places.length >= CLEAR_MAJORITY && other.places.length === 1 ? 'warning' : 'info';
}

const relatedTo = (places: readonly PlacedSegment[]): RelatedDraft[] =>
  places.slice(0, RELATED_LIMIT).map(at => ({ in: at, span: ofText(at), message: SAME_SOURCE }));

const SAME_SOURCE: Message = { en: 'The same source is translated here', 'zh-cn': '此处原文相同' };

function fixesFor(at: PlacedSegment, other: Variant, main: Variant, group: Group): Fix[] {
  const shown = shortened(main.places[0]);
  const own = shortened(at);
  const fixes: (Fix | undefined)[] = [
    fix({ en: `Use “${shown}” here`, 'zh-cn': `此处改用“${shown}”` }, [at], main.places[0], main.places.length > other.places.length),
  ];
  const total = group.slice(0, EDIT_LIMIT + 2).reduce((sum, { places }) => sum + places.length, 0);
  const deviating = total - main.places.length;
  if (deviating > 1 && deviating <= EDIT_LIMIT) {
    const places = group.slice(1).flatMap(variant => variant.places);
    fixes.push(
      fix({ en: `Use “${shown}” in all ${deviating} places`, 'zh-cn': `${deviating} 处全部改用“${shown}”` }, places, main.places[0]),
    );
  }
  if (total - other.places.length <= EDIT_LIMIT) {
    const places = group.filter(variant => variant !== other).flatMap(variant => variant.places);
    fixes.push(fix({ en: `Use “${own}” everywhere`, 'zh-cn': `全部改用“${own}”` }, places, at));
  }
  return fixes.filter(one => one !== undefined);
}

/** A fix that gives places the rendering of another; none where one of them cannot be changed safely. */
function fix(title: Message, places: readonly PlacedSegment[], model: PlacedSegment, preferred?: boolean): Fix | undefined {
  const edits: Edit[] = [];
  for (const at of places) {
    const edit = renderingEdit(at.segment.target, model.segment.target);
    if (!edit) return undefined;
    edits.push({ ...edit, in: at });
  }
  return { title, edits, safety: 'review', preferred: preferred || undefined };
}

function messageOf({ places }: Variant, main: Variant): Message {
  const [count, mainCount] = [places.length, main.places.length];
  const shown = shortened(main.places[0]);
  return {
    en: `The same source is translated as “${shown}” in ${times(mainCount)}, here (${times(count)}) in another way. Readers look for a difference that is not there; use one rendering, unless the places differ in meaning.`,
    'zh-cn': `相同的原文有 ${mainCount} 处译为“${shown}”，此处（共 ${count} 处）译法不同。读者会误以为含义有别；除非语境不同，请统一译法。`,
  };
}

const times = (count: number): string => (count === 1 ? 'one place' : `${count} places`);

function sameRendering(at: PlacedSegment, first: PlacedSegment): FindingDraft {
  return {
    span: ofText(at),
    severity: 'hint',
    confidence: 0.4,
    message: {
      en: 'Another source text has exactly this translation. If it was copied by mistake, translate this one anew.',
      'zh-cn': '另一段不同的原文有完全相同的译文。若为误贴，请重新翻译此处。',
    },
    related: [
      { in: first, span: ofText(first), message: { en: 'The same translation of another source', 'zh-cn': '此处原文不同而译文相同' } },
    ],
  };
}

/** Whether two source texts have little in common: fewer than half of their pairs of characters. */
function areUnlike(a: Variant, b: Variant): boolean {
  const [one, other] = [a, b].map(({ facts }) => pairsOf(facts.source.slice(0, LONGEST_COMPARED)));
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared++;
  return 2 * shared < 0.5 * (one.size + other.size);
}

const LONGEST_COMPARED = 400;

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) pairs.add(text.slice(i, i + 2));
  return pairs;
}
