import { DEFAULT_SETTINGS, type DecodedFile, type Rule, type Settings } from '../engine';
import { CONFIG_FILE, type ConfigProblem, EMPTY_CONFIG, type ProjectConfig, parseConfig, projectConfig } from '../engine/config';
import type { Glossary, GlossaryProblem } from '../engine/glossary';
import { type Files, readText } from './files';
import { readGlossaries } from './glossary-files';
import { MESSAGES } from './messages';
import { nearest, repositoryRoot } from './nearest';
import { childOf, keyOf, nameOf, parentOf, pathFrom, resolved } from './uris';

/** A config file in force. */
export interface GoverningConfig {
  readonly uri: string;
  readonly project: ProjectConfig;
  readonly glossary: Glossary;
}

/** The config files of projects, each read once and again when it changed. */
export interface ProjectConfigs {
  /** The config that governs a file: the nearest in its folder or above, up to the root of its repository, as for the command. */
  of(uri: string): Promise<GoverningConfig | undefined>;
  /** Whether a file is a config, or a glossary one of them names. */
  isPart(uri: string): boolean;
  /** To be called when such a file came, changed or went. */
  forget(): void;
}

/** Told of everything wrong in a file of the project's (config, glossary, accepted findings) whenever it was read, and of nothing when it is gone. */
export type OnFileRead = (uri: string, text: string, problems: readonly (ConfigProblem | GlossaryProblem | Hint)[]) => void;

/** What is wrong with such a file that is there and cannot be read, or is no text. */
export const UNREADABLE: ConfigProblem = { span: { start: 0, end: 0 }, message: MESSAGES.unreadableFile(), severity: 'error' };

/** Something in such a file that may be tidied up. */
export interface Hint extends Pick<ConfigProblem, 'span' | 'message'> {
  readonly severity: 'hint';
}

export function projectConfigs(files: Files, onRead: OnFileRead, rules: readonly Rule[]): ProjectConfigs {
  const ruleIds = rules.map(({ meta }) => meta.id);
  const glossaries = new Set<string>();
  /** By key of the config file: what held last, and holds on while the file as it is cannot be followed. */
  const inForce = new Map<string, GoverningConfig>();

  const read = async (uri: string, exists: boolean): Promise<GoverningConfig | undefined> => {
    const key = keyOf(uri);
    const file = exists ? await readText(files, uri) : undefined;
    if (!file && exists) {
      onRead(uri, '', [UNREADABLE]);
      return inForce.get(key) ?? { uri, project: projectConfig(EMPTY_CONFIG), glossary: [] };
    }
    if (!file) {
      if (inForce.delete(key)) onRead(uri, '', []);
      return undefined;
    }
    return follow(uri, key, file);
  };

  const follow = async (uri: string, key: string, { text }: DecodedFile): Promise<GoverningConfig> => {
    const folder = parentOf(uri) ?? '';
    const root = (await repositoryRoot(files, uri)) ?? folder;
    const above = pathFrom(root, folder)?.split('/').length ?? 0;
    const { config, problems } = parseConfig(text, ruleIds, above);
    const project = projectConfig(config);
    const { terms, unreadable, uris } = await readGlossaries(files, config, uri, root, project.languagePairs(DEFAULT_SETTINGS), onRead);
    for (const glossary of uris) glossaries.add(keyOf(glossary));
    const all = [...problems, ...unreadable];
    onRead(uri, text, all);
    const isBroken = all.some(({ severity }) => severity === 'error');
    const before = inForce.get(key);
    if (isBroken && before) return before;
    const read = { uri, project, glossary: terms };
    inForce.set(key, read);
    return read;
  };

  const configs = nearest(files, (folder, names) => read(childOf(folder, CONFIG_FILE), names.has(CONFIG_FILE)));

  return {
    of: configs.of,
    isPart: uri => nameOf(uri) === CONFIG_FILE || glossaries.has(keyOf(uri)),
    forget: configs.forget,
  };
}

/** What a config says for a file. */
export const settingsOf = (config: GoverningConfig | undefined, file: string): Partial<Settings> | undefined =>
  config && { ...config.project.settingsFor(pathIn(config, file)), glossary: config.glossary };

/** Whether a config excludes a file. */
export const isExcluded = (config: GoverningConfig | undefined, file: string): boolean =>
  config?.project.ignores(pathIn(config, file)) ?? false;

/** The source a config names for a file, as a URI. */
export function sourceNamedBy(config: GoverningConfig | undefined, file: string): string | undefined {
  const source = config?.project.sourceOf(pathIn(config, file));
  return config && source && resolved(parentOf(config.uri) ?? '', source.path);
}

const pathIn = ({ uri }: GoverningConfig, file: string): string => pathFrom(parentOf(uri) ?? '', file) ?? '';
