import type { Connection } from 'vscode-languageserver';
import { type DecodedFile, decode, isBinary } from '../engine';
import { type DocumentReference, type FileContent, type FolderContent, type FolderEntry, READ_FILE, READ_FOLDER } from './protocol';

/** Where files are read from: the disk, or the client. Both answer `undefined` for what is not there or not to be read. */
export interface Files {
  read(uri: string): Promise<Uint8Array | undefined>;
  list(folder: string): Promise<readonly FolderEntry[] | undefined>;
}

/** Files as the client sees them: on another machine, in a repository on the web. */
export const clientFiles = (connection: Connection): Files => ({
  async read(uri) {
    const content: FileContent | null = await connection.sendRequest(READ_FILE, reference(uri));
    return content ? fromBase64(content.base64) : undefined;
  },
  async list(folder) {
    const content: FolderContent | null = await connection.sendRequest(READ_FOLDER, reference(folder));
    return content?.entries;
  },
});

const NO_FILES: Files = { read: async () => undefined, list: async () => undefined };

/** Files from wherever they can be had: `file:` URIs from the disk of this machine where the server has one, others from the client. */
export function filesFrom(disk: Files | undefined, client: Files = NO_FILES): Files {
  const holder = (uri: string): Files => (disk && uri.startsWith('file:') ? disk : client);
  return { read: uri => holder(uri).read(uri), list: folder => holder(folder).list(folder) };
}

/** The same files, with what stands in folders kept until it is forgotten. */
export function withKnownFolders(files: Files): Files & { forgetFolders(): void } {
  const known = new Map<string, ReturnType<Files['list']>>();
  return {
    read: uri => files.read(uri),
    list(folder) {
      const entries = known.get(folder) ?? files.list(folder);
      known.set(folder, entries);
      return entries;
    },
    forgetFolders: () => known.clear(),
  };
}

/** The text of a file; `undefined` when there is none. */
export async function readText(files: Files, uri: string): Promise<DecodedFile | undefined> {
  const bytes = await files.read(uri);
  return bytes && !isBinary(bytes) ? decode(bytes) : undefined;
}

const reference = (uri: string): DocumentReference => ({ textDocument: { uri } });

function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
