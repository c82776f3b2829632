import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { ClientFeatures } from './client-features';
import { SETTINGS_SECTION } from './protocol';
import { type DocumentSettings, readSettings } from './settings';

/** The settings of every document, asked for once and again when they change. */
export interface Configuration {
  /** Without a URI: those of the workspace. */
  of(uri?: string): Promise<DocumentSettings>;
  forget(uri: string): void;
  /** `changed` is told after the settings changed, before anyone has asked for the new ones. */
  onChange(changed: () => void): void;
  /** Asks the client to tell of changes; to be called when it is ready. */
  listen(): void;
}

export function configurationOf(connection: Connection, client: ClientFeatures): Configuration {
  let pushed = readSettings(client.options.settings);
  const known = new Map<string, Promise<DocumentSettings>>();
  const listeners: (() => void)[] = [];

  connection.onDidChangeConfiguration(({ settings }) => {
    known.clear();
    if (!client.configuration) pushed = readSettings((settings as Record<string, unknown> | null)?.[SETTINGS_SECTION]);
    for (const changed of listeners) changed();
  });

  return {
    of(uri) {
      if (!client.configuration) return Promise.resolve(pushed);
      const key = uri ?? '';
      let settings = known.get(key);
      if (!settings) {
        settings = connection.workspace.getConfiguration({ scopeUri: uri, section: SETTINGS_SECTION }).then(readSettings);
        settings.catch(() => known.delete(key));
        known.set(key, settings);
      }
      return settings;
    },
    forget: uri => void known.delete(uri),
    onChange: changed => void listeners.push(changed),
    listen() {
      if (!client.configuration || !client.configurationRegistration) return;
      void connection.client.register(DidChangeConfigurationNotification.type, { section: SETTINGS_SECTION });
    },
  };
}
