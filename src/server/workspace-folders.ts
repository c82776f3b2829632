import type { Connection, InitializeParams } from 'vscode-languageserver';

/** The folders the client has open. */
export interface WorkspaceFolders {
  /** Their URIs, without a slash at the end. */
  all(): readonly string[];
  onChange(changed: () => void): void;
  /** To be called when the client is ready. */
  listen(): void;
}

export function workspaceFolders(connection: Connection, { capabilities, workspaceFolders, rootUri }: InitializeParams): WorkspaceFolders {
  const given = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  const folders = new Set(given.map(withoutSlash));
  const listeners: (() => void)[] = [];
  return {
    all: () => [...folders],
    onChange: changed => void listeners.push(changed),
    listen() {
      if (!capabilities.workspace?.workspaceFolders) return;
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) folders.delete(withoutSlash(uri));
        for (const { uri } of added) folders.add(withoutSlash(uri));
        for (const changed of listeners) changed();
      });
    },
  };
}

const withoutSlash = (uri: string): string => uri.replace(/\/$/, '');
