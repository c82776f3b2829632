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

/** Edits of several documents as one. */
export const together = (edits: readonly WorkspaceEdit[]): WorkspaceEdit => ({
  ...(edits.some(edit => edit.documentChanges) && { documentChanges: edits.flatMap(edit => edit.documentChanges ?? []) }),
  ...(edits.some(edit => edit.changes) && { changes: Object.assign({}, ...edits.map(edit => edit.changes)) }),
});
