import type { CancellationToken, WorkspaceEdit } from 'vscode-languageserver';
import { compatibleEdits } from '../engine';
import { reviewed, type Session } from './documents';
import { toEditOfFiles, together } from './edits';
import { preferredFix } from './finding-items';
import { APPLY_FIX, type ApplyFixParams } from './protocol';
import { reviewStored } from './stored-file';
import { keyOf } from './uris';

/**
 * Answers `APPLY_FIX`. Every file is reviewed as it is now, so that no edit is made for a text that has changed; of fixes that touch the
 * same place the first takes part.
 */
export function registerApplyFix(session: Session): void {
  session.connection.onRequest(
    APPLY_FIX,
    async ({ items, fix }: ApplyFixParams, token: CancellationToken): Promise<WorkspaceEdit | null> => {
      const wanted = new Map<string, { uri: string; fingerprints: Set<string> }>();
      for (const { uri, fingerprint } of items) {
        const file = wanted.get(keyOf(uri));
        if (file) file.fingerprints.add(fingerprint);
        else wanted.set(keyOf(uri), { uri, fingerprints: new Set([fingerprint]) });
      }
      const edits: WorkspaceEdit[] = [];
      const touched = new Set<string>();
      for (const { uri, fingerprints } of wanted.values()) {
        const edit = await fixesIn(session, uri, fingerprints, fix, token);
        if (!edit || changedBy(edit).some(file => touched.has(file))) continue;
        edits.push(edit);
        for (const file of changedBy(edit)) touched.add(file);
      }
      return edits.length > 0 ? together(edits) : null;
    },
  );
}

/** The files an edit changes, by key. */
const changedBy = ({ documentChanges = [], changes = {} }: WorkspaceEdit): string[] =>
  [...documentChanges.flatMap(change => ('textDocument' in change ? change.textDocument.uri : [])), ...Object.keys(changes)].map(keyOf);

async function fixesIn(
  session: Session,
  uri: string,
  fingerprints: ReadonlySet<string>,
  nth: number | undefined,
  token: CancellationToken,
): Promise<WorkspaceEdit | undefined> {
  const isOpen = session.documents.get(uri) !== undefined;
  const now = await (isOpen ? reviewed(session, uri, token) : reviewStored(session, uri, token));
  if (!now) return undefined;
  const wanted = now.review.findings.filter(({ fingerprint }) => fingerprints.has(fingerprint));
  const { findings, others } = await session.across.withFixes(uri, wanted, token);
  const chosen = findings.flatMap(finding => (nth === undefined ? preferredFix(finding) : finding.fixes[nth]) ?? []);
  const inSeveral = chosen.filter(({ edits }) => edits.some(({ file }) => file !== undefined));
  // What changes other files too may touch what another fix touches: it is applied alone.
  const edits = inSeveral[0]?.edits ?? compatibleEdits(chosen);
  const version = isOpen ? now.document.version : null;
  return edits.length > 0 ? toEditOfFiles({ document: now.document, version }, edits, session.client, others) : undefined;
}
