import type { Connection } from 'vscode-languageserver';
import { type Review, SEVERITIES, type Settings } from '../engine';
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
  return {
    uri,
    role: profile.role,
    isReviewed: profile.role === 'target' || settings.reviewSourceDocuments,
    source: settings.source,
    target: settings.target,
    counts: Object.fromEntries(SEVERITIES.map(severity => [severity, count(severity)])) as Status['counts'],
    untranslatedShare: profile.untranslatedShare,
  };
}
