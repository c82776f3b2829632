import * as vscode from 'vscode';
import { DIAGNOSTIC_SOURCE, type DocumentFilter } from '../../server/protocol';

/** The rules whose findings a translation remedies. */
const RULES = ['untranslated-text', 'other-language', 'half-translated', 'source-copied', 'empty-target'];

/** The rule whose findings are restored. */
const TITLE_RULE = 'injected-title';

/** Offers in the light bulb to translate a passage, and to restore a planted title. In a workspace that is not trusted nothing is translated. */
export function offerTranslation(selector: DocumentFilter[]): vscode.Disposable {
  const { l10n, workspace } = vscode;
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: (document, _, { diagnostics }) =>
      diagnostics
        .filter(({ source }) => source === DIAGNOSTIC_SOURCE)
        .flatMap(finding => {
          const rule = ruleOf(finding);
          if (rule === TITLE_RULE) return [action(l10n.t('Restore the original title…'), 'mtReview.restoreTitle', document, finding)];
          const isOffered = RULES.includes(rule) && workspace.isTrusted;
          return isOffered ? [action(l10n.t('Translate this passage…'), 'mtReview.translatePassage', document, finding)] : [];
        }),
  };
  return vscode.languages.registerCodeActionsProvider(selector, provider, { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] });
}

const ruleOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);

function action(title: string, command: string, document: vscode.TextDocument, finding: vscode.Diagnostic): vscode.CodeAction {
  const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  made.diagnostics = [finding];
  made.command = { command, title, arguments: [document.uri, finding.range] };
  return made;
}
