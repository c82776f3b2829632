import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { DocumentReview, type Format, type Review, type Rule, type Settings } from '../engine';
import type { AcceptedHere } from './accepted/files';
import { takeEdits } from './document-edits';
import { jobName } from './job-name';
import { pause } from './pause';
import type { SourceFile } from './source-files';

/** How long the server works before it listens again, in milliseconds: well under a frame, so that typing is never held up. */
const SLICE = 8;

/** How a text is to be reviewed. */
export interface ReviewJob {
  /** The project: files of one are compared with each other. */
  readonly scope: string;
  readonly format: Format;
  readonly settings: Settings;
  /** The file the text was translated from, when that is another one. */
  readonly source?: SourceFile;
  /** What the project has accepted in it. */
  readonly accepted?: AcceptedHere;
  readonly rules: readonly Rule[];
  /** How long the review may work, in seconds; 0 for as long as it takes. */
  readonly timeLimit: number;
  readonly onRuleError: (rule: string, error: unknown) => void;
}

/** A review was given up: nobody waits for it any more, or the text or the settings are no longer the same. */
export class ReviewAbandoned extends Error {}

/**
 * Reviews a text in slices, letting the host breathe in between. A rule's failure is reported once a text.
 * Rejects with `ReviewAbandoned` once `isWanted` says no. `rest` is what happens between two slices.
 */
export const reviewInSlices = (text: string, job: ReviewJob, isWanted: () => boolean, rest = pause): Promise<Review> =>
  inSlices(documentReview(text, job, new Set()), job, isWanted, rest);

/** `failed`: the rules whose failure is reported already. */
function documentReview(
  text: string,
  { format, settings, rules, source, accepted, onRuleError }: ReviewJob,
  failed: Set<string>,
): DocumentReview {
  const onFirstError = (rule: string, error: unknown): void => {
    if (failed.has(rule)) return;
    failed.add(rule);
    onRuleError(rule, error);
  };
  return new DocumentReview(text, format, settings, { rules, source, accepted, onRuleError: onFirstError });
}

/** Only the time it works counts, not that in which others have their turn. */
async function inSlices(
  review: DocumentReview,
  { accepted, timeLimit }: Pick<ReviewJob, 'accepted' | 'timeLimit'>,
  isWanted: () => boolean,
  rest: () => Promise<void>,
): Promise<Review> {
  const limit = timeLimit > 0 ? timeLimit * 1_000 : Number.POSITIVE_INFINITY;
  let worked = 0;
  const steps = review.review(accepted, () => worked > limit);
  for (let from = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    const slice = performance.now() - from;
    if (slice < SLICE) continue;
    worked += slice;
    await rest();
    if (!isWanted()) throw new ReviewAbandoned();
    from = performance.now();
  }
}

/** Reviews of open documents: one run for each version, however many ask for it. */
export interface Reviewer {
  /** The review of the document as it is now; `undefined` when it is not to be reviewed at all. Rejects with `ReviewAbandoned`. */
  review(document: TextDocument, token: CancellationToken): Promise<Review | undefined>;
  /** Forgets the review of a document, or of all. */
  forget(uri?: string): void;
  /** Whether a review is going on. */
  isBusy(): boolean;
}

interface Run {
  readonly version: number;
  /** Those who wait for it; the run goes on while one of them still does. */
  readonly waiting: CancellationToken[];
  isDropped: boolean;
  result: Promise<Review | undefined>;
}

/** What is known of an open document as far as its edits were taken in, and how it is reviewed. */
interface Followed {
  readonly document: TextDocument;
  readonly name: string;
  readonly review: DocumentReview;
  /** The rules whose failure was reported for the present version. */
  readonly failed: Set<string>;
}

/** `jobFor` says how to review a document, `undefined` that it is not to be reviewed; `onReviewed` is told of every finished review. */
export function createReviewer(
  jobFor: (document: TextDocument) => Promise<ReviewJob | undefined>,
  onReviewed: (document: TextDocument, review: Review, job: ReviewJob) => void,
): Reviewer {
  const runs = new Map<string, Run>();
  const followed = new Map<string, Followed>();
  let busy = 0;

  const drop = (uri: string): void => {
    const run = runs.get(uri);
    if (run) run.isDropped = true;
    runs.delete(uri);
  };

  /** The review that follows a document's edits, begun anew when it is to be reviewed otherwise. */
  const follow = (document: TextDocument, job: ReviewJob): DocumentReview => {
    const name = jobName(job);
    const known = followed.get(document.uri);
    const edits = takeEdits(document);
    if (known?.document === document && known.name === name) {
      known.review.edit(edits);
      known.failed.clear();
      return known.review;
    }
    const failed = new Set<string>();
    const review = documentReview(document.getText(), job, failed);
    followed.set(document.uri, { document, name, review, failed });
    return review;
  };

  const carryOut = async (document: TextDocument, run: Run): Promise<Review | undefined> => {
    const isWanted = (): boolean =>
      !run.isDropped && document.version === run.version && run.waiting.some(token => !token.isCancellationRequested);
    busy++;
    try {
      const job = await jobFor(document);
      if (!isWanted()) throw new ReviewAbandoned();
      const review = job && (await inSlices(follow(document, job), job, isWanted, pause));
      if (review) onReviewed(document, review, job);
      return review;
    } catch (error) {
      if (!run.isDropped) drop(document.uri);
      throw error;
    } finally {
      busy--;
      run.waiting.length = 0;
    }
  };

  return {
    review(document, token) {
      const current = runs.get(document.uri);
      if (current?.version === document.version) {
        current.waiting.push(token);
        return current.result;
      }
      drop(document.uri);
      const run: Run = { version: document.version, waiting: [token], isDropped: false, result: Promise.resolve(undefined) };
      runs.set(document.uri, run);
      run.result = carryOut(document, run);
      return run.result;
    },
    forget(uri) {
      for (const known of uri === undefined ? [...runs.keys()] : [uri]) drop(known);
      for (const known of uri === undefined ? [...followed.keys()] : [uri]) followed.delete(known);
    },
    isBusy: () => busy > 0,
  };
}
