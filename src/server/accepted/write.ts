import { type DecodedFile, decode, encode, type Message } from '../../engine';
import { type Changes, parseAccepted, type WrittenEntry, withChanges } from '../../engine/accepted';
import type { Session } from '../documents';
import { nameOf } from '../uris';
import { FAILURES } from './messages';

/** What is to be changed, given the entries that are there. */
export type Change = (entries: readonly WrittenEntry[]) => Changes;

/** How often a file that others write at the same time is read again. */
const ATTEMPTS = 12;
/** How much longer to wait after each attempt, in milliseconds. */
const PAUSE = 10;

/**
 * Changes a file of accepted findings: reads it as it is stored, changes it, and puts the new one in its place, unless someone else was faster:
 * then it begins anew, so that nothing of theirs is lost.
 * @returns what went wrong, if anything
 */
export async function changeAccepted({ files, documents, rules }: Session, uri: string, change: Change): Promise<Message | undefined> {
  const name = nameOf(uri);
  const ids = rules.map(({ meta }) => meta.id);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = await files.read(uri);
    const file: DecodedFile = before ? decode(before) : NEW;
    const { entries, problems } = parseAccepted(file.text, ids);
    if (file.problems.length > 0 || problems.some(({ severity }) => severity === 'error')) return FAILURES.broken(name);
    const open = documents.get(uri)?.getText();
    if (open !== undefined && normalised(open) !== normalised(file.text)) return FAILURES.unsaved(name);
    const text = withChanges(file.text, change(entries));
    if (text === file.text) return undefined;
    const outcome = await files.write(uri, encode(text, file), before);
    if (outcome === 'written') return undefined;
    if (outcome !== 'changed') return FAILURES.notWritable(name, outcome.reason);
    await new Promise(resolve => setTimeout(resolve, attempt * PAUSE));
  }
  return FAILURES.busy(name);
}

const NEW = decode(new Uint8Array());

const normalised = (text: string): string => text.replace(/^\uFEFF/, '');
