import type { FindingItem } from '../../server/protocol';
import { ACCEPTED, type Group, type Model } from './model';
import { byPath, type Place } from './order';

/** A line of the tree. The same line stays the same object, so that it stays open and selected when others change. */
export type Node = Branch | FindingNode | MoreNode;

interface Line {
  readonly id: string;
  readonly parent?: Branch;
}

/** A group, or the share of a file in a group. */
export interface Branch extends Line {
  readonly kind: 'branch';
  /** The group's key. */
  readonly key: string;
  /** Of a file's share. */
  readonly uri?: string;
  /** How many findings are shown of it. */
  limit: number;
  /** As last asked for. */
  children: Node[];
}

export interface FindingNode extends Line, Place {
  readonly kind: 'finding';
  readonly parent: Branch;
  item: FindingItem;
  readonly isAccepted: boolean;
}

/** The rest of a branch too long to be shown at once. */
export interface MoreNode extends Line {
  readonly kind: 'more';
  readonly parent: Branch;
  rest: number;
}

/** So many findings of a branch are shown at once; more on demand. */
export const PAGE = 500;

export interface Tree {
  /** The lines below one, or at the top; worked out when asked for. */
  children(of?: Branch): Node[];
  /** What a line stands for, as the model has it now; of a line that is gone nothing. */
  places(node: Node): Place[];
  /** The line of a group, as far as the tree has been asked for it. */
  branchOf(key: string): Branch | undefined;
  /** The line of a finding, made when it was not asked for yet. */
  nodeOf(place: Place): FindingNode | undefined;
  /** The line to go on with when what these stand for goes: the next that stays beside the last of them, else one before it, else further up. */
  after(nodes: readonly Node[]): Node | undefined;
  /** Whether a line is still part of the tree. */
  isThere(node: Node): boolean;
  /** The group behind a line. */
  groupOf(branch: Branch): Group | undefined;
}

export function createTree(model: Model): Tree {
  const root: Branch = { kind: 'branch', id: '', key: '', limit: Number.POSITIVE_INFINITY, children: [] };

  /** What is below a branch now; lines that were there before stay the same. */
  const put = (parent: Branch, wanted: readonly Node[]): Node[] => {
    const before = new Map(parent.children.map(node => [node.id, node]));
    parent.children = wanted.map(node => {
      const known = before.get(node.id);
      if (known?.kind === 'finding' && node.kind === 'finding') known.item = node.item;
      if (known?.kind === 'more' && node.kind === 'more') known.rest = node.rest;
      return known ?? node;
    });
    return parent.children;
  };

  const topId = (key: string): string => `${model.grouping} ${key}`;
  const top = (): Node[] => model.groups().map(({ key }) => branch(topId(key), key));

  const filesOf = (parent: Branch, group: Group): Node[] =>
    [...group.files.keys()].sort(byPath).map(uri => branch(`${parent.id} ${uri}`, parent.key, parent, uri));

  const findingsOf = (parent: Branch, uri: string, items: readonly FindingItem[]): Node[] => {
    const shown = items.slice(0, parent.limit).map(
      (item): FindingNode => ({
        kind: 'finding',
        id: `${parent.id} ${uri} ${item.fingerprint}`,
        parent,
        uri,
        item,
        isAccepted: parent.key === ACCEPTED,
      }),
    );
    const rest = items.length - shown.length;
    return rest > 0 ? [...shown, { kind: 'more', id: `${parent.id} more`, parent, rest }] : shown;
  };

  const below = (parent: Branch): Node[] => {
    const group = model.groupOf(parent.key);
    if (!group) return [];
    if (parent.uri !== undefined) return findingsOf(parent, parent.uri, group.files.get(parent.uri) ?? []);
    if (group.files.size > 1) return filesOf(parent, group);
    const [only] = group.files;
    return only ? findingsOf(parent, ...only) : [];
  };

  const tree: Tree = {
    children: (of = root) => put(of, of === root ? top() : below(of)),
    places(node) {
      if (node.kind === 'more') return [];
      if (node.kind === 'finding') return [node];
      const files = [...(model.groupOf(node.key)?.files ?? [])].filter(([uri]) => node.uri === undefined || uri === node.uri);
      return files.sort(([a], [b]) => byPath(a, b)).flatMap(([uri, items]) => items.map(item => ({ uri, item })));
    },
    branchOf: key => root.children.find((node): node is Branch => node.id === topId(key)),
    nodeOf({ uri, item }) {
      const key = model.keyOf(uri, item);
      const group = tree.children().find((node): node is Branch => node.id === topId(key));
      if (!group) return undefined;
      const isNested = (model.groupOf(key)?.files.size ?? 0) > 1;
      const parent = isNested ? tree.children(group).find((node): node is Branch => node.kind === 'branch' && node.uri === uri) : group;
      if (!parent) return undefined;
      const at =
        model
          .groupOf(key)
          ?.files.get(uri)
          ?.findIndex(({ fingerprint }) => fingerprint === item.fingerprint) ?? -1;
      parent.limit = Math.max(parent.limit, at + 1);
      return tree
        .children(parent)
        .find((node): node is FindingNode => node.kind === 'finding' && node.item.fingerprint === item.fingerprint);
    },
    after(nodes) {
      const going = new Set(nodes.flatMap(tree.places).map(nameOf));
      const stays = (node: Node): boolean => node.kind === 'more' || tree.places(node).some(place => !going.has(nameOf(place)));
      for (let line = nodes.at(-1); line; line = line.parent) {
        const beside = (line.parent ?? root).children;
        const at = beside.indexOf(line);
        const next = beside.slice(at + 1).find(stays) ?? beside.slice(0, at).findLast(stays);
        if (next) return next;
      }
      return undefined;
    },
    isThere: node => (node.parent === undefined || tree.isThere(node.parent)) && tree.children(node.parent).includes(node),
    groupOf: ({ key }) => model.groupOf(key),
  };
  return tree;
}

/** Tells findings of all files apart. */
export const nameOf = ({ uri, item }: Place): string => `${uri} ${item.fingerprint}`;

const branch = (id: string, key: string, parent?: Branch, uri?: string): Branch => ({
  kind: 'branch',
  id,
  parent,
  key,
  uri,
  limit: PAGE,
  children: [],
});
