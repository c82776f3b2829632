import { DocumentReview, languagesOf, type ReviewOptions } from '../incremental/document-review';
import type { Review } from '../incremental/review';
import { DEFAULT_SETTINGS, type Settings } from '../settings';
import type { Format } from '../types';

export { languagesOf, type Review, type ReviewOptions };

/** Reviews a text. Never throws on any text. */
export function review(text: string, format: Format, settings: Settings = DEFAULT_SETTINGS, options: ReviewOptions = {}): Review {
  const steps = reviewInSteps(text, format, settings, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in small steps, so that a server stays responsive and can give up half-way. */
export const reviewInSteps = (
  text: string,
  format: Format,
  settings: Settings = DEFAULT_SETTINGS,
  options: ReviewOptions = {},
): Generator<void, Review> => new DocumentReview(text, format, settings, options).review();
