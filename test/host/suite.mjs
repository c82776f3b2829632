// Runs the suite of test/vscode in a real VS Code:   node test/host/suite.mjs [--web] [-g <mocha grep>]
//   default   in the Node extension host: of the embedded VS Code, or of a desktop one where the embedded does not run or
//             VSCODE_TEST_EXECUTABLE=/path/to/code or VSCODE_TEST_DOWNLOAD=stable|1.x.y asks for one
//   --web     in the web worker extension host of the embedded VS Code's workbench
// Verbose with VSCODE_TEST_VERBOSE=1.
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { format } from 'node:util';
import { openBrowser, prepareEmbedded } from './browser.mjs';
import { runDesktop, wantsDesktop } from './desktop.mjs';
import { hostVersion, root, startServer, workbenchUrl } from './server.mjs';

const PREFIX = '[mocha] ';
const TIMEOUT_SECONDS = Number(process.env.VSCODE_TEST_TIMEOUT ?? 240);
const fixture = join(root, 'test/vscode/workspace');

const web = process.argv.includes('--web');
const grep = process.argv.includes('-g') ? process.argv[process.argv.indexOf('-g') + 1] : process.env.MOCHA_GREP;
const env = grep ? { MOCHA_GREP: grep } : {};

process.exit(await (!web && wantsDesktop() ? runDesktop({ root, fixture, env }) : runEmbedded()));

/** Gives 0 when the host said so and a summary with passed and without failed tests was seen. */
async function runEmbedded() {
  const started = Date.now();
  prepareEmbedded();
  const server = await startServer({ folder: fixture, env });
  const { browser, page } = await openBrowser();
  const run = await watch(browser, page);
  if (web) await serveToWebWorker(server, page);
  const development = [
    ['extensionDevelopmentPath', server.remote(root)],
    ['extensionTestsPath', server.remote(join(root, 'out/test/vscode/index.node'))],
  ];
  await page.goto(workbenchUrl(server, web ? [] : development));

  let code = await run.finished;
  if (code === 0 && !run.passed()) {
    console.error('The host said 0, but no passing summary was seen.');
    code = 1;
  }
  if (code !== 0) await keepEvidence(server, page);
  await browser.close().catch(() => {});
  await server.stop();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`VS Code ${hostVersion()}, ${web ? 'web worker' : 'Node'} extension host: exit ${code} in ${seconds} s`);
  return code;
}

/** Follows a run: prints what the suite says, and knows how it ended. */
async function watch(browser, page) {
  let finish;
  let summary;
  const finished = new Promise(done => {
    finish = done;
  });
  const giveUp = reason => {
    console.error(reason);
    finish(1);
  };
  const timer = setTimeout(() => giveUp(`No result after ${TIMEOUT_SECONDS} s.`), TIMEOUT_SECONDS * 1000);
  finished.then(() => clearTimeout(timer));
  browser.on('disconnected', () => finish(1));
  page.on('crash', () => giveUp('The page crashed.'));
  page.on('pageerror', error => console.error('[page error]', error.message));
  if (process.env.VSCODE_TEST_VERBOSE) {
    page.on('response', response => response.status() >= 400 && console.log('[http]', response.status(), response.url()));
  }
  // The workbench hands what happens in an extension test run to these two.
  await page.exposeFunction('codeAutomationLog', (type, values) => {
    const text = format(...values);
    if (text.startsWith(PREFIX)) {
      const line = text.slice(PREFIX.length);
      console.log(line);
      summary = /^DONE passed=(\d+) failed=(\d+)/.exec(line) ?? summary;
    } else if (process.env.VSCODE_TEST_VERBOSE) console.log(`[${type}]`, text);
  });
  await page.exposeFunction('codeAutomationExit', code => finish(code));
  return { finished, passed: () => summary !== undefined && Number(summary[1]) > 0 && Number(summary[2]) === 0 };
}

async function keepEvidence(server, page) {
  await page.screenshot({ path: join(root, 'out/test-failure.png'), timeout: 10_000 }).catch(() => {});
  server.saveLogs(join(root, 'out/test-logs'));
  console.error('Logs are in out/test-logs, a screenshot in out/test-failure.png.');
}

/** The web worker host takes extensions from http(s) only, and only from the page's configuration. */
async function serveToWebWorker(server, page) {
  const at = path => ({ scheme: 'http', authority: `127.0.0.1:${server.port}`, path });
  await page.context().route(`${server.origin}/__dev/**`, async route => {
    const path = posix.normalize(decodeURIComponent(new URL(route.request().url()).pathname)).slice('/__dev/'.length);
    const body = await readFile(join(root, path)).catch(() => undefined);
    return body ? route.fulfill({ body, contentType: contentType(path) }) : route.fulfill({ status: 404, body: '' });
  });
  // Before the workbench's (deferred) module runs. The page itself is not fulfilled from a route: Chromium would then refuse its WebSockets.
  await page.addInitScript(
    options =>
      document.addEventListener('readystatechange', () => {
        const meta = document.getElementById('vscode-workbench-web-configuration');
        if (!meta || document.readyState !== 'interactive') return;
        const configuration = JSON.parse(meta.getAttribute('data-settings'));
        configuration.developmentOptions = { ...configuration.developmentOptions, ...options };
        meta.setAttribute('data-settings', JSON.stringify(configuration));
      }),
    { extensions: [at('/__dev')], extensionTestsPath: at('/__dev/out/test/vscode/index.web.js') },
  );
}

function contentType(path) {
  if (path.endsWith('.js')) return 'text/javascript';
  return /\.(json|map)$/.test(path) ? 'application/json' : 'text/plain';
}
