import type { Finding, Format, ParseProblem } from '../types';

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

/** A format that also reports what went wrong before parsing: places that could not be decoded. */
export const withProblems = (format: Format, problems: readonly ParseProblem[]): Format =>
  problems.length === 0
    ? format
    : {
        ...format,
        parse(text, languages) {
          const document = format.parse(text, languages);
          return { ...document, problems: [...problems, ...document.problems] };
        },
      };
