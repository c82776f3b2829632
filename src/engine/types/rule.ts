import type { Glossary } from '../glossary/term';
import type { AcrossFiles } from './across-files';
import type { FindingDraft, Severity } from './finding';
import type { LanguagePair, Message } from './language';
import type { PlacedSegment, Segment } from './text';

/** An MQM-style error category. Source: the MQM typology, https://themqm.org (dimension/type names). */
export type Category =
  | 'Accuracy/Untranslated'
  | 'Accuracy/Addition'
  | 'Accuracy/Omission'
  | 'Accuracy/Mistranslation'
  | 'Accuracy/Number'
  | 'Fluency/Punctuation'
  | 'Fluency/Spelling'
  | 'Fluency/Grammar'
  | 'Fluency/Duplication'
  | 'Fluency/Character encoding'
  | 'Locale/Number format'
  | 'Terminology/Inconsistent'
  | 'Terminology/Wrong term'
  | 'Style/Awkward'
  | 'Design/Markup'
  | 'Other/File';

/** What is said of a rule everywhere: editor, command, documentation, schema. */
export interface RuleMeta {
  readonly id: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly needsSource: boolean;
  /** One line: what it flags. */
  readonly summary: Message;
  /** Rules whose findings, where they cover a finding of this one, already say what it says. */
  readonly yieldsTo?: readonly string[];
  /** It judges the words it marks by themselves: a word or term accepted as right is right wherever it stands. */
  readonly judgesWords?: true;
  /** The pairs it makes sense for; default all. */
  readonly pairs?: (languages: LanguagePair) => boolean;
  /**
   * What it means to apply the preferred fix of every finding in a file: “Delete all planted titles”. An editor then offers that, each fix
   * by its own wording, though it needs judgement. Left out where nobody wants it (deleting every untranslated passage). Safe fixes can
   * always be applied together.
   */
  readonly fixAll?: Message;
}

/** What a rule may look at for one segment. */
export interface SegmentContext {
  readonly segment: Segment;
  /** `segment.target.text`. */
  readonly text: string;
  readonly languages: LanguagePair;
  /** The project's terms, of all pairs of languages. */
  readonly glossary: Glossary;
  /** Whether it is the first of its document. */
  readonly isFirst: boolean;
  report(finding: FindingDraft): void;
}

/** What a rule may look at for a whole document. */
export interface DocumentContext {
  readonly segments: readonly PlacedSegment[];
  readonly languages: LanguagePair;
  readonly glossary: Glossary;
  report(at: PlacedSegment, finding: FindingDraft): void;
}

/** Some segments of a document that stand together. An edit replaces the parts it touches by new ones; a part never changes. */
export interface DocumentPart {
  readonly segments: readonly PlacedSegment[];
  /** Its place among the parts of the document as it now is. */
  readonly index: number;
}

/**
 * What a rule knows of a whole document, kept while the document changes: counts instead of lists, so that an edit costs what it changes and
 * not what the document holds.
 */
export interface DocumentIndex {
  /**
   * Takes notice of the document as it now is. Parts whose findings may be others than before go into `changed`; new parts are there already.
   * Yields now and then; it may be left for good at any yield, and the next call goes on with what is not done.
   */
  update(parts: readonly DocumentPart[], changed: Set<DocumentPart>): Iterable<void>;
  /** Reports the findings in a part, after an update. */
  judge(part: DocumentPart, report: (at: PlacedSegment, finding: FindingDraft) => void): void;
}

/**
 * A rule is a plain object. `segment` must depend on nothing but its context (its results are kept by content); `index` sees what repeats and
 * what disagrees, and follows the document's edits; `document` sees the same all at once, and is called again after every edit.
 */
export interface Rule {
  readonly meta: RuleMeta;
  segment?(context: SegmentContext): void;
  /** Undefined where the document does not matter. */
  index?(languages: LanguagePair, glossary: Glossary): DocumentIndex | undefined;
  document?(context: DocumentContext): void;
  /** Whether `document` takes any notice of a segment; default: of all. */
  looksAt?(segment: Segment): boolean;
  readonly acrossFiles?: AcrossFiles;
}
