/** The extension in a browser: the server is a web worker. */
import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type MessageTransports } from 'vscode-languageclient/browser';
import { type Api, start, stop } from './start';

export function activate(context: vscode.ExtensionContext): Api {
  const module = vscode.Uri.joinPath(context.extensionUri, 'dist', 'web', 'server.js').toString(true);
  let worker: Worker | undefined;
  /** A fresh worker for every start; the one before is ended, as nothing else would. */
  const startWorker = async (): Promise<MessageTransports> => {
    worker?.terminate();
    worker = new Worker(module);
    // Not the worker itself: the client asks `instanceof Worker`, and VS Code puts a class of its own in that place.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  context.subscriptions.push({ dispose: () => worker?.terminate() });
  return start(context, (id, name, options) => new LanguageClient(id, name, startWorker, options));
}

export const deactivate = stop;
