import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../engine';
import type { ClientFeatures } from './client-features';
import { toRange } from './diagnostics';

/** Edits of a document as the protocol has them; with the document's version (`null`: as it is stored) where the client checks it. */
export function toWorkspaceEdit(
  document: TextDocument,
  edits: readonly Edit[],
  client: ClientFeatures,
  version: number | null = document.version,
): WorkspaceEdit {
  const textEdits = edits.map(({ span, text }): TextEdit => ({ range: toRange(document, span), newText: text }));
  return client.versionedEdits
    ? { documentChanges: [{ textDocument: { uri: document.uri, version }, edits: textEdits }] }
    : { changes: { [document.uri]: textEdits } };
}

/** A document, and its version (`null`: as it is stored) for edits of it. */
export interface VersionedDocument {
  readonly document: TextDocument;
  readonly version: number | null;
}

/** Edits of a document and of others: those that name a file are of that one. */
export function toEditOfFiles(
  { document, version }: VersionedDocument,
  edits: readonly Edit[],
  client: ClientFeatures,
  others: ReadonlyMap<string, VersionedDocument>,
): WorkspaceEdit {
  const byFile = new Map<string | undefined, Edit[]>();
  for (const edit of edits) byFile.set(edit.file, [...(byFile.get(edit.file) ?? []), edit]);
  return together(
    [...byFile].flatMap(([file, some]) => {
      const other = file === undefined ? { document, version } : others.get(file);
      return other ? [toWorkspaceEdit(other.document, some, client, other.version)] : [];
    }),
  );
}

/** Edits of several documents as one. */
export const together = (edits: readonly WorkspaceEdit[]): WorkspaceEdit => ({
  ...(edits.some(edit => edit.documentChanges) && { documentChanges: edits.flatMap(edit => edit.documentChanges ?? []) }),
  ...(edits.some(edit => edit.changes) && { changes: Object.assign({}, ...edits.map(edit => edit.changes)) }),
});
