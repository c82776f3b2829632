import type { Finding, ParseProblem } from '../types';

/** The id under which a format reports what it could not read. */
export const UNREADABLE = 'unreadable-file';

/** A parse problem as a finding. */
export const problemFinding = (problem: ParseProblem): Finding => ({
  rule: UNREADABLE,
  message: problem.message,
  span: problem.span,
  severity: 'error',
  confidence: 1,
  fixes: [],
  related: [],
  fingerprint: '',
});
