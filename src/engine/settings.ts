import type { Glossary } from './glossary/term';
import type { Language, Severity } from './types';

/** Everything a review depends on besides the text. One resolver makes it from defaults, user settings, the config file. */
export interface Settings {
  readonly source: Language;
  readonly target: Language;
  /** Severity by rule id; a rule that is not named keeps its own. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** Review a document even when it is simply written in the source language. */
  readonly reviewSourceDocuments: boolean;
  /** The terms of the project's glossaries. What is made of them for matching is kept as long as the list, so hosts should hand over the same one. */
  readonly glossary?: Glossary;
}

export const DEFAULT_SETTINGS: Settings = { source: 'zh', target: 'en', rules: {}, reviewSourceDocuments: false };

/** The language without script and region: `zh` of `zh-Hans-CN`. */
export function primaryLanguage(language: Language): string {
  let primary = known.get(language);
  if (primary === undefined) {
    primary = language.split(/[-_]/, 1)[0].toLowerCase();
    if (known.size < MOST_KNOWN) known.set(language, primary);
  }
  return primary;
}

/** Rules ask for every segment, and of the same few languages. */
const known = new Map<Language, string>();
const MOST_KNOWN = 100;
