import type { DecodedFile, Rule } from '../engine';
import { CONFIG_FILE, type ConfigProblem, type ProjectConfig, parseConfig, projectConfig } from '../engine/config';
import { type Files, readText } from './files';
import { childOf, keyOf, parentOf, pathFrom } from './uris';

/** A config file in force. */
export interface GoverningConfig {
  readonly uri: string;
  readonly project: ProjectConfig;
}

/** The config files of projects, each read once and again when it changed. */
export interface ProjectConfigs {
  /** The config that governs a file: the nearest in its folder or above, up to the root of its repository, as for the command. */
  of(uri: string): Promise<GoverningConfig | undefined>;
  /** To be called when a config file came, changed or went. */
  forget(): void;
}

interface Folder {
  readonly config?: GoverningConfig;
  readonly parent?: string;
}

/** Told of everything wrong in a config file whenever it was read, and of nothing when it is gone. */
export type OnConfigRead = (uri: string, text: string, problems: readonly ConfigProblem[]) => void;

export function projectConfigs(files: Files, onRead: OnConfigRead, rules: readonly Rule[]): ProjectConfigs {
  const ruleIds = rules.map(({ meta }) => meta.id);
  let folders = new Map<string, Promise<Folder>>();
  /** By key of the config file: what held last, and holds on while the file as it is cannot be followed. */
  const inForce = new Map<string, GoverningConfig>();

  const folderAt = (uri: string): Promise<Folder> => {
    const known = folders.get(uri);
    if (known) return known;
    const folder = look(uri);
    folders.set(uri, folder);
    return folder;
  };

  const look = async (uri: string): Promise<Folder> => {
    const names = new Set((await files.list(uri))?.map(({ name }) => name));
    const config = await read(childOf(uri, CONFIG_FILE), names.has(CONFIG_FILE));
    return { config, parent: names.has('.git') ? undefined : parentOf(uri) };
  };

  const read = async (uri: string, exists: boolean): Promise<GoverningConfig | undefined> => {
    const key = keyOf(uri);
    const file = exists ? await readText(files, uri) : undefined;
    if (!file) {
      if (inForce.delete(key)) onRead(uri, '', []);
      return undefined;
    }
    return follow(uri, key, file);
  };

  const follow = (uri: string, key: string, { text }: DecodedFile): GoverningConfig => {
    const { config, problems } = parseConfig(text, ruleIds);
    onRead(uri, text, problems);
    const isBroken = problems.some(({ severity }) => severity === 'error');
    const before = inForce.get(key);
    if (isBroken && before) return before;
    const read = { uri, project: projectConfig(config) };
    inForce.set(key, read);
    return read;
  };

  return {
    async of(uri) {
      for (let folder = parentOf(uri); folder !== undefined; ) {
        const { config, parent } = await folderAt(folder);
        if (config) return config;
        folder = parent;
      }
      return undefined;
    },
    forget() {
      folders = new Map();
    },
  };
}

/** A file's path as its config counts it. */
export const pathInProject = ({ uri }: GoverningConfig, file: string): string => pathFrom(parentOf(uri) ?? '', file) ?? '';
