// A person's path through the workbench, on the packaged extension installed as a user would install it:
//   npm run package && node test/host/ui.mjs [--update-media]
// Screenshots go to out/ui; --update-media also renews the picture in README.md.
import { copyFileSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser, prepareEmbedded } from './browser.mjs';
import { startLoopbackModel } from './loopback-model.mjs';
import { root, startServer, workbenchUrl } from './server.mjs';
import { reviewViewSteps } from './ui-review-view.mjs';

const SHOTS = join(root, 'out/ui');
const PICTURE = join(root, 'media/screenshot.png');
const SAMPLE = 'waterworks-news.md';
const SOURCE_DOCUMENT = 'waterworks-original.md';
const PATIENCE = 20_000;
const TRANSLATION = 'Clearbrook Water Group Holds Its Annual Meeting';
const SETTINGS = {
  'editor.fontSize': 15,
  'editor.minimap.enabled': false,
  'files.autoSave': 'afterDelay',
  'files.autoSaveDelay': 200,
};

prepareEmbedded();
const model = await startLoopbackModel(TRANSLATION);
rmSync(SHOTS, { recursive: true, force: true });
mkdirSync(SHOTS, { recursive: true });
const server = await startServer({ folder: join(root, 'samples'), vsix: join(root, 'mt-review.vsix'), settings: SETTINGS });
const { browser, page } = await openBrowser();
page.setDefaultTimeout(PATIENCE);
const problems = page.locator('.markers-panel');
const counts = { passed: 0, failed: 0 };

const path = [
  ['what was found is underlined when the file opens', openSample],
  ['the Problems panel lists it by file, with the rule', openProblems],
  ['a hover says what is wrong, why it matters and what to do', hover],
  ['the light bulb offers a fix, and the fix mends the text', fixMissingSpace],
  ['the readings of a garbled number are offered with their values', offerReadings],
  ['one entry deletes every planted title', removePlantedTitles],
  ['deleting a passage takes its finding away', typeInPassage],
  ['a translation service is set up and tried by keyboard', setUpTranslation],
  ['a passage is translated by keyboard: previewed, applied, undone, discarded', translatePassage],
  ['the language status says how the file stands', showStatus],
  ['fix all mends what needs no judgement, and once is enough', fixAll],
  ['a document in the source language is not flooded', openSourceDocument],
  ...reviewViewSteps({ page, command, shot, until }),
];
for (const [title, walk] of path) {
  if (!(await step(title, walk))) break;
}
if (process.argv.includes('--update-media') && counts.failed === 0) copyFileSync(join(SHOTS, '5-readings.png'), PICTURE);
await browser.close();
await server.stop();
model.stop();
console.log(`DONE passed=${counts.passed} failed=${counts.failed}`);
process.exit(counts.failed === 0 ? 0 : 1);

/** One step of the path; what comes after a failed one is not tried. */
async function step(title, walk) {
  const started = Date.now();
  try {
    await walk();
    counts.passed++;
    console.log(`  ✔ ${title} (${Date.now() - started} ms)`);
    return true;
  } catch (error) {
    counts.failed++;
    console.log(`  ✘ ${title}\n${error.stack}`);
    await page.screenshot({ path: join(SHOTS, 'failed.png') }).catch(() => {});
    server.saveLogs(join(SHOTS, 'logs'));
    return false;
  }
}

async function openSample() {
  await page.goto(workbenchUrl(server, [['openFile', server.remote(join(server.workspace, SAMPLE))]]));
  await page.locator('.editor-instance .monaco-editor').first().waitFor({ timeout: 60_000 });
  await page.locator('.squiggly-error').first().waitFor();
  await page.locator('.squiggly-warning').first().waitFor();
  await shot('1-underlined');
}

async function openProblems() {
  await page.keyboard.press('Control+Shift+M');
  await problems.getByText('(untranslated-text)').or(problems.getByText('untranslated-text')).first().waitFor();
  await shot('2-problems');
}

async function hover() {
  await goTo('report.She');
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+i');
  await page.locator('.monaco-hover:visible', { hasText: 'missing-space' }).first().waitFor();
  await shot('3-hover');
  await page.keyboard.press('Escape');
}

async function fixMissingSpace() {
  await goTo('report.She');
  await openLightBulb(/space/i);
  await shot('4-light-bulb');
  await page.keyboard.press('Enter');
  await untilText(text => text.includes('report. She'), 'a space after "report."');
}

async function offerReadings() {
  await goTo('3.4.7 billion');
  await openLightBulb(/347 million|3\.47 billion/);
  await shot('5-readings');
  await page.keyboard.press('Escape');
}

async function removePlantedTitles() {
  const title = '幸运彩票官网下载';
  await goTo(`《${title}》`);
  const everywhere = await openLightBulb(/Delete all planted titles \(\d+ in the file\)/);
  await shot('6-planted-titles');
  await everywhere.click();
  await untilText(text => !text.includes(title), `${title} to be gone everywhere`);
}

async function typeInPassage() {
  const before = await problemCount();
  await goTo('ACTUALITÉS');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Delete');
  await until(async () => (await problemCount()) === before - 1, 'one problem less');
}

async function setUpTranslation() {
  await command('MT Review: Set Up Translation');
  const title = text => page.locator('.quick-input-widget:visible', { hasText: text }).waitFor();
  await title('who is to translate?');
  await page.keyboard.type('OpenAI');
  await shot('10-set-up');
  await page.keyboard.press('Enter');
  await title('the address of the server');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(model.url);
  await page.keyboard.press('Enter');
  await title('the key');
  await page.keyboard.type('key-of-the-user');
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'loopback-large' }).waitFor();
  await page.keyboard.type('large');
  await page.keyboard.press('Enter');
  await page.getByText('Translation is set up').first().waitFor();
  await until(async () => server.settings().includes('loopback-large'), 'the settings of the service');
  if (server.settings().includes('key-of-the-user')) throw new Error('the key is in the settings');
}

async function translatePassage() {
  const before = sample();
  const after = before.replace(/清溪水务集团召开年度工作会议(?= 2023)/, TRANSLATION);
  const propose = async () => {
    await goTo('清溪水务集团召开年度工作会议');
    await command('MT Review: Translate This Passage');
    await page.locator('.monaco-diff-editor:visible', { hasText: TRANSLATION.replaceAll(' ', '\u00a0') }).waitFor();
  };
  await propose();
  await shot('11-proposed');
  if (sample() !== before) throw new Error('the text changed before the translation was applied');
  await page.keyboard.press('Control+Enter');
  await untilText(text => text === after, 'the translation');
  await page.waitForTimeout(1000); // VS Code must know that it has saved: what is undone before is not saved again
  await page.keyboard.press('Control+z');
  await untilText(text => text === before, 'the text as it was');
  await propose();
  await page.keyboard.press('Escape');
  await page.locator('.monaco-diff-editor').first().waitFor({ state: 'detached' });
  if (sample() !== before) throw new Error('a discarded translation changed the text');
}

async function showStatus() {
  await page.locator('[id="status.languageStatus"]').first().hover();
  await page.getByText('Chinese → English').first().waitFor();
  await shot('7-status');
  await page.mouse.move(640, 300);
}

async function fixAll() {
  await command('MT Review: Fix All');
  await untilText(text => !/[a-z][。、]/.test(text), 'no Chinese full stop after an English word');
  const once = sample();
  await shot('8-fixed');
  await command('MT Review: Fix All');
  await page.waitForTimeout(1000);
  if (sample() !== once) throw new Error('fixing all a second time changed the text again');
}

async function openSourceDocument() {
  await page.locator('.explorer-folders-view').getByText(SOURCE_DOCUMENT).click();
  await page.locator('.tab.active', { hasText: SOURCE_DOCUMENT }).waitFor();
  await page.locator('[id="status.languageStatus"]').first().hover();
  await page
    .getByText(/not reviewed/)
    .first()
    .waitFor();
  await shot('9-source-document');
  if (await page.locator('.squiggly-error, .squiggly-warning').count()) throw new Error('a source document is underlined');
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

/** Opens the menu of the light bulb until an entry is in it: it closes again while extensions are still registering. */
async function openLightBulb(entry) {
  const action = page.locator('.action-widget').getByText(entry).first();
  await until(async () => {
    await page.keyboard.press('Control+.');
    await action.waitFor({ timeout: 2000 }).catch(() => {});
    return action.isVisible();
  }, `a light bulb entry ${entry}`);
  return action;
}

/** Runs a command by its name in the command palette. */
async function command(name) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(`>${name}`);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).waitFor(); // not what was listed before
  await page.keyboard.press('Enter');
}

async function problemCount() {
  return Number(await page.locator('.panel .composite-bar .badge-content').first().textContent());
}

function sample() {
  return readFileSync(join(server.workspace, SAMPLE), 'utf8');
}

async function untilText(holds, what) {
  await until(async () => holds(sample()), what);
}

/** A screenshot, after what fades in has done so. */
async function shot(name) {
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(SHOTS, `${name}.png`) });
}

async function until(holds, what) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await page.waitForTimeout(100)) {
    if (await holds()) return;
  }
  throw new Error(`Timed out waiting for ${what}.`);
}
