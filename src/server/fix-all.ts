import type { CancellationToken } from 'vscode-languageserver';
import { applyEdits, compatibleEdits, type Edit, type Finding, type Fix, type Review, safeFix } from '../engine';
import { type Deadline, noDeadline } from './deadline';
import { type Reviewed, reviewed, type Session } from './documents';
import { toWorkspaceEdit } from './edits';
import { type PieceTable, toEdits, untouched, withEdits } from './piece-table';
import { FIX_ALL, type FixAllParams } from './protocol';
import { ReviewAbandoned, reviewInSlices } from './reviewer';

/** A fix may uncover another; how often we look again. A guard, not met in practice. */
const ROUNDS = 8;

/** Which fix of a finding takes part. */
export type Choose = (finding: Finding) => Fix | undefined;

/** The request to apply all safe fixes of an open document, or those of one rule. */
export function registerFixAll(session: Session): void {
  session.connection.onRequest(FIX_ALL, async ({ textDocument, rule }: FixAllParams, token: CancellationToken) => {
    const now = await reviewed(session, textDocument.uri, token);
    const edits = now && (await allFixes(session, now, rule === undefined ? safeFix : safeFixOf(rule), noDeadline(token)));
    return now && edits?.length ? toWorkspaceEdit(now.document, edits, session.client) : null;
  });
}

export const safeFixOf =
  (rule: string): Choose =>
  finding =>
    finding.rule === rule ? safeFix(finding) : undefined;

export const preferredFixOf =
  (rule: string): Choose =>
  finding =>
    finding.rule === rule ? finding.fixes.find(fix => fix.preferred) : undefined;

/**
 * Edits after which none of the chosen fixes is left to apply, each as small as the fixes are. When time is up, those of the fixes there
 * were until then.
 */
export async function allFixes(
  session: Session,
  { document, review }: Reviewed,
  choose: Choose,
  { token, isOver }: Deadline,
): Promise<Edit[]> {
  const original = document.getText();
  let table: PieceTable = untouched(original.length);
  let text = original;
  let edits = chosenEdits(review, choose);
  for (let round = 1; edits.length > 0; round++) {
    table = withEdits(table, edits);
    text = applyEdits(text, edits);
    const job = round < ROUNDS ? await session.jobFor(document) : undefined;
    if (!job) break;
    const quiet = { ...job, onRuleError: () => {} }; // the review of the document itself has told already
    try {
      edits = chosenEdits(await reviewInSlices(text, quiet, () => !token.isCancellationRequested), choose);
    } catch (error) {
      if (error instanceof ReviewAbandoned && isOver()) break;
      throw error;
    }
  }
  return toEdits(table, original.length);
}

const chosenEdits = (review: Review, choose: Choose): Edit[] => compatibleEdits(review.findings.flatMap(finding => choose(finding) ?? []));
