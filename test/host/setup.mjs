// The embedded VS Code: installed when first needed, again when its lock file has changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, 'node_modules');
const stamp = join(modules, '.installed');

/** Whether the embedded VS Code runs on this machine: its Node comes as an npm package for Linux on x64 only. */
export const embeddedRunsHere = process.platform === 'linux' && process.arch === 'x64';

/** Installs the embedded VS Code unless it is there already. Throws with one line that says what failed. */
export function ensureHost() {
  if (!embeddedRunsHere) throw new Error(`The embedded VS Code needs Linux on x64, this is ${process.platform} on ${process.arch}.`);
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing the embedded VS Code (once, about 110 MB to download) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: here,
    stdio: 'inherit',
    env: ownEnvironment(),
  });
  if (status !== 0) throw new Error('The embedded VS Code could not be installed: `npm ci` in test/host failed.');
  warnOfOtherVersions();
  linkModules();
  writeFileSync(stamp, wanted);
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', 'setup.mjs']) hash.update(readFileSync(join(here, file)));
  return hash.digest('hex');
}

/** The environment without the settings an outer `npm run` left in it: its prefix and workspace are not ours. */
function ownEnvironment() {
  const foreign = /^npm_(package|lifecycle|command|config_(local_prefix|prefix|workspace))/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

/** The server's packages are to be those it was built with: says so when a new code-server brought others. */
function warnOfOtherVersions() {
  const built = JSON.parse(readFileSync(join(modules, 'code-server/lib/vscode/npm-shrinkwrap.json'), 'utf8')).packages;
  const ours = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')).dependencies;
  for (const [name, version] of Object.entries(ours)) {
    const theirs = built[`node_modules/${name}`]?.version;
    if (theirs && theirs !== version && !version.startsWith('file:'))
      console.warn(`test/host: ${name} is ${version}, code-server has ${theirs}`);
  }
}

/** The server looks for its packages in lib/vscode/node_modules; they are all in ours. */
function linkModules() {
  const link = join(modules, 'code-server/lib/vscode/node_modules');
  rmSync(link, { recursive: true, force: true });
  symlinkSync('../../..', link, 'dir');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureHost();
