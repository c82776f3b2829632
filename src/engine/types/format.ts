import type { Edit } from './finding';
import type { LanguagePair, Message } from './language';
import type { PlacedSegment, Span, UnitState } from './text';

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
