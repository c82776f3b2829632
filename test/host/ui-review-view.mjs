// The part of the walk through the workbench that works off findings in the review view, by keyboard alone.

/**
 * Steps with their titles.
 * @param {object} workbench the page, and what ui.mjs does with it: run a command, take a picture, wait for something
 */
export function reviewViewSteps({ page, command, shot, until }) {
  return [
    ['the review view lists what is left in all files, by keys alone', openReviewView],
    ['a finding is accepted in the view, and the next has the focus', acceptInView],
    ['Enter opens a finding; keys go on, fix and accept from there', workOff],
    ['what was accepted is kept when the window is loaded anew', reload],
  ];

  async function openReviewView() {
    await command('MT Review: Review Workspace');
    await command('MT Review: Focus on Findings View');
    await until(async () => (await openCount()) > 10, 'the findings of all files');
    await page.waitForTimeout(1000);
    await shot('12-review-view');
  }

  async function acceptInView() {
    const before = await openCount();
    await command('MT Review: Group by File');
    await page.locator('.monaco-list-row[aria-label^="waterworks-notice.txt"]').last().waitFor();
    await command('MT Review: Focus on Findings View');
    await focusLine(/^waterworks-notice\.txt/);
    await page.keyboard.press('ArrowRight');
    await focusLine(/^warning: .*line \d+ of waterworks-notice/);
    const accepted = await focusedLine();
    await page.keyboard.press('Delete');
    await until(async () => (await openCount()) === before - 1, 'one open finding less');
    await until(
      async () => /line \d+ of/.test(await focusedLine()) && (await focusedLine()) !== accepted,
      'the next finding to have the focus',
    );
    await page.locator('.monaco-list-row[aria-label^="Accepted, findings: 1"]').waitFor();
    await shot('13-accepted');
  }

  async function workOff() {
    const file = /of (\S+)\. /.exec(await focusedLine())[1];
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: file }).waitFor();
    await page.locator('.monaco-editor.focused').first().waitFor();
    for (const key of ['Alt+,', 'Control+F8', 'Control+Shift+F8']) {
      const before = await openCount();
      await page.keyboard.press(key);
      if (key === 'Alt+,') await until(async () => (await openCount()) === before - 1, `${key} to accept`);
      await page.waitForTimeout(1500);
    }
    await shot('14-next');
    const before = await openCount();
    await page.keyboard.press('Alt+.');
    const choice = page.locator('.quick-input-widget:visible .monaco-list-row').first();
    await choice.waitFor({ timeout: 2000 }).then(
      () => page.keyboard.press('Enter'),
      () => {},
    );
    await until(async () => (await openCount()) < before, 'Alt+. to fix');
    await command('File: Save All');
    await page.waitForTimeout(1000);
  }

  async function reload() {
    await page.reload();
    await page.locator('.activitybar').waitFor({ timeout: 60_000 });
    await page.waitForTimeout(3000);
    await command('MT Review: Review Workspace');
    await command('MT Review: Focus on Findings View');
    await page.locator('.monaco-list-row[aria-label^="Accepted, findings: 2"]').waitFor();
    await shot('15-reloaded');
  }

  /** How many findings are open, as the view says. */
  async function openCount() {
    const message = await page.locator('.tree-explorer-viewlet-tree-view .message').first().textContent();
    return Number(/Open: (\d+)/.exec(message)?.[1] ?? 0);
  }

  /** What a screen reader says of the line that has the focus. */
  function focusedLine() {
    return page.locator('.pane-body .monaco-list-row.focused').first().getAttribute('aria-label', { timeout: 5000 });
  }

  /** Goes down in the view, from its top, to a line. */
  async function focusLine(label) {
    await page.keyboard.press('Home');
    await until(async () => {
      await page.waitForTimeout(200);
      if (label.test(await focusedLine())) return true;
      await page.keyboard.press('ArrowDown');
      return false;
    }, `a line ${label}`);
  }
}
