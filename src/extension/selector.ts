import * as vscode from 'vscode';
import type { DocumentFilter } from '../server/protocol';

/** Where texts under review live. Not: old versions shown by source control, output, notebooks, boxes to type in. */
const SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs'];

/** The documents the extension wakes up for (the manifest is the only list of them), in usual places and in the folders of the workspace. */
export function documentSelector(extension: vscode.Extension<unknown>): DocumentFilter[] {
  const events: readonly string[] = extension.packageJSON.activationEvents ?? [];
  const schemes = new Set([...SCHEMES, ...(vscode.workspace.workspaceFolders ?? []).map(folder => folder.uri.scheme)]);
  const after = (start: string): string[] => events.filter(event => event.startsWith(start)).map(event => event.slice(start.length));
  return [...schemes].flatMap(scheme => [
    ...after('onLanguage:').map(language => ({ language, scheme })),
    ...after('workspaceContains:').map(pattern => ({ pattern, scheme })),
  ]);
}

/** The files that say what is accepted: not reviewed, but the server knows what may be removed from them. */
export const acceptedFiles = (selector: readonly DocumentFilter[]): DocumentFilter[] =>
  [...new Set(selector.map(({ scheme }) => scheme))].map(scheme => ({ pattern: '**/.mt-review-accepted.json', scheme }));

export const isSelected = (selector: readonly DocumentFilter[], document: vscode.TextDocument): boolean =>
  vscode.languages.match(selector, document) > 0;
