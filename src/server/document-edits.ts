import type { TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../engine';

/** The edits of open documents that no review has taken in yet. */
const pending = new WeakMap<TextDocument, Edit[]>();

/** Open documents that remember their edits. */
export const editedDocuments: TextDocumentsConfiguration<TextDocument> = {
  create: (uri, languageId, version, content) => TextDocument.create(uri, languageId, version, content),
  update(document, changes, version) {
    const edits = pending.get(document) ?? [];
    pending.set(document, edits);
    for (const change of changes) {
      const isPart = 'range' in change;
      const start = isPart ? document.offsetAt(change.range.start) : 0;
      const end = isPart ? document.offsetAt(change.range.end) : document.getText().length;
      edits.push({ span: { start: Math.min(start, end), end: Math.max(start, end) }, text: change.text });
      TextDocument.update(document, [change], version);
    }
    return document;
  },
};

/** The edits since they were last taken, each counting in the text as those before it left it. */
export function takeEdits(document: TextDocument): readonly Edit[] {
  const edits = pending.get(document) ?? [];
  pending.delete(document);
  return edits;
}
