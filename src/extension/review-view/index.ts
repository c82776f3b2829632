import type * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { registerReviewCommands } from './commands';
import { GROUPINGS, type Grouping } from './model';
import { startSession } from './session';
import { type ReviewTree, showTree } from './tree-view';

/** Where the workspace's memory keeps what the view is divided by, and how many findings were fixed in earlier sessions. */
const GROUPING = 'mtReview.groupBy';
const FIXED = 'mtReview.fixed';

/** Puts the review view and its commands in place. */
export function showReviewView(
  client: BaseLanguageClient,
  { workspaceState: memory, extensionUri, subscriptions }: vscode.ExtensionContext,
): ReviewTree {
  const session = startSession(client);
  const grouping = memory.get<Grouping>(GROUPING);
  if (grouping && GROUPINGS.includes(grouping)) session.model.group(grouping);
  const fixedBefore = memory.get<number>(FIXED) ?? 0;
  let fixed = 0;
  const tree = showTree(session, fixedBefore);
  const keeping = session.onDidChange(() => {
    const now = session.progress.totals().fixed;
    if (now !== fixed) void memory.update(FIXED, fixedBefore + now);
    fixed = now;
  });
  subscriptions.push(
    session,
    tree,
    keeping,
    ...registerReviewCommands(session, tree, extensionUri, by => void memory.update(GROUPING, by)),
  );
  return tree;
}
