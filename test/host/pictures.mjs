// The pictures of the walkthrough and of README, taken of the packaged extension in the real workbench:
//   npm run package && node test/host/pictures.mjs
// They go to media/; what a person should look at besides (the walkthrough itself, the settings) goes to out/pictures.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openBrowser, prepareEmbedded } from './browser.mjs';
import { startLoopbackModel } from './loopback-model.mjs';
import { root, startServer, workbenchUrl } from './server.mjs';

const WALKTHROUGH = join(root, 'media/walkthrough');
const SHOTS = join(root, 'out/pictures');
const SIZE = { width: 1100, height: 700 };
/** A part of the workbench that is still read easily at the size the walkthrough shows it. */
const EDITOR = { x: 48, y: 30, width: 600, height: 360 };
const HOVER = { x: 260, y: 130, width: 600, height: 360 };
const LIGHT_BULB = { x: 470, y: 250, width: 600, height: 360 };
const SIDE = { x: 0, y: 30, width: 600, height: 360 };
const SETTINGS = {
  'workbench.colorTheme': 'Default Light Modern',
  'editor.fontSize': 14,
  'editor.minimap.enabled': false,
  '[markdown]': { 'editor.wordWrap': 'bounded' },
  'editor.wordWrapColumn': 60,
  'files.autoSave': 'afterDelay',
  'workbench.sideBar.location': 'left',
};

prepareEmbedded();
mkdirSync(WALKTHROUGH, { recursive: true });
rmSync(SHOTS, { recursive: true, force: true });
mkdirSync(SHOTS, { recursive: true });
const model = await startLoopbackModel('Annual Meeting of the Water Group');
const server = await startServer({ folder: join(root, 'samples'), vsix: join(root, 'mt-review.vsix'), settings: SETTINGS });
const { browser, page } = await openBrowser(SIZE);
page.setDefaultTimeout(20_000);
let failed = false;
try {
  await takeAll();
} catch (error) {
  failed = true;
  console.error(error.stack);
  await page.screenshot({ path: join(SHOTS, 'failed.png') }).catch(() => {});
  server.saveLogs(join(SHOTS, 'logs'));
}
await browser.close();
await server.stop();
model.stop();
process.exit(failed ? 1 : 0);

async function takeAll() {
  await page.goto(workbenchUrl(server));
  await page.locator('.activitybar').waitFor({ timeout: 60_000 });
  await walkThrough();
  await command('MT Review: Open the Sample');
  await page.locator('.squiggly-error').first().waitFor();
  await page.keyboard.press('Control+b');
  await take('open', EDITOR);

  await goTo('report.She');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+i');
  await page.locator('.monaco-hover:visible', { hasText: 'missing-space' }).first().waitFor();
  await take('see', HOVER);
  await page.keyboard.press('Escape');

  await goTo('3.4.7 billion');
  const reading = page.locator('.action-widget').getByText(/347 million|3\.47 billion/);
  await until(async () => {
    await page.keyboard.press('Control+.');
    await reading
      .first()
      .waitFor({ timeout: 2000 })
      .catch(() => {});
    return reading.first().isVisible();
  }, 'the readings of the number');
  await take('fix', LIGHT_BULB);
  await page.screenshot({ path: join(root, 'media/screenshot.png') });
  await page.keyboard.press('Escape');

  await command('MT Review: Review Workspace');
  await command('MT Review: Focus on Findings View');
  await page.waitForTimeout(3000);
  await clearNotifications();
  await command('MT Review: Focus on Findings View');
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await take('view', SIDE);
  await page.screenshot({ path: join(root, 'media/review-list.png') });

  await command('MT Review: Accept…');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'As a word or term' }).waitFor();
  await take('accept', SIDE);
  await page.keyboard.press('Escape');

  await command('MT Review: Set Up Translation');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'DeepL' }).waitFor();
  await take('translate', SIDE);
  await page.keyboard.press('Escape');

  await command('Preferences: Open User Settings');
  await page.locator('.settings-editor .search-container').click();
  await page.keyboard.type('@ext:mt-review.mt-review');
  await page.waitForTimeout(3000);
  await page.screenshot({ path: join(SHOTS, 'settings.png') });

  await command('MT Review: Create a Config File');
  await page.locator('.tab.active', { hasText: '.mt-review.json' }).waitFor();
  await goTo('"rules": {');
  await page.keyboard.press('Control+F2');
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(SHOTS, 'config.png') });
  await report();
}

/** The walkthrough itself: every step is opened, the sample from the first. */
async function walkThrough() {
  await page.setViewportSize({ width: 1500, height: 900 });
  await command('Welcome: Open Walkthrough');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'From a machine translation' }).first().waitFor();
  await page.keyboard.type('From a machine');
  await page.keyboard.press('Enter');
  const steps = page.locator('.getting-started-step');
  await steps.first().waitFor();
  for (let at = 0; at < (await steps.count()); at++) {
    await steps.nth(at).click();
    await page.waitForTimeout(700);
    await page.screenshot({ path: join(SHOTS, `walkthrough-${at + 1}.png`) });
  }
  await steps.first().click();
  await page.getByRole('button', { name: 'Open the Sample' }).click();
  await page.locator('.squiggly-error').first().waitFor();
  await until(
    async () => (await page.locator('.getting-started-step .codicon-getting-started-step-checked').count()) > 0,
    'a step to be done',
  );
  await page.screenshot({ path: join(root, 'media/walkthrough.png') });
  await command('View: Close All Editor Groups');
  await page.waitForTimeout(500);
  const dontSave = page.getByRole('button', { name: /Don't Save/ });
  if (await dontSave.count()) await dontSave.first().click();
  await page.setViewportSize(SIZE);
}

/** The report of the samples, as the command writes it. */
async function report() {
  const output = join(SHOTS, 'report.html');
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'report', 'samples', '-o', output], { cwd: root });
  if (status === null || status > 1) throw new Error(String(stderr));
  await page.goto(pathToFileURL(output).href);
  await take('report', { x: 0, y: 0, width: 600, height: 360 });
  await page.screenshot({ path: join(root, 'media/report.png') });
}

/** A picture of a part of the page, small enough to be packed. */
async function take(name, clip) {
  await page.waitForTimeout(900);
  writeFileSync(join(WALKTHROUGH, `${name}.webp`), await asWebp(await page.screenshot({ clip })));
  console.log(`  ✔ ${name}`);
}

/** Chromium compresses well; a page of its own, because the workbench's allows no data URLs. */
async function asWebp(png) {
  const blank = await browser.newPage();
  const url = await blank.evaluate(async base64 => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${base64}`;
    await picture.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: picture.width, height: picture.height });
    canvas.getContext('2d').drawImage(picture, 0, 0);
    return canvas.toDataURL('image/webp', 0.3);
  }, png.toString('base64'));
  await blank.close();
  return Buffer.from(url.split(',')[1], 'base64');
}

async function clearNotifications() {
  await command('Notifications: Clear All');
  await page.waitForTimeout(500);
}

/** Runs a command by its name in the command palette. */
async function command(name) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(`>${name}`);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor();
  await page.keyboard.press('Enter');
}

/** Puts the cursor on a text of the open file. */
async function goTo(text) {
  await page
    .locator('.editor-instance .monaco-editor')
    .first()
    .click({ position: { x: 300, y: 10 } });
  await page.keyboard.press('Control+f');
  await page.locator('.find-widget.visible textarea').first().fill(text);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowLeft');
}

async function until(holds, what) {
  for (const end = Date.now() + 20_000; Date.now() < end; await page.waitForTimeout(100)) {
    if (await holds()) return;
  }
  throw new Error(`Timed out waiting for ${what}.`);
}
