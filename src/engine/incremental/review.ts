import type { AcceptedFinding } from '../accepted/match';
import { type FileFacts, factsOfFile, type ReviewedFile } from '../consistency/file-facts';
import { byPlace } from '../consistency/merge';
import type { DocumentProfile } from '../language/document-profile';
import { isSuppressed } from '../pipeline/directives';
import { partlyReviewed, stoppedHere, wholeNotReviewed } from '../pipeline/partly-reviewed';
import { needingReview, type UnitPlace, unitPlaces } from '../pipeline/units';
import { memoised } from '../text/memo';
import { type Finding, SEVERITIES, type Severity, type Span } from '../types';
import { inFile, type PartFinding } from './findings';
import { type Part, partAt } from './part';

/** What came of a review. Its lists are made when they are first asked for. */
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

type Counts = Readonly<Record<Severity, number>>;

/** A document's findings where they are kept: some of them are had without making a list of all. */
interface Shortcuts {
  counts(): Counts;
  mostSevere(count: number): Finding[];
  near(span: Span): Finding[];
  needingReview(): number;
}

/** Of reviews that are as they were made. */
const shortcuts = new WeakMap<Review, Shortcuts>();

/** How many findings there are of each severity. */
export const countsOf = (review: Review): Counts => shortcuts.get(review)?.counts() ?? counted(review.findings);

/** How many units a file itself says are still to be reviewed (fuzzy, not approved, unfinished). */
export const needingReviewIn = (review: Review): number => shortcuts.get(review)?.needingReview() ?? needingReview(review.units);

const needingReviewOf = memoised((part: Part) => needingReview(unitPlaces(part.segments)));

/** So many findings, the more severe before the less, in the order they stand in the file. */
export function mostSevere(review: Review, count: number): readonly Finding[] {
  const known = shortcuts.get(review);
  if (known) return known.mostSevere(count);
  const { findings } = review;
  if (findings.length <= count) return findings;
  const chosen = new Set(SEVERITIES.flatMap(severity => findings.filter(finding => finding.severity === severity)).slice(0, count));
  return findings.filter(finding => chosen.has(finding));
}

/** The findings that overlap a span or lie right beside it. */
export const findingsNear = (review: Review, span: Span): readonly Finding[] =>
  shortcuts.get(review)?.near(span) ?? review.findings.filter(finding => touches(finding.span, span));

const touches = (a: Span, b: Span): boolean => a.start <= b.end && a.end >= b.start;

function counted(findings: Iterable<{ readonly severity: Severity }>): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** Of a part's findings. */
const countsIn = memoised((findings: readonly PartFinding[]) => counted(findings));

interface InPart {
  readonly part: Part;
  readonly findings: readonly PartFinding[];
}

/** The review of a document in parts; of account until the document is edited again. */
export function reviewOf(
  parts: readonly Part[],
  profile: DocumentProfile,
  { accepted, ...reviewed }: Omit<ReviewedFile, 'text' | 'segments'>,
  isDone = true,
): Review {
  const all: InPart[] = [];
  for (const part of parts) if (part.kept.length > 0) all.push({ part, findings: part.kept });
  const matches = accepted?.match(all.flatMap(({ findings }) => findings));
  const notAccepted = matches?.size
    ? all.map(({ part, findings }) => ({ part, findings: findings.filter(finding => !matches.has(finding)) }))
    : all;
  const open = isDone ? notAccepted : withStop(notAccepted, parts);
  const review: Review = {
    profile,
    get findings() {
      return kept('findings', () => open.flatMap(({ part, findings }) => findings.map(finding => inFile(finding, part))));
    },
    get accepted() {
      return kept('accepted', () =>
        (matches?.size ? all : []).flatMap(({ part, findings }) =>
          findings.flatMap(finding => {
            const entry = matches?.get(finding);
            return entry ? [{ finding: inFile(finding, part), scope: entry.scope, reason: entry.reason, entry }] : [];
          }),
        ),
      );
    },
    get units() {
      return kept('units', () => unitPlaces(parts.flatMap(part => part.segments)));
    },
    facts() {
      const text = parts.map(part => part.text).join('');
      const segments = parts.flatMap(part => part.segments);
      return factsOfFile({ ...reviewed, accepted, text, segments }, (rule, at) => isSilenced(partAt(parts, at), rule, at));
    },
  };
  /** Makes a list and puts it in the place of its getter. */
  const kept = <T>(name: keyof Review, make: () => T): T => {
    const value = make();
    Object.defineProperty(review, name, { value, enumerable: true });
    return value;
  };
  shortcuts.set(review, {
    counts() {
      const sum = counted([]);
      for (const { findings } of open) for (const severity of SEVERITIES) sum[severity] += countsIn(findings)[severity];
      return sum;
    },
    mostSevere: count => mostSevereOf(open, count),
    needingReview: () => parts.reduce((sum, part) => sum + needingReviewOf(part), 0),
    near: span =>
      open.flatMap(({ part, findings }) =>
        touches({ start: part.start, end: part.start + part.text.length }, span)
          ? findings.map(finding => inFile(finding, part)).filter(finding => touches(finding.span, span))
          : [],
      ),
  });
  return review;
}

/** Tells where the review stopped: at the first segment not every rule was asked of, else at the beginning. */
function withStop(findings: readonly InPart[], parts: readonly Part[]): readonly InPart[] {
  const stopped = parts.find(({ segments }) => segments.some(({ drafts }) => !drafts));
  const part = stopped ?? parts[0];
  const at = stopped?.segments.find(({ drafts }) => !drafts);
  const span = { start: at?.offset ?? 0, end: at?.offset ?? 0 };
  const finding: PartFinding = { ...partlyReviewed, name: partlyReviewed.fingerprint, message: at ? stoppedHere : wholeNotReviewed, span };
  const known = findings.find(one => one.part === part)?.findings ?? [];
  const others = findings.filter(one => one.part !== part);
  return [...others, { part, findings: [...known, finding].sort(byPlace) }].sort((a, b) => a.part.index - b.part.index);
}

const isSilenced = ({ start, suppressions }: Part, rule: string, at: number): boolean =>
  isSuppressed({ rule, span: { start: at - start, end: at - start } }, suppressions);

function mostSevereOf(open: readonly InPart[], count: number): Finding[] {
  const chosen: { part: Part; finding: PartFinding; order: number }[] = [];
  for (const severity of SEVERITIES) {
    for (const { part, findings } of open) {
      if (chosen.length === count) break;
      if (countsIn(findings)[severity] === 0) continue;
      for (const [order, finding] of findings.entries()) {
        if (finding.severity === severity && chosen.length < count) chosen.push({ part, finding, order });
      }
    }
  }
  chosen.sort((a, b) => a.part.index - b.part.index || a.order - b.order);
  return chosen.map(({ part, finding }) => inFile(finding, part));
}
