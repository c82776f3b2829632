import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type FileEvent,
  type FileSystemWatcher,
  WatchKind,
} from 'vscode-languageserver';
import { FORMATS } from '../engine';
import { ACCEPTED_FILE } from '../engine/accepted';
import { CONFIG_FILE, IGNORE_FILES } from '../engine/config';
import type { ClientFeatures } from './client-features';

/** What happens to files, open or not, as far as the client watches them for us. */
export interface FileChanges {
  onChange(listener: (changes: readonly FileEvent[]) => void): void;
  /** Asks the client to watch; to be called when it is ready. */
  listen(): void;
}

/** Config and ignore files, accepted findings, glossaries, every file of a format we know, and whatever is deleted: it may be a folder of such files. */
const WATCHERS: readonly FileSystemWatcher[] = [
  { globPattern: `**/{${[CONFIG_FILE, ACCEPTED_FILE, ...IGNORE_FILES].join()}}` },
  { globPattern: `**/*{${['.tbx', ...FORMATS.flatMap(({ extensions }) => extensions)].join()}}` },
  { globPattern: '**/*', kind: WatchKind.Delete },
];

export function fileChanges(connection: Connection, client: ClientFeatures): FileChanges {
  const listeners: ((changes: readonly FileEvent[]) => void)[] = [];
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const listener of listeners) listener(changes);
  });
  return {
    onChange: listener => void listeners.push(listener),
    listen() {
      if (!client.watchesFiles) return;
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [...WATCHERS] });
    },
  };
}
