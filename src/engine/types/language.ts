/** A BCP 47 language tag; the engine looks at the primary subtag and the script. */
export type Language = string;

export interface LanguagePair {
  readonly source: Language;
  readonly target: Language;
}

/** The languages of the user interface. */
export type Locale = 'en' | 'zh-cn';

export const LOCALES: readonly Locale[] = ['en', 'zh-cn'];

/** What is said to the user, in every language of the interface. */
export type Message = Readonly<Record<Locale, string>>;
