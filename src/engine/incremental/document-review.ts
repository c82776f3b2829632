import type { AcceptedInFile } from '../accepted/match';
import { withSource } from '../alignment';
import { profileOf } from '../language/document-profile';
import { RULES } from '../rules';
import { primaryLanguage, type Settings } from '../settings';
import type { Edit, Format, LanguagePair, ParsedDocument, Rule } from '../types';
import { DocumentParts } from './document-parts';
import { DocumentRules } from './document-rules';
import { KeptFindings } from './kept-findings';
import type { Part } from './part';
import { type Review, reviewOf } from './review';
import { type OnRuleError, rulesInForce, SegmentRules } from './segment-rules';

export interface ReviewOptions {
  /** Told of a rule that threw; that rule's findings on that segment (or document) are lost, nothing else. */
  readonly onRuleError?: OnRuleError;
  readonly rules?: readonly Rule[];
  /** The file the text was translated from, when that is another one. */
  readonly source?: { readonly text: string; readonly format: Format };
  /** What the project has accepted in this file. */
  readonly accepted?: AcceptedInFile;
  /** About how many findings come with the edits of their fixes and with what bears on them: the first of the file. Default: all. */
  readonly detailed?: number;
  /** Whether the time for the review is up: then what is found so far is given, and one finding says that it is not all. Asked at every step. */
  readonly isOver?: () => boolean;
}

/**
 * The review of a text that is being edited. It keeps what it knows: after an edit it reads and judges only what the edit touches and what depends
 * on that, and comes to what a review of the whole new text comes to.
 */
export class DocumentReview {
  readonly #parts: DocumentParts;
  readonly #settings: Settings;
  readonly #options: ReviewOptions;
  #source: ParsedDocument | undefined;
  #languages: LanguagePair | undefined;
  #segmentRules: SegmentRules | undefined;
  #documentRules: DocumentRules | undefined;
  #kept: KeptFindings | undefined;

  /** `partLength`: about how many characters are read and judged together. */
  constructor(text: string, format: Format, settings: Settings, options: ReviewOptions = {}, partLength?: number) {
    this.#parts = new DocumentParts(text, format, settings, partLength);
    this.#settings = settings;
    this.#options = options;
  }

  /** Makes edits; each counts in the text as those before it left it. A review made before must be read before. */
  edit(edits: readonly Edit[]): void {
    this.#parts.edit(edits);
  }

  /**
   * Reviews the text as it is now, in small steps. May be given up at any of them: the next review goes on from there.
   * @param accepted what the project has accepted in this file
   * @param isOver whether the time for it is up; the next review does what was left
   */
  *review(accepted = this.#options.accepted, isOver = this.#options.isOver): Generator<void, Review> {
    yield* this.#parts.read();
    const languages = this.#setLanguages(languagesOf({ languages: declaredIn(this.#parts.parts) }, this.#settings));
    if (this.#options.source) {
      this.#attachSource(languages);
      yield;
    }
    const { parts } = this.#parts;
    const profile = yield* profileOf(parts, languages);
    const isReviewed = profile.role === 'target' || this.#settings.reviewSourceDocuments;
    const isDone = !isReviewed || !this.#segmentRules || (yield* untilOver(this.#rules(parts), isOver));
    if (this.#kept) yield* this.#kept.update(parts, isReviewed);
    const rules = isReviewed ? rulesInForce(this.#options.rules ?? RULES, this.#settings, languages) : [];
    return reviewOf(parts, profile, { languages, settings: this.#settings, rules, accepted }, isDone);
  }

  *#rules(parts: readonly Part[]): Generator<void> {
    if (this.#segmentRules) yield* this.#segmentRules.review(parts);
    if (this.#documentRules) yield* this.#documentRules.review(parts);
  }

  /** What was said for other languages does not count. */
  #setLanguages(languages: LanguagePair): LanguagePair {
    const known = this.#languages;
    if (known && known.source === languages.source && known.target === languages.target) return known;
    this.#languages = languages;
    for (const part of this.#parts.parts) {
      part.isReviewed = false;
      part.documentDrafts.clear();
      part.found = undefined;
      for (const segment of part.segments) segment.drafts = undefined;
    }
    const { rules = RULES, onRuleError, detailed } = this.#options;
    const { glossary } = this.#settings;
    const inForce = rulesInForce(rules, this.#settings, languages);
    this.#segmentRules = new SegmentRules(inForce, languages, glossary, onRuleError, detailed);
    this.#documentRules = new DocumentRules(inForce, languages, glossary, onRuleError, detailed);
    this.#kept ??= new KeptFindings(this.#settings, rules);
    return languages;
  }

  /** Gives the segments their source from the other file. */
  #attachSource(languages: LanguagePair): void {
    const { source } = this.#options;
    if (!source) return;
    this.#source ??= source.format.parse(source.text, this.#settings);
    const segments = this.#parts.parts.flatMap(part => part.segments);
    const own = segments.map(({ start, parsed }) => ({ start, segment: parsed }));
    const sourced = withSource({ segments: own, comments: [], problems: [] }, this.#source, languages);
    const changed = new Set<Part>();
    for (const [i, at] of segments.entries()) {
      const segment = sourced[i].segment;
      const [before, now] = [at.segment.source, segment.source];
      if (before === now || (before && now && before.text === now.text && sameObjects(before.objects, now.objects))) continue;
      at.segment = segment;
      at.drafts = undefined;
      changed.add(at.part);
    }
    this.#parts.renew(changed);
  }
}

/** Goes on until the work is done or the time for it is up; says whether it is done. */
function* untilOver(work: Generator<void>, isOver = (): boolean => false): Generator<void, boolean> {
  for (;;) {
    if (work.next().done) return true;
    if (isOver()) return false;
    yield;
  }
}

const sameObjects = (a: readonly { raw: string }[], b: readonly { raw: string }[]): boolean =>
  a.length === b.length && a.every(({ raw }, i) => raw === b[i].raw);

/** What the file declares goes before the settings. A file into the settings' source language is one of the opposite direction. */
export function languagesOf({ languages }: Pick<ParsedDocument, 'languages'>, settings: Settings): LanguagePair {
  const target = languages?.target ?? settings.target;
  const isReversed = primaryLanguage(target) === primaryLanguage(settings.source);
  return { source: languages?.source ?? (isReversed ? settings.target : settings.source), target };
}

function declaredIn(parts: readonly Part[]): Partial<LanguagePair> {
  let declared: Partial<LanguagePair> = {};
  for (const { languages } of parts) if (languages.source ?? languages.target) declared = { ...declared, ...languages };
  return declared;
}
