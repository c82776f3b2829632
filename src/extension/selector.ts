import * as vscode from 'vscode';

/** The language ids we are activated for: the manifest is the only list of them. */
export function handledLanguages(extension: vscode.Extension<unknown>): string[] {
  const events: readonly string[] = extension.packageJSON.activationEvents ?? [];
  return events.filter(event => event.startsWith('onLanguage:')).map(event => event.slice('onLanguage:'.length));
}

/** Where texts under review live. Not: old versions shown by source control, output, notebooks, boxes to type in. */
const SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs'];

/** Documents of these languages, in usual places and in the folders of the workspace, wherever those are. */
export function documentSelector(languages: readonly string[]): { language: string; scheme: string }[] {
  const schemes = new Set([...SCHEMES, ...(vscode.workspace.workspaceFolders ?? []).map(folder => folder.uri.scheme)]);
  return languages.flatMap(language => [...schemes].map(scheme => ({ language, scheme })));
}
