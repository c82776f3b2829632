import { formatEnglishOrdinal, toSafeInteger } from '../../numbers';
import { applyEdits } from '../../pipeline/fix';
import type { Edit, FindingDraft, Fix, Severity, Span } from '../../types';
import { LIKELY, POSSIBLE, SURE } from './confidence';
import type { Mismatch } from './match';
import { addedMessage, causeOf, faultOf, missingMessage, quoted, unstatedMessage, wrongMessage } from './messages';
import { numberStart, rewrite, rewriteUnit } from './rewrite';
import type { Statement } from './statements';

/** From mismatches to findings: one a quantity of the target, one a place for what is missing. */

type Wrong = Extract<Mismatch, { readonly type: 'wrong' }>;
type Missing = Extract<Mismatch, { readonly type: 'missing' }>;
type Added = Extract<Mismatch, { readonly type: 'added' }>;
export type Unstated = Extract<Mismatch, { readonly type: 'unstated' }>;

export const severityOf = (confidence: number): Severity | undefined =>
  confidence >= SURE ? 'error' : confidence >= LIKELY ? 'warning' : confidence >= POSSIBLE ? 'info' : undefined;

/** The findings that need nothing but the segment. */
export function draftsOf(found: readonly Mismatch[], text: string): FindingDraft[] {
  const reported = found.filter(mismatch => mismatch.confidence >= POSSIBLE);
  const wrong = byQuantity(reported.filter((mismatch): mismatch is Wrong => mismatch.type === 'wrong'));
  const missing = byPlace(
    reported.filter((mismatch): mismatch is Missing => mismatch.type === 'missing'),
    text,
  );
  const drafts = wrong.map(group => wrongDraft(group, text));
  const isTold = ({ quantity: { span } }: Statement): boolean =>
    drafts.some(draft => draft.span.start < span.end && span.start < draft.span.end);
  const added = byQuantity(reported.filter((mismatch): mismatch is Added => mismatch.type === 'added' && !isTold(mismatch.target)));
  return [...drafts, ...missing, ...added.map(([mismatch]) => addedDraft(mismatch, text))];
}

/** Those of one quantity of the target together: both ends of a range, day and month of a date. */
function byQuantity<T extends { readonly target: Statement }>(mismatches: readonly T[]): (readonly [T, ...T[]])[] {
  const groups = new Map<unknown, [T, ...T[]]>();
  for (const mismatch of mismatches) {
    const group = groups.get(mismatch.target.quantity);
    if (group) group.push(mismatch);
    else groups.set(mismatch.target.quantity, [mismatch]);
  }
  return [...groups.values()];
}

function wrongDraft(group: readonly [Wrong, ...Wrong[]], text: string): FindingDraft {
  const surest = group.reduce((best, one) => (one.confidence > best.confidence ? one : best));
  const { source, target, relation } = surest;
  const span = { ...target.quantity.span, start: numberStart(text, target.quantity.span.start) };
  const written = text.slice(span.start, span.end);
  const alternatives =
    relation.type === 'unit'
      ? unitEdits(source, target, text)
      : relation.type === 'name'
        ? [nameEdits(source, target)]
        : [joined(group, text)];
  const offered = alternatives.filter(edits => edits.length > 0).filter(edits => resultOf(text, span, edits) !== written);
  const results = offered.map(edits => resultOf(text, span, edits));
  const isRangeEnd = group.length === 1 && target.partner !== undefined;
  const message = wrongMessage(
    written,
    quoted(source),
    faultOf(source, target, relation),
    causeOf(source, target, relation, isRangeEnd),
    results[0],
  );
  return {
    span,
    message,
    severity: severityOf(surest.confidence),
    confidence: surest.confidence,
    fixes: offered.map((edits, i) => writeFix(results[i], edits, i === 0)),
  };
}

/** All parts rewritten, or nothing. */
function joined(group: readonly Wrong[], text: string): readonly Edit[] {
  const edits = group.map(({ source, target }) => rewrite(source, target, text));
  if (edits.some(edit => edit === undefined)) return [];
  const kept = edits as Edit[];
  const overlap = kept.some((edit, i) =>
    kept.some((other, j) => j > i && edit.span.start < other.span.end && other.span.start < edit.span.end),
  );
  return overlap ? [] : [...kept].sort((a, b) => a.span.start - b.span.start);
}

/** 20 → 20th for a congress, 1992 for 九二; what a holiday is called in English is not for a number rule to say. */
function nameEdits({ value, field, quantity }: Statement, target: Statement): readonly Edit[] {
  const number = toSafeInteger(value);
  const { span } = target.quantity;
  if (number === undefined || (field !== 'year' && quantity.kind !== 'ordinal')) return [];
  return [{ span, text: field === 'year' ? String(number) : formatEnglishOrdinal(number) }];
}

/** Units English readers do not know: better converted than named. */
const CHINESE_UNITS: ReadonlySet<string> = new Set(['jin', 'mu', 'qing', 'li', 'zhang', 'chi', 'cun', 'liang', 'dan']);

/** The target's number with the source's unit, and the amount converted to the target's unit. */
function unitEdits(source: Statement, target: Statement, text: string): (readonly Edit[])[] {
  const number =
    source.measure === target.measure && source.measure !== 'money' && source.measure !== 'share'
      ? rewrite(source, target, text)
      : undefined;
  const unit = rewriteUnit(source, target, text);
  const ways = [number ? [number] : [], unit ? [unit] : []];
  return CHINESE_UNITS.has(source.quantity.unit ?? '') ? ways : ways.reverse();
}

/** What stands in a span after edits, some of which may reach a little further. */
function resultOf(text: string, span: Span, edits: readonly Edit[]): string {
  const start = Math.min(span.start, ...edits.map(edit => edit.span.start));
  const end = Math.max(span.end, ...edits.map(edit => edit.span.end));
  return applyEdits(
    text.slice(start, end),
    edits.map(edit => ({ ...edit, span: { start: edit.span.start - start, end: edit.span.end - start } })),
  );
}

const writeFix = (result: string, edits: readonly Edit[], preferred: boolean): Fix => ({
  title: { en: `Write “${result}”`, 'zh-cn': `改为“${result}”` },
  edits,
  safety: 'review',
  preferred: preferred || undefined,
});

function byPlace(mismatches: readonly Missing[], text: string): FindingDraft[] {
  const groups = new Map<number, { span: Span; quantities: Set<string>; confidence: number }>();
  for (const { source, neighbour, confidence } of mismatches) {
    const span = placeFor(text, neighbour);
    const group = groups.get(span.start) ?? { span, quantities: new Set(), confidence: 0 };
    group.quantities.add(quoted(source));
    groups.set(span.start, { ...group, confidence: Math.max(group.confidence, confidence) });
  }
  return [...groups.values()].map(({ span, quantities, confidence }) => ({
    span,
    message: missingMessage([...quantities]),
    severity: severityOf(confidence),
    confidence,
  }));
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]{0,40}/gu;

/** Words a reader's eye does not stop at. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an the of and or in on at to for by with from as that this was were is are be been has have had it its he she they s t'.split(' '),
);
const SMALL_WORDS_IN_A_ROW = 4;

/** The word after the number that stands before what is missing; without one, the first word. */
function placeFor(text: string, neighbour: Statement | undefined): Span {
  WORD.lastIndex = neighbour ? neighbour.quantity.span.end : 0;
  let first: Span | undefined;
  for (let tries = 0; tries < SMALL_WORDS_IN_A_ROW; tries++) {
    const match = WORD.exec(text);
    if (!match) break;
    const word = { start: match.index, end: match.index + match[0].length };
    if (!SMALL_WORDS.has(match[0].toLowerCase())) return word;
    first ??= word;
  }
  if (first) return first;
  return neighbour ? neighbour.quantity.span : { start: 0, end: text.length };
}

function addedDraft({ target, confidence }: Added, text: string): FindingDraft {
  const { span } = target.quantity;
  const isMark = text[span.start - 1] === '[' && text[span.end] === ']';
  const whole = isMark ? { start: span.start - (text[span.start - 2] === ' ' ? 2 : 1), end: span.end + 1 } : undefined;
  const remove: Fix | undefined = whole && {
    title: { en: `Delete “[${target.quantity.text}]”`, 'zh-cn': `删除“[${target.quantity.text}]”` },
    edits: [{ span: whole, text: '' }],
    safety: 'review',
    preferred: true,
  };
  return { span, message: addedMessage(target.quantity.text), severity: severityOf(confidence), confidence, fixes: remove ? [remove] : [] };
}

/** `known`: what the rest of the document says instead, with the value to write. */
export function unstatedDraft(
  { target, source, confidence }: Unstated,
  text: string,
  known: { readonly name: string; readonly edit?: Edit } | undefined,
): FindingDraft {
  const { span } = target.quantity;
  const sure = known ? 0.7 : confidence;
  const edits = known?.edit ? [known.edit] : [];
  return {
    span,
    message: unstatedMessage(target.quantity.text, target, source?.quantity.text, known?.name),
    severity: severityOf(sure),
    confidence: sure,
    fixes: edits.length ? [writeFix(resultOf(text, span, edits), edits, true)] : [],
  };
}
