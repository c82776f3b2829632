/** A project's config file: reading it, and what it means for a file. */
export { commonFolder, LINKED_OUTSIDE } from './boundary';
export { CONFIG_FILE, type Config, type ConfigProblem, EMPTY_CONFIG, type GlossaryFile } from './config';
export { IGNORE_FILES, type IgnoreRules, ignoreRules, isIgnored } from './ignore-rules';
export { LANGUAGE_TAG } from './language-tag';
export type { ConfiguredSource, PairOfFiles } from './pairs';
export { type ConfigReading, parseConfig, unknownRule, unreadableGlossary } from './parse';
export { type ProjectConfig, projectConfig, resolveSettings } from './resolve';
export { configSchema } from './schema';
export { suggest } from './suggest';
