import type { PlacedSegment, SegmentKind } from '../../types';
import { type EscapeSyntax, escapedText, jsonString, rawString, yamlPlain, yamlSingleQuoted } from '../escapes';
import { placeProse } from '../placed';

/** Keys of a page's head that are read by people. */
const READ_KEYS: ReadonlyMap<string, SegmentKind> = new Map<string, SegmentKind>([
  ['title', 'heading'],
  ['subtitle', 'heading'],
  ['linktitle', 'heading'],
  ['description', 'paragraph'],
  ['summary', 'paragraph'],
  ['excerpt', 'paragraph'],
]);

/** A head longer than this is none. */
export const FRONT_MATTER_LIMIT = 50_000;

export interface FrontMatter {
  /** Where the page itself begins. */
  readonly end: number;
  readonly segments: readonly PlacedSegment[];
}

/** Reads the head of a page: YAML between `---`, TOML between `+++`. Of its values only titles and descriptions on one line are read. */
export function frontMatter(text: string): FrontMatter {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const fence = text.slice(start, start + 3);
  const body = lineAfter(text, start);
  if ((fence !== '---' && fence !== '+++') || body < 0 || text.slice(start + 3, body).trim() !== '') return { end: start, segments: [] };
  const segments: PlacedSegment[] = [];
  const toml = fence === '+++';
  for (let line = body; line >= 0 && line < text.length && line - start < FRONT_MATTER_LIMIT; ) {
    const next = lineAfter(text, line);
    const end = next < 0 ? text.length : next;
    const content = text.slice(line, end).trimEnd();
    if (content === fence || (!toml && content === '...')) return { end, segments };
    const entry = /^([A-Za-z_]{1,20})[ \t]*([:=])[ \t]*(?=\S)/.exec(content);
    const kind = entry && (entry[2] === '=') === toml ? READ_KEYS.get(entry[1].toLowerCase()) : undefined;
    if (entry && kind) segments.push(...value(text, line + entry[0].length, line + content.length, kind, toml));
    line = next;
  }
  return { end: start, segments: [] };
}

function value(text: string, start: number, end: number, kind: SegmentKind, toml: boolean): PlacedSegment[] {
  const mark = text[start];
  if (mark === '"' || mark === "'") {
    const inner = text.lastIndexOf(mark, end - 1) === end - 1 && end - start > 1 && !text.startsWith(mark.repeat(3), start);
    return inner ? placeProse(escapedText(text, start + 1, end - 1, stringSyntax(mark, toml)), { kind }) : [];
  }
  if (toml || /[|>[{&*!%@`#]/.test(mark)) return [];
  const comment = text.slice(start, end).search(/\s#/);
  return placeProse(yamlPlain(text, start, comment < 0 ? end : start + comment), { kind });
}

/** YAML and TOML write double quoted strings with the escapes of JSON, and a few more that titles never have. */
function stringSyntax(mark: string, toml: boolean): EscapeSyntax {
  if (mark === '"') return jsonString;
  return toml ? rawString : yamlSingleQuoted;
}

/** The offset of the line below, or -1. */
function lineAfter(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? -1 : end + 1;
}
