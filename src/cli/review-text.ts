import { setImmediate } from 'node:timers/promises';
import {
  type Finding,
  type Fix,
  type Format,
  fixAll,
  type ParseProblem,
  type Review,
  type Rule,
  reviewInSteps,
  type Settings,
  safeFix,
  withProblems,
} from '../engine';
import type { AcceptedHere } from './accepted/files';

/** Everything a text is reviewed with. */
export interface ReviewJob {
  readonly format: Format;
  readonly settings: Settings;
  /** The file the text was translated from, when that is another one. */
  readonly source?: { readonly text: string; readonly format: Format };
  /** What the project has accepted in it. */
  readonly accepted?: AcceptedHere;
  readonly rules: readonly Rule[];
  /** How long it may take, in seconds; default, and for 0: as long as it takes. */
  readonly timeLimit?: number;
  /** As in `ReviewOptions`. */
  readonly detailed?: number;
  readonly signal: AbortSignal;
  /** Called now and then during long work. */
  readonly onTurn?: () => void;
  readonly onRuleError: (rule: string, error: unknown) => void;
}

/** How long to work before letting signals and output have their turn, in milliseconds. */
const TURN = 50;

/** Reviews a text; `undefined` when broken off. `problems` are places that could not be decoded. */
export async function reviewText(text: string, problems: readonly ParseProblem[], job: ReviewJob): Promise<Review | undefined> {
  const { settings, rules, source, accepted, detailed, timeLimit = 0, onRuleError } = job;
  const end = performance.now() + (timeLimit > 0 ? timeLimit * 1_000 : Number.POSITIVE_INFINITY);
  const isOver = (): boolean => performance.now() > end;
  const steps = reviewInSteps(text, withProblems(job.format, problems), settings, {
    rules,
    source,
    accepted,
    detailed,
    isOver,
    onRuleError,
  });
  for (let turn = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - turn < TURN) continue;
    await setImmediate();
    job.onTurn?.();
    if (job.signal.aborted) return undefined;
    turn = performance.now();
  }
}

/**
 * A text with all its safe fixes made, and the preferred fix of every finding of the rules named.
 * @param first the review of the text as it is
 */
export function fixText(text: string, first: Review, fixRules: readonly string[], job: ReviewJob): string {
  const { settings, rules, source, accepted } = job;
  const findingsOf = (current: string): readonly Finding[] => {
    if (current === text) return first.findings;
    // What a rule failed on was told the first time.
    const steps = reviewInSteps(current, job.format, settings, { rules, source, accepted });
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value.findings;
    }
  };
  return fixAll(text, findingsOf, finding => (fixRules.includes(finding.rule) ? preferredFix(finding) : safeFix(finding)));
}

/** The fix a reviewer most likely wants. */
export const preferredFix = (finding: Finding): Fix | undefined => finding.fixes.find(fix => fix.preferred) ?? finding.fixes[0];
