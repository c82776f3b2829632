import type { Review } from '../../engine';
import type { Session } from '../documents';
import type { ReviewJob } from '../reviewer';

/**
 * Tells what a review of a whole file made of what is accepted in it. Of rules that compare files nothing is said: what they find here may be
 * in what other files say.
 */
export function reportReviewed(
  { accepted }: Pick<Session, 'accepted'>,
  { accepted: here, settings, rules }: ReviewJob,
  review: Review,
): void {
  if (!here) return;
  const isReviewed = review.profile.role === 'target' || settings.reviewSourceDocuments;
  const isUnsure = new Set(rules.filter(rule => !isReviewed || rule.acrossFiles).map(({ meta }) => meta.id));
  accepted.reviewed(here, review, rule => !isUnsure.has(rule) && settings.rules[rule] !== 'off');
}
