import type { Category, Severity } from '../types';

/**
 * What an error counts. Source: the weights with which WMT scores annotations by professionals, Freitag et al. 2021, “Experts, Errors, and
 * Context: A Large-Scale Study of Human Evaluation for Machine Translation”, TACL 9, table 4 (https://doi.org/10.1162/tacl_a_00437):
 * non-translation 25, any other major error 5, a minor error of punctuation 0.1, any other minor error 1, neutral 0.
 */
export type MqmSeverity = 'non-translation' | 'major' | 'minor' | 'minor-punctuation' | 'neutral';

/** The heaviest first. */
export const MQM_SEVERITIES: readonly MqmSeverity[] = ['non-translation', 'major', 'minor', 'minor-punctuation', 'neutral'];

export const WEIGHTS: Readonly<Record<MqmSeverity, number>> = {
  'non-translation': 25,
  major: 5,
  minor: 1,
  'minor-punctuation': 0.1,
  neutral: 0,
};

/** Units that are no translation at all, whatever their category. */
const NON_TRANSLATION: readonly string[] = ['empty-target', 'source-copied'];

/**
 * What a warning of each category counts as. An error is major and an information minor in all of them, a hint neutral. Warnings of
 * accuracy may mislead a reader, the definition of a major error; those of other categories are seen and read past.
 */
const WARNINGS: Readonly<Record<Category, 'major' | 'minor' | 'neutral'>> = {
  'Accuracy/Untranslated': 'major',
  'Accuracy/Addition': 'major',
  'Accuracy/Omission': 'major',
  'Accuracy/Mistranslation': 'major',
  'Accuracy/Number': 'major',
  'Fluency/Punctuation': 'minor',
  'Fluency/Spelling': 'minor',
  'Fluency/Grammar': 'minor',
  'Fluency/Duplication': 'minor',
  'Fluency/Character encoding': 'minor',
  'Locale/Number format': 'minor',
  'Terminology/Inconsistent': 'minor',
  'Terminology/Wrong term': 'minor',
  'Style/Awkward': 'minor',
  'Design/Markup': 'minor',
  // A file that cannot be read says nothing of its translation.
  'Other/File': 'neutral',
};

/** As what a finding counts. */
export function mqmSeverity(rule: string, category: Category, severity: Severity): MqmSeverity {
  const ofWarning = WARNINGS[category];
  if (severity === 'hint' || ofWarning === 'neutral') return 'neutral';
  if (severity === 'error') return NON_TRANSLATION.includes(rule) ? 'non-translation' : 'major';
  if (severity === 'warning' && ofWarning === 'major') return 'major';
  return category === 'Fluency/Punctuation' ? 'minor-punctuation' : 'minor';
}
