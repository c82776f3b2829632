import { formatByPath } from '../engine';
import type { IgnoreRules } from '../engine/config';
import type { Files } from './files';
import { ignoredFiles } from './ignored-files';
import { childOf, keyOf, pathFrom } from './uris';

/** The files of a workspace that may be reviewed: of a format we know, and not left out by an ignore file. */
export interface WorkspaceFiles {
  /** All of them, each once, by folder and name. */
  all(): AsyncGenerator<string>;
  /** Whether a file is one of them, or would be if it were there. */
  includes(uri: string): Promise<boolean>;
}

/** @param folders the workspace's folders as they are now */
export function workspaceFiles(files: Files, folders: () => readonly string[]): WorkspaceFiles {
  const ignored = ignoredFiles(files);

  async function* filesIn(folder: string, rules: IgnoreRules): AsyncGenerator<string> {
    const entries = [...((await files.list(folder)) ?? [])].sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name, kind } of entries) {
      const uri = childOf(folder, name);
      if (ignored.isIgnored(rules, uri, kind === 'folder')) continue;
      if (kind === 'folder') yield* filesIn(uri, await ignored.below(rules, uri));
      else if (kind === 'file' && formatByPath(keyOf(uri))) yield uri;
    }
  }

  return {
    async *all() {
      const seen = new Set<string>();
      for (const folder of folders()) {
        for await (const uri of filesIn(folder, await ignored.atTop(folder))) {
          if (seen.has(keyOf(uri))) continue;
          seen.add(keyOf(uri));
          yield uri;
        }
      }
    },
    async includes(uri) {
      if (!formatByPath(keyOf(uri))) return false;
      for (const folder of folders()) {
        const names = pathFrom(folder, uri)?.split('/');
        if (!names) continue;
        let rules = await ignored.atTop(folder);
        let path = folder;
        const isLeftOut = async (): Promise<boolean> => {
          for (const [i, name] of names.entries()) {
            path = childOf(path, name);
            const isFolder = i < names.length - 1;
            if (ignored.isIgnored(rules, path, isFolder)) return true;
            if (isFolder) rules = await ignored.below(rules, path);
          }
          return false;
        };
        if (!(await isLeftOut())) return true;
      }
      return false;
    },
  };
}
