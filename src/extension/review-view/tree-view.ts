import * as vscode from 'vscode';
import { isNarrowing } from './filter';
import { describeFilter, describeProgress, pathOf, severityIcon, severityName, severityWord } from './labels';
import { ACCEPTED, type Change, SEVERITIES } from './model';
import { type Branch, createTree, type FindingNode, type Node, type Tree } from './nodes';
import type { Place } from './order';
import type { ReviewSession } from './session';

export const VIEW_ID = 'mtReview.findings';

/** The view and what is behind it. */
export interface ReviewTree extends vscode.Disposable {
  readonly tree: Tree;
  readonly provider: vscode.TreeDataProvider<Node>;
  readonly view: vscode.TreeView<Node>;
  /** Shows a finding's line, opening what it is in, when the view can be seen. */
  reveal(place: Place, focus: boolean): Promise<void>;
  /** Gives a line the focus, or what takes its place while the view is brought up to date. */
  focus(node: Node): Promise<void>;
  /** Shows more of a branch that is too long to be shown at once. */
  showMore(branch: Branch): void;
}

/** For how long a line that is to have the focus may still be replaced by another, in milliseconds. */
const SETTLING = 2_000;
/** How often the view is brought up to date at most, in milliseconds. */
const REFRESH = 250;

/** @param fixedBefore how many findings were fixed in earlier sessions */
export function showTree(session: ReviewSession, fixedBefore: number): ReviewTree {
  const { model, progress } = session;
  const tree = createTree(model);
  const changes = new vscode.EventEmitter<Node | undefined>();
  const provider: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: changes.event,
    getChildren: node => (node === undefined ? tree.children() : node.kind === 'branch' ? tree.children(node) : []),
    getParent: ({ parent }) => parent,
    getTreeItem: node => toItem(node, session, tree),
    resolveTreeItem: (item, node) => Object.assign(item, { tooltip: node.kind === 'finding' ? tooltip(node) : item.tooltip }),
  };
  const view = vscode.window.createTreeView(VIEW_ID, { treeDataProvider: provider, canSelectMany: true, showCollapseAll: true });

  /** Groups to bring up to date; `undefined` for everything. */
  let pending: Set<string> | undefined = new Set();
  /** What was given the focus of late, and may have become another line. */
  let inFocus: { readonly node: Node; readonly place: Place; readonly until: number } | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = (): void => {
    timer = undefined;
    const branches = pending && [...pending].map(tree.branchOf);
    pending = new Set();
    if (!branches || branches.includes(undefined)) changes.fire(undefined);
    else for (const branch of branches) changes.fire(branch);
    showState();
    if (inFocus && performance.now() > inFocus.until) inFocus = undefined;
    if (inFocus && view.visible && !tree.isThere(inFocus.node)) void reveal(inFocus.place, true);
  };
  const onChange = (change: Change | undefined): void => {
    if (!change || change.isWide) pending = undefined;
    else for (const key of change.groups) pending?.add(key);
    timer ??= setTimeout(refresh, change ? REFRESH : 0);
  };

  const showState = (): void => {
    const totals = progress.totals();
    const open = [...model.files.values()].reduce((sum, { findings }) => sum + findings.length, 0);
    const isBusy = open + totals.fixed + totals.acceptedInAll > 0;
    const isFiltered = isNarrowing(model.filter);
    const shown = isFiltered ? vscode.l10n.t('{0} of {1}: {2}', model.shown, open, describeFilter(model.filter)) : undefined;
    const progressed = isBusy ? describeProgress({ ...totals, open }, fixedBefore + totals.fixed) : undefined;
    // In the message too: where the view is the only one of its container, its header has no room for a description.
    view.message = [progressed, shown].filter(part => part !== undefined).join(' · ') || undefined;
    view.badge = open > 0 ? { value: open, tooltip: vscode.l10n.t('Open findings: {0}', open) } : undefined;
    view.description = shown;
    setContext('hasFindings', open > 0);
    setContext('isFiltered', isFiltered);
    setContext('groupBy', model.grouping);
  };
  showState();

  const reveal = async (place: Place, focus: boolean): Promise<void> => {
    const limit = tree.nodeOf(place)?.parent.limit;
    const node = tree.nodeOf(place);
    if (!node) return;
    if (limit !== node.parent.limit) changes.fire(node.parent);
    await view.reveal(node, { select: true, focus });
  };

  const subscriptions = vscode.Disposable.from(view, changes, session.onDidChange(onChange));
  return {
    tree,
    provider,
    view,
    async reveal(place, focus) {
      if (!view.visible) return;
      if (timer) {
        clearTimeout(timer);
        refresh();
      }
      await reveal(place, focus);
    },
    async focus(node) {
      const [place] = tree.places(node);
      if (place) inFocus = { node, place, until: performance.now() + SETTLING };
      if (tree.isThere(node)) await view.reveal(node, { select: true, focus: true });
      else if (place) await reveal(place, true);
    },
    showMore(branch) {
      branch.limit *= 2;
      changes.fire(branch);
    },
    dispose() {
      clearTimeout(timer);
      subscriptions.dispose();
    },
  };
}

const contexts = new Map<string, unknown>();

/** Tells menus and key bindings, once for each value. */
function setContext(name: string, value: unknown): void {
  if (contexts.get(name) === value) return;
  contexts.set(name, value);
  void vscode.commands.executeCommand('setContext', `mtReview.${name}`, value);
}

function toItem(node: Node, session: ReviewSession, tree: Tree): vscode.TreeItem {
  switch (node.kind) {
    case 'branch':
      return branchItem(node, session, tree);
    case 'finding':
      return findingItem(node, session);
    case 'more':
      return moreItem(node);
  }
}

function branchItem(branch: Branch, { model }: ReviewSession, tree: Tree): vscode.TreeItem {
  const { l10n, TreeItemCollapsibleState } = vscode;
  const group = tree.groupOf(branch);
  const isAccepted = branch.key === ACCEPTED;
  const isFile = branch.uri !== undefined || (model.grouping === 'file' && !isAccepted);
  const count = (branch.uri === undefined ? group?.count : group?.files.get(branch.uri)?.length) ?? 0;
  const item = new vscode.TreeItem('', TreeItemCollapsibleState.Collapsed);
  item.id = branch.id;
  item.contextValue = isAccepted ? 'acceptedGroup' : 'group';
  if (isFile) {
    const uri = vscode.Uri.parse(branch.uri ?? branch.key, true);
    const { name, folder } = pathOf(uri);
    Object.assign(item, { label: name, resourceUri: uri, iconPath: vscode.ThemeIcon.File, tooltip: vscode.workspace.asRelativePath(uri) });
    item.description = folder ? `${count} · ${folder}` : String(count);
  } else {
    const severity = SEVERITIES.find(severity => severity === branch.key);
    item.label = isAccepted ? l10n.t('Accepted') : severity && model.grouping === 'severity' ? severityName(severity) : branch.key;
    item.iconPath = isAccepted ? new vscode.ThemeIcon('pass') : severityIcon(group?.severity ?? 'hint');
    const files = group?.files.size ?? 0;
    item.description = files > 1 ? l10n.t('{0} in {1} files', count, files) : String(count);
  }
  item.accessibilityInformation = { label: l10n.t('{0}, findings: {1}', String(item.label), count), role: 'treeitem' };
  return item;
}

function findingItem({ id, uri, item: finding, parent, isAccepted }: FindingNode, { model }: ReviewSession): vscode.TreeItem {
  const { l10n } = vscode;
  const line = finding.range.start.line + 1;
  const { name } = pathOf(vscode.Uri.parse(uri, true));
  const isFileShown = parent.uri !== undefined || model.grouping === 'file';
  const place = isFileShown ? String(line) : `${name}:${line}`;
  const says = (isAccepted && finding.reason) || finding.message;
  const [start, end] = finding.highlight;
  const isAll = end - start === finding.excerpt.length;
  const item = new vscode.TreeItem({ label: finding.excerpt, highlights: isAll ? [] : [[start, end]] });
  item.id = id;
  item.iconPath = isAccepted ? new vscode.ThemeIcon('check') : severityIcon(finding.severity);
  item.description = `${place} · ${says}`;
  item.contextValue = isAccepted ? 'accepted' : finding.fixes.length > 0 ? 'fixable' : 'finding';
  item.command = { command: 'mtReview.openFinding', title: l10n.t('Open'), arguments: [{ uri, item: finding }] };
  const state = isAccepted ? l10n.t('accepted') : severityWord(finding.severity);
  item.accessibilityInformation = {
    label: l10n.t('{0}: {1}, line {2} of {3}. {4}', state, finding.excerpt, line, name, says),
    role: 'treeitem',
  };
  return item;
}

function moreItem({ id, parent, rest }: Extract<Node, { kind: 'more' }>): vscode.TreeItem {
  const { l10n } = vscode;
  const item = new vscode.TreeItem(l10n.t('Show more ({0} left)', rest));
  item.id = id;
  item.iconPath = new vscode.ThemeIcon('ellipsis');
  item.command = { command: 'mtReview.showMoreFindings', title: String(item.label), arguments: [parent] };
  return item;
}

function tooltip({ item: { message, rule, category, fixes, reason } }: FindingNode): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  text.appendText(message);
  for (const { title } of fixes) text.appendMarkdown('\n- ').appendText(title);
  if (reason) text.appendMarkdown('\n\n').appendText(reason);
  return text.appendMarkdown('\n\n').appendText(`${rule} · ${category}`);
}
