import type { AcceptedInFile } from '../accepted/match';
import { hash, hashNumber } from '../pipeline/fingerprint';
import type { Settings } from '../settings';
import { lineStartsOf } from '../text/line-starts';
import { toFileSpan } from '../text/mapped-text';
import type { FactDraft, FileFact, LanguagePair, PlacedSegment, Rule, Severity } from '../types';

/** What the other files of a project need to know of a file. Holds neither its text nor its segments. */
export interface FileFacts {
  readonly languages: LanguagePair;
  readonly facts: readonly FileFact[];
  /** What the project or the user set for a rule, where they did. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** What the project has accepted in the file. */
  readonly accepted?: AcceptedInFile;
  readonly lineStarts: Uint32Array;
  /** Names the text the places count in. */
  readonly content: string;
}

/** Names a text, as `FileFacts.content` does. */
export const contentName = (text: string): string => `${text.length}:${hash(text)}`;

/** A document that was reviewed, and with what. */
export interface ReviewedFile {
  readonly text: string;
  readonly segments: readonly PlacedSegment[];
  readonly languages: LanguagePair;
  readonly settings: Settings;
  /** Those in force. */
  readonly rules: readonly Rule[];
  readonly accepted?: AcceptedInFile;
}

/** Takes the facts of a document. A rule that throws has none. `isSilenced` tells what directives say. */
export function factsOfFile(
  { text, segments, languages, settings, rules, accepted }: ReviewedFile,
  isSilenced: (rule: string, at: number) => boolean,
): FileFacts {
  const facts = rules.flatMap(({ meta: { id }, acrossFiles }) => {
    if (!acrossFiles) return [];
    try {
      return acrossFiles.facts({ segments, languages }).map(draft => toFact(id, draft, isSilenced));
    } catch {
      return [];
    }
  });
  const lineStarts = facts.length > 0 ? lineStartsOf(text) : NO_LINES;
  return { languages, facts, severities: settings.rules, accepted, lineStarts, content: contentName(text) };
}

const NO_LINES = new Uint32Array(1);

function toFact(rule: string, draft: FactDraft, isSilenced: (rule: string, at: number) => boolean): FileFact {
  const { at, key, variant, detail, weight = 0, isGuess = false } = draft;
  const { start, end } = toFileSpan(at.segment.target, draft.span);
  return {
    rule,
    key: hashNumber(`${rule}\u0001${key}`),
    variant: hashNumber(variant),
    shown: ownCopy(draft.shown),
    detail: detail === undefined ? undefined : ownCopy(detail),
    weight,
    isGuess,
    isSilenced: isSilenced(rule, at.start + start),
    start: at.start + start,
    end: at.start + end,
  };
}

/** The same characters in a string of their own: a part of a text keeps the whole of it in memory. */
function ownCopy(text: string): string {
  const units: number[] = [];
  for (let i = 0; i < text.length; i++) units.push(text.charCodeAt(i));
  return String.fromCharCode(...units);
}
