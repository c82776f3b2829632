import * as vscode from 'vscode';
import { configText } from './config-text';

const CONFIG_FILE = '.mt-review.json';

/** Writes a config file with what the settings say into a folder of the workspace, and opens it; one that is there is only opened. */
export async function createConfig(): Promise<void> {
  const folder = await chooseFolder();
  if (!folder) return;
  const uri = vscode.Uri.joinPath(folder.uri, CONFIG_FILE);
  if (!(await exists(uri))) await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(textFor(folder.uri)));
  await vscode.window.showTextDocument(uri);
}

async function chooseFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const { workspace, window, l10n } = vscode;
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) void window.showInformationMessage(l10n.t('Open a folder first: the config file belongs to a project.'));
  return folders.length > 1 ? window.showWorkspaceFolderPick({ placeHolder: l10n.t('Which folder is the config file for?') }) : folders[0];
}

function textFor(folder: vscode.Uri): string {
  const { workspace, l10n } = vscode;
  const settings = workspace.getConfiguration('mtReview', folder);
  return configText(
    {
      source: settings.get('sourceLanguage', 'zh'),
      target: settings.get('targetLanguage', 'en'),
      rules: chosenRules(settings),
    },
    {
      head: l10n.t('What MT Review goes by in this project, in the editor and on the command line. Languages: from, into.'),
      rules: l10n.t('How severe the findings of a rule are: "error", "warning", "info", "hint" or "off". Ctrl+Space lists the rules.'),
      ignore: l10n.t('Files not to review, written as in .gitignore: "drafts/".'),
      more: l10n.t('There are also "languages", "pairs", "glossaries" and "threshold": Ctrl+Space lists them here.'),
    },
  );
}

/** Only what somebody set: VS Code fills in what the properties of a setting have as defaults. */
function chosenRules(settings: vscode.WorkspaceConfiguration): Record<string, string> {
  const said = settings.inspect<Record<string, string>>('rules');
  return { ...said?.globalValue, ...said?.workspaceValue, ...said?.workspaceFolderValue };
}

function exists(uri: vscode.Uri): Thenable<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
