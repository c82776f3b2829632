import type { AcceptedFinding } from '../accepted/match';
import type { DocumentRole } from '../language/document-profile';
import { safeFix } from '../pipeline/fix';
import type { Review } from '../pipeline/review';
import { needingReview } from '../pipeline/units';
import { addQuality, NO_QUALITY, type Quality, qualityOf } from '../quality';
import type { Settings } from '../settings';
import type { Category, Finding, Fix, Locale, Rule, RuleMeta, Severity } from '../types';
import { FILE_RULES } from './file-rules';

/** What a review of one file came to, as every report needs it. */
export interface FileReport {
  /** As the reader of the report knows the file. */
  readonly path: string;
  /** The same as a URI reference, percent-encoded, with `/` between names. */
  readonly uri: string;
  /** The decoded text without BOM; findings count in it. */
  readonly text: string;
  /** IANA name of the encoding the file was read as. */
  readonly encoding: string;
  readonly role: DocumentRole;
  /** How many units the file itself says are still to be reviewed (fuzzy, not approved, unfinished). */
  readonly needingReview: number;
  readonly findings: readonly Finding[];
  /** How many there are, where not all are listed in `findings`. */
  readonly counts?: Readonly<Record<Severity, number>>;
  /** The other files that findings name, by that name: as the reader knows them, and as URI references. */
  readonly others?: Readonly<Record<string, { readonly path: string; readonly uri: string }>>;
  /** Findings that a reviewer decided to keep. */
  readonly accepted?: readonly (Pick<AcceptedFinding, 'finding' | 'reason'> & Partial<AcceptedFinding>)[];
  /** Absent when the text was not reviewed: it is in another language than the target. */
  readonly quality?: Quality;
}

/** A file's name in a report: as the reader knows it, and as a URI reference. */
export interface FileName {
  readonly path: string;
  readonly uri: string;
}

/**
 * The report of a file that was reviewed.
 * @param categories of all rules
 * @param nameOf names another file that a finding speaks of
 */
export function fileReportOf(
  name: FileName,
  { text, encoding }: Pick<FileReport, 'text' | 'encoding'>,
  review: Omit<Review, 'facts'>,
  { target, reviewSourceDocuments }: Settings,
  categories: ReadonlyMap<string, Category>,
  nameOf: (file: string) => FileName,
): FileReport {
  const { findings, accepted, profile, units } = review;
  const others = new Set(findings.flatMap(({ related }) => related.flatMap(({ other }) => other?.file ?? [])));
  const isReviewed = profile.role === 'target' || reviewSourceDocuments;
  return {
    ...name,
    text,
    encoding,
    role: profile.role,
    needingReview: needingReview(units),
    findings,
    accepted,
    others: Object.fromEntries([...others].map(file => [file, nameOf(file)])),
    quality: isReviewed ? qualityOf(review, target, categories) : undefined,
  };
}

/** A file or setting that could not be used: part of the run, of no text. */
export interface Trouble {
  readonly message: string;
  /** As in `FileReport`, where a file is concerned. */
  readonly path?: string;
  readonly uri?: string;
}

/** What every report is told besides the files. */
export interface ReportOptions {
  readonly version: string;
  readonly locale: Locale;
  readonly rules: readonly Rule[];
  /** Where a rule is explained, if it is on the web. */
  readonly ruleAddress?: (rule: string) => string;
  /** The most points for 1,000 words with which a text passes; default `DEFAULT_THRESHOLD`. */
  readonly threshold?: number;
  /** For reports that are pages. */
  readonly page?: PageOptions;
  /** Only some findings of each file are asked for (those on changed lines), which says nothing of the quality of the whole. */
  readonly isPartial?: boolean;
}

export interface PageOptions {
  /** What was reviewed. */
  readonly title?: string;
  /** The day, as YYYY-MM-DD. */
  readonly created?: string;
  /** A URI reference that leads from the page to a file; none where there can be none. */
  readonly linkTo?: (file: FileReport) => string | undefined;
}

/** What ends a report: the figures of the run, and what could not be used. */
export interface RunEnd {
  readonly summary: Summary;
  readonly troubles: readonly Trouble[];
}

/** Makes the text of a report as the files come: what both give, one after the other, is the report. */
export interface ReportWriter {
  add(file: FileReport): string;
  finish(end: RunEnd): string;
}

/** Figures of a run. */
export interface Summary {
  readonly files: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** How many findings a safe fix would remove. */
  readonly fixable: number;
  /** Files left alone because they are simply written in the source language. */
  readonly sourceDocuments: number;
  /** Findings that reviewers decided to keep; the other figures leave them out. */
  readonly accepted: number;
  /** Units that their files say are still to be reviewed. */
  readonly needingReview: number;
  /** Of all files reviewed. */
  readonly quality: Quality;
}

export const EMPTY_SUMMARY: Summary = {
  files: 0,
  findings: { error: 0, warning: 0, info: 0, hint: 0 },
  fixable: 0,
  sourceDocuments: 0,
  accepted: 0,
  needingReview: 0,
  quality: NO_QUALITY,
};

/** The figures with one more file. */
export function withFile(summary: Summary, file: FileReport): Summary {
  const findings = { ...summary.findings };
  let fixable = summary.fixable;
  for (const finding of file.findings) {
    findings[finding.severity]++;
    if (safeFix(finding)) fixable++;
  }
  const sourceDocuments = summary.sourceDocuments + (file.role === 'source' ? 1 : 0);
  const needingReview = summary.needingReview + file.needingReview;
  const quality = file.quality ? addQuality(summary.quality, file.quality) : summary.quality;
  const accepted = summary.accepted + (file.accepted?.length ?? 0);
  return { files: summary.files + 1, findings, fixable, sourceDocuments, accepted, needingReview, quality };
}

/** Everything a finding can be named after, in documented order. */
export const allRuleMeta = (rules: readonly Rule[]): RuleMeta[] => [...rules.map(rule => rule.meta), ...FILE_RULES];

/** The category of everything a finding can be named after. */
export const categoriesOf = (rules: readonly Rule[]): ReadonlyMap<string, Category> =>
  new Map(allRuleMeta(rules).map(meta => [meta.id, meta.category]));

/** The fix a report names: the one a reviewer most likely wants, or one that needs no judgement. */
export const suggestedFix = (finding: Finding): Fix | undefined => finding.fixes.find(fix => fix.preferred) ?? safeFix(finding);
