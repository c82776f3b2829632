import { sep } from 'node:path';
import {
  contentName,
  type FileFacts,
  type Finding,
  fileIndex,
  type PlacedSegment,
  type Review,
  type Rule,
  withFindingsAcross,
  withOwnFixes,
} from '../engine';
import { type ReadFile, readTextFile } from './read-file';
import type { ReviewJob } from './review-text';

/** A file that was reviewed by itself. */
export interface ReviewedFile {
  /** Absolute. */
  readonly path: string;
  /** The project: files of one are compared. */
  readonly scope: string;
  /** As it stands on the disk now. */
  readonly text: string;
  readonly file: Omit<ReadFile, 'text'>;
  readonly job: ReviewJob;
  readonly review: Review;
}

/** The same, compared with others. */
export interface ComparedFile extends Omit<ReviewedFile, 'review'> {
  readonly review: Omit<Review, 'facts'>;
}

/** The same while the others are reviewed; without the text when there is too much of it. */
type HeldFile = Omit<ComparedFile, 'text'> & Partial<Pick<ComparedFile, 'text'>>;

export interface CompareOptions {
  readonly rules: readonly Rule[];
  readonly signal: AbortSignal;
  /** Rules whose preferred fixes are applied; what they change in one file agrees with the others. */
  readonly fixRules: readonly string[];
  /** Puts edits of a file into it; gives it as it is then, `undefined` where that cannot be done. */
  readonly fix: (file: ComparedFile, findings: readonly Finding[]) => Promise<ReviewedFile | undefined>;
  /** A file that was reviewed is no longer as it was. */
  readonly onChanged: (path: string) => void;
}

/** So much text is kept while files are reviewed, in UTF-16 code units; more is read again. */
const KEPT = 50_000_000;
/** So many documents are kept for the fixes of the next file. */
const PARSED = 16;

/**
 * The files of a run, in their order, each with what others say otherwise. Files before the first that has anything to compare are handed on
 * as they come.
 */
export async function* comparedFiles(files: AsyncIterable<ReviewedFile>, options: CompareOptions): AsyncGenerator<ComparedFile> {
  const { rules, fixRules, signal } = options;
  const index = fileIndex(rules);
  const held = new Map<string, HeldFile>();
  const parsed = new Map<string, readonly PlacedSegment[]>();
  let kept = 0;

  const hold = ({ text, review: { facts: _, ...review }, ...file }: ReviewedFile, facts: FileFacts): void => {
    const name = nameOf(file.path);
    index.set(name, file.scope, facts);
    parsed.delete(name);
    kept += held.has(name) ? 0 : text.length;
    held.set(name, { ...file, review, text: kept > KEPT ? undefined : text });
  };

  /** The text of a file, if it is as it was reviewed. */
  const textOf = async (name: string, { path, text }: HeldFile): Promise<string | undefined> => {
    if (text !== undefined) return text;
    const file = await readTextFile(path);
    return 'text' in file && contentName(file.text) === index.contentOf(name) ? file.text : undefined;
  };

  const segmentsOf = async (name: string): Promise<readonly PlacedSegment[] | undefined> => {
    const file = held.get(name);
    const known = parsed.get(name);
    if (known || !file) return known;
    const text = await textOf(name, file);
    if (text === undefined) return undefined;
    const { segments } = file.job.format.parse(text, file.job.settings);
    for (const oldest of [...parsed.keys()].slice(0, Math.max(0, parsed.size - PARSED + 1))) parsed.delete(oldest);
    parsed.set(name, segments);
    return segments;
  };

  const withFixes = (name: string, findings: readonly Finding[]): Promise<readonly Finding[]> =>
    withOwnFixes(index, rules, name, findings, segmentsOf);

  const settle = async (name: string, file: HeldFile): Promise<void> => {
    const wanted = index.disagreementsOf(name).filter(({ finding }) => fixRules.includes(finding.rule));
    if (wanted.length === 0) return;
    const findings = (
      await withFixes(
        name,
        wanted.map(({ finding }) => finding),
      )
    ).filter(({ fixes }) => fixes.length > 0);
    const text = await textOf(name, file);
    const fixed = findings.length > 0 && text !== undefined ? await options.fix({ ...file, text }, findings) : undefined;
    if (fixed) hold(fixed, fixed.review.facts());
  };

  for await (const file of files) {
    const facts = file.review.facts();
    if (held.size === 0 && facts.facts.length === 0) yield file;
    else hold(file, facts);
  }
  for (const [name, file] of held) {
    if (signal.aborted) return;
    if (fixRules.length > 0) await settle(name, file);
  }
  for (const [name, file] of held) {
    if (signal.aborted) return;
    const text = await textOf(name, file);
    if (text === undefined) {
      options.onChanged(file.path);
      continue;
    }
    const across = index.findingsOf(name);
    const findings = await withFixes(name, across.findings);
    yield { ...file, text, review: withFindingsAcross(file.review, { ...across, findings }) };
  }
}

/** A path as the index names files: with `/`. */
export const nameOf = (path: string): string => path.split(sep).join('/');
