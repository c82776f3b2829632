import * as vscode from 'vscode';
import { type Direction, findingAt, neighbour, type Place, type Standpoint } from './order';
import type { ReviewSession } from './session';

/** Opens the file of a finding, selects its text and shows what is said of it. */
export async function show({ uri, item: { range } }: Place): Promise<void> {
  const selection = new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
  const editor = await vscode.window.showTextDocument(vscode.Uri.parse(uri, true), { selection });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}

/** Where the cursor is. */
export function standpoint(): Standpoint | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { start, end } = editor.selection;
  return { uri: editor.document.uri.toString(), start, end };
}

/** Goes to the finding after a place, or before it: in its file, then in others; not to one that is done with. Gives that finding. */
export async function goFrom(
  session: ReviewSession,
  from: Standpoint | undefined,
  direction: Direction,
  done?: Place,
): Promise<Place | undefined> {
  const files = session.model.inOrder().map(({ uri, findings }) => ({
    uri,
    findings: uri === done?.uri ? findings.filter(({ fingerprint }) => fingerprint !== done.item.fingerprint) : findings,
  }));
  const found = neighbour(files, from, direction);
  if (found) await show(found);
  else vscode.window.setStatusBarMessage(vscode.l10n.t('MT Review: nothing left to review.'), 3000);
  return found;
}

/** Goes to the finding after the cursor, or before it. */
export async function goToNeighbour(session: ReviewSession, direction: Direction): Promise<Place | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  if (document) await session.current(document);
  return goFrom(session, standpoint(), direction);
}

/** The finding at the cursor. */
export async function findingAtCursor(session: ReviewSession): Promise<Place | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document) return undefined;
  await session.current(document);
  const from = standpoint();
  const file = from && session.model.files.get(from.uri);
  const item = file && findingAt(file.findings, from);
  return item && { uri: from.uri, item };
}
