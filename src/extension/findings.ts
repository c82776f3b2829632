import * as vscode from 'vscode';
import { DIAGNOSTIC_SOURCE } from '../server/protocol';

/** Our findings in a document, by place; the wider before the narrower. */
export function findingsIn(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source, code }) => source === DIAGNOSTIC_SOURCE && code !== undefined)
    .sort((a, b) => a.range.start.compareTo(b.range.start) || b.range.end.compareTo(a.range.end));
}
