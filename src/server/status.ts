import type { Connection } from 'vscode-languageserver';
import { countsOf, needingReviewIn, type Review, type Settings } from '../engine';
import type { ClientFeatures } from './client-features';
import { STATUS, type Status } from './protocol';

/** Tells the client what a document is and how it stands, whenever that changes. */
export interface StatusReporter {
  report(uri: string, review: Review, settings: Settings): void;
  /** The project's config excludes the document from review. */
  reportExcluded(uri: string, settings: Settings): void;
  forget(uri: string): void;
}

export function statusReporter(connection: Connection, { options }: ClientFeatures): StatusReporter {
  const known = new Map<string, string>();
  const send = (status: Status): void => {
    if (!options.status) return;
    const text = JSON.stringify(status);
    if (known.get(status.uri) === text) return;
    known.set(status.uri, text);
    void connection.sendNotification(STATUS, status);
  };
  return {
    report: (uri, review, settings) => send(statusOf(uri, review, settings)),
    reportExcluded: (uri, { source, target }) =>
      send({ uri, role: 'excluded', isReviewed: false, source, target, counts: NO_FINDINGS, untranslatedShare: 0, needingReview: 0 }),
    forget: uri => void known.delete(uri),
  };
}

const NO_FINDINGS = { error: 0, warning: 0, info: 0, hint: 0 };

function statusOf(uri: string, review: Review, settings: Settings): Status {
  const { profile } = review;
  return {
    uri,
    role: profile.role,
    isReviewed: profile.role === 'target' || settings.reviewSourceDocuments,
    source: settings.source,
    target: settings.target,
    counts: countsOf(review),
    untranslatedShare: profile.untranslatedShare,
    needingReview: needingReviewIn(review),
  };
}
