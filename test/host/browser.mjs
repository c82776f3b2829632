// The browser the embedded workbench is shown in: a Chromium of the system.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ensureHost } from './setup.mjs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
];
const PACKAGES = ['chromium', 'fonts-wqy-microhei'];

/** Has the embedded VS Code and a browser for it in place; ends the process with one line when that cannot be. */
export function prepareEmbedded() {
  try {
    ensureHost();
    ensureChromium();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}

/** Chromium's path, installing it from the system's packages where that is possible. Throws one line that says what to install. */
export function ensureChromium() {
  if (process.env.CHROME_PATH) {
    if (existsSync(process.env.CHROME_PATH)) return process.env.CHROME_PATH;
    throw new Error(`CHROME_PATH names ${process.env.CHROME_PATH}, which is not there.`);
  }
  const missing = [...(inPlace() ? [] : [PACKAGES[0]]), ...(hasChineseFont() ? [] : [PACKAGES[1]])];
  if (missing.length > 0) aptInstall(missing);
  const path = inPlace();
  if (!path) {
    throw new Error('No Chromium found. Install Chromium or Chrome (Debian: sudo apt-get install chromium), or set CHROME_PATH to one.');
  }
  return path;
}

/** A page of `width` × `height` in a headless browser that reaches nothing outside this machine. */
export async function openBrowser({ width = 1280, height = 800 } = {}) {
  const executablePath = ensureChromium();
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath,
    headless: true,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-dev-shm-usage', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  const context = await browser.newContext({ viewport: { width, height }, locale: 'en-US' });
  return { browser, page: await context.newPage() };
}

const inPlace = () => USUAL_PLACES.find(path => existsSync(path));

/** Without one, Chinese text is shown as boxes. Unknown (no fontconfig yet) counts as missing. */
const hasChineseFont = () => spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).stdout?.trim().length > 0;

/** Best effort: what is missing afterwards is said by the caller. */
function aptInstall(packages) {
  if (process.platform !== 'linux' || process.getuid() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${packages.join(' and ')} …`);
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
}
