import type { Rule } from '../types';
import { addition } from './addition';
import { edgeWhitespace } from './edge-whitespace';
import { emptyTarget } from './empty-target';
import { endPunctuation } from './end-punctuation';
import { forbiddenTerm } from './forbidden-term';
import { garbledNumber } from './garbled-number';
import { halfTranslated } from './half-translated';
import { inconsistentTranslation } from './inconsistent-translation';
import { injectedTitle } from './injected-title';
import { linkMismatch } from './link-mismatch';
import { literalRendering } from './literal-rendering';
import { markupMismatch } from './markup-mismatch';
import { misreadOrdinal } from './misread-ordinal';
import { missingSpace } from './missing-space';
import { mixedPunctuation } from './mixed-punctuation';
import { modelChatter } from './model-chatter';
import { mojibake } from './mojibake';
import { nameVariant } from './name-variant';
import { numberMismatch } from './number-mismatch';
import { oddCharacter } from './odd-character';
import { omission } from './omission';
import { otherLanguage } from './other-language';
import { placeholderMismatch } from './placeholder-mismatch';
import { repeatedPhrase } from './repeated-phrase';
import { repeatedWord } from './repeated-word';
import { sourceCopied } from './source-copied';
import { termMismatch } from './term-mismatch';
import { unpairedMark } from './unpaired-mark';
import { untranslatedText } from './untranslated-text';

/** Every rule, in the order they are documented. */
export const RULES: readonly Rule[] = [
  untranslatedText,
  otherLanguage,
  injectedTitle,
  garbledNumber,
  misreadOrdinal,
  numberMismatch,
  halfTranslated,
  mixedPunctuation,
  missingSpace,
  repeatedPhrase,
  repeatedWord,
  mojibake,
  placeholderMismatch,
  termMismatch,
  forbiddenTerm,
  oddCharacter,
  edgeWhitespace,
  emptyTarget,
  sourceCopied,
  endPunctuation,
  modelChatter,
  markupMismatch,
  literalRendering,
  linkMismatch,
  unpairedMark,
  inconsistentTranslation,
  omission,
  addition,
  nameVariant,
];
