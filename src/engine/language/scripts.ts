import { primaryLanguage } from '../settings';
import { Script } from '../text/characters';
import type { Language, LanguagePair } from '../types';

/** The scripts a language is written in, by primary subtag. A language that is not here is taken to use Latin letters. */
const SCRIPTS: Readonly<Record<string, readonly Script[]>> = {
  zh: [Script.Han],
  yue: [Script.Han],
  ja: [Script.Han, Script.Kana],
  ko: [Script.Hangul],
  ru: [Script.Cyrillic],
  uk: [Script.Cyrillic],
  be: [Script.Cyrillic],
  bg: [Script.Cyrillic],
  sr: [Script.Cyrillic],
  mk: [Script.Cyrillic],
  kk: [Script.Cyrillic],
  el: [Script.Greek],
  ar: [Script.Arabic],
  fa: [Script.Arabic],
  ur: [Script.Arabic],
  he: [Script.Hebrew],
  th: [Script.Thai],
  hi: [Script.Devanagari],
  mr: [Script.Devanagari],
  ne: [Script.Devanagari],
};

/** The scripts a language is written in. */
export const scriptsOf = (language: Language): readonly Script[] => SCRIPTS[primaryLanguage(language)] ?? [Script.Latin];

/** Whether the script alone tells source from target. */
export function differInScript({ source, target }: LanguagePair): boolean {
  const inTarget = scriptsOf(target);
  return scriptsOf(source).every(script => !inTarget.includes(script));
}

/** Whether the target is written in Latin letters. */
export const hasLatinTarget = ({ target }: LanguagePair): boolean => scriptsOf(target).includes(Script.Latin);
