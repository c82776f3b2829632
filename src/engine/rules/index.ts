import type { Rule } from '../types';
import { halfTranslated } from './half-translated';
import { missingSpace } from './missing-space';
import { mixedPunctuation } from './mixed-punctuation';
import { otherLanguage } from './other-language';
import { untranslatedText } from './untranslated-text';

/** Every rule, in the order they are documented. */
export const RULES: readonly Rule[] = [untranslatedText, otherLanguage, halfTranslated, mixedPunctuation, missingSpace];
