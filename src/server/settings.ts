import { DEFAULT_SETTINGS, SEVERITIES, type Settings, type Severity } from '../engine';

/** What the user set for a document. */
export interface DocumentSettings {
  readonly enable: boolean;
  /** Whether files no editor has open are reviewed, too; of use for the workspace as a whole. */
  readonly workspaceDiagnostics: boolean;
  /** Whether hovers explain Chinese words. */
  readonly dictionary: boolean;
  /** How long a file may take, in seconds; 0 for as long as it takes. */
  readonly timeLimit: number;
  readonly review: Settings;
}

/** Reads the section `mtReview` as a client sends it. What is missing or of the wrong kind keeps its default. */
export function readSettings(section: unknown): DocumentSettings {
  const given = isRecord(section) ? section : {};
  return {
    enable: given.enable !== false,
    workspaceDiagnostics: given.workspaceDiagnostics === 'on',
    dictionary: given.dictionary !== false,
    timeLimit: isTime(given.timeLimit) ? given.timeLimit : TIME_LIMIT,
    review: {
      source: languageTag(given.sourceLanguage) ?? DEFAULT_SETTINGS.source,
      target: languageTag(given.targetLanguage) ?? DEFAULT_SETTINGS.target,
      rules: severities(given.rules),
      reviewSourceDocuments: given.reviewSourceDocuments === true,
    },
  };
}

function severities(given: unknown): Settings['rules'] {
  if (!isRecord(given)) return DEFAULT_SETTINGS.rules;
  const entries = Object.entries(given).filter((entry): entry is [string, Severity | 'off'] => isSeverity(entry[1]));
  return { ...DEFAULT_SETTINGS.rules, ...Object.fromEntries(entries) };
}

/** Far more than any file needs that people work on; a file of 10 MB takes some six seconds. */
const TIME_LIMIT = 30;

const isTime = (given: unknown): given is number => typeof given === 'number' && given >= 0;
const languageTag = (given: unknown): string | undefined => (typeof given === 'string' && given.trim() ? given.trim() : undefined);
const isSeverity = (given: unknown): boolean => given === 'off' || SEVERITIES.includes(given as Severity);
const isRecord = (given: unknown): given is Record<string, unknown> => typeof given === 'object' && given !== null && !Array.isArray(given);
