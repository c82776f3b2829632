import type { Segment } from '../types';

/** Whether a segment holds a translation to compare with its source: not an empty one, nor one of a text that is no longer used or has changed. */
export const isReviewable = ({ source, target, unit }: Segment): boolean =>
  source !== undefined && !unit?.obsolete && !unit?.outdated && target.text.trim() !== '';
