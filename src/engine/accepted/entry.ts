import type { Span } from '../types';

/** The name of the file in which a project keeps what it has accepted. */
export const ACCEPTED_FILE = '.mt-review-accepted.json';

/**
 * How far an acceptance reaches: one finding; what a rule says of a text in one file, or in the whole project; a word or term that is right
 * wherever it stands, whichever rule that judges words flags it.
 */
export type AcceptedScope = 'finding' | 'file' | 'project' | 'term';
export const ACCEPTED_SCOPES: readonly AcceptedScope[] = ['finding', 'file', 'project', 'term'];

/** One line group of the file. */
export interface AcceptedEntry {
  readonly scope: AcceptedScope;
  /** The file it was accepted in, from the folder of the accepted file, with `/` between names. Absent for `project` and `term`. */
  readonly file?: string;
  /** Absent for `term`. */
  readonly rule?: string;
  /** `Finding.text`, shortened. */
  readonly text: string;
  /** For readers: the words around it when it was accepted. */
  readonly context?: string;
  /** For `finding`. */
  readonly fingerprint?: string;
  readonly reason?: string;
}

/** An entry as a file holds it. */
export interface WrittenEntry extends AcceptedEntry {
  /** Its object in the file's text. */
  readonly span: Span;
}

/** The reason `mt-review baseline` gives. */
export const BASELINE = 'baseline';

/** Longer texts are shortened: the file is for people to read. */
const TEXT_LIMIT = 200;

/** A text as entries hold it. */
export const shortened = (text: string): string =>
  text.length <= TEXT_LIMIT ? text : `${text.slice(0, TEXT_LIMIT - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;

/** The order of entries in the file: what holds everywhere, then by file, rule and text. One acceptance has one place, so that merges are easy. */
export function byPlace(a: AcceptedEntry, b: AcceptedEntry): number {
  return (
    compare(a.file, b.file) ||
    compare(a.rule, b.rule) ||
    compare(a.text, b.text) ||
    compare(a.fingerprint, b.fingerprint) ||
    compare(a.scope, b.scope)
  );
}

const compare = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);

/** The same for two entries that accept the same. */
export const identityOfEntry = ({ scope, file, rule, text, fingerprint }: AcceptedEntry): string =>
  JSON.stringify([scope, file, rule, scope === 'finding' ? fingerprint : text]);
