import type { Finding, Format, ParseProblem } from '../types';
import { folded, hash } from './fingerprint';

/** The id under which a format reports what it could not read. */
export const UNREADABLE = 'unreadable-file';

/** So much of what cannot be read names it: an unclosed string may go on to the end of the file. */
const QUOTED = 200;

/** A parse problem of a text as a finding. */
export function problemFinding({ span, message }: ParseProblem, file: string): Finding {
  const text = folded(file.slice(span.start, Math.min(span.end, span.start + QUOTED))) || message.en;
  const fingerprint = hash([UNREADABLE, message.en, text].join());
  return { rule: UNREADABLE, message, span, severity: 'error', confidence: 1, fixes: [], related: [], text, fingerprint };
}

/** A format that also reports what went wrong before parsing: places that could not be decoded. */
export const withProblems = (format: Format, problems: readonly ParseProblem[]): Format =>
  problems.length === 0
    ? format
    : {
        ...format,
        pieces: undefined,
        parse(text, languages) {
          const document = format.parse(text, languages);
          return { ...document, problems: [...problems, ...document.problems] };
        },
      };
