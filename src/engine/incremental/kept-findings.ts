import { byPlace } from '../consistency/merge';
import {
  type Directive,
  directivesAmong,
  type InForce,
  isSuppressed,
  NONE_IN_FORCE,
  suppressionsIn,
  type WrittenDirective,
  writtenDirectives,
} from '../pipeline/directives';
import { withoutRestated } from '../pipeline/restated';
import { wholeUnits } from '../pipeline/units';
import { wrongDirectives } from '../pipeline/wrong-directives';
import { RULES } from '../rules';
import type { Settings } from '../settings';
import { memoised } from '../text/memo';
import type { Rule, Span } from '../types';
import { findingOf, inPart, type PartFinding, problemIn } from './findings';
import { type FindingsOfPart, Fingerprints } from './fingerprints';
import { replacementIn } from './follower';
import type { Part } from './part';

/** What is left of rules' drafts when repeats and what directives silence are gone; with fingerprints. */
export class KeptFindings {
  readonly #settings: Settings;
  readonly #rules: readonly Rule[];
  /** What directives may name. */
  readonly #ruleIds: readonly string[];
  readonly #fingerprints = new Fingerprints();
  #parts: readonly Part[] = [];
  #isReviewed = true;

  constructor(settings: Settings, rules: readonly Rule[]) {
    this.#settings = settings;
    this.#rules = rules;
    this.#ruleIds = [...rules, ...RULES].map(({ meta }) => meta.id);
  }

  /**
   * Brings what is kept of every part up to date. Of a document that is not reviewed that is only what could not be read. May be left at any
   * yield; the next call does the rest.
   */
  *update(parts: readonly Part[], isReviewed: boolean): Generator<void> {
    if (isReviewed !== this.#isReviewed) for (const part of parts) part.found = undefined;
    this.#isReviewed = isReviewed;
    let made = 0;
    for (const part of parts) {
      if (part.found) continue;
      part.found = this.#find(part, isReviewed);
      if (++made % PARTS_A_STEP === 0) yield;
    }
    yield* this.#count(parts);
    yield* this.#fingerprints.number();
    yield* suppress(parts);
  }

  #find(part: Part, isReviewed: boolean): PartFinding[] {
    const findings = part.problems.map(problem => problemIn(problem, part));
    const wrong = wrongDirectives(writtenIn(part), part.comments, part.text.length, this.#ruleIds);
    for (const finding of wrong) findings.push(inPart(finding, part));
    if (isReviewed) {
      for (const at of part.segments)
        for (const { rule, draft } of at.drafts ?? []) findings.push(findingOf({ rule, at, draft }, part, this.#settings));
      for (const rule of this.#rules)
        for (const draft of part.documentDrafts.get(rule) ?? []) findings.push(findingOf(draft, part, this.#settings));
    }
    return withoutRestated(findings, part.text, this.#rules).sort(byPlace);
  }

  /** Numbers what was found anew. What stands in the place of parts that are gone takes over their numbers. */
  *#count(parts: readonly Part[]): Generator<void> {
    const before = this.#parts;
    this.#parts = parts;
    const { removed: old, added: made } = replacementIn(before, parts);
    const come = new Set(made.filter(part => part.counted.length === 0));
    const present = new Set(made);
    const gone = old.filter(part => !present.has(part));
    if (gone.length > 0) {
      const isInPlace = gone.length === old.length && come.size === made.length;
      this.#fingerprints.replace(gone.map(countedIn), made.filter(part => come.has(part)).map(foundIn), isInPlace);
      for (const part of come) {
        part.counted = part.found ?? [];
        part.suppressedFor = undefined;
      }
    }
    let counted = 0;
    for (const part of parts) {
      if (part.counted === part.found) continue;
      this.#fingerprints.replace([countedIn(part)], [foundIn(part)], true);
      part.counted = part.found ?? [];
      part.suppressedFor = undefined;
      if (++counted % PARTS_A_STEP === 0) yield;
    }
  }
}

const PARTS_A_STEP = 4;

const countedIn = (part: Part): FindingsOfPart => ({ part, findings: part.counted });
const foundIn = (part: Part): FindingsOfPart => ({ part, findings: part.found ?? [] });

/** Leaves out what directives silence. */
function* suppress(parts: readonly Part[]): Generator<void> {
  let seen = 0;
  let before = NONE_IN_FORCE;
  for (const part of parts) {
    const directives = directivesOf(part);
    const isQuiet = directives.length === 0 && before === NONE_IN_FORCE;
    const key = isQuiet ? '' : nameOf(before);
    const { suppressions, after } = isQuiet ? NOTHING_SUPPRESSED : suppressionsIn(part.text, directives, before, unitsOf(part));
    before = isNone(after) ? NONE_IN_FORCE : after;
    if (part.suppressedFor === key) continue;
    const { counted } = part;
    part.suppressedFor = key;
    part.suppressions = suppressions;
    part.kept = suppressions.length === 0 ? counted : counted.filter(finding => !isSuppressed(finding, suppressions));
    if (++seen % PARTS_A_STEP === 0) yield;
  }
}

const NOTHING_SUPPRESSED = { suppressions: [], after: NONE_IN_FORCE };

const writtenIn = memoised((part: Part): readonly WrittenDirective[] =>
  part.text.includes('mt-review-') ? writtenDirectives(part.text, part.comments) : [],
);

const directivesOf = memoised((part: Part): readonly Directive[] => directivesAmong(writtenIn(part)));

/** The units of a part, counted from its start; `undefined` where it holds no text. */
const unitsOf = memoised(({ segments }: Part): readonly Span[] | undefined =>
  segments.length === 0 ? undefined : wholeUnits(segments.map(({ offset, parsed }) => ({ start: offset, segment: parsed }))),
);

const isNone = ({ disabled, inLine, inNextLine, inNextUnit }: InForce): boolean =>
  disabled.size + inLine.length + inNextLine.length + inNextUnit.length === 0;

const nameOf = ({ disabled, inLine, inNextLine, inNextUnit }: InForce): string =>
  JSON.stringify([[...disabled], inLine, inNextLine, inNextUnit]);
