import { identityOf } from '../pipeline/fingerprint';
import { problemFinding } from '../pipeline/unreadable';
import type { Settings } from '../settings';
import { toFileEdits, toFileSpan } from '../text/mapped-text';
import type { Edit, Finding, Fix, Message, ParseProblem, Severity, Span } from '../types';
import type { Part, PartSegment } from './part';
import type { SegmentDraft } from './segment-rules';

/** Something spans count from, which moves with the text. */
interface Anchor {
  readonly start: number;
}

interface AnchoredSpan {
  readonly from: Anchor;
  readonly span: Span;
}

/** A finding whose places count from segments, so that it holds wherever these move. */
export interface PartFinding {
  readonly rule: string;
  readonly message: Message;
  readonly severity: Severity;
  readonly confidence: number;
  /** In the part's text. */
  readonly span: Span;
  readonly fixes: readonly (Omit<Fix, 'edits'> & { readonly edits: readonly (AnchoredSpan & { readonly text: string })[] })[];
  readonly related: readonly (AnchoredSpan & { readonly message: Message })[];
  readonly text: string;
  /** The fingerprint of the first of those that are alike, and its own. */
  readonly name: string;
  fingerprint: string;
}

/** What a format could not read in a part. */
export function problemIn(problem: ParseProblem, part: Part): PartFinding {
  const { fingerprint, ...finding } = problemFinding(problem, part.text);
  return { ...finding, fixes: [], related: [], name: fingerprint, fingerprint };
}

/** A finding whose places count in a part and stay in it. */
export function inPart({ fingerprint, fixes, ...finding }: Finding, part: Part): PartFinding {
  const anchoredFixes = fixes.map(fix => ({ ...fix, edits: fix.edits.map(({ span, text }) => ({ from: part, span, text })) }));
  return { ...finding, fixes: anchoredFixes, related: [], name: fingerprint, fingerprint };
}

/** A draft as a finding. */
export function findingOf({ rule, at, draft }: SegmentDraft, part: Part, settings: Settings): PartFinding {
  const raw = ({ start, end }: Span): string => part.text.slice(start + at.offset, end + at.offset);
  const { text, fingerprint } = identityOf(rule.meta.id, at, draft, raw);
  const configured = settings.rules[rule.meta.id];
  return {
    rule: rule.meta.id,
    message: draft.message,
    span: shifted(draft.fileSpan ?? toFileSpan(at.segment.target, draft.span), at.offset),
    severity: configured && configured !== 'off' ? configured : (draft.severity ?? rule.meta.severity),
    confidence: draft.confidence ?? 1,
    fixes: (draft.fixes ?? []).map(fix => ({ ...fix, edits: anchored(fix.edits, at) })),
    related: (draft.related ?? []).map(related => {
      const from = related.in ?? at;
      return { message: related.message, from, span: toFileSpan(from.segment.target, related.span) };
    }),
    text,
    name: fingerprint,
    fingerprint,
  };
}

/** The edits of a draft; those of one segment are made together. */
function anchored(edits: readonly Edit[], own: PartSegment): PartFinding['fixes'][number]['edits'] {
  const bySegment = new Map<PartSegment, Edit[]>();
  for (const edit of edits) {
    const at = (edit.in as PartSegment | undefined) ?? own;
    const same = bySegment.get(at);
    if (same) same.push(edit);
    else bySegment.set(at, [edit]);
  }
  return [...bySegment].flatMap(([from, some]) => toFileEdits(from.segment.target, some).map(({ span, text }) => ({ from, span, text })));
}

/** A finding with its places in the file as it now is. */
export function inFile({ rule, message, severity, confidence, span, fixes, related, text, fingerprint }: PartFinding, part: Part): Finding {
  return {
    rule,
    message,
    span: shifted(span, part.start),
    severity,
    confidence,
    fixes: fixes.map(fix => ({ ...fix, edits: fix.edits.map(edit => ({ span: shifted(edit.span, edit.from.start), text: edit.text })) })),
    related: related.map(({ from, span, message }) => ({ message, span: shifted(span, from.start) })),
    text,
    fingerprint,
  };
}

const shifted = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });
