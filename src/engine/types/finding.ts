import type { Message } from './language';
import type { PlacedSegment, Span } from './text';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** Most severe first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** A change of text. In a draft the span counts in the segment's target text; in a finding, in the file. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
  /** In a draft: the span counts in the file (relative to the segment) and the text is already as the file writes it. For markup. */
  readonly inFile?: true;
  /** In a draft: the segment the span counts in; default the finding's own. For fixes that reach into other segments. */
  readonly in?: PlacedSegment;
  /** In a finding: the file to change, as the host names it; default the finding's own. */
  readonly file?: string;
}

export interface Fix {
  readonly title: Message;
  readonly edits: readonly Edit[];
  /** `safe`: right without judgement, may be applied to a whole file unseen. `review`: offered, never applied unasked. */
  readonly safety: 'safe' | 'review';
  /** The one a reviewer most likely wants. */
  readonly preferred?: boolean;
}

/** What a rule reports; spans count in the target text of the segment it reports on. */
export interface FindingDraft {
  readonly span: Span;
  /** For what the readable text does not hold (markup): its place in the file, relative to the segment. `span` is then not looked at. */
  readonly fileSpan?: Span;
  readonly message: Message;
  /** Default: the rule's. */
  readonly severity?: Severity;
  /** From 0 to 1; how sure the rule is. Default 1. */
  readonly confidence?: number;
  readonly fixes?: readonly Fix[];
  readonly related?: readonly RelatedDraft[];
}

export interface RelatedDraft {
  readonly message: Message;
  readonly span: Span;
  /** Which segment the span counts in; default the finding's own. */
  readonly in?: PlacedSegment;
}

export interface Related {
  readonly message: Message;
  readonly span: Span;
  /** The file it stands in, as the host names it, and the lines and columns there; default the finding's own file. */
  readonly other?: { readonly file: string; readonly from: Position; readonly to: Position };
}

/** A place in a text as people count: line and column from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One problem at one place of the file; spans and edits count in the file. */
export interface Finding {
  readonly rule: string;
  readonly message: Message;
  readonly span: Span;
  readonly severity: Severity;
  readonly confidence: number;
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
  /** What it is about: the text it marks as a reader sees it, white space folded; where it marks none, its message in English. */
  readonly text: string;
  /** Of content and neighbourhood, never of line numbers: the same problem keeps it when the text around moves. */
  readonly fingerprint: string;
}
