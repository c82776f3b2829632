import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { deepL } from '../../src/extension/translation/providers/deepl';
import { libreTranslate } from '../../src/extension/translation/providers/libretranslate';
import { openAi } from '../../src/extension/translation/providers/openai';
import { type Answer, json, KEY, LoopbackService, REQUEST, serviceAt, text } from '../extension/translation/service';

/** Everything a service may answer with that repeats the key. */
const ANSWERS: readonly Answer[] = [
  ...[400, 401, 402, 403, 404, 413, 429, 456, 500, 503].flatMap(status => [
    json({ error: { message: `The key ${KEY} is bad` } }, status),
    json({ error: `The key ${KEY}${KEY}` }, status),
    json({ message: KEY, detail: [KEY] }, status),
    text(`<html>${KEY}</html>`, status),
  ]),
  json({ unexpected: KEY }),
  text(KEY, 200),
  json({}, 302, { Location: `http://127.0.0.1:1/${KEY}` }),
  response => {
    response.write(KEY);
    response.destroy();
  },
];

const SERVICES = { openAi, libreTranslate, deepL };

describe('The key of a translation service', () => {
  for (const [name, service] of Object.entries(SERVICES)) {
    it(`is in no error and no log, whatever the service answers: ${name}`, async () => {
      const server = await LoopbackService.start();
      const written: string[] = [];
      const outputs = [process.stdout, process.stderr].map(stream => ({ stream, write: stream.write }));
      for (const { stream } of outputs) stream.write = (chunk: unknown) => written.push(String(chunk)) > 0;
      const errors: string[] = [];
      try {
        for (const answer of ANSWERS) {
          server.answers(answer);
          const provider = service(serviceAt(server.url));
          errors.push(
            await provider
              .translate(REQUEST, new AbortController().signal)
              .then(inspect, error => inspect(error, { depth: 9 }) + error.stack),
          );
          errors.push(inspect(provider.name));
        }
      } finally {
        for (const { stream, write } of outputs) stream.write = write;
        await server.stop();
      }
      assert.equal(errors.length, 2 * ANSWERS.length);
      for (const shown of [...errors, ...written]) assert.ok(!shown.includes(KEY), shown);
      assert.ok(server.seen.some(({ path }) => !path.includes(KEY)));
    }).timeout(20_000);
  }
});
