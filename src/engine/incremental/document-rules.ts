import { type Glossary, NO_TERMS } from '../glossary/term';
import type { DocumentIndex, DocumentPart, FindingDraft, LanguagePair, PlacedSegment, Rule } from '../types';
import type { Part, PartSegment } from './part';
import type { OnRuleError, SegmentDraft } from './segment-rules';

interface Kept {
  readonly rule: Rule;
  index: DocumentIndex;
  /** Parts to be judged anew. */
  readonly changed: Set<DocumentPart>;
}

/** What the rules for documents know of one, and their judgement of its parts. */
export class DocumentRules {
  readonly #languages: LanguagePair;
  readonly #glossary: Glossary;
  readonly #onError: OnRuleError | undefined;
  readonly #kept: readonly Kept[];

  constructor(rules: readonly Rule[], languages: LanguagePair, glossary: Glossary = NO_TERMS, onError?: OnRuleError) {
    this.#languages = languages;
    this.#glossary = glossary;
    this.#onError = onError;
    this.#kept = rules.flatMap(rule => {
      const index = this.#indexOf(rule);
      return index ? { rule, index, changed: new Set() } : [];
    });
  }

  /** Brings the judgement of every part up to date. */
  *review(parts: readonly Part[]): Generator<void> {
    for (const kept of this.#kept) {
      try {
        yield* this.#update(kept, parts);
      } catch (error) {
        // All it said is lost, and it begins anew next time.
        this.#onError?.(kept.rule.meta.id, error);
        kept.index = this.#indexOf(kept.rule) ?? kept.index;
        kept.changed.clear();
        for (const part of parts) put(part, kept.rule, []);
        for (const part of parts) part.documentDrafts.delete(kept.rule);
      }
      yield;
    }
  }

  *#update({ rule, index, changed }: Kept, parts: readonly Part[]): Generator<void> {
    for (const _ of index.update(parts, changed)) yield;
    let judged = 0;
    for (const part of parts) {
      if (part.documentDrafts.has(rule) && !changed.has(part)) continue;
      const drafts: SegmentDraft[] = [];
      index.judge(part, (at, draft) => drafts.push({ rule, at: at as PartSegment, draft }));
      put(part, rule, drafts);
      changed.delete(part);
      if (++judged % PARTS_A_STEP === 0) yield;
    }
    changed.clear();
  }

  #indexOf(rule: Rule): DocumentIndex | undefined {
    return rule.index?.(this.#languages, this.#glossary) ?? (rule.document && allAtOnce(rule, this.#languages, this.#glossary));
  }
}

const PARTS_A_STEP = 8;

/** Parts without a finding before and after need not be put together anew. */
function put(part: Part, rule: Rule, drafts: readonly SegmentDraft[]): void {
  const before = part.documentDrafts.get(rule);
  if (drafts.length > 0 || (before && before.length > 0)) part.found = undefined;
  part.documentDrafts.set(rule, drafts);
}

type Report = readonly [at: PlacedSegment, draft: FindingDraft];

/** A rule that looks at the whole document whenever it changed. */
function allAtOnce(rule: Rule, languages: LanguagePair, glossary: Glossary): DocumentIndex {
  let known: readonly DocumentPart[] = [];
  let byPart = new Map<DocumentPart, Report[]>();
  return {
    *update(parts, changed) {
      if (parts.length === known.length && parts.every((part, i) => part === known[i])) return;
      known = [];
      const found = new Map<DocumentPart, Report[]>();
      const segments = parts.flatMap(part => part.segments);
      yield;
      rule.document?.({
        segments,
        languages,
        glossary,
        report(at, draft) {
          const { part } = at as PartSegment;
          const reports = found.get(part);
          if (reports) reports.push([at, draft]);
          else found.set(part, [[at, draft]]);
        },
      });
      for (const part of byPart.keys()) changed.add(part);
      for (const part of found.keys()) changed.add(part);
      byPart = found;
      known = parts;
    },
    judge(part, report) {
      for (const [at, draft] of byPart.get(part) ?? []) report(at, draft);
    },
  };
}
