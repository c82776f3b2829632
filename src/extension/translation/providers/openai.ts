import { below } from '../endpoint';
import { Fault } from '../fault';
import { callJson, field } from '../http';
import { promptFor } from '../prompt';
import type { Provider, Service } from '../provider';

/** What only reasons for itself: https://api-docs.deepseek.com and others give it beside the answer, some models within it (`<think>`). */
const UNFINISHED = 'length';

/**
 * Any server that speaks OpenAI's chat completions (https://platform.openai.com/docs/api-reference/chat): Ollama, llama.cpp, vLLM, LM Studio,
 * and services on the web. `endpoint` is what stands before `/chat/completions`; of a bare host it is `/v1`.
 */
export function openAi({ endpoint, key, model = '', timeout }: Service): Provider {
  const base = baseOf(endpoint);
  return {
    name: [model, endpoint.host].filter(Boolean).join(' · '),
    async translate(request, signal) {
      const { instructions, text } = promptFor(request);
      const messages = [
        { role: 'system', content: instructions },
        { role: 'user', content: text },
      ];
      const ask = (options: object): Promise<unknown> =>
        callJson({
          url: below(base, 'chat/completions'),
          headers: headersOf(key),
          body: { model, messages, stream: false, ...options },
          timeout,
          signal,
          secret: key,
        });
      return answerOf(await ask({ temperature: 0 }).catch(error => (rejectsTemperature(error) ? ask({}) : Promise.reject(error))));
    },
  };
}

/** The models a server offers, for the user to choose from. Rejects with a `Fault`. */
export async function modelsOf({ endpoint, key, timeout }: Service, signal: AbortSignal): Promise<string[]> {
  const list = field(
    await callJson({ url: below(baseOf(endpoint), 'models'), headers: headersOf(key), timeout, signal, secret: key }),
    'data',
  );
  return Array.isArray(list) ? list.map(model => field(model, 'id')).filter(id => typeof id === 'string') : [];
}

function baseOf(endpoint: URL): URL {
  return endpoint.pathname === '/' ? below(endpoint, 'v1') : endpoint;
}

const headersOf = (key?: string): Record<string, string> => (key ? { Authorization: `Bearer ${key}` } : {});

/** Some models take no other temperature than their own. */
const rejectsTemperature = (error: unknown): boolean =>
  error instanceof Fault && error.kind === 'rejected' && /temperature/i.test(error.details.said ?? '');

function answerOf(json: unknown): string {
  const choice = field(field(json, 'choices'), 0);
  const content = field(field(choice, 'message'), 'content');
  if (field(choice, 'finish_reason') === UNFINISHED) throw new Fault('unfinished');
  if (typeof content !== 'string') throw new Fault('unexpected');
  return content;
}
