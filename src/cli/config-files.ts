import { dirname, join, relative, resolve, sep } from 'node:path';
import { readFileIfThere } from '../disk/read-file';
import { reasonOf } from '../disk/reason';
import { repositoryRoot } from '../disk/repository';
import { DEFAULT_SETTINGS, decode, type LanguagePair, type Rule, type Settings } from '../engine';
import {
  CONFIG_FILE,
  type ConfigProblem,
  type ConfiguredSource,
  EMPTY_CONFIG,
  type ProjectConfig,
  parseConfig,
  projectConfig,
} from '../engine/config';
import type { Glossary } from '../engine/glossary';
import { LineTable } from '../engine/reports';
import { FIRST_PLACE, type OnFileProblem, readGlossaries, unreadableFile } from './glossary-files';
import { nearest } from './nearest';

/** A config file that was read. */
export interface FoundConfig {
  readonly path: string;
  readonly project: ProjectConfig;
  readonly glossary: Glossary;
  /** It holds an error: what it governs should not be reviewed by half of it. */
  readonly broken: boolean;
}

/** Finds and reads config files, each once. */
export class ConfigFiles {
  private readonly nearest = nearest(folder => this.read(join(folder, CONFIG_FILE)));
  private readonly byPath = new Map<string, Promise<FoundConfig | undefined>>();

  /**
   * @param told the config file given by the user, absolute; it then governs every file
   * @param onProblem told of everything wrong in a config or its glossaries, once for each file
   * @param languages what the user says the main languages are, whatever a config says
   */
  constructor(
    private readonly rules: readonly Rule[],
    private readonly onProblem: OnFileProblem,
    private readonly told?: string,
    private readonly languages: Partial<LanguagePair> = {},
  ) {}

  /** The config that governs a file: the nearest in its folder or above, up to the root of its repository. */
  for(file: string): Promise<FoundConfig | undefined> {
    return this.told ? this.read(this.told) : this.nearest(dirname(file));
  }

  /** Reads a config file; `undefined` when there is none. */
  read(path: string): Promise<FoundConfig | undefined> {
    const known = this.byPath.get(path);
    if (known) return known;
    const config = this.parse(path);
    this.byPath.set(path, config);
    return config;
  }

  private async parse(path: string): Promise<FoundConfig | undefined> {
    const bytes = await readFileIfThere(path).catch(error => {
      this.onProblem(path, unreadableFile(reasonOf(error)), FIRST_PLACE);
      return 'unreadable' as const;
    });
    if (bytes === 'unreadable') return { path, project: projectConfig(EMPTY_CONFIG), glossary: [], broken: true };
    if (!bytes) return undefined;
    const { text } = decode(bytes);
    const folder = dirname(path);
    const root = (await repositoryRoot(folder)) ?? folder;
    const { config, problems } = parseConfig(
      text,
      this.rules.map(rule => rule.meta.id),
      relative(root, folder).split(sep).filter(Boolean).length,
    );
    const lines = new LineTable(text);
    const project = projectConfig(config);
    const pairs = [{ ...project.languagePairs(DEFAULT_SETTINGS)[0], ...this.languages }, ...project.languagePairs(DEFAULT_SETTINGS)];
    const unreadable: ConfigProblem[] = [];
    const glossary = await readGlossaries(config, path, root, pairs, problem => unreadable.push(problem), this.onProblem);
    const all = [...problems, ...unreadable];
    for (const problem of all) this.onProblem(path, problem, lines.position(problem.span.start));
    return { path, project, glossary, broken: all.some(problem => problem.severity === 'error') };
  }
}

/** What a config says for a file. */
export const settingsOf = (config: FoundConfig | undefined, file: string): Partial<Settings> | undefined =>
  config && { ...config.project.settingsFor(pathFrom(config, file)), glossary: config.glossary };

/** The source a config names for a file, as an absolute path. */
export function sourceNamedBy(config: FoundConfig | undefined, file: string): ConfiguredSource | undefined {
  const source = config?.project.sourceOf(pathFrom(config, file));
  return config && source && { ...source, path: resolve(dirname(config.path), source.path) };
}

/** Whether a config excludes a file. */
export const isExcluded = (config: FoundConfig | undefined, file: string): boolean =>
  config?.project.ignores(pathFrom(config, file)) ?? false;

const pathFrom = (config: FoundConfig, file: string): string => relative(dirname(config.path), resolve(file)).split(sep).join('/');
