import { type CancellationToken, ResponseError } from 'vscode-languageserver';
import { type Reviewed, reviewed, type Session } from './documents';
import { toItem } from './finding-items';
import { FINDINGS, FINDINGS_CHANGED, type FileFindings, type FindingsChanged, type FindingsParams } from './protocol';
import { keyOf } from './uris';
import type { FileResult } from './workspace-review';

/** What the rest of the server tells of, for clients that list findings. */
export interface FindingsLists {
  /** What is found in these files may have changed. */
  changed(uris: readonly string[]): void;
}

/** For how long changes are gathered before the client is told, in milliseconds. */
const GATHERING = 100;

/** Answers `FINDINGS`, and tells a client that wants to know when an answer would be another one. `stored`: what is found in files no editor has open, by key, where the workspace is reviewed. */
export function registerFindings(session: Session, stored: () => ReadonlyMap<string, FileResult> | undefined): FindingsLists {
  const { connection, client, documents } = session;
  const changed = new Set<string>();

  const tell = async (): Promise<void> => {
    const params: FindingsChanged = { uris: [...changed] };
    changed.clear();
    await connection.sendNotification(FINDINGS_CHANGED, params);
  };

  /** Of an open document as it is now, of another file what is known of it. */
  const findingsOf = async (uri: string, token: CancellationToken): Promise<FileFindings> => {
    const isFollowed = stored() !== undefined;
    if (!documents.get(uri)) return storedFindings(uri, stored()?.get(keyOf(uri)), isFollowed);
    const now = await reviewed(session, uri, token);
    return now ? openFindings(session, now, isFollowed) : storedFindings(uri, undefined, isFollowed);
  };

  /** Of several; without those that change this very moment, of which the client will be told again. */
  const findingsOfAll = async (uris: readonly string[], token: CancellationToken): Promise<FileFindings[]> => {
    const known: FileFindings[] = [];
    for (const uri of uris) {
      try {
        known.push(await findingsOf(uri, token));
      } catch (error) {
        if (!(error instanceof ResponseError) || token.isCancellationRequested) throw error;
      }
    }
    return known;
  };

  const everyFile = (): string[] => {
    const open = documents.keys();
    const openKeys = new Set(open.map(keyOf));
    return [...open, ...[...(stored() ?? [])].filter(([key]) => !openKeys.has(key)).map(([, { uri }]) => uri)];
  };

  connection.onRequest(FINDINGS, async ({ textDocument, uris }: FindingsParams, token: CancellationToken): Promise<FileFindings[]> => {
    return textDocument ? [await findingsOf(textDocument.uri, token)] : findingsOfAll(uris ?? everyFile(), token);
  });

  return {
    changed(uris) {
      if (!client.options.findings || uris.length === 0) return;
      if (changed.size === 0) setTimeout(() => tell().catch(() => {}), GATHERING); // nobody may be listening any more
      for (const uri of uris) changed.add(uri);
    },
  };
}

const storedFindings = (uri: string, result: FileResult | undefined, isFollowed: boolean): FileFindings => ({
  uri,
  version: null,
  isFollowed,
  revision: result?.revision ?? '',
  findings: result?.findings ?? [],
  accepted: result?.accepted ?? [],
});

function openFindings({ rules, client }: Session, { document, review }: Reviewed, isFollowed: boolean): FileFindings {
  const { uri, version } = document;
  return {
    uri,
    version,
    isFollowed,
    revision: String(version),
    findings: review.findings.map(finding => toItem(document, finding, rules, client.locale)),
    accepted: review.accepted.map(({ finding, reason }) => toItem(document, finding, rules, client.locale, reason)),
  };
}
