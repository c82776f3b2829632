import type { SyntaxNodeRef } from '@lezer/common';
import type { Format, ParsedDocument, PiecePlace, PlacedSegment, SegmentKind, Span } from '../types';
import { collectHtml } from './html/segments';
import { type LineFeeds, withLineFeeds } from './line-ends';
import { type Escapes, escapesFor } from './markdown/escape';
import { FRONT_MATTER_LIMIT, type FrontMatter, frontMatter } from './markdown/front-matter';
import { addInline } from './markdown/inline';
import { Leaf } from './markdown/leaf';
import { blockStart, markdownParser, withoutDeepNesting } from './markdown/parser';
import { decodeEntity } from './markup/entities';
import { inFileOrder, placeProse } from './placed';

/** GitHub's Markdown: every block of text is a segment; code, templates and front matter are none. */
export const markdown: Format = {
  id: 'markdown',
  languageIds: ['markdown'],
  extensions: ['.md', '.markdown'],
  pieces: {
    cut(text, from, least, isFirst) {
      const head = isFirst ? frontMatter(text.slice(from, from + 2 * FRONT_MATTER_LIMIT)) : undefined;
      // A head that is begun and not closed may yet be closed.
      const isOpen = head && head.end <= 1 && /^\ufeff?(?:---|\+\+\+)/.test(text.slice(from, from + 4));
      const start = from + (head?.end ?? 0);
      return blockStart(text, start, Math.max(least, start + (isOpen ? FRONT_MATTER_LIMIT + 1 : 0)));
    },
    *declared(piece, isFirst) {
      const body = isFirst ? piece.slice(frontMatter(piece).end) : piece;
      yield* definitionsOf(body);
      if (body.includes(CRLF)) yield CRLF;
    },
  },
  parse(text, _languages, place): ParsedDocument {
    if (place) return readPiece(text, place);
    const definitions = definitionsOf(text.slice(frontMatter(text).end));
    return readPiece(text, { isFirst: true, isDeclared: name => (name === CRLF ? text.includes(CRLF) : definitions.has(name)) });
  },
};

const CRLF = '\r\n';

function readPiece(text: string, { isFirst, isDeclared }: PiecePlace): ParsedDocument {
  const front = isFirst ? frontMatter(text) : NO_FRONT_MATTER;
  const source = { ...withLineFeeds(text, front.end), lineEnd: isDeclared(CRLF) ? CRLF : '\n' };
  const walk = new Walk(source, text, isDeclared);
  walk.segments.push(...front.segments);
  markdownParser.parse(withoutDeepNesting(source.text)).iterate({ enter: node => walk.enter(node), leave: node => walk.leave(node) });
  return { segments: inFileOrder(walk.segments), comments: walk.comments, problems: [] };
}

const NO_FRONT_MATTER: FrontMatter = { end: 0, segments: [] };

/** Where a table's walk stands. */
interface TablePlace {
  readonly table: number;
  row: number;
  column: number;
}

/** One walk over a syntax tree, from which the segments come. */
class Walk {
  readonly segments: PlacedSegment[] = [];
  readonly comments: Span[] = [];
  readonly source: LineFeeds;
  readonly #file: string;
  readonly #escapes: Escapes;
  readonly #isDeclared: (name: string) => boolean;
  readonly #containers: SegmentKind[] = [];
  readonly #leaves: Leaf[] = [];
  #tables = 0;
  #place: TablePlace = { table: 0, row: -1, column: 0 };

  constructor(source: LineFeeds, file: string, isDeclared: (name: string) => boolean) {
    this.source = source;
    this.#file = file;
    this.#isDeclared = isDeclared;
    this.#escapes = escapesFor(source.lineEnd);
  }

  /** What a node means for the text; false when its children are not to be visited. */
  enter(node: SyntaxNodeRef): boolean {
    const { name, from, to } = node;
    switch (name) {
      case 'Paragraph':
        this.open(this.#paragraphStart(from, to), to, this.#containers.at(-1) ?? 'paragraph');
        return true;
      case 'Task':
        this.open(from, to, 'list-item');
        return true;
      case 'ListItem':
        this.#containers.push('list-item');
        return true;
      case 'Blockquote':
        this.#containers.push('quote');
        return true;
      case 'Table':
        this.#place = { table: this.#tables++, row: -1, column: 0 };
        return true;
      case 'TableHeader':
      case 'TableRow':
        this.#place = { table: this.#place.table, row: this.#place.row + 1, column: this.source.text[from] === '|' ? -1 : 0 };
        return true;
      case 'TableDelimiter':
        this.#place.column++;
        return false;
      case 'TableCell':
        this.#leaves.push(new Leaf(this.source, from, to, { kind: 'table-cell', cell: { ...this.#place } }));
        return true;
      case 'HTMLBlock':
      case 'CommentBlock':
        this.#html(node);
        return false;
      case 'LinkReference':
        this.#definition(from, to);
        return false;
      case 'FencedCode':
      case 'CodeBlock':
      case 'ProcessingInstructionBlock':
      case 'HorizontalRule':
        return false;
    }
    if (name.startsWith('ATXHeading') || name.startsWith('SetextHeading')) {
      this.open(from, to, 'heading');
      return true;
    }
    const leaf = this.#leaves.at(-1);
    return leaf ? addInline(this, leaf, node) : true;
  }

  leave(node: SyntaxNodeRef): void {
    const { name } = node;
    if (name === 'ListItem' || name === 'Blockquote') this.#containers.pop();
    else if (name === 'Image') this.#closeAltText(node.from);
    else if (name === 'Paragraph' || name === 'Task' || name === 'TableCell' || name.includes('Heading')) this.#close();
  }

  /** Starts a segment; what is open waits until it is closed. */
  open(from: number, to: number, kind: SegmentKind): void {
    this.#leaves.push(new Leaf(this.source, from, to, { kind }));
  }

  comment(from: number, to: number): void {
    this.comments.push({ start: this.source.toOriginal(from), end: this.source.toOriginal(to) });
  }

  /** Text of an attribute: a link's title. */
  attribute(from: number, to: number): void {
    const leaf = new Leaf(this.source, from, to, { kind: 'caption' });
    for (const match of this.source.text.slice(from, to).matchAll(ESCAPED)) {
      const [raw] = match;
      const plain = raw[0] === '&' ? decodeEntity(raw) : raw[1];
      if (plain !== undefined) leaf.replace(from + match.index, from + match.index + raw.length, plain);
    }
    this.segments.push(...placeProse(leaf.build(this.#escapes.attribute), leaf.details));
  }

  /** Whether the document defines a link of this name. */
  isDefined(label: string): boolean {
    return label.length <= DEFINITION_LIMIT && this.#isDeclared(normalised(label));
  }

  #closeAltText(from: number): void {
    const leaf = this.#leaves.at(-1);
    if (leaf?.start === from && leaf.details.kind === 'alt-text') this.#close();
  }

  #close(): void {
    const leaf = this.#leaves.pop();
    if (!leaf) return;
    const { kind } = leaf.details;
    const encode = this.#escapes[kind === 'table-cell' ? 'cell' : 'block'];
    for (const segment of placeProse(leaf.build(encode), leaf.details)) this.segments.push(segment);
  }

  /** Behind the mark of a footnote or of a container (`::: tip`) that the parser does not know. */
  #paragraphStart(from: number, to: number): number {
    const mark = /^(?:\[\^[^\]\s]{1,80}\]:|:{3,}[^\S\n]*\{?[\w-]*\}?)[^\S\n]*/.exec(this.source.text.slice(from, Math.min(to, from + 200)));
    return from + (mark ? mark[0].length : 0);
  }

  /** A footnote of one word looks like a definition. */
  #definition(from: number, to: number): void {
    const start = this.#paragraphStart(from, to);
    if (start === from || this.source.text[from + 1] !== '^') return;
    this.open(start, to, 'paragraph');
    this.#close();
  }

  #html(node: SyntaxNodeRef): void {
    const start = this.source.toOriginal(node.from);
    const end = this.source.toOriginal(node.to);
    const found = collectHtml(this.#withoutQuoteMarks(node, start, end), start, this.#tables);
    this.#tables += found.tables;
    for (const segment of found.segments) this.segments.push(segment);
    for (const comment of found.comments) this.comments.push(comment);
  }

  /** The file's text of a block; quote marks inside it are blanks. */
  #withoutQuoteMarks(node: SyntaxNodeRef, start: number, end: number): string {
    const marks = node.node.getChildren('QuoteMark');
    if (marks.length === 0) return this.#file.slice(start, end);
    const parts: string[] = [];
    let from = start;
    for (const mark of marks) {
      const at = this.source.toOriginal(mark.from);
      parts.push(this.#file.slice(from, at), ' ');
      from = at + 1;
    }
    parts.push(this.#file.slice(from, end));
    return parts.join('');
  }
}

/** An escape or a character reference. */
const ESCAPED = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,32});/g;

/** The longest name of a link we look for. */
const DEFINITION_LIMIT = 300;

function definitionsOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const match of text.matchAll(/^[ \t>*+-]{0,40}\[([^[\]\n]{1,300})\]:/gm)) found.add(normalised(match[1]));
  return found;
}

const normalised = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();
