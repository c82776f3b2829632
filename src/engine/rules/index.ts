import type { Rule } from '../types';
import { garbledNumber } from './garbled-number';
import { halfTranslated } from './half-translated';
import { misreadOrdinal } from './misread-ordinal';
import { missingSpace } from './missing-space';
import { mixedPunctuation } from './mixed-punctuation';
import { otherLanguage } from './other-language';
import { untranslatedText } from './untranslated-text';

/** Every rule, in the order they are documented. */
export const RULES: readonly Rule[] = [
  untranslatedText,
  otherLanguage,
  garbledNumber,
  misreadOrdinal,
  halfTranslated,
  mixedPunctuation,
  missingSpace,
];
