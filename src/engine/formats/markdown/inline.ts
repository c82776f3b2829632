import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';
import type { SegmentKind } from '../../types';
import { ELEMENTS_OF_CODE, isPhrasing } from '../html/elements';
import type { LineFeeds } from '../line-ends';
import { decodeEntity } from '../markup/entities';
import type { Leaf } from './leaf';

/** What inline content may ask of the walk over the document. */
export interface InlineHost {
  readonly source: LineFeeds;
  open(from: number, to: number, kind: SegmentKind): void;
  comment(from: number, to: number): void;
  attribute(from: number, to: number): void;
  isDefined(label: string): boolean;
}

/** Adds one inline node to a block's text; false when its children are not to be visited. */
export function addInline(host: InlineHost, leaf: Leaf, node: SyntaxNodeRef): boolean {
  const { name, from, to } = node;
  const { text } = host.source;
  switch (name) {
    case 'Emphasis':
    case 'StrongEmphasis':
    case 'Strikethrough':
    case 'WikiLink':
      return true;
    case 'Link':
      return addLink(host, leaf, node.node);
    case 'LinkMark':
      addLinkMark(leaf, node);
      return false;
    case 'Image':
      return addImage(host, leaf, node.node);
    case 'LinkTitle':
      leaf.skip(from, to);
      host.attribute(from + 1, to - 1);
      return false;
    case 'URL':
      if (isPartOfLink(node)) leaf.skip(from, to);
      else leaf.object('url', from, to);
      return false;
    case 'Autolink':
      leaf.object(text.slice(from, to).includes('://') ? 'url' : 'email', from, to);
      return false;
    case 'InlineCode':
      leaf.object('code', from, to);
      return false;
    case 'Math':
      leaf.object('math', from, to);
      return false;
    case 'Template':
      leaf.object('placeholder', from, to);
      return false;
    case 'ProcessingInstruction':
      leaf.object('markup', from, to);
      return false;
    case 'Escape':
      leaf.replace(from, to, text.slice(from + 1, to));
      return false;
    case 'Entity':
      addEntity(leaf, from, to, text.slice(from, to));
      return false;
    case 'HardBreak':
      leaf.replace(from, to, '\n');
      return false;
    case 'Comment':
      host.comment(Math.min(to, from + 4), Math.max(from + 4, to - 3));
      leaf.skip(from, to);
      return false;
    case 'HTMLTag':
      addTag(leaf, text, from, to);
      return false;
    default:
      leaf.skip(from, to);
      return false;
  }
}

function addEntity(leaf: Leaf, from: number, to: number, raw: string): void {
  const decoded = decodeEntity(raw);
  if (decoded !== undefined) leaf.replace(from, to, decoded);
}

/** A link's text is read, its brackets and target are not. Brackets that lead nowhere are just brackets. */
function addLink(host: InlineHost, leaf: Leaf, node: SyntaxNode): boolean {
  const { from, to } = node;
  const name = referenceName(host.source.text, node);
  if (name === undefined || host.isDefined(name)) return true;
  if (name.startsWith('^')) leaf.object('markup', from, to);
  else if (name.startsWith('!')) leaf.skip(from, to);
  else return addBrackets(leaf, node);
  return false;
}

/** An image stands for itself; what is said of it is read on its own. */
function addImage(host: InlineHost, leaf: Leaf, node: SyntaxNode): boolean {
  const name = referenceName(host.source.text, node);
  if (name !== undefined && !host.isDefined(name)) return addBrackets(leaf, node);
  leaf.object('image', node.from, node.to);
  host.open(node.from, node.to, 'alt-text');
  return true;
}

/** The name by which a link refers to a definition; undefined when it names its target itself. */
function referenceName(text: string, node: SyntaxNode): string | undefined {
  const marks = node.getChildren('LinkMark');
  if (marks.length > 2) return undefined;
  const label = node.getChild('LinkLabel');
  const written = label ? text.slice(label.from + 1, label.to - 1) : '';
  return written || text.slice(marks[0].to, marks.at(-1)?.from);
}

/** Brackets as text: only what is between marks is looked at. */
function addBrackets(leaf: Leaf, node: SyntaxNode): boolean {
  for (const mark of node.getChildren('LinkMark')) leaf.keep(mark.from);
  const label = node.getChild('LinkLabel');
  if (label) leaf.keep(label.from);
  return true;
}

function addLinkMark(leaf: Leaf, { node, from, to }: SyntaxNodeRef): void {
  const { parent } = node;
  if (!parent || from === parent.from) leaf.skip(from, to);
  else if (parent.name === 'Image') leaf.close(from);
  else leaf.skip(from, parent.to);
}

const isPartOfLink = ({ node }: SyntaxNodeRef): boolean => node.parent?.name === 'Link' || node.parent?.name === 'Image';

/** Tags that only decorate are not read, a line break is one, code goes with all that is in it; the rest stands for itself. */
function addTag(leaf: Leaf, text: string, from: number, to: number): void {
  const match = /^<(\/?)([A-Za-z][\w-]{0,30})/.exec(text.slice(from, Math.min(to, from + 34)));
  const name = match?.[2].toLowerCase() ?? '';
  if (name === 'br') leaf.replace(from, to, '\n');
  else if (ELEMENTS_OF_CODE.has(name) && !match?.[1]) leaf.object('code', from, closingTag(text, name, to, leaf.end));
  else if (isPhrasing(name)) leaf.skip(from, to);
  else leaf.object(name === 'img' ? 'image' : 'markup', from, to);
}

/** Where the element opened before `from` ends; `from` if it never does. */
function closingTag(text: string, name: string, from: number, limit: number): number {
  const tag = `</${name}>`;
  const at = text
    .slice(from, Math.min(limit, from + 2_000))
    .toLowerCase()
    .indexOf(tag);
  return at < 0 ? from : from + at + tag.length;
}
