import { type CancellationToken, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Finding, Message } from '../../engine';
import { ACCEPTED_FILE, type AcceptedEntry, identityOfEntry, newEntry } from '../../engine/accepted';
import { type Reviewed, reviewed, type Session } from '../documents';
import { repositoryRoot } from '../nearest';
import {
  ACCEPT,
  ACCEPT_COMMAND,
  type AcceptOutcome,
  type AcceptParams,
  type FindingReference,
  REVOKE,
  REVOKE_COMMAND,
  type RevokeParams,
} from '../protocol';
import { reviewStored } from '../stored-file';
import { childOf, keyOf, parentOf, pathFrom } from '../uris';
import { FAILURES } from './messages';
import { type Change, changeAccepted } from './write';

/** What the requests need of the server besides the session. */
export interface AcceptingHost {
  /** The folders the client has open. */
  folders(): readonly string[];
  /** Something else is accepted now in these files, or (`undefined`) anywhere. */
  onChange(uris: readonly string[] | undefined): void;
}

/** Answers `ACCEPT` and `REVOKE`, and executes them as commands. One is carried out after the other. */
export function registerAccepting(session: Session, host: AcceptingHost): void {
  const { connection } = session;
  let lane: Promise<unknown> = Promise.resolve();
  const inLane = (work: () => Promise<AcceptOutcome>): Promise<AcceptOutcome> => {
    const result = lane.then(work);
    lane = result.catch(() => {});
    return result;
  };
  const onAccept = (params: AcceptParams, token: CancellationToken) => inLane(() => accept(session, host, params, token));
  const onRevoke = (params: RevokeParams, token: CancellationToken) => inLane(() => revoke(session, host, params, token));
  connection.onRequest(ACCEPT, onAccept);
  connection.onRequest(REVOKE, onRevoke);
  connection.onExecuteCommand(async ({ command, arguments: [params] = [] }, token) => {
    const work = command === ACCEPT_COMMAND ? onAccept : command === REVOKE_COMMAND ? onRevoke : undefined;
    const outcome = await work?.(params, token);
    if (outcome?.error)
      await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message: outcome.error });
    return outcome ?? null;
  });
}

/** The changes to one file of accepted findings, and the files whose findings they are. */
interface Planned {
  readonly uri: string;
  readonly of: Set<string>;
  readonly entries: AcceptedEntry[];
  count: number;
}

async function accept(
  session: Session,
  host: AcceptingHost,
  { items, scope, reason }: AcceptParams,
  token: CancellationToken,
): Promise<AcceptOutcome> {
  const plans = new Map<string, Planned>();
  for (const [uri, fingerprints] of byFile(items)) {
    const where = await acceptedFileFor(session, host, uri);
    const now = await reviewNow(session, uri, token);
    if (!where || !now) return failure(session, FAILURES.notSaved());
    const file = pathFrom(parentOf(where) ?? '', uri) ?? '';
    const text = now.document.getText();
    const chosen = now.review.findings.filter(({ fingerprint }) => fingerprints.has(fingerprint));
    plan(
      plans,
      where,
      uri,
      chosen.map(finding => newEntry(finding, scope, file, text, reason)),
    );
  }
  return carryOut(session, host, plans, scope === 'finding' || scope === 'file', entries => () => ({ add: entries }));
}

async function revoke(session: Session, host: AcceptingHost, { items }: RevokeParams, token: CancellationToken): Promise<AcceptOutcome> {
  const plans = new Map<string, Planned>();
  let isLocal = true;
  for (const [uri, fingerprints] of byFile(items)) {
    const now = await reviewNow(session, uri, token);
    const here = await session.accepted.of(uri);
    if (!now || !here) continue;
    const chosen = now.review.accepted.filter(({ finding }) => fingerprints.has(finding.fingerprint)).map(({ entry }) => entry);
    isLocal &&= chosen.every(({ scope }) => scope === 'finding' || scope === 'file');
    plan(plans, here.by.uri, uri, chosen);
  }
  return carryOut(session, host, plans, isLocal, entries => {
    const gone = new Set(entries.map(identityOfEntry));
    return there => ({ remove: there.filter(entry => gone.has(identityOfEntry(entry))) });
  });
}

function plan(plans: Map<string, Planned>, where: string, uri: string, entries: readonly AcceptedEntry[]): void {
  const planned = plans.get(where) ?? { uri: where, of: new Set(), entries: [], count: 0 };
  plans.set(where, planned);
  planned.of.add(uri);
  planned.entries.push(...entries);
  planned.count += entries.length;
}

/** Writes what was planned. `isLocal`: it matters to no file but those whose findings these are. */
async function carryOut(
  session: Session,
  host: AcceptingHost,
  plans: ReadonlyMap<string, Planned>,
  isLocal: boolean,
  changeOf: (entries: readonly AcceptedEntry[]) => Change,
): Promise<AcceptOutcome> {
  const planned = [...plans.values()].filter(({ count }) => count > 0);
  if (planned.length === 0) return failure(session, FAILURES.notFound());
  let accepted = 0;
  let error: Message | undefined;
  for (const { uri, of, entries, count } of planned) {
    error = await changeAccepted(session, uri, changeOf(entries));
    if (error) break;
    accepted += count;
    session.accepted.forget();
    host.onChange(isLocal ? [...of] : undefined);
  }
  const file = planned[0].uri;
  return error ? { ...failure(session, error), accepted } : { accepted, file };
}

const failure = ({ client }: Session, message: Message): AcceptOutcome => ({ accepted: 0, error: message[client.locale] });

/** The fingerprints asked for, by file. */
function byFile(items: readonly FindingReference[]): Map<string, Set<Finding['fingerprint']>> {
  const uris = new Map<string, string>();
  const files = new Map<string, Set<string>>();
  for (const { uri, fingerprint } of items) {
    const one = uris.get(keyOf(uri)) ?? uri;
    uris.set(keyOf(uri), one);
    files.set(one, (files.get(one) ?? new Set()).add(fingerprint));
  }
  return files;
}

const reviewNow = (session: Session, uri: string, token: CancellationToken): Promise<Reviewed | undefined> =>
  session.documents.get(uri) ? reviewed(session, uri, token) : reviewStored(session, uri, token);

/**
 * Where it is kept what is accepted in a file: in the nearest file for it; where there is none yet, beside the config that governs the file, at
 * the root of its repository, of the folder the client has open, or beside it. `undefined` for a text that lies in no folder.
 */
async function acceptedFileFor(session: Session, host: AcceptingHost, uri: string): Promise<string | undefined> {
  const here = await session.accepted.of(uri);
  if (here) return here.by.uri;
  const opened = host
    .folders()
    .filter(folder => pathFrom(folder, uri) !== undefined)
    .sort((a, b) => b.length - a.length);
  const config = await session.configOf(uri);
  const folder = (config && parentOf(config)) ?? (await repositoryRoot(session.files, uri)) ?? opened[0] ?? parentOf(uri);
  return folder === undefined ? undefined : childOf(folder, ACCEPTED_FILE);
}
