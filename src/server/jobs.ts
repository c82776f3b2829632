import type { FileEvent } from 'vscode-languageserver';
import type { Rule, Settings } from '../engine';
import { CONFIG_FILE, resolveSettings } from '../engine/config';
import { type AcceptedFiles, acceptedFiles } from './accepted/files';
import type { Configuration } from './configuration';
import { formatOf } from './documents';
import { type Files, withKnownFolders } from './files';
import { isExcluded, type OnFileRead, projectConfigs, settingsOf, sourceNamedBy } from './project-configs';
import type { ReviewJob } from './reviewer';
import { sourceFiles } from './source-files';
import { childOf } from './uris';

/** How texts are to be reviewed: what the user set, what the project says, what they were translated from. */
export interface Jobs {
  /** How to review a text; `undefined` when it is not of a format we know, or the user or the project said no. */
  of(document: { readonly uri: string; readonly languageId?: string }): Promise<ReviewJob | undefined>;
  /** The most points for 1,000 words with which a text passes, as the config says that governs a file. */
  thresholdOf(uri: string): Promise<number | undefined>;
  /** Reads the config and the accepted findings of a folder, to say what is wrong in them. */
  readConfig(folder: string): Promise<void>;
  /** The config that governs a file. */
  configOf(uri: string): Promise<string | undefined>;
  readonly accepted: AcceptedFiles;
  /** Reviews a document from now on although it is written in the source language. */
  reviewAnyway(uri: string): void;
  closed(uri: string): void;
  /** Files changed; says which of what is known before may no longer hold: that of no document, or of all. */
  filesChanged(changes: readonly FileEvent[]): boolean;
  /** Forgets what was read from files. */
  forget(): void;
}

export interface JobOptions {
  readonly configuration: Configuration;
  readonly files: Files;
  readonly rules: readonly Rule[];
  readonly onFileRead: OnFileRead;
  readonly onRuleError: (uri: string, rule: string, error: unknown) => void;
  /** Told of a document the project's config excludes from review. */
  readonly onExcluded: (uri: string, settings: Settings) => void;
}

export function reviewJobs({ configuration, files, rules, onFileRead, onRuleError, onExcluded }: JobOptions): Jobs {
  const known = withKnownFolders(files);
  const configs = projectConfigs(known, onFileRead, rules);
  const sources = sourceFiles(known);
  const acceptances = acceptedFiles(known, onFileRead, rules);
  const accepted: AcceptedFiles = {
    ...acceptances,
    forget() {
      known.forgetFolders();
      acceptances.forget();
    },
  };
  const wanted = new Set<string>();
  const forget = (): void => {
    known.forgetFolders();
    configs.forget();
    sources.forgetAll();
    acceptances.forget();
  };

  return {
    async of({ uri, languageId }) {
      const format = formatOf(uri, languageId);
      if (!format) return undefined;
      const [{ enable, timeLimit, review }, config, here] = await Promise.all([
        configuration.of(uri),
        configs.of(uri),
        acceptances.of(uri),
      ]);
      if (!enable) return undefined;
      const settings = resolveSettings(review, settingsOf(config, uri), wanted.has(uri) ? { reviewSourceDocuments: true } : {});
      if (isExcluded(config, uri)) {
        onExcluded(uri, settings);
        return undefined;
      }
      const source = await sources.of(uri, settings, sourceNamedBy(config, uri));
      const onError = (rule: string, error: unknown): void => onRuleError(uri, rule, error);
      return { scope: config?.uri ?? '', format, settings, source, accepted: here, rules, timeLimit, onRuleError: onError };
    },
    thresholdOf: async uri => (await configs.of(uri))?.project.threshold,
    async readConfig(folder) {
      await Promise.all([configs.of(childOf(folder, CONFIG_FILE)), acceptances.of(childOf(folder, CONFIG_FILE))]);
    },
    configOf: async uri => (await configs.of(uri))?.uri,
    accepted,
    reviewAnyway: uri => void wanted.add(uri),
    closed: uri => void wanted.delete(uri),
    filesChanged(changes) {
      known.forgetFolders();
      const isProject = changes.some(({ uri }) => configs.isPart(uri));
      if (isProject) configs.forget();
      return changes.filter(({ uri }) => sources.forget(uri)).length > 0 || isProject;
    },
    forget,
  };
}
