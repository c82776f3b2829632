import type { Finding, PlacedSegment, Rule } from '../types';
import type { FileIndex } from './file-index';
import { fixesOf } from './fixes';

/**
 * Findings that came from comparing a file with others, with those of their fixes that change nothing but this file.
 * @param segmentsOf the segments of a file as it was compared; `undefined` when they cannot be had any more
 */
export async function withOwnFixes(
  index: FileIndex,
  rules: readonly Rule[],
  file: string,
  findings: readonly Finding[],
  segmentsOf: (file: string) => Promise<readonly PlacedSegment[] | undefined>,
): Promise<readonly Finding[]> {
  if (findings.length === 0) return findings;
  const disagreements = new Map(index.disagreementsOf(file).map(one => [one.finding.fingerprint, one]));
  const own = await segmentsOf(file);
  return Promise.all(
    findings.map(async finding => {
      const one = disagreements.get(finding.fingerprint);
      const there = one && (await segmentsOf(one.usual[0].file));
      if (!one || !own || !there) return finding;
      const fixes = fixesOf(one, rules, name => (name === file ? own : name === one.usual[0].file ? there : undefined));
      return { ...finding, fixes: fixes.filter(({ edits }) => edits.every(edit => edit.file === undefined)) };
    }),
  );
}
