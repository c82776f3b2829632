import { readEndpoint } from './endpoint';
import type { Keys } from './keys';
import type { Provider } from './provider';
import { deepL, deepLHost } from './providers/deepl';
import { languageModel } from './providers/language-model';
import { libreTranslate } from './providers/libretranslate';
import { openAi } from './providers/openai';
import type { ProviderId, TranslationSettings } from './settings';

const SERVICES = { openai: openAi, libretranslate: libreTranslate, deepl: deepL };

/** DeepL's own hosts are told by the key, so that its key is filed under none. */
export const keyPlace = (provider: ProviderId, endpoint: URL | undefined): string => (endpoint ? endpoint.origin : provider);

/** The provider the user set up; `undefined` where there is none, or its address is not to be used. */
export async function providerOf(settings: TranslationSettings, keys: Keys): Promise<Provider | undefined> {
  const { provider, endpoint: address, model, timeout } = settings;
  if (provider === 'off') return undefined;
  if (provider === 'vscode') return languageModel(model, timeout);
  const given = address ? readEndpoint(address) : undefined;
  if (typeof given === 'string' || (!given && provider !== 'deepl')) return undefined;
  const key = await keys.get(provider, keyPlace(provider, given));
  return SERVICES[provider]({ endpoint: given ?? deepLHost(key), key, model, timeout });
}
