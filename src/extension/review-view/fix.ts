import * as vscode from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient';
import { APPLY_FIX, type ApplyFixParams, type FixItem } from '../../server/protocol';
import type { Place } from './order';
import type { ReviewSession } from './session';

const preferred = ({ item }: Place): FixItem | undefined => item.fixes.find(fix => fix.preferred);

/**
 * Fixes findings, after asking what only a person can decide: which fix of one, whether many at once. Gives whether the text was changed.
 * @param isQuick the preferred fix of a single one is applied unasked
 */
export async function fix(session: ReviewSession, places: readonly Place[], isQuick: boolean): Promise<boolean> {
  const { l10n, window } = vscode;
  const fixable = places.filter(({ item }) => item.fixes.length > 0);
  if (fixable.length === 0) {
    window.setStatusBarMessage(l10n.t('MT Review: no correction is known; correct the text by hand, or accept it.'), 5000);
    return false;
  }
  if (places.length === 1) {
    const nth = await choose(places[0], isQuick);
    return nth !== undefined && apply(session, places, nth);
  }
  const wanted = await confirm(places.filter(preferred));
  return wanted !== undefined && apply(session, wanted, undefined);
}

/** Which of the fixes of a finding; `undefined` for none. */
async function choose({ item }: Place, isQuick: boolean): Promise<number | undefined> {
  const best = item.fixes.findIndex(fix => fix.preferred);
  if (best >= 0 && (isQuick || item.fixes.length === 1)) return best;
  const picks = item.fixes.map((fix, nth) => ({ label: fix.title, nth, isBest: fix.preferred }));
  picks.sort((a, b) => Number(b.isBest) - Number(a.isBest));
  return (await vscode.window.showQuickPick(picks, { title: item.excerpt, placeHolder: item.message }))?.nth;
}

/** Asks before many findings are fixed by what needs judgement. */
async function confirm(places: readonly Place[]): Promise<readonly Place[] | undefined> {
  const { l10n, window } = vscode;
  const safe = places.filter(place => preferred(place)?.safety === 'safe');
  if (places.length === 0) {
    window.setStatusBarMessage(l10n.t('MT Review: these must be decided one by one.'), 5000);
    return undefined;
  }
  if (safe.length === places.length && places.length < MANY) return places;
  const all = l10n.t('Fix {0}', places.length);
  const onlySafe = l10n.t('Fix Only the {0} Sure Ones', safe.length);
  const detail = l10n.t(
    '{0} of them need judgement: look through the text afterwards. Undo takes everything back.',
    places.length - safe.length,
  );
  const isMixed = safe.length > 0 && safe.length < places.length;
  const message = l10n.t('Apply the suggested correction to {0} findings?', places.length);
  const chosen = await window.showWarningMessage(
    message,
    { modal: true, detail: safe.length < places.length ? detail : undefined },
    all,
    ...(isMixed ? [onlySafe] : []),
  );
  return chosen === all ? places : chosen === onlySafe ? safe : undefined;
}

/** From here on even sure fixes are asked about. */
const MANY = 50;

/** Has the server work out the edits for the texts as the editor has them, and makes them; what has changed meanwhile is left alone. */
async function apply(session: ReviewSession, places: readonly Place[], nth: number | undefined): Promise<boolean> {
  const { l10n, window, workspace } = vscode;
  const uris = [...new Set(places.map(({ uri }) => uri))].map(uri => vscode.Uri.parse(uri, true));
  const isOpen = new Set(workspace.textDocuments.map(({ uri }) => uri.toString()));
  const work = async (token?: vscode.CancellationToken): Promise<vscode.WorkspaceEdit | undefined> => {
    const documents = await opened(uris, token);
    const versions = documents.map(({ version }) => version);
    const params: ApplyFixParams = {
      items: places.map(({ uri, item }) => ({
        uri: session.client.code2ProtocolConverter.asUri(vscode.Uri.parse(uri, true)),
        fingerprint: item.fingerprint,
      })),
      fix: nth,
    };
    const edit = await session.client.sendRequest<WorkspaceEdit | null>(APPLY_FIX, params, token);
    if (!edit || documents.some(({ version }, i) => version !== versions[i])) return undefined;
    return session.client.protocol2CodeConverter.asWorkspaceEdit(edit);
  };
  const location = vscode.ProgressLocation.Notification;
  const title = l10n.t('MT Review: correcting {0} files', uris.length);
  let isCancelled = false;
  const workVisibly = async (_: unknown, token: vscode.CancellationToken): Promise<vscode.WorkspaceEdit | undefined> => {
    try {
      return await work(token);
    } catch (error) {
      if (!token.isCancellationRequested) throw error;
      return undefined;
    } finally {
      isCancelled = token.isCancellationRequested;
    }
  };
  const edit = await (uris.length > 1 ? window.withProgress({ location, title, cancellable: true }, workVisibly) : work());
  if (isCancelled) return false;
  // Files no one has open are saved at once, as after a renaming: no one would look for unsaved changes in them.
  const isRefactoring = uris.some(uri => !isOpen.has(uri.toString()));
  if (edit && (await workspace.applyEdit(edit, { isRefactoring }))) return true;
  void window.showInformationMessage(
    l10n.t('MT Review: the text has changed since it was reviewed. Nothing was corrected; please try again.'),
  );
  return false;
}

/** So many files are opened at once. */
const AT_ONCE = 20;

/** The documents of files, opened unseen, so that server and editor mean the same text. What cannot be opened is left out. */
async function opened(uris: readonly vscode.Uri[], token?: vscode.CancellationToken): Promise<vscode.TextDocument[]> {
  const documents: vscode.TextDocument[] = [];
  for (let i = 0; i < uris.length && !token?.isCancellationRequested; i += AT_ONCE) {
    const results = await Promise.allSettled(uris.slice(i, i + AT_ONCE).map(uri => vscode.workspace.openTextDocument(uri)));
    documents.push(...results.flatMap(result => (result.status === 'fulfilled' ? result.value : [])));
  }
  return documents;
}
