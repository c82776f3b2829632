/** Translating passages: what a provider is given of a document, and how its answer is put into the file. */
import { withSource } from '../alignment';
import { NO_TERMS } from '../glossary/term';
import { languagesOf, type ReviewOptions } from '../pipeline/review';
import type { Settings } from '../settings';
import type { Format } from '../types';
import { type Passage, passagesOfSpans, TITLE_RULE, type Wanted } from './passage';

export type { AnswerProblem } from './answer';
export type { Passage, Wanted } from './passage';
export { type Placed, placeAnswer, placeWords } from './place';

export { TITLE_RULE };

/** The rules whose findings a translation of their text remedies. */
export const TRANSLATED_RULES: readonly string[] = [
  'untranslated-text',
  'other-language',
  'half-translated',
  'source-copied',
  'empty-target',
];

/** The passages to translate in spans of a file. Reads the whole file, so only for what a user asks. Never throws on any text. */
export function passagesToTranslate(
  text: string,
  format: Format,
  settings: Settings,
  source: ReviewOptions['source'],
  wanted: readonly Wanted[],
): Passage[] {
  const document = format.parse(text, settings);
  const languages = languagesOf(document, settings);
  const segments = source ? withSource(document, source.format.parse(source.text, settings), languages) : document.segments;
  return passagesOfSpans({ file: text, segments, languages, glossary: settings.glossary ?? NO_TERMS }, wanted);
}
