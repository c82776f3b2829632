// A review from the first finding to the report by keyboard alone, on the packaged extension:
//   npm run package && node test/host/walk.mjs [--locale zh-cn]
// Screenshots go to out/walk. In another display language our own texts are in it; VS Code's own need a language pack and stay English.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser, prepareEmbedded } from './browser.mjs';
import { startLoopbackModel } from './loopback-model.mjs';
import { root, startServer, workbenchUrl } from './server.mjs';
import { walk, workbenchIn } from './workbench.mjs';

const locale = process.argv.includes('--locale') ? process.argv[process.argv.indexOf('--locale') + 1] : 'en';
const isEnglish = locale === 'en';
const SHOTS = join(root, 'out/walk', locale);
const SAMPLE = 'waterworks-news.md';
const PASSAGE = '加强水源地保护,坚决守住水质安全底线';
const TRANSLATION = 'protect the sources and hold the line on water quality';
const SETTINGS = {
  'editor.fontSize': 15,
  'editor.minimap.enabled': false,
  'files.autoSave': 'afterDelay',
  'files.autoSaveDelay': 100,
};

prepareEmbedded();
const names = JSON.parse(readFileSync(join(root, isEnglish ? 'package.nls.json' : `package.nls.${locale}.json`), 'utf8'));
const texts = isEnglish ? {} : JSON.parse(readFileSync(join(root, `l10n/bundle.l10n.${locale}.json`), 'utf8'));
rmSync(SHOTS, { recursive: true, force: true });
mkdirSync(SHOTS, { recursive: true });
const model = await startLoopbackModel(TRANSLATION);
const server = await startServer({
  folder: join(root, 'samples'),
  vsix: join(root, 'mt-review.vsix'),
  settings: SETTINGS,
  machineSettings: {
    'mtReview.translation.provider': 'openai',
    'mtReview.translation.endpoint': model.url,
    'mtReview.translation.model': 'loopback-large',
  },
});
const { browser, page } = await openBrowser();
await page.addInitScript(language => {
  globalThis._VSCODE_NLS_LANGUAGE = language === 'en' ? undefined : language;
}, locale);
const workbench = workbenchIn(page, SHOTS);
const { press, until, shot } = workbench;

const { failed } = await walk(
  [
    ['a file is opened and the workspace reviewed', open],
    ['twenty findings are gone through, and back', goThrough],
    ['a finding is fixed, and the next has the cursor', fixAndAdvance],
    ['a finding is accepted, and the next has the cursor', acceptAndAdvance],
    ['the light bulb offers what can be done', openLightBulb],
    ['a passage is translated: proposed, applied, undone', translate],
    ['the view is grouped, filtered, and shown whole again', groupAndFilter],
    ['several lines are accepted at once, then all of a kind', acceptSeveral],
    ['an acceptance is taken back', takeBack],
    ['what was accepted is kept when the window is loaded anew', reload],
    ['a report is made', report],
  ],
  async () => {
    await page.screenshot({ path: join(SHOTS, 'failed.png') }).catch(() => {});
    server.saveLogs(join(SHOTS, 'logs'));
  },
);
await browser.close();
await server.stop();
model.stop();
process.exit(failed === 0 ? 0 : 1);

async function open() {
  await page.goto(workbenchUrl(server));
  await page.locator('.explorer-folders-view').getByText(SAMPLE).waitFor({ timeout: 60_000 });
  await workbench.openFile(SAMPLE);
  await page.locator('.squiggly-error').first().waitFor();
  await command('reviewWorkspace');
  await said(/MT Review.*\d/);
  await shot('01-reviewed');
  await workbench.command('Notifications: Clear All Notifications');
  await workbench.openFile(SAMPLE);
}

async function goThrough() {
  const places = new Set();
  for (let i = 0; i < 20; i++) places.add(await goOn('Control+F8'));
  assert.equal(places.size, 20);
  await page.locator('.monaco-hover:visible').first().waitFor();
  await shot('02-twentieth');
  const last = await activePlace();
  await goOn('Control+Shift+F8');
  assert.equal(await goOn('Control+F8'), last);
}

async function fixAndAdvance() {
  await goToText('report.She');
  const before = await workbench.place();
  await press('Alt+.');
  await until(() => sample().includes('report. She'), 'a space after "report."');
  await until(async () => (await workbench.place()) !== before, 'the cursor on the next finding');
  await shot('03-fixed');
}

async function acceptAndAdvance() {
  const before = await workbench.place();
  await press('Alt+,');
  await until(() => accepted().length === 1, 'the accepted finding in its file');
  await until(async () => (await workbench.place()) !== before, 'the cursor on the next finding');
  await shot('04-accepted');
}

async function openLightBulb() {
  await goToText('3.4.7 billion');
  await press('Control+.');
  await page.locator('.action-widget').getByText('3.47 billion').first().waitFor();
  await shot('05-light-bulb');
  await press('Escape');
}

async function translate() {
  await focusView();
  const open = await openCount();
  const [before, after] = [sample(), sample().replace(PASSAGE, TRANSLATION)];
  assert.notEqual(after, before);
  await press('Control+1');
  await goToText(PASSAGE);
  await command('translatePassage');
  await page.locator('.monaco-diff-editor:visible', { hasText: TRANSLATION.replaceAll(' ', '\u00a0') }).waitFor();
  await shot('06-proposed');
  assert.equal(sample(), before);
  await press('Control+Enter');
  await until(() => sample() === after, 'the translation');
  await until(async () => (await openCount()) < open, 'a finding less');
  await page.waitForTimeout(1000); // VS Code must know that it has saved: what is undone before is not saved again
  await press('Control+z');
  await until(() => sample() === before, 'the text as it was');
  await until(async () => (await openCount()) === open, 'the finding back');
  await shot('07-undone');
}

async function groupAndFilter() {
  await focusView();
  await command('groupByFile');
  await line(/^waterworks-notice\.txt/);
  await shot('08-by-file');
  await command('groupBySeverity');
  await line(new RegExp(`^${text('Errors')}`));
  await shot('09-by-severity');
  await command('groupByRule');
  await command('filterFindings');
  await workbench.pick(text('$(symbol-ruler) By Rule…').replace(/^\S+ /, ''));
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'mixed-punctuation' }).first().waitFor();
  await page.keyboard.type('mixed-punctuation');
  await press('ArrowDown', 'Space', 'Enter');
  await until(
    async () => (await page.locator('.pane-header .description').first().textContent())?.includes('mixed-punctuation'),
    'the filter',
  );
  await shot('10-filtered');
  await command('clearFilter');
  await line(/^untranslated-text/);
}

async function acceptSeveral() {
  await focusView();
  const [before, done] = [await openCount(), accepted().length];
  await focusLine(/^mixed-punctuation/);
  await openLine(/^waterworks-/);
  await openLine(/^\S+.*waterworks-/);
  for (const count of [2, 3]) {
    await press('Shift+ArrowDown');
    await until(async () => (await page.locator('.pane-body .monaco-list-row.selected').count()) === count, `${count} lines selected`);
  }
  await shot('11-selected');
  await press('Delete');
  await until(async () => (await openCount()) === before - 3, 'three findings less');
  assert.equal(accepted().length, done + 3);
  await focusLine(/^other-language/);
  const count = Number(/(\d+)$/.exec(await workbench.focusedLine())[1]);
  await press('Delete');
  await until(async () => (await openCount()) === before - 3 - count, 'all of a kind accepted');
  await shot('12-accepted');
}

async function takeBack() {
  const [before, done] = [await openCount(), accepted().length];
  await focusLine(new RegExp(`^${text('Accepted')}`));
  await openLine(/waterworks-/);
  await press('Control+Delete');
  await until(async () => (await openCount()) > before, 'findings more');
  await until(() => accepted().length < done, 'acceptances less in the file');
  await shot('13-taken-back');
}

async function reload() {
  const [before, done] = [await openCount(), accepted().length];
  await workbench.command('Developer: Reload Window');
  await page.waitForTimeout(2000);
  await page.locator('.activitybar').waitFor({ timeout: 60_000 });
  await page.locator('.squiggly-error').first().waitFor();
  await command('reviewWorkspace');
  await focusView();
  await until(async () => (await openCount()) === before, 'the open findings of before');
  await line(new RegExp(`^${text('Accepted')}.* ${done}$|^${text('Accepted')}\\D*${done}$`));
  await shot('14-reloaded');
}

async function report() {
  await press('Control+1');
  await command('createReport');
  await workbench.pick(text('Workspace'));
  const path = join(server.workspace, 'review.html');
  await workbench.answer('translation-review', path);
  await until(() => existsSync(path), 'the report');
  const html = readFileSync(path, 'utf8');
  assert.match(html, isEnglish ? /<html lang="en"/ : /<html lang="zh/);
  for (const part of [SAMPLE, 'waterworks-notice.txt', '5.17,000', '75-Year Plan']) assert.ok(html.includes(part), part);
  await said(/\d/);
  await shot('15-report');
}

function command(name) {
  return workbench.command(names[`command.${name}`]);
}

function text(english) {
  const translated = isEnglish ? english : texts[english];
  assert.ok(translated, `no ${locale} for ${english}`);
  return translated;
}

async function focusView() {
  await workbench.command(`Focus on ${names['view.findings']} View`);
  await page.locator('.pane-body .monaco-list:focus').first().waitFor();
  await until(async () => (await openCount()) > 0, 'the findings');
}

/** Waits for a message; just after its start VS Code shows none unasked. */
async function said(what) {
  await workbench.command('Notifications: Show Notifications');
  await page.locator('.notification-list-item', { hasText: what }).first().waitFor();
}

/** Waits for a line of the view. */
function line(label) {
  const rows = page.locator('.pane-body .monaco-list-row');
  const labels = () => rows.evaluateAll(all => all.map(row => row.getAttribute('aria-label') ?? ''));
  return until(async () => (await labels()).some(said => label.test(said)), `a line ${label}`);
}

/** Goes down in the view, from its top, to a line. */
async function focusLine(label) {
  await press('Home');
  await until(async () => {
    await page.waitForTimeout(150);
    if (label.test(await workbench.focusedLine())) return true;
    await press('ArrowDown');
    return false;
  }, `a line ${label} with the focus`);
}

/** Opens the line that has the focus and goes to the first one in it. */
async function openLine(first) {
  const before = await workbench.focusedLine();
  const isOpen = () => page.locator('.pane-body .monaco-list-row.focused[aria-expanded="true"]').first().isVisible();
  await until(async () => {
    await press('ArrowRight');
    await page.waitForTimeout(200);
    return isOpen();
  }, `${before} to open`);
  await press('ArrowDown');
  await until(async () => first.test(await workbench.focusedLine()), `a line ${first} in ${before}`);
}

async function openCount() {
  const said = new RegExp(text('Open: {0}').replace('{0}', '(\\d+)'));
  return Number(said.exec(await workbench.message())?.[1] ?? 0);
}

/** Presses a key that goes to another place; gives that place. */
async function goOn(key) {
  const before = await activePlace();
  await press(key);
  await until(async () => (await activePlace()) !== before, `${key} to go on`);
  return activePlace();
}

/** The file in front and where the cursor is in it. */
async function activePlace() {
  return `${await page.locator('.tab.active').first().getAttribute('aria-label')} ${await workbench.place()}`;
}

/** Selects a text of the file in the editor. */
async function goToText(wanted) {
  await press('Control+f');
  await page.locator('.find-widget.visible textarea').first().waitFor();
  await press('Control+a');
  await page.keyboard.type(wanted);
  await press('Enter', 'Escape', 'ArrowLeft');
}

function sample() {
  return readFileSync(join(server.workspace, SAMPLE), 'utf8');
}

/** What the project accepts, as its file says. */
function accepted() {
  const path = join(server.workspace, '.mt-review-accepted.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).accepted : [];
}
