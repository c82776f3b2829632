import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { FileFindings } from '../../server/protocol';
import { type Change, createModel, type Model } from './model';
import { type Progress, trackProgress } from './progress';
import { type FindingsSource, followFindings } from './sync';

/** What all parts of the review view work with. */
export interface ReviewSession extends vscode.Disposable {
  readonly client: BaseLanguageClient;
  readonly model: Model;
  readonly progress: Progress;
  /** `undefined`: everything is another. */
  readonly onDidChange: vscode.Event<Change | undefined>;
  /** What is found in an open document as it is now, the filter's choice of it; brings the model up to date. */
  current(document: vscode.TextDocument): Promise<void>;
  /** To be called when the model was grouped or filtered otherwise. */
  changed(): void;
}

export function startSession(client: BaseLanguageClient): ReviewSession {
  const model = createModel();
  const progress = trackProgress();
  const changes = new vscode.EventEmitter<Change | undefined>();
  /** What is known of open documents, in the view or not. */
  const open = new Map<string, FileFindings>();
  const put = (files: readonly FileFindings[]): void => {
    const listed = files.map(listedOf);
    for (const file of listed) progress.update(file);
    changes.fire(model.update(listed));
  };
  const take = (files: readonly FileFindings[]): void => {
    for (const file of files) {
      if (file.version === null) open.delete(file.uri);
      else open.set(file.uri, file);
    }
    put(files);
  };
  const tabs = vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
    const uris = new Set([...opened, ...closed].map(uriOfTab));
    const files = [...open.values()].filter(({ uri }) => uris.has(uri));
    if (files.length > 0) put(files);
  });
  const source: FindingsSource = followFindings(client, take, () => {
    model.clear();
    open.clear();
    changes.fire(undefined);
  });
  return {
    client,
    model,
    progress,
    onDidChange: changes.event,
    async current(document) {
      if (model.files.get(document.uri.toString())?.version !== document.version) await source.refresh(document);
    },
    changed: () => changes.fire(undefined),
    dispose: () => vscode.Disposable.from(changes, source, tabs).dispose(),
  };
}

/**
 * What the view lists of a file: of one no tab shows any more nothing, as in the Problems panel, unless the workspace is reviewed. VS Code
 * keeps documents that were opened by an extension for minutes after their tab is closed.
 */
function listedOf(file: FileFindings): FileFindings {
  const isListed = file.version === null || file.isFollowed || isInTab(file.uri);
  return isListed ? file : { ...file, revision: '', findings: [], accepted: [] };
}

const isInTab = (uri: string): boolean => vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(tab => uriOfTab(tab) === uri));

function uriOfTab({ input }: vscode.Tab): string | undefined {
  if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) return input.uri.toString();
  return input instanceof vscode.TabInputTextDiff ? input.modified.toString() : undefined;
}
