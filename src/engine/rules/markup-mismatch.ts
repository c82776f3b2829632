import { wordAt } from '../bilingual/insertion';
import { isReviewable } from '../bilingual/reviewable';
import type { FindingDraft, Fix, MappedText, Rule, SegmentContext } from '../types';
import { compareTags, type TagDifferences } from './markup-mismatch/compare';
import { findDamagedMarks } from './markup-mismatch/damage';
import type { Structure } from './markup-mismatch/elements';
import { TagWriter } from './markup-mismatch/fixes';
import { findMarkdownSlips } from './markup-mismatch/markdown';
import {
  changedMessage,
  crossedMessage,
  damagedMessage,
  extraMessage,
  missingMessage,
  unpairedMessage,
  writeTag,
} from './markup-mismatch/messages';
import type { Token } from './markup-mismatch/tokens';

/** Tags, inline codes, character references and marks of Markdown that differ between source and translation. */
export const markupMismatch: Rule = {
  meta: {
    id: 'markup-mismatch',
    category: 'Design/Markup',
    severity: 'warning',
    needsSource: true,
    summary: {
      en: 'A tag, an inline code, a character reference or a mark of Markdown is missing, added, broken or wrongly nested.',
      'zh-cn': '标签、内嵌代码、字符引用或 Markdown 标记遗漏、多出、损坏或嵌套有误。',
    },
  },
  segment(context) {
    const { source, target } = context.segment;
    if (!source || !isReviewable(context.segment)) return;
    for (const slip of findMarkdownSlips(source, target)) context.report(slip);
    const differences = compareTags(source, target);
    const found = damagedMarks(source, target, differences);
    for (const { span, seen, raw } of found) context.report({ span, message: damagedMessage(seen, raw), fixes: [rewriting(span, raw)] });
    if (!differences) return;
    reportTags(
      context,
      withoutFound(
        differences,
        found.map(({ raw }) => raw),
      ),
      new TagWriter(source, target),
    );
  },
};

const rewriting = (span: FindingDraft['span'], raw: string): Fix => ({
  title: writeTag(raw),
  edits: [{ span, text: raw }],
  safety: 'safe',
  preferred: true,
});

/** The tags and character references of the source that stand in the target as text. Elements of XML files can't. */
function damagedMarks(
  source: MappedText,
  target: MappedText,
  differences: TagDifferences | undefined,
): ReturnType<typeof findDamagedMarks> {
  const references = missingReferences(source, target);
  if (!differences) return findDamagedMarks(target, references);
  const { missingElements, missingSingles, unpaired } = differences;
  const partners = unpaired.flatMap(token => partnerOf(token, differences.source) ?? []);
  const tokens = [...missingElements.flatMap(({ open, close }) => [open, close]), ...missingSingles, ...partners];
  return findDamagedMarks(target, [...tokens.map(({ raw }) => raw), ...references]);
}

/** The tag of the source that an unpaired tag of the target wants. */
function partnerOf(token: Token, { elements }: Structure): Token | undefined {
  const element = elements.find(({ open }) => open.name === token.name);
  return element && (token.type === 'open' ? element.close : element.open);
}

function missingReferences(source: MappedText, target: MappedText): string[] {
  if (source.objects.length === 0) return [];
  const inTarget = new Set(target.objects.map(({ raw }) => raw));
  return source.objects.filter(({ kind, raw }) => kind === 'markup' && raw[0] === '&' && !inTarget.has(raw)).map(({ raw }) => raw);
}

/** Without what a damaged tag explains. */
function withoutFound(differences: TagDifferences, found: readonly string[]): TagDifferences {
  if (found.length === 0) return differences;
  const isFound = ({ raw }: Token): boolean => found.includes(raw);
  const names = new Set(found.map(raw => /^[<[]\/?([\w:.-]+)/.exec(raw)?.[1].toLowerCase()));
  return {
    ...differences,
    missingElements: differences.missingElements.filter(({ open, close }) => !isFound(open) && !isFound(close)),
    missingSingles: differences.missingSingles.filter(token => !isFound(token)),
    unpaired: differences.unpaired.filter(({ name }) => !names.has(name.replace('[', ''))),
  };
}

function reportTags({ text, report }: SegmentContext, differences: TagDifferences, writer: TagWriter): void {
  const at = (token: Token): Pick<FindingDraft, 'span' | 'fileSpan'> => ({
    span: { start: token.at, end: token.at + token.length },
    ...(token.fileSpan && { fileSpan: token.fileSpan }),
  });
  for (const token of differences.unpaired) {
    report({ ...at(token), message: unpairedMessage(token.raw, token.type === 'open'), fixes: pairFixes(token, differences, writer) });
  }
  for (const { inner, outer } of differences.crossed) {
    const swap = [writer.replace(outer.close, inner.close.raw), writer.replace(inner.close, outer.close.raw)];
    const fix: Fix = { title: writeTag(inner.close.raw + outer.close.raw), edits: swap, safety: 'safe', preferred: true };
    const isAdjacent = inner.close.at === outer.close.at + outer.close.length;
    report({ ...at(inner.close), message: crossedMessage(inner.close.raw, outer.close.raw), fixes: isAdjacent ? [fix] : [] });
  }
  for (const { open, close } of differences.extraElements) {
    report({ ...at(open), message: extraMessage(`${open.raw}…${close.raw}`), severity: 'info', fixes: [writer.remove([open, close])] });
  }
  for (const token of differences.extraSingles) {
    report({ ...at(token), message: extraMessage(token.raw), severity: severityOf(token), fixes: [writer.remove([token])] });
  }
  for (const { source, target } of differences.changed) {
    report({ ...at(target), message: changedMessage(target.raw, source.raw), fixes: changedFixes(source, target, writer) });
  }
  reportMissing(text, report, differences, writer);
}

/** What is missing is one finding: it has no place of its own. */
function reportMissing(
  text: string,
  report: SegmentContext['report'],
  { missingElements, missingSingles }: TagDifferences,
  writer: TagWriter,
): void {
  const list = [...missingElements.map(({ open, close }) => `${open.raw}…${close.raw}`), ...missingSingles.map(({ raw }) => raw)];
  if (list.length === 0) return;
  const wraps = missingElements.map(element => writer.wrap(element));
  const inserts = missingSingles.map(token => writer.insertSingle(token));
  const parts = [...wraps, ...inserts].flatMap(fix => fix ?? []);
  const isWhole = parts.length === list.length && missingElements.length <= 1;
  report({
    span: wordAt(text, text.length),
    message: missingMessage(list.join(' ')),
    severity: missingElements.length > 0 || missingSingles.some(token => severityOf(token) === 'warning') ? 'warning' : 'info',
    fixes: isWhole
      ? [{ title: writeTag(list.join(' ')), edits: parts.flatMap(({ edits }) => edits), safety: 'review', preferred: true }]
      : [],
  });
}

/** A line break is a matter of layout. */
const severityOf = ({ name }: Token): 'warning' | 'info' => (name === 'br' || name === 'wbr' || name === 'hr' ? 'info' : 'warning');

/** An opening tag typed for the closing one, or the other half put in at the edge where the source has it. */
function pairFixes(token: Token, { source, unpaired }: TagDifferences, writer: TagWriter): Fix[] {
  const element = source.elements.find(({ open }) => open.name === token.name);
  if (!element) return [writer.remove([token])];
  const fellow = unpaired.find(other => other !== token && other.name === token.name && other.type === token.type);
  if (!fellow) return [writer.remove([token])];
  const isSlip = token.type === 'open' ? fellow.at <= token.at : token.at <= fellow.at;
  if (!isSlip || unpaired.filter(({ name }) => name === token.name).length !== 2) return [];
  const raw = token.type === 'open' ? element.close.raw : element.open.raw;
  return [{ title: writeTag(raw), edits: [writer.replace(token, raw)], safety: 'safe', preferred: true }];
}

/** The source's tag, if nothing in the target's is for readers. */
function changedFixes(source: Token, target: Token, writer: TagWriter): Fix[] {
  if (
    ['title', 'alt', 'placeholder', 'aria-label', 'href', 'src'].some(name => target.attributes.get(name) !== source.attributes.get(name))
  )
    return [];
  return [{ title: writeTag(source.raw), edits: [writer.replace(target, source.raw)], safety: 'review', preferred: true }];
}
