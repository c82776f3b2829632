import * as vscode from 'vscode';
import { ACCEPT, type AcceptOutcome, type AcceptParams, type FindingReference, REVOKE } from '../../server/protocol';
import type { Place } from './order';
import type { ReviewSession } from './session';

/** From here on accepting is asked about, when nothing was asked before. */
const MANY = 20;

/** Accepts findings, each for itself, unasked unless they are many. Gives whether they were. */
export async function acceptQuickly(session: ReviewSession, places: readonly Place[]): Promise<boolean> {
  if (places.length === 0) return false;
  if (places.length >= MANY) {
    const { l10n, window } = vscode;
    const accept = l10n.t('Accept {0}', places.length);
    const message = l10n.t('Accept {0} findings as they are?', places.length);
    if ((await window.showWarningMessage(message, { modal: true }, accept)) !== accept) return false;
  }
  return send(session, ACCEPT, { items: references(session, places), scope: 'finding' });
}

/** Accepts findings after asking how far that reaches, and why. Gives whether they were. */
export async function accept(session: ReviewSession, places: readonly Place[]): Promise<boolean> {
  if (places.length === 0) return false;
  const { l10n, window } = vscode;
  const scopes: (vscode.QuickPickItem & { scope: AcceptParams['scope'] })[] = [
    { scope: 'finding', label: l10n.t('Here only'), description: l10n.t('at this place, for as long as the text stays') },
    { scope: 'file', label: l10n.t('In this file'), description: l10n.t('wherever the same is found in it') },
    { scope: 'project', label: l10n.t('In this project'), description: l10n.t('wherever the same is found') },
    { scope: 'term', label: l10n.t('As a word or term'), description: l10n.t('this text is right, for every rule') },
  ];
  const title = places.length === 1 ? places[0].item.excerpt : l10n.t('{0} findings', places.length);
  const chosen = await window.showQuickPick(scopes, { title, placeHolder: l10n.t('Accept how far?') });
  if (!chosen) return false;
  const prompt = l10n.t('Why is it right as it is? May be left empty.');
  const reason = await window.showInputBox({ title, prompt, placeHolder: l10n.t('a name, a quotation, agreed with the client …') });
  if (reason === undefined) return false;
  return send(session, ACCEPT, { items: references(session, places), scope: chosen.scope, reason: reason.trim() || undefined });
}

/** Takes acceptances back. */
export async function revoke(session: ReviewSession, places: readonly Place[]): Promise<boolean> {
  return places.length > 0 && send(session, REVOKE, { items: references(session, places) });
}

const references = ({ client }: ReviewSession, places: readonly Place[]): FindingReference[] =>
  places.map(({ uri, item }) => ({
    uri: client.code2ProtocolConverter.asUri(vscode.Uri.parse(uri, true)),
    fingerprint: item.fingerprint,
  }));

async function send(session: ReviewSession, method: string, params: Partial<AcceptParams>): Promise<boolean> {
  const { error } = await session.client.sendRequest<AcceptOutcome>(method, params);
  if (error) void vscode.window.showErrorMessage(error);
  return !error;
}
