import * as vscode from 'vscode';
import { readEndpoint } from './endpoint';
import { Fault } from './fault';
import type { Keys } from './keys';
import { endpointMessage, faultMessage } from './messages';
import type { Service } from './provider';
import { keyPlace, providerOf } from './provider-in-use';
import { hasLanguageModels } from './providers/language-model';
import { modelsOf } from './providers/openai';
import { type ProviderId, readTranslationSettings, type TranslationSettings, writeTranslationSettings } from './settings';

/** What the set-up proposes: where these servers listen by themselves. DeepL's hosts are told by the key. */
const USUAL_ENDPOINTS: Readonly<Record<string, string>> = { openai: 'http://localhost:11434/v1', libretranslate: 'http://localhost:5000' };

/** Text of our own, for the test call: nothing of the user's is sent. */
const SAMPLE = { text: '你好，世界。', standIns: [], before: '', after: '', terms: [], source: 'zh', target: 'en' };

/** Asks, step by step, who is to translate; tries it; keeps it when it works. Any step left with Escape changes nothing. */
export async function setUpTranslation(keys: Keys): Promise<void> {
  const now = readTranslationSettings();
  const provider = await askProvider();
  if (provider === undefined) return;
  if (provider === 'off') {
    await writeTranslationSettings({ provider, endpoint: '', model: '' });
    return;
  }
  const settings = provider === 'vscode' ? await askLanguageModel(now) : await askService(provider, now, keys);
  if (settings) await tryOut(settings.settings, keys, settings.key);
}

interface Chosen {
  readonly settings: TranslationSettings;
  /** A key entered anew. */
  readonly key?: string;
}

async function askProvider(): Promise<ProviderId | 'off' | undefined> {
  const { l10n } = vscode;
  const items: (vscode.QuickPickItem & { id: ProviderId | 'off' })[] = [
    ...(hasLanguageModels()
      ? [
          {
            id: 'vscode' as const,
            label: l10n.t('A language model of VS Code'),
            detail: l10n.t('Such as GitHub Copilot, with the account you have there.'),
          },
        ]
      : []),
    {
      id: 'openai',
      label: l10n.t('An OpenAI-compatible server'),
      detail: l10n.t('Ollama, llama.cpp, vLLM, LM Studio on your machine or network, or a service on the web.'),
    },
    { id: 'libretranslate', label: 'LibreTranslate', detail: l10n.t('A server of your own or a public one. It gets the passage only.') },
    { id: 'deepl', label: 'DeepL', detail: l10n.t('With your own key of DeepL API Free or Pro.') },
    { id: 'off', label: l10n.t('None'), detail: l10n.t('Texts are sent nowhere.') },
  ];
  const title = l10n.t('Set up translation: who is to translate?');
  return (await vscode.window.showQuickPick(items, { title, matchOnDetail: true, ignoreFocusOut: true }))?.id;
}

async function askLanguageModel(now: TranslationSettings): Promise<Chosen | undefined> {
  const models = await vscode.lm.selectChatModels({});
  if (models.length === 0) {
    void vscode.window.showWarningMessage(faultMessage(new Fault('no-model'), 'VS Code'));
    return undefined;
  }
  const title = vscode.l10n.t('Set up translation: which model?');
  const items = models.map(({ id, name, vendor }) => ({ label: name, description: vendor, id }));
  const chosen = await vscode.window.showQuickPick(items, { title, ignoreFocusOut: true });
  return chosen && { settings: { ...now, provider: 'vscode', endpoint: '', model: chosen.id } };
}

async function askService(provider: Exclude<ProviderId, 'vscode'>, now: TranslationSettings, keys: Keys): Promise<Chosen | undefined> {
  const known = now.provider === provider ? now.endpoint : '';
  const address = provider === 'deepl' ? known : await askEndpoint(known || USUAL_ENDPOINTS[provider]);
  if (address === undefined) return undefined;
  const endpoint = address ? readEndpoint(address) : undefined;
  if (typeof endpoint === 'string') return undefined;
  const stored = await keys.get(provider, keyPlace(provider, endpoint));
  const entered = await askKey(provider === 'deepl' && !stored, stored !== undefined);
  if (entered === undefined) return undefined;
  const key = entered || stored;
  const model = provider === 'openai' && endpoint ? await askModel({ endpoint, key, timeout: now.timeout }, now.model) : '';
  return model === undefined ? undefined : { settings: { ...now, provider, endpoint: address, model }, ...(entered && { key: entered }) };
}

async function askEndpoint(value: string): Promise<string | undefined> {
  const { l10n } = vscode;
  const given = await vscode.window.showInputBox({
    title: l10n.t('Set up translation: the address of the server'),
    prompt: l10n.t('For an OpenAI-compatible server, what stands before /chat/completions.'),
    value,
    ignoreFocusOut: true,
    validateInput: address => {
      const endpoint = readEndpoint(address);
      return typeof endpoint === 'string' ? endpointMessage(endpoint) : undefined;
    },
  });
  return given?.trim();
}

async function askKey(isNeeded: boolean, isKnown: boolean): Promise<string | undefined> {
  const { l10n } = vscode;
  const optional = isKnown
    ? l10n.t('Leave it empty to keep the key you entered before.')
    : l10n.t('Leave it empty if the server wants none.');
  const given = await vscode.window.showInputBox({
    title: l10n.t('Set up translation: the key'),
    prompt: `${l10n.t('It is kept in the secret storage of VS Code, and sent to this server only.')} ${isNeeded ? '' : optional}`.trim(),
    password: true,
    ignoreFocusOut: true,
    // What cannot stand in a header of HTTP is no key.
    validateInput: key =>
      !/^[\x21-\x7e]*$/.test(key.trim()) || (isNeeded && !key.trim()) ? l10n.t('Enter the key as the service shows it.') : undefined,
  });
  return given?.trim();
}

/** From the server's list; by hand where it has none. */
async function askModel(service: Service, value: string): Promise<string | undefined> {
  const title = vscode.l10n.t('Set up translation: which model?');
  const models = await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, () =>
    modelsOf(service, new AbortController().signal).catch(() => []),
  );
  if (models.length > 0) return vscode.window.showQuickPick(models, { title, ignoreFocusOut: true });
  const prompt = vscode.l10n.t('The name of the model, as the server knows it.');
  return (await vscode.window.showInputBox({ title, prompt, value, ignoreFocusOut: true }))?.trim();
}

/** Tries the chosen service on a sentence of ours, and keeps it: at once when it answers, else if the user says so. */
async function tryOut(settings: TranslationSettings, keys: Keys, entered?: string): Promise<void> {
  const { l10n, window } = vscode;
  const withEntered: Keys = { ...keys, get: async (...place) => entered ?? keys.get(...place) };
  const provider = await providerOf(settings, withEntered);
  if (!provider) return;
  const keep = async (): Promise<void> => {
    const endpoint = settings.endpoint ? readEndpoint(settings.endpoint) : undefined;
    if (entered && settings.provider !== 'off' && typeof endpoint !== 'string')
      await keys.set(settings.provider, keyPlace(settings.provider, endpoint), entered);
    await writeTranslationSettings(settings);
  };
  const options = { location: vscode.ProgressLocation.Notification, title: l10n.t('Trying {0}', provider.name), cancellable: true };
  const result = await window.withProgress(options, (_, token) => {
    const abort = new AbortController();
    token.onCancellationRequested(() => abort.abort());
    return provider.translate(SAMPLE, abort.signal).catch((error: unknown) => (error instanceof Fault ? error : new Fault('unexpected')));
  });
  if (!(result instanceof Fault)) {
    await keep();
    const answer = result.trim().slice(0, 100);
    void window.showInformationMessage(l10n.t('Translation is set up. {0} translated “{1}” as “{2}”.', provider.name, SAMPLE.text, answer));
  } else if (result.kind !== 'cancelled') {
    const anyway = l10n.t('Keep It Anyway');
    if ((await window.showWarningMessage(faultMessage(result, provider.name), anyway)) === anyway) await keep();
  }
}
