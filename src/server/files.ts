import type { Connection } from 'vscode-languageserver';
import { type DecodedFile, decode, isBinary } from '../engine';
import {
  type DocumentReference,
  type FileContent,
  type FolderContent,
  type FolderEntry,
  READ_FILE,
  READ_FOLDER,
  WRITE_FILE,
  type WriteFileOutcome,
  type WriteFileParams,
} from './protocol';

/** Where files are read from: the disk, or the client. Both answer `undefined` for what is not there or not to be read. */
export interface Files {
  /** @param within the folder the file must not lie outside of, links followed, where there are links */
  read(uri: string, within?: string): Promise<Uint8Array | undefined>;
  list(folder: string): Promise<readonly FolderEntry[] | undefined>;
  /** Puts a file in its place in one step, unless it is no longer what it was `before` (`undefined`: not there). */
  write(uri: string, content: Uint8Array, before: Uint8Array | undefined): Promise<WriteOutcome>;
}

/** `changed`: someone else wrote the file, and it was left alone. */
export type WriteOutcome = 'written' | 'changed' | { readonly reason: string };

/** Files as the client sees them: on another machine, in a repository on the web. */
export const clientFiles = (connection: Connection): Files => {
  const read = async (uri: string): Promise<Uint8Array | undefined> => {
    const content: FileContent | null = await connection.sendRequest(READ_FILE, reference(uri));
    return content ? fromBase64(content.base64) : undefined;
  };
  return {
    read,
    async list(folder) {
      const content: FolderContent | null = await connection.sendRequest(READ_FOLDER, reference(folder));
      return content?.entries;
    },
    async write(uri, content, before) {
      if (!isSameContent(await read(uri), before)) return 'changed';
      const params: WriteFileParams = { ...reference(uri), base64: toBase64(content) };
      const { error }: WriteFileOutcome = await connection.sendRequest(WRITE_FILE, params);
      return error === undefined ? 'written' : { reason: error };
    },
  };
};

const NO_FILES: Files = {
  read: async () => undefined,
  list: async () => undefined,
  write: async () => ({ reason: 'no files' }),
};

/** Whether two files hold the same, or neither is there. */
const isSameContent = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a.length === b.length && a.every((byte, i) => byte === b[i]));

/** Files from wherever they can be had: `file:` URIs from the disk of this machine where the server has one, others from the client. */
export function filesFrom(disk: Files | undefined, client: Files = NO_FILES): Files {
  const holder = (uri: string): Files => (disk && uri.startsWith('file:') ? disk : client);
  return {
    read: (uri, within) => holder(uri).read(uri, within),
    list: folder => holder(folder).list(folder),
    write: (uri, content, before) => holder(uri).write(uri, content, before),
  };
}

/** The same files, with what stands in folders kept until it is forgotten. */
export function withKnownFolders(files: Files): Files & { forgetFolders(): void } {
  const known = new Map<string, ReturnType<Files['list']>>();
  return {
    ...files,
    list(folder) {
      const entries = known.get(folder) ?? files.list(folder);
      known.set(folder, entries);
      return entries;
    },
    forgetFolders: () => known.clear(),
  };
}

/** The text of a file; `undefined` when there is none. */
export async function readText(files: Files, uri: string, within?: string): Promise<DecodedFile | undefined> {
  const bytes = await files.read(uri, within);
  return bytes && !isBinary(bytes) ? decode(bytes) : undefined;
}

const reference = (uri: string): DocumentReference => ({ textDocument: { uri } });

function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** Bytes turned into characters in one call; a call takes only so many arguments. */
const BYTES_A_CALL = 8_192;

function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += BYTES_A_CALL) parts.push(String.fromCharCode(...bytes.subarray(i, i + BYTES_A_CALL)));
  return btoa(parts.join(''));
}
