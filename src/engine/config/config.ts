import type { Language, Message, Severity, Span } from '../types';
import type { PairOfFiles } from './pairs';

/** The name of a project's config file. */
export const CONFIG_FILE = '.mt-review.json';

/** What a project says in its config file. Globs are written as in .gitignore and count from the file's folder. */
export interface Config {
  readonly source?: Language;
  readonly target?: Language;
  /** Languages of some files only, by glob; of two globs that match, the later wins. */
  readonly languages: readonly LanguagesOfFiles[];
  /** Severity by rule id. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Globs of the files that are not reviewed. */
  readonly ignore: readonly string[];
  readonly reviewSourceDocuments?: boolean;
  readonly glossaries: readonly GlossaryFile[];
  /** The most points for 1,000 words with which a text passes in a report. */
  readonly threshold?: number;
  /** Which files were translated from which; the later wins. */
  readonly pairs: readonly PairOfFiles[];
}

/** A glossary file of the project: its path from the config's folder, and where the config's text names it. */
export interface GlossaryFile {
  readonly path: string;
  readonly span: Span;
}

export interface LanguagesOfFiles {
  readonly files: string;
  readonly source?: Language;
  readonly target?: Language;
}

export const EMPTY_CONFIG: Config = { languages: [], rules: {}, ignore: [], glossaries: [], pairs: [] };

/** Something wrong in a config file, at its place in the file's text. */
export interface ConfigProblem {
  readonly span: Span;
  readonly message: Message;
  /** `error`: what stands here has no effect. `warning`: most likely a slip; the rest holds. */
  readonly severity: 'error' | 'warning';
}
