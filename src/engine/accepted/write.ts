import { applyEdits, createScanner, findNodeAtLocation, modify, type Node, parseTree } from 'jsonc-parser';
import { type AcceptedEntry, byPlace, identityOfEntry, type WrittenEntry } from './entry';
import { parseAccepted } from './parse';

/** What is to become of a file of accepted findings. */
export interface Changes {
  readonly add?: readonly AcceptedEntry[];
  /** As they were read from the same text. */
  readonly remove?: readonly WrittenEntry[];
}

/** An entry as it is written, with the white space and comments before it. */
interface Chunk {
  readonly entry: AcceptedEntry;
  readonly text: string;
}

/**
 * The text of a file of accepted findings after changes: every entry in its place, the others as they were written, with comments and
 * unknown fields. What is accepted already is not added again; with another reason it takes that.
 * @param text the file as it is, without problems of severity `error`; empty when there is none
 */
export function withChanges(text: string, { add = [], remove = [] }: Changes): string {
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? '\n';
  const file = withList(text, lineEnd);
  const { start, end, chunks, rest } = readChunks(file);
  const removed = new Set(remove.map(({ span }) => span.end));
  const kept = new Map<string, Chunk>();
  const doubles: Chunk[] = [];
  for (const chunk of chunks) {
    const identity = identityOfEntry(chunk.entry);
    if (removed.has(chunk.entry.span.end)) continue;
    if (kept.has(identity)) doubles.push(chunk);
    else kept.set(identity, chunk);
  }
  for (const entry of add) {
    const identity = identityOfEntry(entry);
    const before = kept.get(identity)?.entry;
    if (before && (entry.reason === undefined || entry.reason === before.reason)) continue;
    kept.set(identity, newChunk({ ...before, ...entry }, lineEnd));
  }
  const all = [...kept.values(), ...doubles].sort((a, b) => byPlace(a.entry, b.entry));
  const tail = rest.trim() === '' ? (all.length > 0 ? `${lineEnd}  ` : '') : rest;
  return file.slice(0, start) + all.map(chunk => chunk.text).join(',') + tail + file.slice(end);
}

/** The file with a list of entries in it. */
function withList(text: string, eol: string): string {
  if (text.trim() === '') return `{${eol}  "accepted": []${eol}}${eol}`;
  if (findList(text)) return text;
  return applyEdits(text, modify(text, ['accepted'], [], { formattingOptions: { insertSpaces: true, tabSize: 2, eol } }));
}

function findList(text: string): Node | undefined {
  const tree = parseTree(text, [], { allowTrailingComma: true });
  return tree && findNodeAtLocation(tree, ['accepted']);
}

/** What is between the brackets of the list, entry by entry, and behind the last. */
function readChunks(file: string) {
  const list = findList(file);
  if (!list) throw new Error('There is no list of entries');
  const start = list.offset + 1;
  const end = list.offset + list.length - 1;
  let from = start;
  const chunks = parseAccepted(file, []).entries.map(entry => {
    const text = file.slice(from, entry.span.end);
    from = behindComma(file, entry.span.end);
    return { entry, text };
  });
  return { start, end, chunks, rest: file.slice(from, end) };
}

/** The offset behind the comma that follows, if one does. */
function behindComma(text: string, from: number): number {
  const scanner = createScanner(text, true);
  scanner.setPosition(from);
  scanner.scan();
  const at = scanner.getTokenOffset();
  return text[at] === ',' ? at + 1 : from;
}

/** The fields of an entry in the order in which they are written; what we do not know stands behind. */
const FIELDS: readonly (keyof AcceptedEntry)[] = ['scope', 'file', 'rule', 'text', 'context', 'fingerprint', 'reason'];

function newChunk(entry: AcceptedEntry, lineEnd: string): Chunk {
  const { span, ...fields } = entry as Partial<WrittenEntry>;
  const ordered = { ...Object.fromEntries(FIELDS.map(name => [name, fields[name]])), ...fields };
  const lines = JSON.stringify(ordered, null, 2).split('\n');
  return { entry, text: lines.map(line => `${lineEnd}    ${line}`).join('') };
}
