import { FileChangeType, type FileEvent } from 'vscode-languageserver';
import type { Review, Rule } from '../../engine';
import {
  ACCEPTED_FILE,
  type AcceptedIndex,
  type AcceptedInFile,
  acceptedIndex,
  parseAccepted,
  type ReviewedFile,
  reviewedFile,
  staleEntries,
  type WrittenEntry,
} from '../../engine/accepted';
import type { ConfigProblem } from '../../engine/config';
import { type Files, readText } from '../files';
import { nearest } from '../nearest';
import { type Hint, type OnFileRead, UNREADABLE } from '../project-configs';
import { childOf, keyOf, nameOf, parentOf, pathFrom, resolved } from '../uris';
import { staleHint } from './messages';

/** A file of accepted findings in force. */
export interface GoverningAccepted {
  readonly uri: string;
  readonly text: string;
  readonly index: AcceptedIndex;
}

/** What is accepted in one file, and by which file. */
export interface AcceptedHere extends AcceptedInFile {
  readonly by: GoverningAccepted;
  /** Its path from there. */
  readonly file: string;
}

/** The files of accepted findings, each read once and again when it changed. */
export interface AcceptedFiles {
  /** What is accepted in a file: as the nearest such file in its folder or above says, up to the root of its repository, as for the command. */
  of(uri: string): Promise<AcceptedHere | undefined>;
  /** The same for a review that is done: entries that met nothing are shown as such in their file. */
  reviewed(accepted: AcceptedHere, review: Review, isActive: (rule: string) => boolean): void;
  /** The entries of such a file that accept nothing any more, as far as is known. */
  staleIn(uri: string): readonly WrittenEntry[];
  /** Files were written, made or deleted; says whether other findings may be accepted now. */
  filesChanged(changes: readonly FileEvent[]): Promise<boolean>;
  /** To be called when such a file was written. */
  forget(): void;
}

interface Known {
  readonly by: GoverningAccepted;
  readonly text: string;
  readonly problems: readonly ConfigProblem[];
  readonly isMissing: (file: string) => boolean;
  /** Files that entries name, and the folders they are in, by key. */
  readonly named: ReadonlySet<string>;
  readonly reviewed: Map<string, ReviewedFile>;
  toldOf: string;
}

/** For how long reviews are gathered before hints are shown anew, in milliseconds. */
const GATHERING = 300;

export const isAcceptedFile = (uri: string): boolean => nameOf(uri) === ACCEPTED_FILE;

export function acceptedFiles(files: Files, onRead: OnFileRead, rules: readonly Rule[]): AcceptedFiles {
  const ruleIds = rules.map(({ meta }) => meta.id);
  const wordRules = new Set(rules.filter(({ meta }) => meta.judgesWords).map(({ meta }) => meta.id));
  /** By key of the file: what was read last. While the file as it is cannot be followed, what it said before holds on. */
  const known = new Map<string, Known>();
  const waiting = new Set<string>();

  const read = async (uri: string, exists: boolean): Promise<GoverningAccepted | undefined> => {
    const key = keyOf(uri);
    const file = exists ? await readText(files, uri) : undefined;
    const before = known.get(key);
    if (!file && exists) {
      onRead(uri, '', [UNREADABLE]);
      return before?.by;
    }
    if (!file) {
      if (known.delete(key)) onRead(uri, '', []);
      return undefined;
    }
    const { entries, problems } = parseAccepted(file.text, ruleIds);
    const isBroken = problems.some(({ severity }) => severity === 'error');
    const missing = await missingFiles(uri, entries);
    const isMissing = (name: string): boolean => missing.has(name);
    const index = acceptedIndex(isBroken ? [] : entries, wordRules, isMissing);
    const by = isBroken && before ? before.by : { uri, text: file.text, index };
    const named = new Set(entries.flatMap(entry => (entry.file === undefined ? [] : pathsTo(uri, entry.file))));
    known.set(key, { by, text: file.text, problems, isMissing, named, reviewed: before?.reviewed ?? new Map(), toldOf: '' });
    tell(key);
    return by;
  };

  /** The files entries name that are not there. */
  const missingFiles = async (uri: string, entries: readonly WrittenEntry[]): Promise<Set<string>> => {
    const missing = new Set<string>();
    for (const file of new Set(entries.flatMap(({ file }) => file ?? []))) {
      const where = resolved(parentOf(uri) ?? '', file);
      const beside = await files.list(parentOf(where) ?? '');
      if (!beside?.some(({ name }) => name === nameOf(where))) missing.add(file);
    }
    return missing;
  };

  const staleOf = (key: string): WrittenEntry[] => {
    const of = known.get(key);
    // What cannot be followed is left alone.
    if (!of || of.by.text !== of.text) return [];
    return staleEntries(of.by.index.entries, of.reviewed, of.isMissing, false);
  };

  /** Shows what is wrong in a file, and what may be tidied up. */
  const tell = (key: string): void => {
    const of = known.get(key);
    if (!of) return;
    const hints = staleOf(key).map(({ span }): Hint => ({ span, message: staleHint, severity: 'hint' }));
    const toldOf = JSON.stringify([of.text.length, of.problems, hints.map(({ span }) => span)]);
    if (of.toldOf === toldOf) return;
    of.toldOf = toldOf;
    onRead(of.by.uri, of.text, [...of.problems, ...hints]);
  };

  const tellSoon = (key: string): void => {
    if (waiting.has(key)) return;
    waiting.add(key);
    setTimeout(() => {
      waiting.delete(key);
      try {
        tell(key);
      } catch {
        // Nobody is listening any more.
      }
    }, GATHERING);
  };

  const nearestOf = nearest(files, (folder, names) => read(childOf(folder, ACCEPTED_FILE), names.has(ACCEPTED_FILE)));

  const isAsKnown = async (uri: string): Promise<boolean> => (await readText(files, uri))?.text === known.get(keyOf(uri))?.text;

  return {
    async of(uri) {
      const by = await nearestOf.of(uri);
      const file = by && pathFrom(parentOf(by.uri) ?? '', uri);
      return by && file !== undefined ? { ...by.index.inFile(file), by, file } : undefined;
    },
    reviewed({ by, file }, review, isActive) {
      const key = keyOf(by.uri);
      known.get(key)?.reviewed.set(file, reviewedFile(review.accepted, isActive));
      tellSoon(key);
    },
    staleIn: uri => staleOf(keyOf(uri)),
    async filesChanged(changes) {
      const comesOrGoes = ({ uri, type }: FileEvent): boolean =>
        type !== FileChangeType.Changed && [...known.values()].some(({ named }) => named.has(keyOf(uri)));
      const isNews = await Promise.all(
        changes.map(async change => (isAcceptedFile(change.uri) ? !(await isAsKnown(change.uri)) : comesOrGoes(change))),
      );
      if (!isNews.includes(true)) return false;
      nearestOf.forget();
      return true;
    },
    forget: nearestOf.forget,
  };
}

/** The keys of a file and of the folders between it and the file that names it. */
function pathsTo(from: string, file: string): string[] {
  const folder = parentOf(from) ?? '';
  const paths: string[] = [];
  for (let uri: string | undefined = resolved(folder, file); uri && uri !== folder && paths.length < 50; uri = parentOf(uri))
    paths.push(keyOf(uri));
  return paths;
}
