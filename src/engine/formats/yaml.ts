import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';
import { parser } from '@lezer/yaml';
import type { Format, LanguagePair, MappedText, ParsedDocument, ParseProblem, PlacedSegment, Span } from '../types';
import { escapedText, yamlDoubleQuoted, yamlPlain, yamlSingleQuoted } from './escapes';
import { isLocalisedPath, LOCALISED_PLACES, splitPluralKey } from './localised-path';
import { inFileOrder } from './placed';
import { problem } from './problems';
import { placeUnit } from './units';
import { blockText } from './yaml/block';
import { withoutLongRuns } from './yaml/guard';

/** Texts of one language in YAML, as Ruby on Rails, Symfony and others keep them. */
export const yaml: Format = {
  id: 'yaml',
  languageIds: ['yaml'],
  extensions: ['.yml', '.yaml'],
  accepts: isLocalisedPath,
  places: LOCALISED_PLACES,
  parse(text): ParsedDocument {
    const walk = new Walk(text);
    let start: number | undefined = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    for (let part = 0; start !== undefined && part < PART_LIMIT; part++) {
      walk.base = start;
      parser.parse(withoutLongRuns(text.slice(start))).iterate({ enter: node => walk.enter(node), leave: node => walk.leave(node) });
      start = walk.resume();
    }
    return walk.document();
  },
};

/** Behind a string that is never closed reading starts anew, this often at most. */
const PART_LIMIT = 5;
/** Deeper paths are told by their last parts. */
const PATH_LIMIT = 50;
/** More broken places than this are not listed. */
const PROBLEM_LIMIT = 50;
const LANGUAGE = /^[a-z]{2,3}(?:[-_][A-Za-z]{2,4}){0,2}$/;
/** Values without quotes that are no text. */
const NO_TEXT = /^(?:true|false|null|yes|no|on|off|~|[-+.]?[\d][\d.,:eExX_-]*)$/i;

interface Value {
  readonly path: readonly string[];
  readonly text: MappedText;
}

class Walk {
  readonly #file: string;
  /** Where in the file the offsets of the nodes count from. */
  base = 0;
  readonly #values: Value[] = [];
  readonly #comments: Span[] = [];
  readonly #problems: ParseProblem[] = [];
  readonly #path: string[] = [];
  /** Open brackets and braces. */
  #flow = 0;
  /** Behind the line on which a string was opened that is never closed, and the keys its neighbours stand under. */
  #resume: { readonly at: number; readonly path: readonly string[] } | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  /** Where to read on after a string that swallowed the rest of the file; undefined if none did. */
  resume(): number | undefined {
    const resume = this.#resume;
    this.#resume = undefined;
    if (!resume) return undefined;
    this.#path.push(...resume.path);
    return resume.at;
  }

  enter(node: SyntaxNodeRef): boolean {
    const { name } = node;
    switch (name) {
      case 'Pair':
        this.#path.push('');
        return true;
      case 'Key':
        this.#path[this.#path.length - 1] = this.#key(node.node);
        return false;
      case 'BlockSequence':
      case 'FlowSequence':
        this.#path.push('-1');
        if (name === 'FlowSequence') this.#flow++;
        return true;
      case 'FlowMapping':
        this.#flow++;
        return true;
      case 'Item':
        this.#path[this.#path.length - 1] = String(Number(this.#path.at(-1)) + 1);
        return true;
      case 'Literal':
      case 'QuotedLiteral':
      case 'BlockLiteral':
        this.#value(node.node);
        return false;
      case 'Comment':
        this.#comments.push({ start: this.base + node.from + 1, end: this.base + node.to });
        return false;
      case '⚠':
        if (this.#problems.length < PROBLEM_LIMIT)
          this.#problems.push(problem('invalidSyntax', this.base + node.from, this.base + node.to));
        return true;
      default:
        return true;
    }
  }

  leave({ name }: SyntaxNodeRef): void {
    if (name === 'Pair' || name === 'BlockSequence' || name === 'FlowSequence') this.#path.pop();
    if (name === 'FlowMapping' || name === 'FlowSequence') this.#flow--;
  }

  document(): ParsedDocument {
    const language = this.#language();
    const segments: PlacedSegment[] = [];
    for (const { path, text } of this.#values) {
      const key = splitPluralKey(language ? path.slice(1) : path);
      for (const segment of placeUnit({ target: text }, key)) segments.push(segment);
    }
    const languages: Partial<LanguagePair> = language ? { target: language.replaceAll('_', '-') } : {};
    return { segments: inFileOrder(segments), comments: this.#comments, problems: this.#problems, languages };
  }

  /** The language, where it is the key above all others. */
  #language(): string | undefined {
    const first = this.#values[0]?.path[0] ?? '';
    return LANGUAGE.test(first) && this.#values.every(({ path }) => path.length > 1 && path[0] === first) ? first : undefined;
  }

  #key(node: SyntaxNode): string {
    const { firstChild } = node;
    const start = this.base + node.from;
    const end = this.base + node.to;
    return firstChild?.name === 'QuotedLiteral' ? this.#quoted(start, end).text : this.#file.slice(start, end);
  }

  #value(node: SyntaxNode): void {
    const text = this.#textOf(node);
    if (text && !isTagged(node)) this.#values.push({ path: this.#path.slice(0, PATH_LIMIT), text });
  }

  #textOf(node: SyntaxNode): MappedText | undefined {
    const start = this.base + node.from;
    const end = this.base + node.to;
    if (node.name === 'QuotedLiteral') return this.#quoted(start, end);
    if (node.name === 'Literal')
      return NO_TEXT.test(this.#file.slice(start, end)) ? undefined : yamlPlain(this.#file, start, end, this.#flow > 0);
    const content = node.getChild('BlockLiteralContent');
    if (!content) return undefined;
    const isFolded = this.#file[start] === '>';
    return blockText(this.#file, lineStart(this.#file, this.base + content.from), this.base + content.to, isFolded);
  }

  #quoted(start: number, end: number): MappedText {
    const syntax = this.#file[start] === '"' ? yamlDoubleQuoted : yamlSingleQuoted;
    if (end - start > 1 && this.#file[end - 1] === this.#file[start]) return escapedText(this.#file, start + 1, end - 1, syntax);
    const lineEnd = this.#file.slice(start, end).search(/\r?\n/);
    const close = lineEnd < 0 ? end : start + lineEnd;
    if (lineEnd >= 0) this.#resume = { at: this.#file.indexOf('\n', close) + 1, path: this.#path.slice(0, -1) };
    this.#problems.push(problem('unclosedString', start, close));
    return escapedText(this.#file, start + 1, close, syntax);
  }
}

/** Behind the line end before an offset; the parser leaves the first line's indent to the content or not. */
function lineStart(file: string, at: number): number {
  let start = at;
  while (start > 0 && (file[start - 1] === ' ' || file[start - 1] === '\t')) start--;
  return start;
}

/** A value the file says is no string. */
function isTagged(node: SyntaxNode): boolean {
  const tag = node.parent?.name === 'Tagged' ? node.parent.getChild('Tag') : null;
  return tag !== null && tag.to - tag.from > 1 && node.parent?.firstChild?.name === 'Tag' && tag.to - tag.from !== '!!str'.length;
}
