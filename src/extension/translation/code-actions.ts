import * as vscode from 'vscode';
import { DIAGNOSTIC_SOURCE, type DocumentFilter } from '../../server/protocol';

/** The rules whose findings a translation remedies. */
const RULES = ['untranslated-text', 'other-language', 'half-translated', 'source-copied', 'empty-target'];

/** Offers the translation of a passage in the light bulb. In a workspace that is not trusted there is none. */
export function offerTranslation(selector: DocumentFilter[]): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: (document, _, { diagnostics }) =>
      vscode.workspace.isTrusted ? diagnostics.filter(isTranslatable).map(finding => translateAction(document, finding)) : [],
  };
  return vscode.languages.registerCodeActionsProvider(selector, provider, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] });
}

const ruleOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);
const isTranslatable = (finding: vscode.Diagnostic): boolean => finding.source === DIAGNOSTIC_SOURCE && RULES.includes(ruleOf(finding));

function translateAction(document: vscode.TextDocument, finding: vscode.Diagnostic): vscode.CodeAction {
  const title = vscode.l10n.t('Translate this passage…');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = [finding];
  action.command = { command: 'mtReview.translatePassage', title, arguments: [document.uri, finding.range] };
  return action;
}
