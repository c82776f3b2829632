import type { FileFindings, FindingItem } from '../../server/protocol';
import { type Filter, filtered, NO_FILTER } from './filter';
import { byPath } from './order';

/** What the tree is divided by at the top. */
export type Grouping = 'rule' | 'file' | 'severity';
export const GROUPINGS: readonly Grouping[] = ['rule', 'file', 'severity'];

export const SEVERITIES: readonly FindingItem['severity'][] = ['error', 'warning', 'info', 'hint'];

/** The key of the group of what has been accepted. */
export const ACCEPTED = '(accepted)';

/** A branch at the top of the tree. */
export interface Group {
  /** A rule, a file's URI, a severity, or `ACCEPTED`. */
  readonly key: string;
  readonly count: number;
  readonly severity: FindingItem['severity'];
  /** The findings by file, in no order. */
  readonly files: ReadonlyMap<string, readonly FindingItem[]>;
}

/** What changed in the tree. */
export interface Change {
  /** Keys of groups whose content changed. */
  readonly groups: ReadonlySet<string>;
  /** Groups came or went, or stand in another order. */
  readonly isWide: boolean;
}

/** All that is known of all files, divided as the view shows it; kept up to date by the files that changed. */
export interface Model {
  readonly grouping: Grouping;
  readonly filter: Filter;
  /** By URI. */
  readonly files: ReadonlyMap<string, FileFindings>;
  /** How many findings the filter lets through. */
  readonly shown: number;
  update(files: readonly FileFindings[]): Change;
  group(by: Grouping): void;
  narrow(filter: Filter): void;
  clear(): void;
  /** Most severe first; accepted last. */
  groups(): Group[];
  groupOf(key: string): Group | undefined;
  /** The group a finding is in. */
  keyOf(uri: string, item: FindingItem): string;
  /** What the filter lets through, by file in order. */
  inOrder(): Pick<FileFindings, 'uri' | 'findings'>[];
}

interface GroupState extends Group {
  count: number;
  readonly bySeverity: Record<FindingItem['severity'], number>;
  readonly files: Map<string, readonly FindingItem[]>;
}

export function createModel(): Model {
  const files = new Map<string, FileFindings>();
  const shownIn = new Map<string, readonly FindingItem[]>();
  const groups = new Map<string, GroupState>();
  /** The groups touched by an update, and how severe they were before; nothing where there was no such group. */
  const touched = new Map<string, FindingItem['severity'] | undefined>();
  let [grouping, filter, shown]: [Grouping, Filter, number] = ['rule', NO_FILTER, 0];

  const keyOf = (uri: string, item: FindingItem): string =>
    files.get(uri)?.accepted.some(({ fingerprint }) => fingerprint === item.fingerprint)
      ? ACCEPTED
      : grouping === 'file'
        ? uri
        : item[grouping];

  /** The shares of a file in the groups. */
  const sharesOf = ({ uri, accepted }: FileFindings, visible: readonly FindingItem[]): Map<string, readonly FindingItem[]> => {
    const shares: [string, readonly FindingItem[]][] = grouping === 'file' ? [[uri, visible]] : [...groupedBy(visible, grouping)];
    return new Map([...shares, [ACCEPTED, accepted] as const].filter(([, items]) => items.length > 0));
  };

  const put = (key: string, uri: string, items: readonly FindingItem[], isThere: boolean): void => {
    const group = groups.get(key) ?? newGroup(key);
    if (!touched.has(key)) touched.set(key, groups.get(key)?.severity);
    group.count += isThere ? items.length : -items.length;
    for (const { severity } of items) group.bySeverity[severity] += isThere ? 1 : -1;
    if (isThere) group.files.set(uri, items);
    else group.files.delete(uri);
    if (group.count === 0) groups.delete(key);
    else groups.set(key, group);
  };

  const remove = (uri: string): void => {
    const file = files.get(uri);
    if (!file) return;
    const visible = shownIn.get(uri) ?? [];
    for (const [key, items] of sharesOf(file, visible)) put(key, uri, items, false);
    shown -= visible.length;
    files.delete(uri);
    shownIn.delete(uri);
  };

  const add = (file: FileFindings): void => {
    if (file.findings.length + file.accepted.length === 0) return;
    const visible = filtered(file.findings, filter);
    for (const [key, items] of sharesOf(file, visible)) put(key, file.uri, items, true);
    shown += visible.length;
    files.set(file.uri, file);
    shownIn.set(file.uri, visible);
  };

  /** Whether a group came or went, or stands elsewhere because it is more or less severe than before. */
  const hasMoved = ([key, before]: [string, FindingItem['severity'] | undefined]): boolean => {
    const now = groups.get(key)?.severity;
    return grouping === 'file' ? (now === undefined) !== (before === undefined) : now !== before;
  };

  const rebuild = (): void => {
    const all = [...files.values()];
    for (const held of [files, shownIn, groups]) held.clear();
    shown = 0;
    for (const file of all) add(file);
  };

  return {
    get grouping() {
      return grouping;
    },
    get filter() {
      return filter;
    },
    get shown() {
      return shown;
    },
    files,
    update(changed) {
      touched.clear();
      for (const file of changed) {
        remove(file.uri);
        add(file);
      }
      return { groups: new Set(touched.keys()), isWide: [...touched].some(hasMoved) };
    },
    group(by) {
      grouping = by;
      rebuild();
    },
    narrow(by) {
      filter = by;
      rebuild();
    },
    clear() {
      files.clear();
      rebuild();
    },
    groups: () => sorted(groups.values(), grouping),
    groupOf: key => groups.get(key),
    keyOf,
    inOrder: () => [...shownIn].map(([uri, findings]) => ({ uri, findings })).sort((a, b) => byPath(a.uri, b.uri)),
  };
}

function groupedBy(items: readonly FindingItem[], by: 'rule' | 'severity'): Map<string, FindingItem[]> {
  const groups = new Map<string, FindingItem[]>();
  for (const item of items) {
    const group = groups.get(item[by]);
    if (group) group.push(item);
    else groups.set(item[by], [item]);
  }
  return groups;
}

const newGroup = (key: string): GroupState => {
  const bySeverity = { error: 0, warning: 0, info: 0, hint: 0 };
  return {
    key,
    count: 0,
    files: new Map(),
    bySeverity,
    get severity() {
      return SEVERITIES.find(severity => bySeverity[severity] > 0) ?? 'hint';
    },
  };
};

/** The more severe before the less, then by name; files by path alone, that they keep their place while one works on them. */
function sorted(groups: Iterable<Group>, grouping: Grouping): Group[] {
  const rank = ({ key, severity }: Group): number =>
    key === ACCEPTED ? SEVERITIES.length : grouping === 'file' ? 0 : SEVERITIES.indexOf(severity);
  return [...groups].sort((a, b) => rank(a) - rank(b) || byPath(a.key, b.key));
}
