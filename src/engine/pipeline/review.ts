import { type AcceptedFinding, type AcceptedInFile, withoutAccepted } from '../accepted/match';
import { withSource } from '../alignment';
import { type FileFacts, factsOfFile } from '../consistency/file-facts';
import { byPlace } from '../consistency/merge';
import { NO_TERMS } from '../glossary/term';
import { type DocumentProfile, profileDocument } from '../language/document-profile';
import { RULES } from '../rules';
import { DEFAULT_SETTINGS, primaryLanguage, type Settings } from '../settings';
import { toFileEdits, toFileSpan } from '../text/mapped-text';
import type { Edit, Finding, FindingDraft, Format, LanguagePair, ParsedDocument, PlacedSegment, Rule, Span } from '../types';
import { silencedPlaces, withoutSuppressed } from './directives';
import { identityOf, numbered } from './fingerprint';
import { withoutRestated } from './restated';
import { type UnitPlace, unitPlaces } from './units';
import { problemFinding } from './unreadable';

export interface Review {
  /** By place, then rule; without those that a directive silences or the project has accepted. */
  readonly findings: readonly Finding[];
  /** In the same order. */
  readonly accepted: readonly AcceptedFinding[];
  readonly profile: DocumentProfile;
  /** Of files that keep states of their units. */
  readonly units: readonly UnitPlace[];
  /** What the other files of the project need to know of this one; taken from the document when asked for. */
  readonly facts: () => FileFacts;
}

export interface ReviewOptions {
  /** Told of a rule that threw; that rule's findings on that segment (or document) are lost, nothing else. */
  readonly onRuleError?: (rule: string, error: unknown) => void;
  readonly rules?: readonly Rule[];
  /** The file the text was translated from, when that is another one. */
  readonly source?: { readonly text: string; readonly format: Format };
  /** What the project has accepted in this file. */
  readonly accepted?: AcceptedInFile;
}

/** Characters read, each time a rule reads them, between two chances for the host to breathe: well under a millisecond. */
const CHARACTERS_A_STEP = 8_000;
/** What calling a rule costs, in characters read. */
const CALL = 100;

/** Reviews a text. Never throws on any text. */
export function review(text: string, format: Format, settings: Settings = DEFAULT_SETTINGS, options: ReviewOptions = {}): Review {
  const steps = reviewInSteps(text, format, settings, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in small steps, so that a server stays responsive and can give up half-way. */
export function* reviewInSteps(
  text: string,
  format: Format,
  settings: Settings = DEFAULT_SETTINGS,
  options: ReviewOptions = {},
): Generator<void, Review> {
  const document = format.parse(text, settings);
  yield;
  const languages = languagesOf(document, settings);
  const segments = options.source
    ? withSource(document, options.source.format.parse(options.source.text, settings), languages)
    : document.segments;
  yield;
  const profile = profileDocument(segments, languages);
  const findings: Finding[] = document.problems.map(problem => problemFinding(problem, text));
  const isReviewed = profile.role === 'target' || settings.reviewSourceDocuments;
  const rules = isReviewed ? rulesInForce(options.rules ?? RULES, settings, languages) : [];
  yield* applyRules(rules, findings, text, segments, languages, settings, options);
  const all = numbered(withoutRestated(findings, text, options.rules ?? RULES).sort(byPlace));
  const kept = withoutAccepted(withoutSuppressed(all, text, document), options.accepted);
  return {
    ...kept,
    profile,
    units: unitPlaces(document.segments),
    facts: () => factsOfFile({ text, segments, languages, settings, rules, accepted: options.accepted }, silencedPlaces(text, document)),
  };
}

const rulesInForce = (rules: readonly Rule[], settings: Settings, languages: LanguagePair): Rule[] =>
  rules.filter(({ meta }) => settings.rules[meta.id] !== 'off' && (meta.pairs?.(languages) ?? true));

/** What the file declares goes before the settings. A file into the settings' source language is one of the opposite direction. */
export function languagesOf(document: ParsedDocument, settings: Settings): LanguagePair {
  const target = document.languages?.target ?? settings.target;
  const isReversed = primaryLanguage(target) === primaryLanguage(settings.source);
  return { source: document.languages?.source ?? (isReversed ? settings.target : settings.source), target };
}

function* applyRules(
  rules: readonly Rule[],
  findings: Finding[],
  text: string,
  segments: readonly PlacedSegment[],
  languages: LanguagePair,
  settings: Settings,
  options: ReviewOptions,
): Generator<void> {
  const { glossary = NO_TERMS } = settings;
  const add = (rule: Rule, at: PlacedSegment, draft: FindingDraft): void => {
    findings.push(place(rule, at, draft, settings, text));
  };
  const guarded = (rule: Rule, run: () => void): void => {
    const before = findings.length;
    try {
      run();
    } catch (error) {
      findings.length = before;
      options.onRuleError?.(rule.meta.id, error);
    }
  };
  let read = 0;
  for (const at of segments) {
    for (const rule of rules) {
      if (!rule.segment) continue;
      if (read >= CHARACTERS_A_STEP) {
        read = 0;
        yield;
      }
      read += at.segment.target.text.length + CALL;
      guarded(rule, () =>
        rule.segment?.({ segment: at.segment, text: at.segment.target.text, languages, glossary, report: draft => add(rule, at, draft) }),
      );
    }
  }
  for (const rule of rules) {
    if (!rule.document) continue;
    guarded(rule, () => rule.document?.({ segments, languages, glossary, report: (at, draft) => add(rule, at, draft) }));
    yield;
  }
}

/** A draft with its place in the file. */
function place(rule: Rule, at: PlacedSegment, draft: FindingDraft, settings: Settings, text: string): Finding {
  const configured = settings.rules[rule.meta.id];
  const { target } = at.segment;
  return {
    rule: rule.meta.id,
    message: draft.message,
    span: shifted(draft.fileSpan ?? toFileSpan(target, draft.span), at.start),
    severity: configured && configured !== 'off' ? configured : (draft.severity ?? rule.meta.severity),
    confidence: draft.confidence ?? 1,
    fixes: (draft.fixes ?? []).map(fix => ({ ...fix, edits: placeEdits(fix.edits, at) })),
    related: (draft.related ?? []).map(related => {
      const where = related.in ?? at;
      return { message: related.message, span: shifted(toFileSpan(where.segment.target, related.span), where.start) };
    }),
    ...identityOf(rule.meta.id, at, draft, ({ start, end }) => text.slice(start + at.start, end + at.start)),
  };
}

/** The edits of a draft with their places in the file; those of one segment are made together. */
function placeEdits(edits: readonly Edit[], own: PlacedSegment): Edit[] {
  const bySegment = new Map<PlacedSegment, Edit[]>();
  for (const edit of edits) {
    const at = edit.in ?? own;
    const same = bySegment.get(at);
    if (same) same.push(edit);
    else bySegment.set(at, [edit]);
  }
  return [...bySegment].flatMap(([at, some]) =>
    toFileEdits(at.segment.target, some).map(edit => ({ ...edit, span: shifted(edit.span, at.start) })),
  );
}

const shifted = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });
