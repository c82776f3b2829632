import { replacementIn } from '../incremental/follower';
import { hasLatinTarget, scriptsOf } from '../language/scripts';
import { isDigit, isSpace, Script } from '../text/characters';
import { deletion } from '../text/deletion';
import { holds, Kind } from '../text/kinds';
import { memoised } from '../text/memo';
import type {
  DocumentContext,
  DocumentIndex,
  DocumentPart,
  FindingDraft,
  LanguagePair,
  MappedText,
  PlacedSegment,
  Rule,
  Segment,
} from '../types';
import { isEastAsianKind, type Lone, loneMarks, QUOTE, ROUND } from './unpaired-mark/brackets';
import { standsInProse } from './unpaired-mark/prose';

/** Brackets and quotation marks that are opened and never closed, or closed and never opened. */
export const unpairedMark: Rule = {
  meta: {
    id: 'unpaired-mark',
    category: 'Fluency/Punctuation',
    severity: 'warning',
    needsSource: false,
    summary: {
      en: 'A bracket or quotation mark without its other half.',
      'zh-cn': '括号或引号不成对。',
    },
    yieldsTo: ['untranslated-text', 'injected-title', 'mojibake', 'markup-mismatch'],
  },
  index: markIndex,
};

/** The other half of a bracket is looked for a few segments around: an edit concerns no more than these. */
function markIndex(languages: LanguagePair): DocumentIndex {
  let known: readonly DocumentPart[] = [];
  return {
    update(parts, changed) {
      const { from, added } = replacementIn(known, parts);
      known = parts;
      for (const part of partsBefore(parts, from)) changed.add(part);
      for (const part of partsBehind(parts, from + added.length - 1)) changed.add(part);
      return [];
    },
    judge(part, report) {
      const around = [...partsBefore(known, part.index).reverse(), part, ...partsBehind(known, part.index)];
      const segments = around.flatMap(one => one.segments);
      const lone = segments.flatMap(at => candidates(at.segment).map(mark => ({ at, mark })));
      const own = new Set(part.segments);
      const context = { languages, report };
      for (const { at, mark } of withoutFellows(lone, segments)) if (own.has(at)) reportMark(context, at, mark);
      for (const at of part.segments) if (at.segment.source) reportStraightQuote(context, at, at.segment.source);
    },
  };
}

/** The parts before one that hold the segments in which the other half of a mark may stand, the nearest first. */
const partsBefore = (parts: readonly DocumentPart[], index: number): DocumentPart[] => enough(parts, index - 1, -1);
const partsBehind = (parts: readonly DocumentPart[], index: number): DocumentPart[] => enough(parts, index + 1, 1);

function enough(parts: readonly DocumentPart[], first: number, step: 1 | -1): DocumentPart[] {
  const found: DocumentPart[] = [];
  let segments = 0;
  for (let i = first; i >= 0 && i < parts.length && segments < FARTHEST; i += step) {
    found.push(parts[i]);
    segments += parts[i].segments.length;
  }
  return found;
}

type Context = Pick<DocumentContext, 'languages' | 'report'>;

interface Found {
  readonly at: PlacedSegment;
  readonly mark: Lone;
}

/** So many lone marks of one segment are looked at; they are looked at again with every part of the document around. */
const MOST_MARKS = 100;

/** The lone marks of a segment that may be worth a word. */
const candidates = memoised((segment: Segment): readonly Lone[] => lonely(segment).slice(0, MOST_MARKS));

function lonely({ target, source, unit }: Segment): readonly Lone[] {
  if (unit?.obsolete) return [];
  const marks = loneMarks(target);
  if (marks.length === 0) return marks;
  const lone = marks.filter(({ isMentioned }) => !isMentioned);
  if (lone.length === 0 || !source) return lone.filter(({ kind }) => kind !== QUOTE);
  if (haveSameBrackets(source.text, target.text)) return [];
  // What the source leaves open the translation may, too; a Chinese text may quote in 「」 and name titles in 《》.
  const inSource = loneMarks(source);
  if (inSource.length > 0 || oddStraightQuote(source.text) >= 0) return [];
  // Half curly, half straight is a matter of mixed-punctuation.
  return target.text.includes('"') ? lone.filter(({ kind }) => kind !== QUOTE) : lone;
}

/** “Missing ] after [” may say it in another order, and `Q)uit` as the source does. */
function haveSameBrackets(source: string, target: string): boolean {
  const wanted = bracketsIn(target);
  return wanted !== '' && wanted === bracketsIn(source);
}

/** The round and square brackets of a text, sorted, whatever their width. */
const bracketsIn = (text: string): string =>
  (text.match(/[()[\]（）［］]/g) ?? [])
    .map(mark => mark.normalize('NFKC'))
    .sort()
    .join('');

/** A bracket may be closed so many segments after it was opened: in another paragraph, item or subtitle. */
const FARTHEST = 40;

/** Lone marks whose other half is not in a later segment either. A unit of a translation file stands for itself. */
function withoutFellows(lone: readonly Found[], segments: readonly PlacedSegment[]): Found[] {
  const places = new Map(segments.map((at, index) => [at, index]));
  const place = ({ at }: Found): number => places.get(at) ?? 0;
  const paired = new Set<Found>();
  const open = new Map<number, Found[]>();
  for (const found of lone) {
    if (found.at.segment.kind === 'unit') continue;
    const { kind, opens } = found.mark;
    const stack = open.get(kind) ?? [];
    open.set(kind, stack);
    if (opens) stack.push(found);
    else {
      const fellow = stack.pop();
      if (!fellow || place(found) - place(fellow) > FARTHEST) continue;
      paired.add(found).add(fellow);
    }
  }
  return lone.filter(found => !paired.has(found));
}

function reportMark({ languages, report }: Context, at: PlacedSegment, { at: offset, kind, opens }: Lone): void {
  const { target, source } = at.segment;
  const { text } = target;
  const isOutOfPlace = isEastAsianKind(kind) && hasLatinTarget(languages) && !scriptsOf(languages.target).includes(Script.Han);
  if (!source && !isOutOfPlace && !standsInProse(text, offset)) return;
  const severity = kind === QUOTE ? 'info' : source || isOutOfPlace ? 'warning' : 'info';
  report(at, draft(text, offset, opens, severity));
}

function draft(text: string, offset: number, opens: boolean | undefined, severity: FindingDraft['severity']): FindingDraft {
  const mark = text[offset];
  const span = { start: offset, end: offset + 1 };
  const what =
    opens === undefined
      ? { en: 'has no other half', 'zh-cn': '不成对' }
      : opens
        ? { en: 'is opened and never closed', 'zh-cn': '没有对应的后半个' }
        : { en: 'is closed and was never opened', 'zh-cn': '没有对应的前半个' };
  return {
    span,
    severity,
    confidence: severity === 'warning' ? 0.9 : 0.7,
    message: {
      en: `“${mark}” ${what.en}. Put its other half where it belongs, or delete this one.`,
      'zh-cn': `“${mark}”${what['zh-cn']}。请补上另一半，或删除这一个。`,
    },
    fixes: [
      { title: { en: `Delete “${mark}”`, 'zh-cn': `删除“${mark}”` }, edits: [deletion(text, span)], safety: 'review', preferred: true },
    ],
  };
}

/** A straight quotation mark too many, where the source quotes evenly. */
function reportStraightQuote({ report }: Context, at: PlacedSegment, source: MappedText): void {
  const { target, unit } = at.segment;
  if (!holds(target, Kind.StraightQuote)) return;
  const odd = unit?.obsolete || /[“”„]/.test(target.text) ? -1 : oddStraightQuote(target.text);
  if (odd < 0 || oddStraightQuote(source.text) >= 0 || loneMarks(source).some(({ kind }) => kind !== ROUND)) return;
  report(at, draft(target.text, odd, undefined, 'info'));
}

/** Which straight quotation mark has no fellow when their number is odd, as far as the spaces around them tell; -1 when it is even. */
function oddStraightQuote(text: string): number {
  let open = -1;
  let odd = -1;
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) {
    if (isDigit(text, at - 1)) continue; // Inches and seconds.
    count++;
    const mayOpen = at === 0 || isSpace(text, at - 1) || '([-—–/'.includes(text[at - 1]);
    if (open < 0 && (mayOpen || odd >= 0)) open = at;
    else if (open < 0) odd = at;
    else if (mayOpen && !isSpace(text, at + 1) && odd < 0) {
      odd = open;
      open = at;
    } else open = -1;
  }
  return count % 2 === 0 ? -1 : odd >= 0 ? odd : open;
}
