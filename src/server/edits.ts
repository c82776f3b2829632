import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../engine';
import type { ClientFeatures } from './client-features';
import { toRange } from './diagnostics';

/** Edits of a document as the protocol has them; with the document's version where the client checks it. */
export function toWorkspaceEdit(document: TextDocument, edits: readonly Edit[], client: ClientFeatures): WorkspaceEdit {
  const textEdits = edits.map(({ span, text }): TextEdit => ({ range: toRange(document, span), newText: text }));
  return client.versionedEdits
    ? { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: textEdits }] }
    : { changes: { [document.uri]: textEdits } };
}
