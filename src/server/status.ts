import type { Connection } from 'vscode-languageserver';
import { type DocumentProfile, type Review, SEVERITIES, type Settings } from '../engine';
import { STATUS, type Status } from './protocol';

/** Tells the client what a document is and how it stands, whenever that changes. */
export interface StatusReporter {
  report(uri: string, review: Review, settings: Settings): void;
  forget(uri: string): void;
}

export function statusReporter(connection: Connection): StatusReporter {
  const known = new Map<string, string>();
  return {
    report(uri, review, settings) {
      const status = statusOf(uri, review, settings);
      const text = JSON.stringify(status);
      if (known.get(uri) === text) return;
      known.set(uri, text);
      void connection.sendNotification(STATUS, status);
    },
    forget: uri => void known.delete(uri),
  };
}

function statusOf(uri: string, { findings, profile }: Review, settings: Settings): Status {
  const count = (severity: string): number => findings.filter(finding => finding.severity === severity).length;
  const counts = Object.fromEntries(SEVERITIES.map(severity => [severity, count(severity)])) as Status['counts'];
  return { uri, role: profile.role, source: settings.source, target: settings.target, counts, untranslated: untranslatedShare(profile) };
}

/** Translators reckon with about 1,600 Chinese characters for 1,000 English words. */
const CHARACTERS_PER_WORD = 1.6;

/** How much of a text is in the source language, its characters counted as the words they would become. */
export function untranslatedShare({ sourceCharacters, targetWords }: Pick<DocumentProfile, 'sourceCharacters' | 'targetWords'>): number {
  const sourceWords = sourceCharacters / CHARACTERS_PER_WORD;
  return sourceWords === 0 ? 0 : sourceWords / (sourceWords + targetWords);
}
