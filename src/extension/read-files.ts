import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
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
} from '../server/protocol';

/** Lets the server read and write files no editor has open, wherever the workspace is: on a disk, on another machine, in a repository on the web. */
export function answerFileReads(client: BaseLanguageClient): vscode.Disposable {
  const uriOf = ({ textDocument }: DocumentReference): vscode.Uri => client.protocol2CodeConverter.asUri(textDocument.uri);
  const { fs } = vscode.workspace;
  return vscode.Disposable.from(
    client.onRequest(READ_FILE, (file: DocumentReference) =>
      orNull(async (): Promise<FileContent> => ({ base64: toBase64(await fs.readFile(uriOf(file))) })),
    ),
    client.onRequest(WRITE_FILE, async ({ base64, ...file }: WriteFileParams): Promise<WriteFileOutcome> => {
      try {
        await fs.writeFile(uriOf(file), fromBase64(base64));
        return {};
      } catch (error) {
        return { error: error instanceof Error ? error.message : String(error) };
      }
    }),
    client.onRequest(READ_FOLDER, (folder: DocumentReference) =>
      orNull(async (): Promise<FolderContent> => ({ entries: (await fs.readDirectory(uriOf(folder))).map(toEntry) })),
    ),
  );
}

/** What is not there or cannot be read is nothing. */
async function orNull<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read();
  } catch {
    return null;
  }
}

const { File, Directory, SymbolicLink } = vscode.FileType;

/** A link to a folder is not followed: it may lead in a circle. */
const toEntry = ([name, type]: [string, vscode.FileType]): FolderEntry => ({
  name,
  kind: type === Directory ? 'folder' : (type & ~SymbolicLink) === File ? 'file' : 'other',
});

/** Bytes turned into characters in one call; a call takes only so many arguments. */
const BYTES_A_CALL = 8_192;

function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i < bytes.length; i += BYTES_A_CALL) parts.push(String.fromCharCode(...bytes.subarray(i, i + BYTES_A_CALL)));
  return btoa(parts.join(''));
}

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), character => character.charCodeAt(0));
