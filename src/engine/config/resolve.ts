import ignore from 'ignore';
import { DEFAULT_SETTINGS, type Settings } from '../settings';
import type { LanguagePair } from '../types';
import type { Config } from './config';
import { usable } from './ignore-rules';
import { type ConfiguredSource, configuredSource } from './pairs';

/** A config ready to be asked about files. Paths are relative to the config file's folder, with `/` between names. */
export interface ProjectConfig {
  /** What the config says for one file; what it leaves open is absent. */
  settingsFor(path: string): Partial<Settings>;
  /** Every pair of languages the files of the project may be in, the main one first. `base` holds where the config says nothing. */
  languagePairs(base: LanguagePair): readonly LanguagePair[];
  /** The source the config names for a file. */
  sourceOf(path: string): ConfiguredSource | undefined;
  /** The most points for 1,000 words with which a text passes in a report. */
  readonly threshold?: number;
  /** Whether the config excludes a file from review. */
  ignores(path: string): boolean;
}

/** Prepares a config. Its globs mean what they would mean in a .gitignore in the same folder. */
export function projectConfig(config: Config): ProjectConfig {
  const ignored = matcher(config.ignore);
  const languages = config.languages.map(entry => ({ entry, matches: matcher([entry.files]) }));
  return {
    settingsFor(path) {
      const pair = { source: config.source, target: config.target };
      for (const { entry, matches } of languages) {
        if (!matches(path)) continue;
        pair.source = entry.source ?? pair.source;
        pair.target = entry.target ?? pair.target;
      }
      return { ...pair, rules: config.rules, reviewSourceDocuments: config.reviewSourceDocuments };
    },
    languagePairs(base) {
      const source = config.source ?? base.source;
      const target = config.target ?? base.target;
      return [{ source, target }, ...config.languages.map(entry => ({ source: entry.source ?? source, target: entry.target ?? target }))];
    },
    sourceOf: path => configuredSource(config.pairs, path),
    threshold: config.threshold,
    ignores: ignored,
  };
}

/**
 * The settings a review runs with: the defaults, overlaid by each layer in turn (user settings, config file, flags of the command). What a
 * layer leaves undefined stays as it is; rules are overlaid one by one.
 */
export function resolveSettings(...layers: readonly (Partial<Settings> | undefined)[]): Settings {
  let settings: Settings = DEFAULT_SETTINGS;
  for (const layer of layers) {
    if (!layer) continue;
    const given = Object.fromEntries(Object.entries(layer).filter(([, value]) => value !== undefined));
    settings = { ...settings, ...given, rules: { ...settings.rules, ...layer.rules } };
  }
  return settings;
}

function matcher(globs: readonly string[]): (path: string) => boolean {
  if (globs.length === 0) return () => false;
  const rules = ignore({ allowRelativePaths: true }).add(usable(globs));
  return path => path !== '' && !isAbsolute(path) && rules.ignores(path);
}

/** A file on another drive than the config has no path relative to it. */
const isAbsolute = (path: string): boolean => path.startsWith('/') || /^[A-Za-z]:/.test(path);
