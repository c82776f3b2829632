/** A stretch of text, `start` included, `end` not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

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
