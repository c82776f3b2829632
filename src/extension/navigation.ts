import * as vscode from 'vscode';
import { findingsIn } from './findings';

/** Goes to the next finding (or the one before), round the end of the file, selects its text and shows what is said of it. */
export async function goToFinding(direction: 'next' | 'previous'): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return;
  const finding = findFrom(findingsIn(editor.document.uri), editor.selection, direction);
  if (!finding) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('MT Review: nothing found in this file.'), 3000);
    return;
  }
  editor.selection = new vscode.Selection(finding.range.start, finding.range.end);
  editor.revealRange(finding.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}

/** The findings are in order; one that is selected already counts as visited. */
function findFrom(
  findings: readonly vscode.Diagnostic[],
  selection: vscode.Range,
  direction: 'next' | 'previous',
): vscode.Diagnostic | undefined {
  const order = (finding: vscode.Diagnostic): number =>
    finding.range.start.compareTo(selection.start) || selection.end.compareTo(finding.range.end);
  return direction === 'next'
    ? (findings.find(finding => order(finding) > 0) ?? findings[0])
    : (findings.findLast(finding => order(finding) < 0) ?? findings.at(-1));
}
