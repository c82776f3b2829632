import type { Edit, FindingDraft } from './finding';
import type { DocumentContext } from './rule';
import type { PlacedSegment, Segment, Span } from './text';

/** What one place of a document says that places of other files may contradict. */
export interface FactDraft {
  readonly at: PlacedSegment;
  readonly span: Span;
  /** What is rendered here: a source text, a name. */
  readonly key: string;
  /** How, in the form it is compared in. */
  readonly variant: string;
  /** How, as the user is shown it; short. */
  readonly shown: string;
  /** What the rule needs besides to judge; short. */
  readonly detail?: string;
  /** How much is said, in the rule's own measure. */
  readonly weight?: number;
  /** It may be something else that only looks alike: it is compared with what others say, and is nothing to compare others with. */
  readonly isGuess?: true;
}

/** A fact as it is kept, for as long as the file is not changed. Small, and without hold on the document. */
export interface FileFact {
  readonly rule: string;
  /** Hashes of the draft's. */
  readonly key: number;
  readonly variant: number;
  readonly shown: string;
  readonly detail?: string;
  readonly weight: number;
  readonly isGuess: boolean;
  /** A directive silences the rule here: nothing is reported at this place. */
  readonly isSilenced: boolean;
  /** Offsets in the file. */
  readonly start: number;
  readonly end: number;
}

/** Who says what is usual. */
export interface Support {
  /** Files that are no versions of each other; more than three are not counted. */
  readonly files: number;
  /** Whether only one file says what is not usual. */
  readonly isAgainstOne: boolean;
  /** One of these files, by its name. */
  readonly name: string;
}

/** A text in a document: the segment, and its stretch there. */
export interface PlaceInSegment {
  readonly segment: Segment;
  readonly span: Span;
}

/** How a rule compares the files of a project. */
export interface AcrossFiles {
  /** What a document says. */
  facts(context: Pick<DocumentContext, 'segments' | 'languages'>): readonly FactDraft[];
  /** What to say where a file has `one` and most others have the `usual`; undefined when that is as it should be. */
  judge(one: FileFact, usual: FileFact, support: Support): Pick<FindingDraft, 'severity' | 'confidence' | 'message'> | undefined;
  /** The edit that makes one place say what another says; undefined where it cannot be made safely. */
  edit(one: PlaceInSegment, usual: PlaceInSegment): Edit | undefined;
}
