import * as vscode from 'vscode';
import type { Api } from '../../../src/extension/start';

export const SOURCE = 'MT Review';

/** What is found in page.txt and page.md of the workspace, as `rule: text`. */
export const PAGE_TXT = [
  'mixed-punctuation: 。',
  'missing-space: once.We',
  'untranslated-text: 图书馆将在明年继续扩大藏书规模，并为附近的学校开展更多的读书活动。',
  'mixed-punctuation: ，',
];
export const PAGE_MD = ['mixed-punctuation: 。', 'missing-space: floor,next', 'untranslated-text: 参观者可以在一楼大厅领取免费的导览图。'];

/** Waits for something the workbench brings about in its own time. What was cancelled meanwhile is asked again. */
export async function until<T>(what: string, probe: () => T | undefined | false | Promise<T | undefined | false>): Promise<T> {
  for (const end = Date.now() + 10_000; Date.now() < end; ) {
    try {
      const value = await probe();
      if (value) return value;
    } catch (error) {
      if (!/cancel/i.test(String(error))) throw error;
    }
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  throw new Error(`Waited in vain for ${what}.`);
}

export const uriOf = (name: string): vscode.Uri => vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0].uri, name);

export async function open(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uriOf(name)));
}

export const findings = (uri: vscode.Uri): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === SOURCE);

export const ruleOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);

/** What is found, as `rule: text`, in order. */
export function described(document: vscode.TextDocument): string[] {
  return findings(document.uri)
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map(finding => `${ruleOf(finding)}: ${document.getText(finding.range)}`);
}

/** Waits until exactly this is found. */
export async function expectFound(document: vscode.TextDocument, expected: readonly string[]): Promise<void> {
  const text = expected.join('\n');
  try {
    await until('the findings', () => described(document).join('\n') === text);
  } catch {
    throw new Error(`Expected\n${text}\nbut found\n${described(document).join('\n')}`);
  }
}

/** Back to the file as it is on the disk. */
export async function revert(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.files.revert');
}

export const closeAll = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.closeAllEditors');

export async function api(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('mt-review.mt-review');
  if (!extension) throw new Error('The extension is not there.');
  return extension.activate();
}

export function equal(actual: unknown, expected: unknown, what = 'value'): void {
  const [a, e] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== e) throw new Error(`${what}: expected ${e}, got ${a}`);
}
