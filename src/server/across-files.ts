import type { CancellationToken, Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  contentName,
  type FileIndex,
  type Finding,
  type FindingsAcrossFiles,
  fileIndex,
  filesOf,
  fixesOf,
  hash,
  type PlacedSegment,
  type Review,
  type Rule,
  withFindingsAcross,
} from '../engine';
import { type Places, toPosition } from './diagnostics';
import type { VersionedDocument } from './edits';
import { type Files, readText } from './files';
import type { Jobs } from './jobs';
import type { ReviewJob } from './reviewer';
import { keyOf, uriOfKey } from './uris';

/** What files of the workspace say otherwise than others; nothing unless it is asked for. Of open documents what their editors hold counts. */
export interface AcrossFiles {
  /** Compares files from now on, or no more; says whether that is new. */
  enable(isOn: boolean): boolean;
  /** An open document was reviewed. */
  reviewed(document: TextDocument, review: Review, job: ReviewJob): void;
  /** A file was reviewed as it is stored; of no account while an editor has it open. */
  reviewedStored(uri: string, review: Review, job: ReviewJob): void;
  /** Whether nothing would be learnt of a stored file by reviewing it again. */
  isKnown(uri: string, text: string): boolean;
  /** A file, or what is in a folder, is no longer there or not to be reviewed. */
  forget(uri: string): void;
  closed(uri: string): void;
  /** A review of an open document, with what other files say otherwise as far as that is known by now. */
  withOthers(uri: string, review: Review): Review;
  /** The same of a file as it is stored. */
  withOthersStored(uri: string, text: string, review: Review): Review;
  /** What other files say otherwise than a stored one; none for files an editor has open. */
  findingsOf(uri: string): FindingsAcrossFiles;
  /** Where offsets stand in a file that is known. */
  placesOf(uri: string): Places;
  /** The same findings of a file; those that came from other files with their fixes, and the documents these change. */
  withFixes(
    uri: string,
    findings: readonly Finding[],
    token: CancellationToken,
  ): Promise<{ findings: readonly Finding[]; others: ReadonlyMap<string, VersionedDocument> }>;
  /** `changed` is told of files (by key) of which others may now say something else, a while after. */
  onChange(changed: (keys: readonly string[], hasNews: (uri: string) => boolean) => void): void;
  /** Tells now. */
  settle(): void;
}

export interface AcrossFilesOptions {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly rules: readonly Rule[];
  readonly files: Files;
  readonly jobFor: Jobs['of'];
}

/** For how long changes are gathered before they are told, in milliseconds. */
const GATHERING = 150;
/** Longer texts are looked through only when their editor rests, in UTF-16 code units and milliseconds. */
const LONG_TEXT = 300_000;
const REST = 1_000;

const NOTHING: FindingsAcrossFiles = { findings: [], accepted: [] };

export function acrossFiles({ connection, documents, rules, files, jobFor }: AcrossFilesOptions): AcrossFiles {
  let index: FileIndex | undefined;
  const known = new Set<string>();
  /** The reviews of open documents that were taken in. */
  const open = new Map<string, Review>();
  /** Names what an open document was last said to have. */
  const said = new Map<string, string>();
  const resting = new Map<string, ReturnType<typeof setTimeout>>();
  const concerned = new Set<string>();
  const listeners: Parameters<AcrossFiles['onChange']>[0][] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const openKeys = new Set<string>();
  documents.onDidOpen(({ document }) => void openKeys.add(keyOf(document.uri)));
  const isOpen = (key: string): boolean => openKeys.has(key);
  const found = (key: string): FindingsAcrossFiles => index?.findingsOf(key) ?? NOTHING;

  const settle = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (concerned.size === 0) return;
    const keys = [...concerned];
    concerned.clear();
    const hasNews = (uri: string): boolean => said.has(keyOf(uri)) && said.get(keyOf(uri)) !== nameOf(found(keyOf(uri)));
    for (const changed of listeners) changed(keys, hasNews);
  };

  const settleIfHeard = (): void => {
    try {
      settle();
    } catch {
      // The client is gone.
    }
  };

  const tell = (keys: Iterable<string>): void => {
    for (const key of keys) concerned.add(key);
    if (concerned.size > 0) timer ??= setTimeout(settleIfHeard, GATHERING);
  };

  /** Takes in what a file says; tells of the others. */
  const take = (key: string, review: Review, { scope }: ReviewJob): void => {
    if (!index) return;
    known.add(key);
    const others = new Set(index.set(key, scope, review.facts()));
    others.delete(key);
    tell(others);
  };

  const drop = (key: string): void => {
    if (known.delete(key) && index) tell(index.set(key, '', undefined));
  };

  const takeOpen = (document: TextDocument, review: Review, job: ReviewJob): void => {
    const key = keyOf(document.uri);
    clearTimeout(resting.get(key));
    resting.delete(key);
    const isLong = document.getText().length > LONG_TEXT;
    const { version } = document;
    const now = (): void => {
      if (document.version !== version || !isOpen(key)) return;
      open.set(key, review);
      take(key, review, job);
      tell([key]);
    };
    if (isLong) resting.set(key, setTimeout(now, REST));
    else now();
  };

  /** A file's text and segments as they are now, if it is as it was when it was compared. */
  const read = async (key: string): Promise<(VersionedDocument & { segments: readonly PlacedSegment[] }) | undefined> => {
    const now = documents.all().find(({ uri }) => keyOf(uri) === key);
    const uri = now?.uri ?? uriOfKey(key);
    const [text, job] = await Promise.all([now ? now.getText() : readText(files, uri).then(file => file?.text), jobFor(now ?? { uri })]);
    if (text === undefined || !job || index?.contentOf(key) !== contentName(text)) return undefined;
    const { segments } = job.format.parse(text, job.settings);
    return { document: now ?? TextDocument.create(uri, '', 0, text), version: now?.version ?? null, segments };
  };

  return {
    enable(isOn) {
      if (isOn === (index !== undefined)) return false;
      index = isOn ? fileIndex(rules) : undefined;
      open.clear();
      tell(known);
      known.clear();
      return true;
    },
    reviewed(document, review, job) {
      if (index) takeOpen(document, review, job);
    },
    reviewedStored(uri, review, job) {
      if (!isOpen(keyOf(uri))) take(keyOf(uri), review, job);
    },
    isKnown: (uri, text) => !index || isOpen(keyOf(uri)) || index.contentOf(keyOf(uri)) === contentName(text),
    forget(uri) {
      const key = keyOf(uri);
      for (const one of [...known]) if ((one === key || one.startsWith(`${key}/`)) && !isOpen(one)) drop(one);
    },
    closed(uri) {
      const key = keyOf(uri);
      openKeys.delete(key);
      said.delete(key);
      clearTimeout(resting.get(key));
      open.delete(key); // what is known of it holds until the file as it is stored was looked at
    },
    withOthers(uri, review) {
      const key = keyOf(uri);
      const own = open.get(key) === review ? found(key) : NOTHING;
      said.set(key, nameOf(own));
      return withFindingsAcross(review, own);
    },
    withOthersStored: (uri, text, review) =>
      index?.contentOf(keyOf(uri)) === contentName(text) ? withFindingsAcross(review, found(keyOf(uri))) : review,
    findingsOf: uri => (isOpen(keyOf(uri)) ? NOTHING : found(keyOf(uri))),
    placesOf: uri => ({
      uri,
      positionAt: offset => toPosition(index?.placeIn(keyOf(uri), offset) ?? { line: 1, column: 1 }),
    }),
    async withFixes(uri, findings, token) {
      const others = new Map<string, VersionedDocument>();
      const segments = new Map<string, readonly PlacedSegment[]>();
      if (!index || !findings.some(isFromOthers)) return { findings, others };
      const byName = new Map(index.disagreementsOf(keyOf(uri)).map(one => [one.finding.fingerprint, one]));
      const wanted = findings.flatMap(finding => (isFromOthers(finding) ? (byName.get(finding.fingerprint) ?? []) : []));
      for (const key of new Set(wanted.flatMap(filesOf))) {
        if (token.isCancellationRequested) return { findings, others };
        try {
          const file = await read(key);
          if (!file) continue;
          others.set(key, file);
          segments.set(key, file.segments);
        } catch (error) {
          connection.console.warn(`Could not read ${key}: ${String(error)}`);
        }
      }
      const withFixes = (finding: Finding): Finding => {
        const one = isFromOthers(finding) && byName.get(finding.fingerprint);
        return one ? { ...finding, fixes: fixesOf(one, rules, key => segments.get(key)) } : finding;
      };
      return { findings: findings.map(withFixes), others };
    },
    onChange: changed => void listeners.push(changed),
    settle,
  };
}

const nameOf = ({ findings, accepted }: FindingsAcrossFiles): string => hash(JSON.stringify([findings, accepted]));

const isFromOthers = ({ related }: Finding): boolean => related.some(({ other }) => other !== undefined);
