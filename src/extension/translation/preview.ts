import * as vscode from 'vscode';
import { type Change, changed, reanchored } from './anchor';

/** The scheme of the texts that show a document as it would be. */
export const PREVIEW_SCHEME = 'mt-review-translation';
/** The context of the keys for applying and discarding. */
const CONTEXT = 'mtReview.isPreviewing';

/** A proposal to change a document: changes of the text it had then. */
export interface Proposal {
  readonly document: vscode.TextDocument;
  readonly before: string;
  readonly changes: readonly Change[];
}

/** What came of applying. */
export type Applied = 'all' | 'some' | 'none';

/** Shows proposals as a diff, beside which nothing happens until the user applies one. One at a time. */
export interface Previews extends vscode.Disposable {
  show(proposal: Proposal): Promise<void>;
  /** Applies what is shown, in one step to undo; `undefined` when nothing is shown. */
  apply(): Promise<Applied | undefined>;
  discard(): Promise<void>;
}

export function createPreviews(): Previews {
  let shown: { readonly uri: vscode.Uri; readonly proposal: Proposal } | undefined;
  let count = 0;
  const changes = new vscode.EventEmitter<vscode.Uri>();
  const isOurs = (tab: vscode.Tab | undefined): boolean =>
    tab?.input instanceof vscode.TabInputTextDiff && tab.input.modified.scheme === PREVIEW_SCHEME;

  const tell = (): void => {
    void vscode.commands.executeCommand('setContext', CONTEXT, isOurs(vscode.window.tabGroups.activeTabGroup.activeTab));
  };
  const close = async (): Promise<void> => {
    shown = undefined;
    const tabs = vscode.window.tabGroups.all.flatMap(group => group.tabs).filter(isOurs);
    if (tabs.length > 0) await vscode.window.tabGroups.close(tabs);
  };

  const subscriptions = vscode.Disposable.from(
    changes,
    vscode.workspace.registerTextDocumentContentProvider(PREVIEW_SCHEME, {
      onDidChange: changes.event,
      provideTextDocumentContent: uri =>
        shown?.uri.toString() === uri.toString() ? changed(shown.proposal.document.getText(), changesNow(shown.proposal)) : '',
    }),
    // The preview follows the document.
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (shown && document === shown.proposal.document) changes.fire(shown.uri);
    }),
    vscode.window.tabGroups.onDidChangeTabs(({ closed }) => {
      if (closed.some(isOurs) && !vscode.window.tabGroups.all.some(group => group.tabs.some(isOurs))) shown = undefined;
      tell();
    }),
    vscode.window.tabGroups.onDidChangeTabGroups(tell),
  );

  return {
    async show(proposal) {
      await close();
      const { document } = proposal;
      const uri = document.uri.with({ scheme: PREVIEW_SCHEME, authority: '', query: String(++count), fragment: '' });
      shown = { uri, proposal };
      const name = document.uri.path.slice(document.uri.path.lastIndexOf('/') + 1);
      const title = vscode.l10n.t('{0}: proposed translation ({1} applies, {2} discards)', name, applyKey(), 'Esc');
      const start = document.positionAt(proposal.changes[0].start);
      await vscode.commands.executeCommand('vscode.diff', document.uri, uri, title, {
        preview: true,
        selection: new vscode.Range(start, start),
      });
      tell();
    },
    async apply() {
      if (!shown) return undefined;
      const { proposal } = shown;
      return applyProposal(proposal, close);
    },
    discard: close,
    dispose: () => subscriptions.dispose(),
  };
}

/** Makes the changes of a proposal, in one step to undo, and shows the first of them. `before` is done before anything is shown. */
export async function applyProposal(proposal: Proposal, before: () => Promise<void> = async () => {}): Promise<Applied> {
  const { document } = proposal;
  // From here to `applyEdit`, which refuses a document that is no longer the same, nothing else can happen.
  const now = changesNow(proposal);
  const edit = new vscode.WorkspaceEdit();
  for (const { start, end, text } of now) {
    edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), text);
  }
  const isApplied = now.length > 0 && !document.isClosed && (await vscode.workspace.applyEdit(edit));
  await before();
  if (!isApplied) return 'none';
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  const at = document.positionAt(now[0].start);
  editor.selection = new vscode.Selection(at, document.positionAt(now[0].start + now[0].text.length));
  editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return now.length < proposal.changes.length ? 'some' : 'all';
}

/** The changes in the document as it is now; without those whose place is gone. */
const changesNow = ({ document, before, changes }: Proposal): Change[] =>
  reanchored(before, document.getText(), changes).filter(change => change !== undefined);

const applyKey = (): string => (/mac/i.test(globalThis.navigator?.platform ?? '') ? '⌘↩' : 'Ctrl+Enter');
