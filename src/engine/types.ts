import type { Glossary } from './glossary/term';

/**
 * The words every part of the engine speaks. All offsets are UTF-16 code units, all spans half open.
 * Positions come in two frames, never mixed: *text* offsets count in a segment's readable text; *file* offsets count in the
 * decoded file. Inside a segment, file offsets are relative to the segment's start, so that a segment that merely moved is
 * still the same segment and what is known of it stays valid.
 */

/** A stretch of text, `start` included, `end` not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A BCP 47 language tag; the engine looks at the primary subtag and the script. */
export type Language = string;

export interface LanguagePair {
  readonly source: Language;
  readonly target: Language;
}

/** The languages of the user interface. */
export type Locale = 'en' | 'zh-cn';
export const LOCALES: readonly Locale[] = ['en', 'zh-cn'];

/** What is said to the user, in every language of the interface. */
export type Message = Readonly<Record<Locale, string>>;

export type Severity = 'error' | 'warning' | 'info' | 'hint';
/** Most severe first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** One stretch of readable text and where the file holds it. Equal lengths mean letter for letter; else the piece is one unit. */
export interface Piece {
  readonly textStart: number;
  readonly textEnd: number;
  readonly fileStart: number;
  readonly fileEnd: number;
}

/** Something inside a text that is not prose: the readable text holds one U+FFFC in its place. */
export interface InlineObject {
  /** Text offset of the U+FFFC. */
  readonly at: number;
  readonly kind: 'code' | 'url' | 'email' | 'image' | 'markup' | 'math' | 'placeholder';
  /** As the file writes it. */
  readonly raw: string;
}

/** Markup in a translation unit that is not read and leaves no gap: `<b>`, `<g id="1">`. */
export interface InlineTag {
  /** Text offset of the letter it stands before. */
  readonly at: number;
  readonly raw: string;
  /** Where the file holds it (relative to the segment). */
  readonly fileStart: number;
  readonly fileEnd: number;
}

/**
 * Text as a reader sees it, with the way back to the file. Markup that only decorates (`**`, link brackets, tags) is absent
 * from `text` and lies between pieces; code, addresses and placeholders are one U+FFFC each.
 */
export interface MappedText {
  readonly text: string;
  /** Ascending, covering `text`; file offsets relative to the segment. An empty text may have one empty piece: where text would go. */
  readonly pieces: readonly Piece[];
  readonly objects: readonly InlineObject[];
  /** The tags and codes that only decorate, in order: absent from `text`, each stands before the letter at `at`. Only in translation units. */
  readonly tags?: readonly InlineTag[];
  /** How the file writes a piece of plain text at this place (escapes, entities). */
  readonly encode: (plain: string) => string;
  /**
   * For values written without quotes (YAML, CSV): the file span of the value (relative to the segment) and how the whole of it must be
   * written anew to read as the given text; undefined when `encode` is enough.
   */
  readonly whole?: { readonly span: Span; readonly rewrite: (text: string) => string | undefined };
}

export type SegmentKind = 'paragraph' | 'heading' | 'list-item' | 'table-cell' | 'quote' | 'caption' | 'alt-text' | 'unit' | 'cue';

/** How far the translation of a unit has come. What a format calls fuzzy, unapproved or in need of work is `needs-review`. */
export type UnitState = 'untranslated' | 'needs-review' | 'translated' | 'final';

/**
 * What a file says of the placeholders in a text: conversions with a per cent sign (`%s`), names or numbers in braces (`{name}`), or that per cent
 * signs stand for themselves.
 */
export type PlaceholderSyntax = 'conversions' | 'braces' | 'no-conversions';

/** What a translation file says of one of its texts. */
export interface Unit {
  /** By which the file (and its fellow in the other language) names the text: a key path, an id, the source text itself. */
  readonly key?: string;
  /** Tells apart two texts that are alike; where the text is used. */
  readonly context?: string;
  /** What developers and translators say about it. */
  readonly notes?: readonly string[];
  readonly state?: UnitState;
  /** Which plural form or branch of a choice the text is: `0`, `one`, `other`, `female`. */
  readonly form?: string;
  /** No longer used by the program. */
  readonly obsolete?: boolean;
  /** The source was changed since: the text is a translation of what it was before. */
  readonly outdated?: boolean;
  readonly placeholders?: PlaceholderSyntax;
}

/** The smallest piece of a document that is reviewed on its own. */
export interface Segment {
  readonly kind: SegmentKind;
  /** The text under review. */
  readonly target: MappedText;
  /** The text it was translated from, where the file has it. */
  readonly source?: MappedText;
  /** For table cells: which table of the document, and the cell's place in it (row 0 is the header). */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
  /** For texts of translation files. */
  readonly unit?: Unit;
}

/** A segment and the file offset its own offsets count from. */
export interface PlacedSegment {
  readonly start: number;
  readonly segment: Segment;
}

/** A place the parser could not read as its format. */
export interface ParseProblem {
  readonly span: Span;
  readonly message: Message;
}

export interface ParsedDocument {
  /** In file order. Two never share a letter; one may lie within an inline object of another (alternative texts, branches of a choice). */
  readonly segments: readonly PlacedSegment[];
  /** The inside of every comment of the format, as file spans: where review directives may stand. */
  readonly comments: readonly Span[];
  readonly problems: readonly ParseProblem[];
  /** The languages, as far as the file itself declares them. */
  readonly languages?: Partial<LanguagePair>;
}

/** What a reviewer says of a unit: that it may stay as it is, or that it needs work. */
export type Verdict = 'reviewed' | 'needs-review';

/** How a format keeps what reviewers say of its units. */
export interface StateKeeping {
  /** What a unit is once it is marked as reviewed: not every format tells `translated` from `final`. */
  readonly reviewed: UnitState;
  /** For formats of lines: whether a line stands above the texts of the unit it belongs to, as flags and notes do. */
  readonly isAboveUnit?: (line: string) => boolean;
  /**
   * The edits that mark units, in the format's own way; nothing else changes.
   * @param span file offsets; meant is every translated unit whose text or source they touch
   * @returns edits of the file; none where there is no such unit or all are marked so already. Never throws.
   */
  mark(text: string, span: Span, verdict: Verdict): readonly Edit[];
}

/** One file format: how to recognise it and how to find its segments. `parse` never throws. */
export interface Format {
  readonly id: string;
  /** VS Code language ids its files may have. */
  readonly languageIds: readonly string[];
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  /** Where the extension says too little (JSON, YAML): whether a file with this path, in lower case and with `/`, is meant. */
  readonly accepts?: (path: string) => boolean;
  /** With `accepts`: globs, each up to an extension, that hold every path it accepts, and maybe more; for editors, which choose files by glob. */
  readonly places?: readonly string[];
  /** For formats that keep states of their units. */
  readonly states?: StateKeeping;
  /** For formats whose files can be read piece by piece, so that an edit means reading anew only the pieces it touches. */
  readonly pieces?: PieceReader;
  /**
   * `languages` is the pair under review, for files that hold texts in several languages; `place` is given when the text is a piece of a file,
   * cut as `pieces` says.
   */
  parse(text: string, languages?: LanguagePair, place?: PiecePlace): ParsedDocument;
}

/** How a file may be cut into pieces that, parsed one by one, give what the whole gives. */
export interface PieceReader {
  /**
   * The first offset from `least` on where the text may be cut, `from` being such an offset itself. Nothing but the text from `from` to the end
   * of the line behind the cut decides it. The text's length when there is none.
   * @param isFirst whether the file begins at `from`
   */
  cut(text: string, from: number, least: number, isFirst: boolean): number;
  /** What a piece declares for the whole file: names of links. Default: nothing. */
  declared?(piece: string, isFirst: boolean): Iterable<string>;
}

export interface PiecePlace {
  /** It begins the file. */
  readonly isFirst: boolean;
  /** Whether some piece of the file declares a name. */
  readonly isDeclared: (name: string) => boolean;
}

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
