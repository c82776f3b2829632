import { below } from '../endpoint';
import { Fault } from '../fault';
import { callJson, field } from '../http';
import { fromMarkup, toMarkup, xmlElement } from '../markup';
import type { Provider, Service, TranslationRequest } from '../provider';

/** Keys of the free service end so (https://developers.deepl.com/docs/getting-started/auth). */
const FREE_KEY = ':fx';

/** The host a key belongs to. */
export const deepLHost = (key = ''): URL => new URL(key.endsWith(FREE_KEY) ? 'https://api-free.deepl.com' : 'https://api.deepl.com');

/** DeepL's text translation (https://developers.deepl.com/docs/api-reference/translate). The glossary's terms go into the context. */
export function deepL({ endpoint, key, timeout }: Service): Provider {
  return {
    name: `DeepL · ${endpoint.host}`,
    async translate(request, signal) {
      const { text, standIns, source, target } = request;
      const isMarked = standIns.length > 0;
      const context = contextOf(request);
      const json = await callJson({
        url: below(endpoint, 'v2/translate'),
        headers: key ? { Authorization: `DeepL-Auth-Key ${key}` } : {},
        body: {
          text: [isMarked ? toMarkup(text, standIns, xmlElement) : text],
          ...(source && { source_lang: primary(source) }),
          target_lang: targetOf(target),
          ...(context && { context }),
          ...(isMarked && { tag_handling: 'xml', outline_detection: false }),
        },
        timeout,
        signal,
        secret: key,
      });
      const answer = field(field(field(json, 'translations'), 0), 'text');
      if (typeof answer !== 'string') throw new Fault('unexpected');
      return isMarked ? fromMarkup(answer, standIns) : answer;
    },
  };
}

/** DeepL reads the context in the language of the text, and translates none of it. */
function contextOf({ before, after, terms }: TranslationRequest): string {
  return [before, after, ...terms.map(({ source, target }) => `${source}: ${target}`)].filter(Boolean).join('\n');
}

const primary = (tag: string): string => tag.split(/[-_]/, 1)[0].toUpperCase();

/** Into these languages DeepL wants to know the variety; the first is what is meant where nothing is said. */
const VARIETIES: Readonly<Record<string, readonly string[]>> = {
  EN: ['EN-US', 'EN-GB'],
  PT: ['PT-BR', 'PT-PT'],
  ZH: ['ZH-HANS', 'ZH-HANT'],
};
const TRADITIONAL = /^zh[-_](?:hant|tw|hk|mo)/i;

function targetOf(tag: string): string {
  const varieties = VARIETIES[primary(tag)];
  if (!varieties) return primary(tag);
  if (TRADITIONAL.test(tag)) return 'ZH-HANT';
  return varieties.find(variety => variety === tag.replace('_', '-').toUpperCase()) ?? varieties[0];
}
