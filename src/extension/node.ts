/** The extension on a desktop or a remote machine: the server is a Node process of its own. */
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Api, start, stop } from './start';

export function activate(context: vscode.ExtensionContext): Api {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  return start(context, (id, name, options) => new LanguageClient(id, name, { module, transport: TransportKind.ipc }, options));
}

export const deactivate = stop;
