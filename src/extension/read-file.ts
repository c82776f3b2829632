import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type DocumentReference, type FileContent, READ_FILE } from '../server/protocol';

/** Lets the server read files no editor has open, wherever the workspace is: on a disk, on another machine, in a repository on the web. */
export function answerFileReads(client: BaseLanguageClient): vscode.Disposable {
  return client.onRequest(READ_FILE, async ({ textDocument }: DocumentReference): Promise<FileContent | null> => {
    try {
      const bytes = await vscode.workspace.fs.readFile(client.protocol2CodeConverter.asUri(textDocument.uri));
      return { text: decode(bytes) };
    } catch {
      return null; // deleted or unreadable: there is nothing to review
    }
  });
}

/** UTF-16 by its byte order mark; else UTF-8 where it is valid; else GB18030, what Chinese files without Unicode are written in. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
