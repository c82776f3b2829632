import { below } from '../endpoint';
import { Fault } from '../fault';
import { callJson, field } from '../http';
import { fromMarkup, htmlElement, toMarkup } from '../markup';
import type { Provider, Service } from '../provider';

/** LibreTranslate (https://docs.libretranslate.com/guides/api_usage/). It takes neither context nor terms: they are not sent. */
export function libreTranslate({ endpoint, key, timeout }: Service): Provider {
  let languages: Promise<string[]> | undefined;
  const languagesOf = async (signal: AbortSignal): Promise<string[]> => {
    const list = await callJson({ url: below(endpoint, 'languages'), timeout, signal }).catch(() => undefined);
    return Array.isArray(list) ? list.map(language => field(language, 'code')).filter(code => typeof code === 'string') : [];
  };
  return {
    name: `LibreTranslate · ${endpoint.host}`,
    async translate({ text, standIns, source, target }, signal) {
      languages ??= languagesOf(signal);
      const known = await languages;
      // A server that could not be asked may answer next time.
      if (known.length === 0) languages = undefined;
      const isMarked = standIns.length > 0;
      const json = await callJson({
        url: below(endpoint, 'translate'),
        body: {
          q: isMarked ? toMarkup(text, standIns, htmlElement) : text,
          source: source ? codeOf(source, known) : 'auto',
          target: codeOf(target, known),
          format: isMarked ? 'html' : 'text',
          ...(key && { api_key: key }),
        },
        timeout,
        signal,
        secret: key,
      });
      const answer = field(json, 'translatedText');
      if (typeof answer !== 'string') throw new Fault('unexpected');
      return isMarked ? fromMarkup(answer, standIns) : answer;
    },
  };
}

/** Older servers say `zh` and `zt`, newer ones `zh-Hans` and `zh-Hant`. */
const CHINESE = { simplified: ['zh-Hans', 'zh'], traditional: ['zh-Hant', 'zt'] };

function codeOf(tag: string, known: readonly string[]): string {
  const primary = tag.split(/[-_]/, 1)[0].toLowerCase();
  const chinese = CHINESE[/^zh[-_](?:hant|tw|hk|mo)/i.test(tag) ? 'traditional' : 'simplified'];
  return [tag, ...(primary === 'zh' ? chinese : []), primary].find(code => known.includes(code)) ?? primary;
}
