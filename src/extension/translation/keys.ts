import type * as vscode from 'vscode';

/** The user's keys, in VS Code's secret storage and nowhere else. Each belongs to one provider at one host, and is sent to no other. */
export interface Keys {
  get(provider: string, host: string): Promise<string | undefined>;
  set(provider: string, host: string, key: string): Promise<void>;
  /** Removes every key; says how many there were. */
  removeAll(): Promise<number>;
}

const PREFIX = 'mtReview.translation.key';
/** Which keys there are: the storage itself does not tell. */
const NAMES = 'mtReview.translation.keys';

export function keysIn({ secrets, globalState }: Pick<vscode.ExtensionContext, 'secrets' | 'globalState'>): Keys {
  const nameOf = (provider: string, host: string): string => [PREFIX, provider, host].join(' ');
  return {
    get: async (provider, host) => secrets.get(nameOf(provider, host)),
    async set(provider, host, key) {
      const name = nameOf(provider, host);
      await globalState.update(NAMES, [...new Set([...globalState.get<string[]>(NAMES, []), name])]);
      await secrets.store(name, key);
    },
    async removeAll() {
      const names = globalState.get<string[]>(NAMES, []);
      for (const name of names) await secrets.delete(name);
      await globalState.update(NAMES, undefined);
      return names.length;
    },
  };
}
