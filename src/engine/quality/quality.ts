import type { DocumentProfile } from '../language/document-profile';
import { CHARACTERS_A_WORD } from '../language/measure';
import { scriptsOf } from '../language/scripts';
import { Script } from '../text/characters';
import type { Category, Finding, Language } from '../types';
import { type MqmSeverity, mqmSeverity, WEIGHTS } from './weights';

/** How much text was reviewed and what its errors weigh. Of several files: the sums. */
export interface Quality {
  /** Words in Latin letters. */
  readonly words: number;
  /** Chinese, Japanese and Korean characters. */
  readonly characters: number;
  /** How much of the text is still in the source language, in words (`sizeOf`). */
  readonly untranslated: number;
  readonly errors: Readonly<Record<MqmSeverity, number>>;
}

export const NO_QUALITY: Quality = {
  words: 0,
  characters: 0,
  untranslated: 0,
  errors: { 'non-translation': 0, major: 0, minor: 0, 'minor-punctuation': 0, neutral: 0 },
};

/** A text passes with so many points for 1,000 words unless the project says otherwise: one major error, or five minor ones. */
export const DEFAULT_THRESHOLD = 5;

/**
 * The quality of a text that was reviewed.
 * @param target the language of the text
 * @param categoryOf the category of each rule
 */
export function qualityOf(
  { findings, profile }: { readonly findings: readonly Finding[]; readonly profile: DocumentProfile },
  target: Language,
  categoryOf: ReadonlyMap<string, Category>,
): Quality {
  const errors = { ...NO_QUALITY.errors };
  for (const { rule, severity } of findings) errors[mqmSeverity(rule, categoryOf.get(rule) ?? 'Other/File', severity)]++;
  const { targetWords: words, sourceCharacters: characters } = profile;
  return { words, characters, untranslated: writesCharacters(target) ? 0 : characters / CHARACTERS_A_WORD, errors };
}

const writesCharacters = (language: Language): boolean =>
  scriptsOf(language).some(script => script === Script.Han || script === Script.Kana || script === Script.Hangul);

/** Both together. */
export function addQuality(a: Quality, b: Quality): Quality {
  const errors = Object.entries(a.errors).map(([severity, count]) => [severity, count + b.errors[severity as MqmSeverity]]);
  return {
    words: a.words + b.words,
    characters: a.characters + b.characters,
    untranslated: a.untranslated + b.untranslated,
    errors: Object.fromEntries(errors),
  };
}

/** How long a text is, in words: words in Latin letters, and one for 1.6 Chinese, Japanese or Korean characters. */
export const sizeOf = ({ words, characters }: Quality): number => words + characters / CHARACTERS_A_WORD;

/** From 0 to 1. */
export const untranslatedShare = (quality: Quality): number => quality.untranslated / (sizeOf(quality) || 1);

/** What the errors weigh together, to a tenth. */
export function penaltyOf({ errors }: Quality): number {
  const sum = Object.entries(errors).reduce((points, [severity, count]) => points + count * WEIGHTS[severity as MqmSeverity], 0);
  return toTenth(sum);
}

/** Points for 1,000 words, to a tenth; the lower the better. Of errors in no words at all, infinitely many. */
export function scoreOf(quality: Quality): number {
  const penalty = penaltyOf(quality);
  return penalty === 0 ? 0 : toTenth((1_000 * penalty) / sizeOf(quality));
}

export const passes = (quality: Quality, threshold: number): boolean => scoreOf(quality) <= threshold;

const toTenth = (value: number): number => Math.round(value * 10) / 10;
