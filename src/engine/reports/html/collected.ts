import type { Quality } from '../../quality';
import { type Finding, type Locale, type Position, SEVERITIES, type Severity } from '../../types';
import { type Context, contextOf } from '../context';
import { type FileReport, suggestedFix } from '../file-report';
import { LineTable } from '../line-table';
import { type Distribution, distributionOf } from './charts';

/** Findings shown of one file, and on the whole page: enough to work with, and a browser stays quick. */
const MOST_IN_FILE = 200;
const MOST_ON_PAGE = 3_000;
const MOST_ACCEPTED = 1_000;
/** Places in other files shown with a finding. */
const MOST_ELSEWHERE = 3;

/** A finding as the page shows it; the file's text is not needed any more. */
export interface ShownFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly place: Position;
  readonly context: Context;
  readonly fix?: string;
  /** Places in other files that bear on it. */
  readonly elsewhere: readonly { readonly path: string; readonly place: Position; readonly message: string }[];
  /** Of an accepted finding, where one was given. */
  readonly reason?: string;
}

export interface CollectedFile {
  readonly path: string;
  readonly link?: string;
  readonly quality?: Quality;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly total: number;
  readonly distribution: Distribution;
  /** The most severe, by place. */
  readonly shown: readonly ShownFinding[];
  readonly accepted: readonly ShownFinding[];
}

/** What a page needs of the files of a run, kept as they come. */
export interface Collection {
  readonly files: CollectedFile[];
  add(file: FileReport, link: string | undefined): void;
  /** By rule and severity, shown or not. */
  readonly byRule: Map<string, Record<Severity, number>>;
  accepted: number;
}

export function collection(locale: Locale): Collection {
  const kept = none();
  const files: CollectedFile[] = [];
  const byRule = new Map<string, Record<Severity, number>>();
  /** A finding of this severity cannot come onto the page any more: it is full of findings as severe. */
  const isFull = (severity: Severity): boolean =>
    SEVERITIES.slice(0, SEVERITIES.indexOf(severity) + 1).reduce((sum, each) => sum + kept[each], 0) >= MOST_ON_PAGE;
  const self: Collection = {
    files,
    byRule,
    accepted: 0,
    add(file, link) {
      const lines = new LineTable(file.text);
      const counts = none();
      for (const { rule, severity } of file.findings) {
        counts[severity]++;
        const ofRule = byRule.get(rule) ?? none();
        ofRule[severity]++;
        byRule.set(rule, ofRule);
      }
      const chosen = mostSevere(file.findings, MOST_IN_FILE).filter(({ severity }) => {
        if (isFull(severity)) return false;
        kept[severity]++;
        return true;
      });
      const accepted = (file.accepted ?? []).slice(0, Math.max(0, MOST_ACCEPTED - self.accepted));
      self.accepted += file.accepted?.length ?? 0;
      files.push({
        path: file.path,
        link,
        quality: file.quality,
        counts,
        total: file.findings.length,
        distribution: distributionOf(
          file.findings.map(({ severity, span }) => ({ severity, start: span.start })),
          file.text.length,
        ),
        shown: chosen.map(finding => shownFinding(finding, file, lines, locale)),
        accepted: accepted.map(({ finding, reason }) => ({ ...shownFinding(finding, file, lines, locale), reason })),
      });
    },
  };
  return self;
}

/** The files with only as many findings as the page can hold, the most severe of all. */
export function fitting(files: readonly CollectedFile[]): CollectedFile[] {
  const room = none();
  let left = MOST_ON_PAGE;
  for (const severity of SEVERITIES) {
    room[severity] = left;
    left -= Math.min(
      left,
      files.reduce((sum, { shown }) => sum + shown.filter(finding => finding.severity === severity).length, 0),
    );
  }
  return files.map(file => ({ ...file, shown: file.shown.filter(({ severity }) => room[severity]-- > 0) }));
}

/** The first so many by severity, in the order they came in. */
function mostSevere(findings: readonly Finding[], most: number): readonly Finding[] {
  if (findings.length <= most) return findings;
  const chosen = new Set(SEVERITIES.flatMap(severity => findings.filter(finding => finding.severity === severity)).slice(0, most));
  return findings.filter(finding => chosen.has(finding));
}

function shownFinding(finding: Finding, { text, others }: FileReport, lines: LineTable, locale: Locale): ShownFinding {
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message[locale],
    place: lines.position(finding.span.start),
    context: contextOf(text, finding.span, lines),
    fix: suggestedFix(finding)?.title[locale],
    elsewhere: finding.related
      .flatMap(({ message, other }) =>
        other ? [{ path: others?.[other.file]?.path ?? other.file, place: other.from, message: message[locale] }] : [],
      )
      .slice(0, MOST_ELSEWHERE),
  };
}

const none = (): Record<Severity, number> => ({ error: 0, warning: 0, info: 0, hint: 0 });
