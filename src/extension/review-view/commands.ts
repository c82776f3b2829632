import * as vscode from 'vscode';
import { accept, acceptQuickly, revoke } from './accept';
import { NO_FILTER } from './filter';
import { askForFilter } from './filter-picker';
import { fix } from './fix';
import { findingAtCursor, goFrom, goToNeighbour, show } from './go-to';
import type { Grouping } from './model';
import { type Branch, type Node, nameOf } from './nodes';
import { BEYOND, type Direction, type Place } from './order';
import { openSample } from './sample';
import type { ReviewSession } from './session';
import type { ReviewTree } from './tree-view';

/** What key bindings of the view give their commands: the line that has the focus is meant. */
const IN_VIEW = 'view';

/** Puts the commands of the view in place. `extension`: where its files are; `remember` keeps the grouping. */
export function registerReviewCommands(
  session: ReviewSession,
  reviewTree: ReviewTree,
  extension: vscode.Uri,
  remember: (grouping: Grouping) => void,
): vscode.Disposable[] {
  const { model } = session;

  /** What a command is to work on: lines of the view (a click gives them), or the finding at the cursor. */
  const targets = async (
    clicked?: Node | typeof IN_VIEW,
    selected?: readonly Node[],
  ): Promise<{ nodes: readonly Node[]; places: Place[] }> => {
    if (clicked === undefined) {
      const place = await findingAtCursor(session);
      if (!place) vscode.window.setStatusBarMessage(vscode.l10n.t('MT Review: nothing found at the cursor.'), 3000);
      return { nodes: [], places: place ? [place] : [] };
    }
    const nodes = clicked === IN_VIEW ? await focused(reviewTree) : selected?.length ? selected : [clicked];
    const places = nodes.flatMap(reviewTree.tree.places);
    return { nodes, places: [...new Map(places.map(place => [nameOf(place), place])).values()] };
  };

  /** Does something with findings; in the view the next line then takes the focus, before theirs go. */
  const onTargets =
    (act: (places: readonly Place[]) => Promise<boolean>) =>
    async (clicked?: Node | typeof IN_VIEW, selected?: readonly Node[]): Promise<void> => {
      const { nodes, places } = await targets(clicked, selected);
      if (places.length === 0) return;
      const next = reviewTree.tree.after(nodes);
      if ((await act(places)) && next) await reviewTree.focus(next);
    };

  const follow = async (place: Place | undefined): Promise<void> => {
    if (place) await reviewTree.reveal(place, false);
  };
  const go = (direction: Direction) => async (): Promise<void> => follow(await goToNeighbour(session, direction));

  /** Does something with the finding at the cursor and goes on from there; without one, goes to the next. */
  const andAdvance = (act: (place: Place) => Promise<Place | undefined>) => async (): Promise<void> => {
    const place = await findingAtCursor(session);
    await follow(await (place ? act(place) : goToNeighbour(session, 'next')));
  };

  const groupBy = (grouping: Grouping) => (): void => {
    model.group(grouping);
    remember(grouping);
    session.changed();
  };

  const commands: Record<string, (...values: never[]) => unknown> = {
    'mtReview.extendSelectionDown': () => extendSelection(reviewTree, 'list.expandSelectionDown'),
    'mtReview.extendSelectionUp': () => extendSelection(reviewTree, 'list.expandSelectionUp'),
    'mtReview.nextFinding': go('next'),
    'mtReview.previousFinding': go('previous'),
    'mtReview.fixAndAdvance': andAdvance(async place => {
      if (!(await fix(session, [place], true))) return undefined;
      const document = vscode.window.activeTextEditor?.document;
      if (document) await session.current(document);
      return goFrom(session, { uri: place.uri, start: place.item.range.start, end: BEYOND }, 'next');
    }),
    'mtReview.acceptAndAdvance': andAdvance(async place =>
      (await acceptQuickly(session, [place])) ? goFrom(session, { uri: place.uri, ...place.item.range }, 'next', place) : undefined,
    ),
    'mtReview.fixFinding': onTargets(places => fix(session, places, false)),
    'mtReview.acceptFinding': onTargets(places => accept(session, places)),
    'mtReview.acceptFindingHere': onTargets(places => acceptQuickly(session, places)),
    'mtReview.revokeAcceptance': onTargets(places => revoke(session, places)),
    'mtReview.openFinding': (place: Place) => show(place),
    'mtReview.showMoreFindings': (branch: Branch) => reviewTree.showMore(branch),
    'mtReview.groupByRule': groupBy('rule'),
    'mtReview.groupByFile': groupBy('file'),
    'mtReview.groupBySeverity': groupBy('severity'),
    'mtReview.filterFindings': async () => {
      const filter = await askForFilter(session);
      if (!filter) return;
      model.narrow(filter);
      session.changed();
    },
    'mtReview.clearFilter': () => {
      model.narrow(NO_FILTER);
      session.changed();
    },
    'mtReview.openSample': (where?: 'beside') => openSample(extension, where),
  };
  return Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run as (...values: unknown[]) => unknown));
}

/**
 * The lines a key is meant for: those selected, if the focus is on one of them, else the one with the focus. VS Code tells extensions of the
 * selection only: what is toggled in it is the line with the focus.
 */
async function focused({ view }: ReviewTree): Promise<readonly Node[]> {
  const toggle = (): Thenable<unknown> => vscode.commands.executeCommand('list.toggleSelection');
  const before = view.selection;
  await toggle();
  const after = view.selection;
  await toggle();
  return after.length < before.length ? before : after.filter(line => !before.includes(line));
}

/**
 * Selects the line with the focus and then one more. VS Code alone selects the other line only, and opens it as the single one selected:
 * the next key would go to the text.
 */
async function extendSelection({ view }: ReviewTree, extend: string): Promise<void> {
  const toggle = (): Thenable<unknown> => vscode.commands.executeCommand('list.toggleSelection');
  const before = view.selection.length;
  await toggle();
  if (view.selection.length < before) await toggle();
  await vscode.commands.executeCommand(extend);
}
