import { type Glossary, NO_TERMS } from '../glossary/term';
import type { DocumentIndex, DocumentPart, FindingDraft, LanguagePair, PlacedSegment, Rule } from '../types';
import { detailOf } from './detail';
import { replacementIn } from './follower';
import type { Part, PartSegment } from './part';
import type { OnRuleError, SegmentDraft } from './segment-rules';

interface Kept {
  readonly rule: Rule;
  index: DocumentIndex;
  readonly detail: (draft: FindingDraft) => FindingDraft;
  /** Parts to be judged anew. */
  readonly changed: Set<DocumentPart>;
}

/** What the rules for documents know of one, and their judgement of its parts. */
export class DocumentRules {
  readonly #languages: LanguagePair;
  readonly #glossary: Glossary;
  readonly #onError: OnRuleError | undefined;
  readonly #kept: readonly Kept[];

  constructor(rules: readonly Rule[], languages: LanguagePair, glossary: Glossary = NO_TERMS, onError?: OnRuleError, detailed?: number) {
    this.#languages = languages;
    this.#glossary = glossary;
    this.#onError = onError;
    this.#kept = rules.flatMap(rule => {
      const index = this.#indexOf(rule);
      return index ? { rule, index, detail: detailOf(detailed), changed: new Set() } : [];
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

  *#update({ rule, index, detail, changed }: Kept, parts: readonly Part[]): Generator<void> {
    for (const _ of index.update(parts, changed)) yield;
    let judged = 0;
    for (const part of parts) {
      if (part.documentDrafts.has(rule) && !changed.has(part)) continue;
      const drafts: SegmentDraft[] = [];
      index.judge(part, (at, draft) => drafts.push({ rule, at: at as PartSegment, draft: detail(draft) }));
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

/** A rule that looks at the whole document whenever something of account to it changed. */
function allAtOnce(rule: Rule, languages: LanguagePair, glossary: Glossary): DocumentIndex {
  let known: readonly DocumentPart[] = [];
  const byPart = new Map<DocumentPart, Report[]>();
  const file = (report: Report): void => {
    const { part } = report[0] as PartSegment;
    const reports = byPart.get(part);
    if (reports) reports.push(report);
    else byPart.set(part, [report]);
  };
  return {
    *update(parts, changed) {
      const { added, removed } = replacementIn(known, parts);
      if (added.length + removed.length === 0) return;
      if (!matters(rule, removed, added)) {
        // What stays in the parts replaced is now in others.
        const moved = removed.flatMap(part => byPart.get(part) ?? []);
        for (const part of removed) byPart.delete(part);
        for (const report of moved) file(report);
        known = parts;
        return;
      }
      known = [];
      for (const part of byPart.keys()) changed.add(part);
      byPart.clear();
      const segments = parts.flatMap(part => part.segments);
      yield;
      rule.document?.({ segments, languages, glossary, report: (at, draft) => file([at, draft]) });
      for (const part of byPart.keys()) changed.add(part);
      known = parts;
    },
    judge(part, report) {
      for (const [at, draft] of byPart.get(part) ?? []) report(at, draft);
    },
  };
}

/** Whether segments came or went that the rule looks at. */
function matters({ looksAt }: Rule, removed: readonly DocumentPart[], added: readonly DocumentPart[]): boolean {
  if (!looksAt || removed.length === 0) return true;
  const before = new Set(removed.flatMap(part => part.segments));
  const now = new Set(added.flatMap(part => part.segments));
  if ([...before].some(isSourced) !== [...now].some(isSourced)) return true;
  for (const at of before) if (!now.has(at) && looksAt(at.segment)) return true;
  for (const at of now) if (!before.has(at) && looksAt(at.segment)) return true;
  return false;
}

const isSourced = ({ segment }: PlacedSegment): boolean => segment.source !== undefined;
