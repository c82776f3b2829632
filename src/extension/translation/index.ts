import * as vscode from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { DocumentFilter, Passage } from '../../server/protocol';
import { isSelected } from '../selector';
import { offerTranslation } from './code-actions';
import { type Keys, keysIn } from './keys';
import { faultMessage } from './messages';
import { type Applied, applyProposal, createPreviews, type Previews } from './preview';
import type { Provider } from './provider';
import { providerOf } from './provider-in-use';
import { setUpTranslation } from './set-up';
import { readTranslationSettings } from './settings';
import { type Found, findPassages, type Outcome, proposeWords, translatePassages } from './translate';

/** Puts translation in place: its commands, its light bulb, its preview. Nothing is sent anywhere until a user who set it up asks. */
export function registerTranslation(
  context: vscode.ExtensionContext,
  client: BaseLanguageClient,
  selector: DocumentFilter[],
): vscode.Disposable {
  const { window, l10n } = vscode;
  const keys = keysIn(context);
  const previews = createPreviews();

  const translate = async (uri: vscode.Uri | undefined, range: 'selection' | 'all' | vscode.Range): Promise<void> => {
    const editor = window.activeTextEditor;
    const document = uri ? await vscode.workspace.openTextDocument(uri) : editor?.document;
    if (!document || !isSelected(selector, document)) {
      void window.showInformationMessage(l10n.t('Open a text that MT Review can read first, such as plain text or Markdown.'));
      return;
    }
    if (client.state !== State.Running) await client.start();
    const found = await findPassages(client, document, range === 'selection' ? editor?.selection : range === 'all' ? undefined : range);
    const title = found.passages.find(({ isTitle }) => isTitle);
    if (title) {
      await restoreTitle(client, keys, previews, found, title);
      return;
    }
    if (found.passages.length === 0) {
      const message =
        range === 'all'
          ? l10n.t('Nothing untranslated was found in this file.')
          : l10n.t('Nothing to translate here. Put the cursor on an untranslated passage, or select a text.');
      void window.showInformationMessage(message);
      return;
    }
    const provider = await readyProvider(keys);
    if (provider) await propose(await translatePassages(client, provider, found), provider, previews);
  };

  /** Of the light bulb with a place, of the palette with none. */
  const at = (uri?: unknown, range?: unknown): Promise<void> =>
    translate(uri instanceof vscode.Uri ? uri : undefined, range instanceof vscode.Range ? range : 'selection');

  const commands: Record<string, (...given: never[]) => unknown> = {
    'mtReview.setUpTranslation': () => isTrusted() && setUpTranslation(keys),
    'mtReview.removeTranslationKey': async () => {
      const count = await keys.removeAll();
      void window.showInformationMessage(
        count > 0
          ? l10n.t('The key was removed. Translation services that need one will ask for it in the set-up.')
          : l10n.t('There was no key.'),
      );
    },
    'mtReview.translatePassage': at,
    'mtReview.restoreTitle': at,
    'mtReview.translateAll': () => translate(undefined, 'all'),
    'mtReview.applyTranslation': async () => {
      sayApplied(await previews.apply());
    },
    'mtReview.discardTranslation': () => previews.discard(),
  };
  const registered = Object.entries(commands).map(([id, run]) => vscode.commands.registerCommand(id, run));
  return vscode.Disposable.from(previews, offerTranslation(selector), ...registered);
}

/**
 * Puts back what the source has in the place of a planted title: as the provider translates it, if there is one; else as the user writes it,
 * who is shown the source's title, if that is known.
 */
async function restoreTitle(client: BaseLanguageClient, keys: Keys, previews: Previews, found: Found, title: Passage): Promise<void> {
  const { l10n, window } = vscode;
  const provider = title.text && vscode.workspace.isTrusted ? await providerOf(readTranslationSettings(), keys) : undefined;
  if (provider) {
    const outcome = await translatePassages(client, provider, { ...found, passages: [title] });
    await propose(outcome, provider, previews);
    if (outcome.proposal.changes.length > 0 || outcome.fault?.kind === 'cancelled') return;
  }
  const words = await window.showInputBox({
    title: l10n.t('What should stand here?'),
    prompt: title.text
      ? l10n.t('The source has 《{0}》 in this place. Write it as the translation is to have it.', title.text)
      : l10n.t('Write the title or words that the advertising displaced, as the translation is to have them.'),
    ignoreFocusOut: true,
  });
  if (words?.trim()) sayApplied(await applyProposal(await proposeWords(client, found, title, words.trim())));
}

function sayApplied(applied: Applied | undefined): void {
  const { l10n, window } = vscode;
  if (applied === 'none') {
    void window.showWarningMessage(
      l10n.t('The text was changed meanwhile where the translation belongs. Nothing was applied; translate the passage again.'),
    );
  }
  if (applied === 'some') {
    void window.showWarningMessage(l10n.t('Some passages were changed meanwhile and left as they are. Translate them again.'));
  }
}

/** The provider to ask; where there is none, the user is led to the set-up, and texts stay here. */
async function readyProvider(keys: Keys): Promise<Provider | undefined> {
  if (!isTrusted()) return undefined;
  const provider = await providerOf(readTranslationSettings(), keys);
  if (provider) return provider;
  const { l10n, window } = vscode;
  const setUp = l10n.t('Set Up Translation…');
  const message = l10n.t('No translation service is set up yet. Until then texts are sent nowhere.');
  if ((await window.showInformationMessage(message, setUp)) === setUp) await setUpTranslation(keys);
  return undefined;
}

function isTrusted(): boolean {
  const { isTrusted } = vscode.workspace;
  if (!isTrusted)
    void vscode.window.showWarningMessage(
      vscode.l10n.t('This workspace is not trusted: its texts are sent to no translation service. Trust it first.'),
    );
  return isTrusted;
}

/** Shows what was translated, and says what was not. */
async function propose({ proposal, problems, fault }: Outcome, provider: Provider, previews: Previews): Promise<void> {
  const { l10n, window } = vscode;
  if (proposal.changes.length > 0) await previews.show(proposal);
  if (problems.length > 0) {
    const left = problems.length > 1 ? `${l10n.t('{0} passages have no translation.', problems.length)} ${problems[0]}` : problems[0];
    void window.showWarningMessage(left);
  }
  if (!fault || (fault.kind === 'cancelled' && proposal.changes.length > 0)) return;
  const setUp = l10n.t('Set Up Translation…');
  const buttons = fault.kind === 'cancelled' ? [] : [setUp];
  const show = fault.kind === 'cancelled' ? window.showInformationMessage : window.showErrorMessage;
  if ((await show(faultMessage(fault, provider.name), ...buttons)) === setUp)
    await vscode.commands.executeCommand('mtReview.setUpTranslation');
}
