import { hash } from '../pipeline/fingerprint';
import type { Finding } from '../types';
import { type AcceptedEntry, type AcceptedScope, identityOfEntry, shortened, type WrittenEntry } from './entry';

/** A finding the project has accepted. */
export interface AcceptedFinding {
  readonly finding: Finding;
  readonly scope: AcceptedScope;
  readonly reason?: string;
  /** By which it is accepted. */
  readonly entry: WrittenEntry;
}

/** What a project has accepted, ready to be asked about files. */
export interface AcceptedIndex {
  readonly entries: readonly WrittenEntry[];
  /** @param file its path from the folder of the accepted file, with `/` between names */
  inFile(file: string): AcceptedInFile;
}

/** What a project has accepted in one file. */
export interface AcceptedInFile {
  /** Names everything `match` depends on, apart from the findings. */
  readonly revision: string;
  /** For each of a file's findings the entry that accepts it. In time proportional to findings and to the entries of that file. */
  match<F extends Named>(findings: readonly F[]): ReadonlyMap<F, WrittenEntry>;
}

/** What a finding is known by. */
export type Named = Pick<Finding, 'rule' | 'text' | 'fingerprint'>;

/** A file's findings without the accepted ones, and these. */
export function withoutAccepted(
  findings: readonly Finding[],
  accepted: AcceptedInFile | undefined,
): { findings: readonly Finding[]; accepted: readonly AcceptedFinding[] } {
  const matches = accepted?.match(findings);
  if (!matches?.size) return { findings, accepted: [] };
  return {
    findings: findings.filter(finding => !matches.has(finding)),
    accepted: findings.flatMap(finding => {
      const entry = matches.get(finding);
      return entry ? [{ finding, scope: entry.scope, reason: entry.reason, entry }] : [];
    }),
  };
}

/**
 * @param wordRules the rules that judge words by themselves: terms hold for these
 * @param isMissing whether there is no such file any more: then its findings are looked for in files that may be the same under another name
 */
export function acceptedIndex(
  entries: readonly WrittenEntry[],
  wordRules: ReadonlySet<string>,
  isMissing: (file: string) => boolean,
): AcceptedIndex {
  const byText = new Map<string, WrittenEntry>();
  const files = new Map<string, Map<string, WrittenEntry>>();
  const moved = new Map<string, WrittenEntry | undefined>();
  /** What each entry says, under the file it matters to, or under `''`. */
  const said = new Map<string, string[]>();
  const note = (file: string, entry: AcceptedEntry): void => {
    const list = said.get(file);
    const text = identityOfEntry(entry) + entry.reason;
    if (list) list.push(text);
    else said.set(file, [text]);
  };
  for (const entry of entries) {
    const { scope, file = '', fingerprint = '' } = entry;
    note(scope === 'finding' && isMissing(file) ? '' : file, entry);
    if (scope !== 'finding') byText.set(textKey(entry), entry);
    else {
      files.set(file, (files.get(file) ?? new Map()).set(fingerprint, entry));
      // Two that are alike: which of them moved cannot be told.
      if (isMissing(file)) moved.set(fingerprint, moved.has(fingerprint) ? undefined : entry);
    }
  }
  const byTextOf = ({ rule, text }: Named, file: string): WrittenEntry | undefined => {
    if (byText.size === 0) return undefined;
    const found = { rule, text: shortened(text), file };
    return (
      byText.get(textKey({ ...found, scope: 'file' })) ??
      byText.get(textKey({ ...found, scope: 'project' })) ??
      (wordRules.has(rule) ? byText.get(textKey({ ...found, scope: 'term' })) : undefined)
    );
  };
  const revisionOf = (file: string): string => hash((said.get(file) ?? []).join());
  const everywhere = revisionOf('');
  const inFile = (file: string): AcceptedInFile => {
    const own = files.get(file);
    return {
      revision: everywhere + revisionOf(file),
      match<F extends Named>(findings: readonly F[]) {
        const matches = new Map<F, WrittenEntry>();
        for (const finding of findings) {
          const entry = own?.get(finding.fingerprint) ?? byTextOf(finding, file) ?? moved.get(finding.fingerprint);
          if (entry) matches.set(finding, entry);
        }
        if (own) matchRewritten(own, findings, matches);
        return matches;
      },
    };
  };
  return { entries, inFile };
}

/**
 * Entries whose findings are no longer there as they were: what a rule says of the same text elsewhere in the file is taken for the same
 * finding, with other words around it. As many as there are such entries, in their order.
 */
function matchRewritten<F extends Named>(
  own: ReadonlyMap<string, WrittenEntry>,
  findings: readonly F[],
  matches: Map<F, WrittenEntry>,
): void {
  const used = new Set(matches.values());
  const unused = new Map<string, WrittenEntry[]>();
  for (const entry of own.values()) {
    if (used.has(entry)) continue;
    const key = `${entry.rule} ${entry.text}`;
    const same = unused.get(key);
    if (same) same.push(entry);
    else unused.set(key, [entry]);
  }
  if (unused.size === 0) return;
  for (const same of unused.values()) same.reverse();
  for (const finding of findings) {
    if (matches.has(finding)) continue;
    const entry = unused.get(`${finding.rule} ${shortened(finding.text)}`)?.pop();
    if (entry) matches.set(finding, entry);
  }
}

/** What an entry that holds for a text is found by. */
function textKey({ scope, file, rule, text }: Pick<AcceptedEntry, 'scope' | 'file' | 'rule' | 'text'>): string {
  return [scope, scope === 'file' ? file : '', scope === 'term' ? '' : rule, text].join('\u0001');
}
