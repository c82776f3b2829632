import { type Connection, DidChangeWatchedFilesNotification, type FileEvent } from 'vscode-languageserver';
import type { ClientFeatures } from './client-features';

/** What happens to files, open or not, as far as the client watches them for us. */
export interface FileChanges {
  onChange(listener: (changes: readonly FileEvent[]) => void): void;
  /** Asks the client to watch; to be called when it is ready. */
  listen(): void;
}

/** @param globs which files to watch, wherever they are in the workspace */
export function fileChanges(connection: Connection, client: ClientFeatures, globs: readonly string[]): FileChanges {
  const listeners: ((changes: readonly FileEvent[]) => void)[] = [];
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const listener of listeners) listener(changes);
  });
  return {
    onChange: listener => void listeners.push(listener),
    listen() {
      if (!client.watchesFiles) return;
      const watchers = globs.map(globPattern => ({ globPattern }));
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    },
  };
}
