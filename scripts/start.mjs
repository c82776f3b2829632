// Opens MT Review in VS Code:   npm start [-- [--port N] [--embedded | --desktop] [FOLDER]]
//   FOLDER      what to review; default: a copy of samples, so that trying fixes changes nothing
//   --desktop   a desktop VS Code (the default on macOS, on Windows, and on Linux with a display); downloaded when first
//               needed, or the one VSCODE_TEST_EXECUTABLE names
//   --embedded  VS Code in the browser, served on 127.0.0.1 (the default elsewhere), on port N or a free one
// Runs until Ctrl+C (or, on the desktop, until the window is closed).
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { desktopExecutable } from '../test/host/desktop.mjs';
import { hostVersion, root, startServer, workbenchUrl } from '../test/host/server.mjs';
import { embeddedRunsHere, ensureHost } from '../test/host/setup.mjs';

const SAMPLES = join(root, 'samples');
const FIRST_SAMPLE = 'waterworks-news.md';

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string' }, embedded: { type: 'boolean' }, desktop: { type: 'boolean' } },
  });
  const port = Number(values.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${values.port}: a port is a number from 0 to 65535.`);
  const folder = positionals.length > 0 ? resolve(positionals[0]) : SAMPLES;
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new Error(`${folder} is not a folder.`);
  return { folder, port, where: values.embedded ? 'embedded' : values.desktop ? 'desktop' : undefined };
}

async function start({ folder, port, where }) {
  if (where === 'embedded' || (!where && !hasDisplay())) return startEmbedded(folder, port);
  let executable;
  try {
    executable = await desktopExecutable();
  } catch (error) {
    if (where || !embeddedRunsHere) throw error;
    console.log(`No desktop VS Code could be downloaded (${error.message}); opening the embedded one.`);
    return startEmbedded(folder, port);
  }
  return startDesktop(folder, executable);
}

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** The packaged extension in the workbench of the VS Code server. */
async function startEmbedded(folder, port) {
  await assertFree(port);
  ensureHost();
  build('package');
  const isSample = folder === SAMPLES;
  const token = randomBytes(12).toString('hex');
  const server = await startServer({ folder, copy: isSample, vsix: join(root, 'mt-review.vsix'), port, token });
  const open = isSample ? [['openFile', server.remote(join(server.workspace, FIRST_SAMPLE))]] : [];
  console.log(`\nVS Code ${hostVersion()} with MT Review is open on ${isSample ? 'a copy of the sample' : folder}. In a browser, go to\n`);
  console.log(`  ${workbenchUrl(server, open)}\n`);
  console.log('Ctrl+C ends it.');
}

/** Throws when something else listens on a port. */
function assertFree(port) {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.once('error', () => fail(new Error(`Port ${port} is not free: npm start -- --port ANOTHER, or none for any free one.`)));
    probe.listen(port, '127.0.0.1', () => probe.close(done));
  });
}

/** The extension as it stands here, in a window of a desktop VS Code with a profile of its own. */
function startDesktop(folder, executable) {
  build('build');
  const directory = mkdtempSync(join(tmpdir(), 'mt-review-'));
  const isSample = folder === SAMPLES;
  const workspace = isSample ? join(directory, 'samples') : folder;
  if (isSample) cpSync(SAMPLES, workspace, { recursive: true });
  const data = join(directory, 'data');
  mkdirSync(join(data, 'User'), { recursive: true });
  writeFileSync(join(data, 'User/settings.json'), JSON.stringify({ 'workbench.startupEditor': 'none', 'telemetry.telemetryLevel': 'off' }));
  console.log(`Opening ${workspace}. Closing the window, or Ctrl+C, ends it.`);
  const window = spawn(
    executable,
    [
      workspace,
      ...(isSample ? [join(workspace, FIRST_SAMPLE)] : []),
      ...[`--extensionDevelopmentPath=${root}`, `--user-data-dir=${data}`, `--extensions-dir=${join(directory, 'extensions')}`],
      ...['--new-window', '--skip-welcome', '--skip-release-notes', '--disable-workspace-trust', '--disable-telemetry'],
      ...(process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : []),
    ],
    { stdio: 'ignore' },
  );
  process.once('exit', () => rmSync(directory, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 }));
  process.once('SIGINT', () => window.kill());
  process.once('SIGTERM', () => window.kill());
  return new Promise((done, fail) => {
    window.once('error', fail);
    window.once('exit', done);
  });
}

/** Runs a script of package.json, quietly unless it fails. */
function build(script) {
  console.log(`Building (npm run ${script}) …`);
  const run = spawnSync('npm', ['run', '--silent', script], { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  if (run.status === 0) return;
  console.error(run.stdout, run.stderr);
  throw new Error(`npm run ${script} failed.`);
}

try {
  await start(readArguments());
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
