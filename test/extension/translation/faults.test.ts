import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { Fault } from '../../../src/extension/translation/fault';
import { openAi } from '../../../src/extension/translation/providers/openai';
import { type Answer, json, KEY, LoopbackService, REQUEST, serviceAt, text } from './service';

const CHAT = { choices: [{ message: { content: 'The library grows.' }, finish_reason: 'stop' }] };

describe('Faults of a translation service', () => {
  let server: LoopbackService;
  beforeEach(async () => {
    server = await LoopbackService.start();
  });
  afterEach(() => server.stop());

  const ask = (signal = new AbortController().signal, timeout = 5_000): Promise<string> =>
    openAi(serviceAt(server.url, { timeout })).translate(REQUEST, signal);
  /** The fault an answer makes. */
  const fault = async (answer: Answer, timeout?: number): Promise<Fault> => {
    server.answers(answer);
    const error = await ask(undefined, timeout).then(
      () => assert.fail('no fault'),
      error => error,
    );
    assert.ok(error instanceof Fault, inspect(error));
    assert.ok(!inspect(error, { depth: 9 }).includes(KEY), 'the key is in the error');
    return error;
  };
  const kind = async (answer: Answer, timeout?: number): Promise<string> => (await fault(answer, timeout)).kind;

  it('are told apart by their status', async () => {
    assert.equal(await kind(json({ error: { message: `Bad key ${KEY}` } }, 401)), 'unauthorised');
    assert.equal(await kind(json({}, 403)), 'unauthorised');
    assert.equal(await kind(json({ error: 'model "x" not found' }, 404)), 'not-found');
    assert.equal(await kind(json({ message: 'Quota exceeded' }, 456)), 'quota');
    assert.equal(await kind(json({ error: { code: 'insufficient_quota' } }, 429)), 'quota');
    assert.equal(await kind(json({}, 429)), 'too-many');
    assert.equal(await kind(text('<html>Bad gateway</html>', 502)), 'server');
    assert.equal(await kind(json({}, 500)), 'server');
    assert.equal(await kind(json({ error: 'zz is not supported' }, 400)), 'rejected');
  });

  it('hold what the service says, in one line, without the key', async () => {
    const { details } = await fault(json({ error: { message: `No\nmodel for ${KEY}\u202e ${'x'.repeat(500)}` } }, 400));
    assert.match(details.said ?? '', /^No model for … x{50,}…$/);
    assert.ok((details.said ?? '').length <= 201);
  });

  it('that pass are waited for', async () => {
    server.answers(json({}, 429, { 'Retry-After': '0' }), json({}, 503, { 'Retry-After': new Date().toUTCString() }), json(CHAT));
    assert.equal(await ask(), 'The library grows.');
    assert.equal(server.seen.length, 3);
  });

  it('that do not pass are given up, and nobody waits for hours', async () => {
    const error = await fault(json({}, 429, { 'Retry-After': '3600' }));
    assert.deepEqual([error.kind, error.details.retryAfter, server.seen.length], ['too-many', 3600, 1]);
    await fault(json({}, 429, { 'Retry-After': '0' }));
    assert.equal(server.seen.length, 3);
  });

  it('are a page, broken JSON, nothing, or too much', async () => {
    assert.equal(await kind(text('<!DOCTYPE html><title>Sign in</title>')), 'not-json');
    assert.equal(await kind(text('{"choices": [')), 'not-json');
    assert.equal(await kind(text('')), 'not-json');
    assert.equal(await kind(text('x'.repeat(2_100_000))), 'too-big');
  });

  it('are redirections, which take neither text nor key along', async () => {
    const other = await LoopbackService.start();
    other.answers(json(CHAT));
    for (const status of [301, 302, 307, 308]) {
      assert.equal(await kind(text('', status, { Location: new URL('/v1/chat/completions', other.url).href })), 'redirected');
    }
    assert.deepEqual(other.seen, []);
    await other.stop();
  });

  it('are connections that break', async () => {
    assert.equal(await kind(response => response.destroy()), 'cut-off');
    const half: Answer = response => {
      response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '1000' });
      response.write('{"choices":');
      setTimeout(() => response.destroy(), 20);
    };
    assert.equal(await kind(half), 'cut-off');
  });

  it('are servers that are not there', async () => {
    const { url } = server;
    await server.stop();
    await assert.rejects(openAi(serviceAt(url)).translate(REQUEST, new AbortController().signal), { kind: 'unreachable' });
    server = await LoopbackService.start();
  });

  it('are silence, and a slow drip', async () => {
    assert.equal(await kind(() => {}, 100), 'timeout');
    const drip: Answer = response => {
      response.writeHead(200, { 'Content-Type': 'application/json' });
      const timer = setInterval(() => response.write(' '), 10);
      response.on('close', () => clearInterval(timer));
    };
    assert.equal(await kind(drip, 150), 'timeout');
  });

  it('are none of those when the user gives up', async () => {
    for (const answer of [() => {}, json({}, 429, { 'Retry-After': '15' })] satisfies Answer[]) {
      server.answers(answer);
      const cancel = new AbortController();
      const asked = ask(cancel.signal);
      setTimeout(() => cancel.abort(), 50);
      await assert.rejects(asked, { kind: 'cancelled' });
    }
    const cancelled = AbortSignal.abort();
    server.answers(json(CHAT));
    await assert.rejects(ask(cancelled), { kind: 'cancelled' });
    assert.deepEqual(server.seen, []);
  });
});
