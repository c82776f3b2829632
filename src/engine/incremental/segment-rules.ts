import { type Glossary, NO_TERMS } from '../glossary/term';
import type { Settings } from '../settings';
import type { FindingDraft, LanguagePair, Rule, SegmentContext } from '../types';
import { detailOf } from './detail';
import type { Part, PartSegment } from './part';

/** What a rule says. */
export interface RuleDraft {
  readonly rule: Rule;
  readonly draft: FindingDraft;
}

/** What a rule says of a segment. */
export interface SegmentDraft extends RuleDraft {
  readonly at: PartSegment;
}

export type OnRuleError = (rule: string, error: unknown) => void;

/** Characters read, each time a rule reads them, between two chances for the host to breathe: well under a millisecond. */
const CHARACTERS_A_STEP = 8_000;
/** What calling a rule costs, in characters read. */
const CALL = 100;

/** The rules that have a say under some settings in a pair of languages. */
export const rulesInForce = (rules: readonly Rule[], settings: Settings, languages: LanguagePair): Rule[] =>
  rules.filter(rule => settings.rules[rule.meta.id] !== 'off' && (rule.meta.pairs?.(languages) ?? true));

/** Asks the rules for segments of every segment they were not asked of yet. */
export class SegmentRules {
  readonly #rules: readonly Rule[];
  readonly #languages: LanguagePair;
  readonly #glossary: Glossary;
  readonly #onError: OnRuleError | undefined;
  readonly #detail: (draft: FindingDraft) => FindingDraft;
  #first: PartSegment | undefined;
  /** The rule that is being asked. */
  #asked: Rule | undefined;

  constructor(rules: readonly Rule[], languages: LanguagePair, glossary: Glossary = NO_TERMS, onError?: OnRuleError, detailed?: number) {
    this.#rules = rules.filter(rule => rule.segment);
    this.#languages = languages;
    this.#glossary = glossary;
    this.#onError = onError;
    this.#detail = detailOf(detailed);
  }

  *review(parts: readonly Part[]): Generator<void> {
    const first = parts.find(part => part.segments.length > 0)?.segments[0];
    if (first !== this.#first) {
      for (const one of [first, this.#first]) {
        if (!one) continue;
        one.drafts = undefined;
        one.part.isReviewed = false;
      }
      this.#first = first;
    }
    let read = 0;
    for (const part of parts) {
      if (part.isReviewed) continue;
      for (const at of part.segments) {
        if (at.drafts) continue;
        const drafts: RuleDraft[] = [];
        const context = this.#contextOf(at, drafts);
        for (const rule of this.#rules) {
          if (read >= CHARACTERS_A_STEP) {
            read = 0;
            yield;
          }
          read += at.segment.target.text.length + CALL;
          this.#ask(rule, context, drafts);
        }
        at.drafts = drafts;
      }
      part.isReviewed = true;
      part.found = undefined;
    }
  }

  /** One context for all rules: there are many more calls than findings. */
  #contextOf(at: PartSegment, drafts: RuleDraft[]): SegmentContext {
    return {
      segment: at.segment,
      text: at.segment.target.text,
      languages: this.#languages,
      glossary: this.#glossary,
      isFirst: at === this.#first,
      report: draft => {
        if (this.#asked) drafts.push({ rule: this.#asked, draft: this.#detail(draft) });
      },
    };
  }

  #ask(rule: Rule, context: SegmentContext, drafts: RuleDraft[]): void {
    const before = drafts.length;
    this.#asked = rule;
    try {
      rule.segment?.(context);
    } catch (error) {
      drafts.length = before;
      this.#onError?.(rule.meta.id, error);
    }
  }
}
