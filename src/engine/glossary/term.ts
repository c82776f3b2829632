import type { LanguagePair } from '../types';

/** One entry of a project's glossary. */
export interface Term {
  /** As the source says it; empty when the entry only forbids a rendering. */
  readonly source: string;
  /** What it may be called in the target language, the preferred rendering first; may be empty when there are forbidden ones. */
  readonly target: readonly string[];
  /** What it must not be called. */
  readonly forbidden: readonly string[];
  readonly caseSensitive: boolean;
  readonly note?: string;
  /** The subject field. */
  readonly domain?: string;
  /** The pair the entry speaks of. */
  readonly languages: LanguagePair;
}

/** Every entry of a project's glossaries. What is made of it for matching is kept as long as the list itself. */
export type Glossary = readonly Term[];

export const NO_TERMS: Glossary = [];
