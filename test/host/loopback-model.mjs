// A server that speaks OpenAI's chat completions on loopback, for walks through the workbench.
import { createServer } from 'node:http';

/** @param {string} translation its answer to everything */
export async function startLoopbackModel(translation) {
  const server = createServer((request, response) => {
    request.resume();
    const body = request.url?.endsWith('/models')
      ? { data: [{ id: 'loopback-small' }, { id: 'loopback-large' }] }
      : { choices: [{ message: { content: translation }, finish_reason: 'stop' }] };
    request.on('end', () => response.setHeader('Content-Type', 'application/json').end(JSON.stringify(body)));
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}
